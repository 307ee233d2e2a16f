/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_COLUMNS (tenken_columns_get_type ())

/**
 * TenkenColumns:
 *
 * Lays out two children: side by side where the width allows both what they like, the second taking what is left;
 * else one below the other. libadwaita 1.2 has no breakpoints, and with large text a laptop's window is narrow.
 *
 * Properties: `gap` and `line-gap`, the px between them side by side and one below the other; `share`, how wide the
 * second must be at least to stand beside the first, as a multiple of that one, or 0 where each stands on one line.
 */
G_DECLARE_FINAL_TYPE (TenkenColumns, tenken_columns, TENKEN, COLUMNS, GtkLayoutManager)

G_END_DECLS
