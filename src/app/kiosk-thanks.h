/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_THANKS (tenken_kiosk_thanks_get_type ())

/**
 * TenkenKioskThanks:
 *
 * Thanks whoever has answered, and says what to do today; their own result where the owner lets them see it. It is made
 * while the response is still open, and needs it no more afterwards.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskThanks, tenken_kiosk_thanks, TENKEN, KIOSK_THANKS, TenkenPage)

G_END_DECLS
