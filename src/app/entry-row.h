/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_ENTRY_ROW (tenken_entry_row_get_type ())

/**
 * TenkenEntryRow:
 *
 * A row to type a line into: its title stays above the text. libadwaita's own entry row does not tell the
 * accessibility tree that it has the focus, so that a screen reader is silent on it.
 *
 * It is a GtkEditable. Properties: `title` of AdwPreferencesRow, `digits` for a keyboard of digits on touch screens,
 * `secret` for dots in place of what is typed.
 * Signals: `entry-activated ()` when Enter is pressed.
 */
G_DECLARE_DERIVABLE_TYPE (TenkenEntryRow, tenken_entry_row, TENKEN, ENTRY_ROW, AdwPreferencesRow)

struct _TenkenEntryRowClass {
  AdwPreferencesRowClass parent_class;
};

/**
 * tenken_entry_row_set_fault:
 * @fault: (nullable): what is wrong with the text, in a sentence, or %NULL
 *
 * Says below the text why it will not do.
 */
void tenken_entry_row_set_fault (TenkenEntryRow *self,
                                 const char     *fault);

/* Says like tenken_entry_row_set_fault() what is wrong, and takes the focus there. */
void tenken_entry_row_complain (TenkenEntryRow *self,
                                const char     *fault);

G_END_DECLS
