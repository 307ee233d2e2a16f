/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/text.h"

G_BEGIN_DECLS

/* Whom somebody asked, and when. */
typedef struct {
  char *id;
  int year;
  guint n;             /* how many answered */
  TenkenText *title;
  TenkenText *source;  /* who asked, how, and when it was published */
} TenkenSurvey;

/* A published percentage. */
typedef struct {
  const TenkenSurvey *survey;
  char *checklist;     /* (nullable): with @item, the question that asks for the same measure */
  char *item;          /* (nullable): its source item */
  double percent;
  guint n;             /* how many it is a percentage of */
  TenkenText *counted; /* what exactly was counted */
} TenkenAverage;

/**
 * TenkenAverages:
 *
 * Published figures, each with its survey; nothing of our own making. Immutable.
 */
typedef struct {
  GPtrArray *surveys; /* of TenkenSurvey */
  GPtrArray *list;    /* of TenkenAverage */
} TenkenAverages;

/**
 * tenken_averages_get:
 *
 * Returns: (transfer none): the figures that travel inside the program, read at the first call.
 */
const TenkenAverages *tenken_averages_get (void);

/**
 * tenken_averages_find:
 *
 * Returns: (transfer none) (nullable): the figure for the question with the source item @item of @checklist.
 */
const TenkenAverage *tenken_averages_find (const TenkenAverages *self,
                                           const char           *checklist,
                                           const char           *item);

G_END_DECLS
