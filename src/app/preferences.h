/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the user chose for the window, kept in `$XDG_CONFIG_HOME/tenken/preferences.ini`. */

/**
 * tenken_preferences_get_language:
 *
 * Returns: (transfer full) (nullable): the interface language that was chosen, or %NULL to follow the system.
 */
char *tenken_preferences_get_language (void);

/* Failing to write is no reason to trouble anybody: the choice then lasts until the window closes. */
void tenken_preferences_set_language (const char *language);

/**
 * tenken_preferences_get_advance:
 *
 * Returns: whether a choice moves on to the next question by itself; %TRUE unless somebody turned that off.
 */
gboolean tenken_preferences_get_advance (void);

void tenken_preferences_set_advance (gboolean advance);

G_END_DECLS
