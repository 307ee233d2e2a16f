/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_FOLD (tenken_fold_get_type ())

/**
 * TenkenFold:
 *
 * Lays out three children: a list, a way back, and details. Where the width allows it the list and the details stand
 * side by side, else one of them has the whole room, the details with the way back above them. What cannot be seen is
 * not there for a screen reader either.
 *
 * Signals: `folded ()`: they stand side by side or no more; emitted when the room has been given out.
 */
G_DECLARE_FINAL_TYPE (TenkenFold, tenken_fold, TENKEN, FOLD, GtkLayoutManager)

typedef enum {
  TENKEN_FOLD_LIST,    /* where there is room for one alone, the list */
  TENKEN_FOLD_DETAILS, /* … the details */
  TENKEN_FOLD_NO_LIST, /* the details alone, whatever the room */
} TenkenFoldPlace;

void            tenken_fold_set_place (TenkenFold      *self,
                                       TenkenFoldPlace  place);
TenkenFoldPlace tenken_fold_get_place (TenkenFold *self);

/* Returns: whether there is room for one alone. */
gboolean tenken_fold_is_folded (TenkenFold *self);

/* Returns: whether the details can be seen. */
gboolean tenken_fold_has_details (TenkenFold *self);

G_END_DECLS
