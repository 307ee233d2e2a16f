/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_START (tenken_kiosk_start_get_type ())

/**
 * TenkenKioskStart:
 *
 * What the kiosk shows while nobody is answering: what this is, what becomes of the answers, one big button.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskStart, tenken_kiosk_start, TENKEN, KIOSK_START, TenkenPage)

G_END_DECLS
