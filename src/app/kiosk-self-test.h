/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tenken_kiosk_self_test:
 *
 * Has one person after another answer at a kiosk with a throw-away database, each ending in another way, and looks
 * everywhere for what they left. Prints one line for each thing looked at.
 *
 * Returns: 0 where nothing was left, else 1.
 */
int tenken_kiosk_self_test (void);

G_END_DECLS
