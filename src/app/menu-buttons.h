/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_MENU_BUTTONS (tenken_menu_buttons_get_type ())

/* The languages, help and the main menu, at the end of every header bar. */
G_DECLARE_FINAL_TYPE (TenkenMenuButtons, tenken_menu_buttons, TENKEN, MENU_BUTTONS, AdwBin)

G_END_DECLS
