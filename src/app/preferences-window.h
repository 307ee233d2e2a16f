/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/window.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_PREFERENCES_WINDOW (tenken_preferences_window_get_type ())

/**
 * TenkenPreferencesWindow:
 *
 * Shows the preferences in front of a window, in whichever language is chosen there.
 */
G_DECLARE_FINAL_TYPE (TenkenPreferencesWindow, tenken_preferences_window, TENKEN, PREFERENCES_WINDOW, AdwWindow)

/**
 * tenken_preferences_window_new:
 * @parent: the window that it stands in front of
 */
TenkenPreferencesWindow *tenken_preferences_window_new (TenkenWindow *parent);

G_END_DECLS
