/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Names for the places of widgets below a root, the same in everything that is built alike. */

/**
 * tenken_view_name_place:
 * @root: a widget
 * @widget: a widget in it; one in a popover counts as the widget that the popover belongs to
 *
 * Returns: (transfer full): the name of the place of @widget below @root.
 */
char *tenken_view_name_place (GtkWidget *root,
                              GtkWidget *widget);

/**
 * tenken_view_find_place:
 * @place: what tenken_view_name_place() gave for another root
 *
 * Returns: (transfer none) (nullable): the widget at that place below @root.
 */
GtkWidget *tenken_view_find_place (GtkWidget  *root,
                                   const char *place);

G_END_DECLS
