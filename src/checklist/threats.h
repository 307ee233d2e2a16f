/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"

G_BEGIN_DECLS

/* One of the year's threats for organisations. */
typedef struct {
  char *id;
  guint rank;          /* 1… */
  int since;           /* the first year known to have it in the list; 0 where that is not known */
  gboolean is_new;     /* new in this year's list */
  TenkenText *name;
  TenkenText *meaning;
  GPtrArray *answers;  /* of TenkenMap: the questions that help against it */
} TenkenThreat;

/* A weight that its rule does not give, and why. */
typedef struct {
  char *item;          /* of ipa-self-check */
  int by;
  TenkenText *reason;
} TenkenAdjustment;

/**
 * TenkenThreats:
 *
 * The threats by rank. Immutable.
 */
typedef struct {
  char *edition;            /* "2026" */
  TenkenText *title;
  TenkenText *source;       /* who ranked them, and when */
  GPtrArray *list;          /* of TenkenThreat */
  GPtrArray *adjustments;   /* of TenkenAdjustment */
} TenkenThreats;

/**
 * tenken_threats_get:
 *
 * Returns: (transfer none): the threats that travel inside the program, read at the first call.
 */
const TenkenThreats *tenken_threats_get (void);

/**
 * tenken_threats_find:
 *
 * Returns: (transfer none) (nullable): the threat whose id is @id.
 */
const TenkenThreat *tenken_threats_find (const TenkenThreats *self,
                                         const char          *id);

G_END_DECLS
