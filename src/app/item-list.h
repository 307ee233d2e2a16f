/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/item.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_ITEM_LIST (tenken_item_list_get_type ())

/**
 * TenkenItemList:
 *
 * A list of items of any length, one of which is picked. One that is too long to be looked over has a search.
 *
 * Signals: `picked ()`: another item is picked, or the same one has another state, or none is left; `activated ()`:
 * somebody means the one that is picked.
 */
G_DECLARE_FINAL_TYPE (TenkenItemList, tenken_item_list, TENKEN, ITEM_LIST, AdwBin)

/* What the list is called, for a screen reader. */
void tenken_item_list_set_label (TenkenItemList *self,
                                 const char     *label);

/* Whether one click activates, or two: one where nothing is to be seen of what is picked. */
void tenken_item_list_set_single_click (TenkenItemList *self,
                                        gboolean        single);

/**
 * tenken_item_list_set_items:
 * @items: (element-type TenkenItem): what the list shows now; the array is the caller's
 *
 * Shows other items, or other states of the same ones, which are known by their id: what is picked stays picked, and
 * the list does not move under somebody's eyes.
 */
void tenken_item_list_set_items (TenkenItemList *self,
                                 GPtrArray      *items);

/* Returns: (nullable): the item that is picked; %NULL where none can be seen. */
TenkenItem *tenken_item_list_get_picked (TenkenItemList *self);

/* Returns: how many there are, whether the search shows them or not. */
guint tenken_item_list_get_length (TenkenItemList *self);

/**
 * tenken_item_list_pick:
 * @id: an item's id
 *
 * Picks it and brings it into view, past any search.
 *
 * Returns: %FALSE where there is no such item.
 */
gboolean tenken_item_list_pick (TenkenItemList *self,
                                gint64          id);

/* Puts the focus on the item that is picked. */
void tenken_item_list_enter (TenkenItemList *self);

/* Puts the focus into the search, where there is one. */
void tenken_item_list_search (TenkenItemList *self);

G_END_DECLS
