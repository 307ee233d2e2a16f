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

/**
 * tenken_kiosk_setup_page_add_to:
 * @id: the number of an assessment of several people
 *
 * Has the page offer to collect more answers for it.
 */
void tenken_kiosk_setup_page_add_to (TenkenKioskSetupPage *self,
                                     gint64                id);

G_END_DECLS
