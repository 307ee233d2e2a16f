/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_preference_actions_add:
 * @application: has its display already
 *
 * Adds the actions that change what the user prefers, each in the state that was kept:
 * `app.language (s)`, `app.text-size (i)` with `app.text-larger`, `app.text-smaller` and `app.text-usual`, `app.advance`,
 * and `app.preferences`, which shows them all; and their keys.
 */
void tenken_preference_actions_add (GtkApplication *application);

G_END_DECLS
