/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How a page is being looked at: what is unfolded, typed, chosen, scrolled to and in focus. It is read off the widgets
 * and put onto others of the same build, so that a page can be made anew under somebody's hands.
 *
 * A widget is known again by its place: its id in the .ui file, else its type and its number among its like. Texts
 * that are hidden, such as a PIN, and buttons that follow an action are left alone. */

/**
 * tenken_view_save:
 * @root: a widget that is shown
 *
 * Returns: (transfer full): how @root is being looked at.
 */
GVariant *tenken_view_save (GtkWidget *root);

/**
 * tenken_view_restore:
 * @root: a widget built as the saved one; scrolling waits until it has its place on the screen
 * @view: what tenken_view_save() gave
 *
 * What has no counterpart in @root is left out.
 *
 * Returns: whether the focus is where it was.
 */
gboolean tenken_view_restore (GtkWidget *root,
                              GVariant  *view);

G_END_DECLS
