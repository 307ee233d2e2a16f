/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_DEPARTMENTS (tenken_kiosk_departments_get_type ())

/**
 * TenkenKioskDepartments:
 *
 * Whether the kiosk asks for the department, and which there are: those of the organisation, which can be written down
 * here as well.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskDepartments, tenken_kiosk_departments, TENKEN, KIOSK_DEPARTMENTS, AdwBin)

/**
 * tenken_kiosk_departments_show:
 * @organisation: the name as it is typed so far; for one that is not known yet, what is written here stays
 */
void tenken_kiosk_departments_show (TenkenKioskDepartments *self,
                                    TenkenSession          *session,
                                    const char             *organisation);

void tenken_kiosk_departments_set_asking (TenkenKioskDepartments *self,
                                          gboolean                asking);

/**
 * tenken_kiosk_departments_read:
 * @organisation: the name that they are saved with; one that is not known yet is made
 *
 * Complains below the list where there is none to choose from or one is there twice.
 *
 * Returns: (transfer full) (nullable): what people choose from; empty where they are not asked; %NULL where there was
 * something to complain about, or after `failed`.
 */
char **tenken_kiosk_departments_read (TenkenKioskDepartments *self,
                                      const char             *organisation);

G_END_DECLS
