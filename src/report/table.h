/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/flow.h"

G_BEGIN_DECLS

/* One column: its share of the grid and its title, in English for tenken_tr(). */
typedef struct {
  double columns;
  const char *title;
  PangoAlignment alignment;
} TenkenColumn;

/* A table under way: a head that is repeated on each page, and rows with rules between them that stay whole where a
 * page can hold them. */
typedef struct {
  TenkenFlow *flow;
  const TenkenColumn *columns;
  guint n_columns;
  double padding;            /* above and below the text of a row */
  TenkenRow head;
  gboolean begun;
  TenkenRow row;             /* being filled */
  TenkenRow held[2];         /* the last rows, not placed yet: one alone would look lost on a page of its own */
  guint n_held;
} TenkenTable;

/**
 * tenken_table_begin:
 * @columns: (array length=n_columns): together as wide as the grid, or less; not copied
 * @padding: above and below the text of each row
 *
 * Begins a table. Nothing is placed before its first row, so one without rows leaves no trace.
 */
void tenken_table_begin (TenkenTable        *self,
                         TenkenFlow         *flow,
                         const TenkenColumn *columns,
                         guint               n_columns,
                         double              padding);

/**
 * tenken_table_set:
 * @column: 0…
 *
 * Adds text to a cell of the row that is being filled; see tenken_cell_set(). The column's alignment is used.
 */
void tenken_table_set (TenkenTable     *self,
                       guint            column,
                       const TenkenRun *run,
                       const char      *text);

/**
 * tenken_table_row:
 * @destination: (nullable): a name for links to it
 *
 * Places the row and begins the next one.
 */
void tenken_table_row (TenkenTable *self,
                       const char  *destination);

void tenken_table_end (TenkenTable *self);

G_END_DECLS
