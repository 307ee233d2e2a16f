/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_view_save_scroll:
 *
 * Returns: (transfer floating): how far @self is scrolled, by what is at the top of what is seen: in another language
 * a text has another length.
 */
GVariant *tenken_view_save_scroll (GtkScrolledWindow *self);

/**
 * tenken_view_restore_scroll:
 * @state: what tenken_view_save_scroll() gave
 *
 * Scrolls there as soon as @self has its place on the screen; nobody sees it elsewhere before.
 */
void tenken_view_restore_scroll (GtkScrolledWindow *self,
                                 GVariant          *state);

G_END_DECLS
