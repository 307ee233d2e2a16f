/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tenken_widgets_register:
 *
 * Makes the templates of `ui/` known to GTK. Called once before the first widget is made.
 */
void tenken_widgets_register (void);

G_END_DECLS
