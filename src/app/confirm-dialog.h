/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tenken_confirm_dialog_new:
 * @parent: the window that asks
 * @heading: the question
 * @body: what it means, and that @word is to be typed
 * @word: what is typed by whoever means it; upper and lower case, full and half width are the same
 * @label: what the button says that does it
 *
 * Asks before something that cannot be done by a click too many: its button can be pressed once the word is typed.
 *
 * Returns: an AdwMessageDialog that answers with the response `confirm`, or `cancel`.
 */
GtkWidget *tenken_confirm_dialog_new (GtkWindow  *parent,
                                      const char *heading,
                                      const char *body,
                                      const char *word,
                                      const char *label);

G_END_DECLS
