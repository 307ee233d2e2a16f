/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_ROUND (tenken_kiosk_round_get_type ())

/**
 * TenkenKioskRound:
 *
 * A choice whether the kiosk adds to what people answered before, or begins anew; hidden where there is nothing to add to.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskRound, tenken_kiosk_round, TENKEN, KIOSK_ROUND, AdwBin)

/**
 * tenken_kiosk_round_offer:
 * @assessment: (nullable): of several people, that can be added to
 *
 * Offers to go on with @assessment, which is picked unless it was offered before.
 */
void tenken_kiosk_round_offer (TenkenKioskRound       *self,
                               const TenkenAssessment *assessment);

/* Returns: the number of the assessment that goes on; 0 where one is to be begun. */
gint64 tenken_kiosk_round_get (TenkenKioskRound *self);

G_END_DECLS
