/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_LANGUAGE_SWITCH (tenken_language_switch_get_type ())

/**
 * TenkenLanguageSwitch:
 *
 * The interface's languages side by side, each one click away; where the window has no room for them beside what else
 * stands in a header, for large text or on a small screen, a menu of them. It uses the action `app.language`.
 */
G_DECLARE_FINAL_TYPE (TenkenLanguageSwitch, tenken_language_switch, TENKEN, LANGUAGE_SWITCH, AdwBin)

G_END_DECLS
