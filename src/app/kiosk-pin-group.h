/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_PIN_GROUP (tenken_kiosk_pin_group_get_type ())

/**
 * TenkenKioskPinGroup:
 *
 * Where the kiosk's PIN is typed, twice.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskPinGroup, tenken_kiosk_pin_group, TENKEN, KIOSK_PIN_GROUP, AdwBin)

/**
 * tenken_kiosk_pin_group_set_last:
 * @hash: the PIN of last time as tenken_pin_hash() gives it, or "" for none; it is kept where nothing is typed
 */
void tenken_kiosk_pin_group_set_last (TenkenKioskPinGroup *self,
                                      const char          *hash);

/**
 * tenken_kiosk_pin_group_read:
 *
 * Complains below the row where what is typed is no PIN.
 *
 * Returns: (transfer full) (nullable): the PIN's hash; %NULL where there was something to complain about.
 */
char *tenken_kiosk_pin_group_read (TenkenKioskPinGroup *self);

G_END_DECLS
