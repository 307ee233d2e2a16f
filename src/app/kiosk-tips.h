/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/plan.h"

G_BEGIN_DECLS

/* Something that everybody can do today. */
typedef struct {
  char *title;
  char *how; /* never %NULL */
} TenkenKioskTip;

/**
 * tenken_kiosk_tips_pick:
 * @plan: (nullable): what a person's answers come to
 * @language: of the tips
 *
 * Picks what a member of staff can do alone: the plan's steps that everybody takes, in fifteen minutes and for nothing;
 * where there are fewer than @n of these, what helps everywhere.
 *
 * Returns: (transfer full) (element-type TenkenKioskTip): at most @n tips.
 */
GPtrArray *tenken_kiosk_tips_pick (const TenkenPlan *plan,
                                   guint             n,
                                   const char       *language);

G_END_DECLS
