/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_APPLICATION (tenken_application_get_type ())

/**
 * TenkenApplication:
 *
 * The program `tenken`: its options, its one window, and what does not belong to a page.
 *
 * Actions: `app.language (s)`, a state; `app.about`; `app.quit`; `app.kiosk`, which closes the window and opens the kiosk
 * as the session has it set up. While the kiosk runs none of them does anything.
 */
G_DECLARE_FINAL_TYPE (TenkenApplication, tenken_application, TENKEN, APPLICATION, AdwApplication)

TenkenApplication *tenken_application_new (void);

G_END_DECLS
