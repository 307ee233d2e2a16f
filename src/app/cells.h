/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_CELLS (tenken_cells_get_type ())

/**
 * TenkenCells:
 *
 * Lays the cells of one row of a table out side by side: the first one, which names the row, twice as wide as each of
 * the others. Rows of the same width and the same number of cells stand in columns, whatever is in them, and texts that
 * are too wide break their lines: a table takes the room that there is, and never makes what it stands in wider.
 */
G_DECLARE_FINAL_TYPE (TenkenCells, tenken_cells, TENKEN, CELLS, GtkLayoutManager)

G_END_DECLS
