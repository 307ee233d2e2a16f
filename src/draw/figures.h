/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TenkenFigures:
 *
 * What a chart shows, as the table that belongs to it: heads and rows of ready words. The first cell of a row names
 * the row. It is filled by its maker and read ever after.
 */
typedef struct {
  char **heads;    /* of the columns; ends in %NULL */
  GPtrArray *rows; /* of char **, each with as many cells as there are heads, and %NULL */
} TenkenFigures;

/**
 * tenken_figures_new:
 * @heads: what the columns are called, ending in %NULL; copied
 *
 * Returns: (transfer full): a table without rows.
 */
TenkenFigures *tenken_figures_new (const char * const *heads);

void tenken_figures_free (TenkenFigures *self);

/**
 * tenken_figures_add:
 * @cells: as many as there are heads; copied, and what stands after those is ignored
 */
void tenken_figures_add (TenkenFigures      *self,
                         const char * const *cells);

/**
 * tenken_figures_change:
 * @change: a difference of any size
 *
 * Returns: (transfer full): the difference with its sign, “+8”, “−3”, “±0”.
 */
char *tenken_figures_change (int change);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenFigures, tenken_figures_free)

G_END_DECLS
