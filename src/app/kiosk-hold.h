/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_kiosk_hold:
 * @window: a window that nobody should get away from
 *
 * Keeps @window over the whole screen and in front, as far as the desktop lets it: it asks for the desktop's own keys,
 * fills the screen again when it was made smaller, and comes back when something else was put in front.
 */
void tenken_kiosk_hold (GtkWindow *window);

G_END_DECLS
