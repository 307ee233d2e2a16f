/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Hears how wide and high the window around @widget is, in units of the text size: a laptop's window is narrow and low
 * where text is large. */
typedef void (*TenkenRoomFunc) (GtkWidget *widget,
                                double     width,
                                double     height);

/**
 * tenken_room_watch:
 * @widget: while it is to be seen
 * @func: called as soon as it is, and whenever its measures change; never in the middle of giving out the room
 */
void tenken_room_watch (GtkWidget      *widget,
                        TenkenRoomFunc  func);

/**
 * tenken_room_grow_clamp:
 * @clamp: its maximum size is for text of the usual size
 *
 * Has it grow with larger text, so that as many words as ever are on a line; never smaller than it is.
 */
void tenken_room_grow_clamp (AdwClamp *clamp);

/**
 * tenken_room_tighten:
 * @widget: a page of questions
 *
 * Gives it the style class `tight` while the window is low: the answers then need the room of the air between them.
 */
void tenken_room_tighten (GtkWidget *widget);

G_END_DECLS
