/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_widgets_register:
 *
 * Makes the templates of `ui/` known to GTK. Called once before the first widget is made.
 */
void tenken_widgets_register (void);

/**
 * tenken_widgets_clear:
 * @container: a #GtkBox or a #GtkListBox
 *
 * Takes everything out of it.
 */
void tenken_widgets_clear (GtkWidget *container);

/**
 * tenken_widgets_scroll_to:
 * @widget: a widget in a #GtkScrolledWindow; one that is hidden is left alone
 * @air: how many pixels are to be seen above and below it
 *
 * Scrolls as little as it takes to see @widget, as soon as it has its place: in a moment where it was shown just now.
 */
void tenken_widgets_scroll_to (GtkWidget *widget,
                               int        air);

/* Returns: whether the focus of the keyboard is on @widget or on anything in it; in no window it is not. */
gboolean tenken_widgets_has_focus (GtkWidget *widget);

/**
 * tenken_widgets_get_text_size:
 *
 * Returns: the height of @widget's own text in pixels, whichever way it was enlarged: what a width has to be measured
 * by that shall hold a number of words.
 */
double tenken_widgets_get_text_size (GtkWidget *widget);

G_END_DECLS
