/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_PIN (tenken_kiosk_pin_get_type ())

/**
 * TenkenKioskPin:
 *
 * Asks the person in charge for the PIN, by keyboard or by large keys on the screen. What is typed is never shown.
 *
 * Actions: `pin.type (s)`, `pin.erase`, `pin.enter`.
 *
 * Signals: `opened ()` when the PIN was right, and the kiosk has stopped; `waiting ()` again and again while none
 * is taken.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskPin, tenken_kiosk_pin, TENKEN, KIOSK_PIN, TenkenPage)

G_END_DECLS
