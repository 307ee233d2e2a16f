/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_SETUP_PAGE (tenken_kiosk_setup_page_get_type ())

/**
 * TenkenKioskSetupPage:
 *
 * What the kiosk asks, of whom, in which languages, and the PIN that leads out of it again; it begins as it was set up
 * last. `setup.start` turns the kiosk on.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskSetupPage, tenken_kiosk_setup_page, TENKEN, KIOSK_SETUP_PAGE, TenkenPage)

G_END_DECLS
