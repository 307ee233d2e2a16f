/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/entry-row.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_NAME_ROW (tenken_name_row_get_type ())

typedef enum {
  TENKEN_NAME_ROW_UP,
  TENKEN_NAME_ROW_DOWN,
  TENKEN_NAME_ROW_REMOVE,
} TenkenNameRowWish;

/**
 * TenkenNameRow:
 *
 * One name in a list of names: to be typed, moved up or down, and removed. Alt and the arrow keys move it too.
 *
 * Actions: `name.up`, `name.down`, `name.remove`. Signals: `wished (TenkenNameRowWish)` when one of these is wanted.
 */
G_DECLARE_FINAL_TYPE (TenkenNameRow, tenken_name_row, TENKEN, NAME_ROW, TenkenEntryRow)

/**
 * tenken_name_row_set_place:
 * @first: whether nothing is above
 * @last: whether nothing is below
 */
void tenken_name_row_set_place (TenkenNameRow *self,
                                gboolean       first,
                                gboolean       last);

/* Puts the focus on the button for @wish, or where that cannot be pressed, into the text. */
void tenken_name_row_focus (TenkenNameRow     *self,
                            TenkenNameRowWish  wish);

G_END_DECLS
