/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/item.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_ROW (tenken_row_get_type ())

/**
 * TenkenRow:
 *
 * The one row of every list: icon, title, what stands below it, a value at its end, and above it the heading of a
 * group where one begins. It stands in a GtkListView, or in a GtkListBox by way of tenken_row_new_for_box().
 */
G_DECLARE_FINAL_TYPE (TenkenRow, tenken_row, TENKEN, ROW, AdwBin)

/**
 * tenken_row_set_item:
 * @item: what the row shall say
 */
void tenken_row_set_item (TenkenRow  *self,
                          TenkenItem *item);

/* Shows the heading of the item's group above the row, or hides it. */
void tenken_row_show_group (TenkenRow *self,
                            gboolean   show);

/**
 * tenken_row_new_for_box:
 * @item: (transfer full): what the row says
 * @action: (nullable): the action that the row carries out, with the item's id as its parameter; with %NULL the row
 *   is there to be read
 *
 * Returns: a GtkListBoxRow.
 */
GtkWidget *tenken_row_new_for_box (TenkenItem *item,
                                   const char *action);

G_END_DECLS
