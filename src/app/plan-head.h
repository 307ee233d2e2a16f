/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/plan-items.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_PLAN_HEAD (tenken_plan_head_get_type ())

/**
 * TenkenPlanHead:
 *
 * What stands above the list of a plan: how far it is, which steps one looks for, whether the order was made by hand, and a
 * button that takes all of today's suggestions in.
 *
 * Its actions are the page's: `plan.take-today`, `plan.compute-order`.
 *
 * Signals: `filtered (guint filter)` when somebody looks for others.
 */
G_DECLARE_FINAL_TYPE (TenkenPlanHead, tenken_plan_head, TENKEN, PLAN_HEAD, AdwBin)

/**
 * tenken_plan_head_show:
 * @actions: (element-type TenkenAction): what is in the plan
 * @filter: what is looked for
 * @n_today: how many suggestions there are for today
 * @today: ISO 8601
 */
void tenken_plan_head_show (TenkenPlanHead   *self,
                            const GPtrArray  *actions,
                            TenkenPlanFilter  filter,
                            guint             n_today,
                            const char       *today);

G_END_DECLS
