/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/changes-chart.h"

G_BEGIN_DECLS

/* One question that changed. */
typedef struct {
  TenkenChangeKind kind;
  char *title;               /* its number and topic */
  guint from, to;            /* columns */
} TenkenChangesRow;

/* One answer, where rows may begin and end. */
typedef struct {
  const TenkenChoice *choice; /* %NULL for no answer */
  char *label;
  gboolean graded;            /* says how much is done */
} TenkenChangesColumn;

struct _TenkenChangesChart {
  GArray *rows;                        /* of TenkenChangesRow */
  GArray *columns;                     /* of TenkenChangesColumn */
  char *titles[TENKEN_N_CHANGE_KINDS]; /* (nullable): of those kinds that there are among all changes */
};

G_END_DECLS
