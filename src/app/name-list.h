/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_NAME_LIST (tenken_name_list_get_type ())

/**
 * TenkenNameList:
 *
 * A few names in an order: one can add, write, move and remove them. A name that is there twice is told in a sentence
 * below the list. What was removed last comes back by a toast or by Ctrl+Z, the action `names.undo`.
 *
 * Signals: `typing ()` while a name is being written, `settled ()` when the list is another one than before: after
 * moving and removing at once, after writing when Enter is pressed.
 */
G_DECLARE_FINAL_TYPE (TenkenNameList, tenken_name_list, TENKEN, NAME_LIST, AdwBin)

/**
 * tenken_name_list_set_up:
 * @label: what the list is of, for who does not see its heading
 * @name_label: what one name is of: “Department”
 * @add_label: the words for adding one
 * @maximum: at most so many
 */
void tenken_name_list_set_up (TenkenNameList *self,
                              const char     *label,
                              const char     *name_label,
                              const char     *add_label,
                              guint           maximum);

/**
 * tenken_name_list_set_names:
 * @names: what the list shows; emits nothing
 */
void tenken_name_list_set_names (TenkenNameList  *self,
                                 char           **names);

/**
 * tenken_name_list_dup_names:
 *
 * Returns: (transfer full) (nullable): the names in order, without blanks at their ends and without empty ones; %NULL
 * where one is there twice or too long, which the list then says.
 */
char **tenken_name_list_dup_names (TenkenNameList *self);

G_END_DECLS
