/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/drawing.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_picture_saver_ask:
 * @widget: on a page; whoever goes away takes the question along
 * @drawing: what to save
 * @name: what it is called, for the file's name
 *
 * Asks for a place, saves the chart there as PNG or SVG, and says so.
 */
void tenken_picture_saver_ask (GtkWidget     *widget,
                               TenkenDrawing *drawing,
                               const char    *name);

/**
 * tenken_picture_saver_save:
 * @widget: on a page
 * @drawing: what to save
 * @path: where; what ends in neither .svg nor .png becomes a PNG
 *
 * Saves the chart and says so, or has the window say what went wrong.
 *
 * Returns: (transfer full) (nullable): the file that was written.
 */
char *tenken_picture_saver_save (GtkWidget           *widget,
                                 const TenkenDrawing *drawing,
                                 const char          *path);

G_END_DECLS
