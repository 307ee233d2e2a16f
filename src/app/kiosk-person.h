/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_PERSON (tenken_kiosk_person_get_type ())

/**
 * TenkenKioskPerson:
 *
 * Asks one thing about who answers, role or department, on big cards, of which the last is “rather not say”. A press
 * acts by `kiosk.say (s)`; there is nothing else to press.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskPerson, tenken_kiosk_person, TENKEN, KIOSK_PERSON, TenkenPage)

typedef enum {
  TENKEN_KIOSK_ROLE,
  TENKEN_KIOSK_DEPARTMENT,
} TenkenKioskAsk;

GtkWidget *tenken_kiosk_person_new (TenkenSession  *session,
                                    TenkenKioskAsk  ask);

/**
 * tenken_kiosk_person_name_role:
 * @role: `owner`, `manager`, `it` or `staff`
 *
 * Returns: what it is called on the screen; @role itself where it is none of these.
 */
const char *tenken_kiosk_person_name_role (const char *role);

G_END_DECLS
