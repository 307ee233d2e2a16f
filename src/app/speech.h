/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_speech_complete:
 * @root: a page or a window that is whole; what is put on it later is not cared for
 *
 * Has the accessibility tree say what GTK 4.8 and libadwaita 1.2 only show: the second line of a row, which may be all
 * that counts, and what a button does that has but an icon. It goes on saying so as they change.
 */
void tenken_speech_complete (GtkWidget *root);

/**
 * tenken_speech_name_list:
 * @row: in an AdwPreferencesGroup without a title
 * @name: of the list that @row is in
 *
 * Has that list say what it holds; else it would say the name of its class.
 */
void tenken_speech_name_list (GtkWidget  *row,
                              const char *name);

G_END_DECLS
