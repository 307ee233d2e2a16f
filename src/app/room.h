/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Hears how wide the window around @widget is, in units of the text size: a laptop's window is narrow where text is
 * large. */
typedef void (*TenkenRoomFunc) (GtkWidget *widget,
                                double     width);

/**
 * tenken_room_watch:
 * @widget: while it is to be seen
 * @func: called as soon as it is, and whenever the width changes; never in the middle of giving out the room
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

G_END_DECLS
