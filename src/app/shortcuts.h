/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_shortcuts_new:
 * @parent: (nullable): the window to stand in front of
 *
 * Returns: a window that lists every key that does something, page by page, in the language of now; to be presented.
 */
GtkWidget *tenken_shortcuts_new (GtkWindow *parent);

G_END_DECLS
