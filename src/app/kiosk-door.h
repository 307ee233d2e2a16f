/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/kiosk-window.h"
#include "app/window.h"

G_BEGIN_DECLS

/**
 * tenken_kiosk_door_open:
 * @application: its windows are closed, and none of its actions can be reached until the PIN was right
 * @session: with a kiosk that runs
 * @left: called after the right PIN, once everything is as it was before
 *
 * Turns the program into a kiosk: the only window that it has is the kiosk's.
 *
 * Returns: (transfer none): the window, which @left makes go.
 */
GtkWindow *tenken_kiosk_door_open (GtkApplication *application,
                                   TenkenSession  *session,
                                   void          (*left) (GtkApplication *application,
                                                          TenkenSession  *session));

/**
 * tenken_kiosk_door_tell:
 * @window: that comes after the kiosk
 *
 * Says there how many people have answered, with a way to what they answered.
 */
void tenken_kiosk_door_tell (TenkenWindow *window);

G_END_DECLS
