/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_PREFERENCES_PANEL (tenken_preferences_panel_get_type ())

/**
 * TenkenPreferencesPanel:
 *
 * All that the user can prefer, by the actions of preference-actions.h, and where the answers are kept.
 */
G_DECLARE_FINAL_TYPE (TenkenPreferencesPanel, tenken_preferences_panel, TENKEN, PREFERENCES_PANEL, AdwPreferencesPage)

/**
 * tenken_preferences_panel_new:
 * @path: where the answers are kept
 */
GtkWidget *tenken_preferences_panel_new (const char *path);

G_END_DECLS
