/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

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

G_END_DECLS
