/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/item.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_LIST_DETAIL (tenken_list_detail_get_type ())

/**
 * TenkenListDetail:
 *
 * A list of any length, and beside it what there is to say about the item that is picked. Where both have no room side
 * by side, in a narrow window or with large text, the details take the place of the list and a button leads back.
 *
 * The arrow keys pick, Enter goes to the details, Escape comes back to the list, Ctrl+F searches; a list that is short
 * enough to be looked over has no search.
 *
 * Properties: `detail`, the widget with the details, which is the page's own; `label`, what the list is called;
 * `empty-icon`, `empty-title` and `empty-text`, shown where there is no item, and `empty-button` with `empty-action`, an
 * action's name: what one does then.
 *
 * Actions: `list-detail.back`, `list-detail.search`.
 *
 * Signals: `picked ()`: the details are to show tenken_list_detail_get_picked(), another item or another state of
 * it. It is not emitted while nobody can see them.
 */
G_DECLARE_FINAL_TYPE (TenkenListDetail, tenken_list_detail, TENKEN, LIST_DETAIL, GtkWidget)

/**
 * tenken_list_detail_set_items:
 * @items: (element-type TenkenItem): what the list shows now; the array is the caller's
 *
 * Shows other items, or other states of the same ones, which are known by their id: what is picked stays picked, and
 * the list does not move under somebody's eyes.
 */
void tenken_list_detail_set_items (TenkenListDetail *self,
                                   GPtrArray        *items);

/**
 * tenken_list_detail_get_picked:
 *
 * Returns: (transfer none) (nullable): the item that the details are about; %NULL where the list is empty.
 */
TenkenItem *tenken_list_detail_get_picked (TenkenListDetail *self);

/**
 * tenken_list_detail_pick:
 * @id: an item's id; where there is none of that id, nothing happens
 *
 * Picks an item and shows its details, as if somebody had chosen it.
 */
void tenken_list_detail_pick (TenkenListDetail *self,
                              gint64            id);

/* Picks an item as the arrow keys do; where the details have no room beside the list, the list stays. */
void tenken_list_detail_select (TenkenListDetail *self,
                                gint64            id);

/* Puts the focus on the list, or on what is shown instead of it. */
void tenken_list_detail_enter (TenkenListDetail *self);

G_END_DECLS
