/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/item.h"
#include "insight/actions.h"

G_BEGIN_DECLS

/* What the list of the plan page shows: the steps that were taken into the plan, and below them those that the answers ask
 * for and that are not in it yet. */

/* Which of them one looks for. */
typedef enum {
  TENKEN_PLAN_ALL, /* the suggestions too */
  TENKEN_PLAN_TODO,
  TENKEN_PLAN_DOING,
  TENKEN_PLAN_DONE,
  TENKEN_PLAN_DECLINED,
  TENKEN_PLAN_OVERDUE,
  TENKEN_N_PLAN_FILTERS
} TenkenPlanFilter;

gboolean tenken_plan_filter_matches (TenkenPlanFilter    self,
                                     const TenkenAction *action,
                                     const char         *today);

/* Returns: what it is called. */
const char *tenken_plan_filter_get_label (TenkenPlanFilter self);

/* Returns: the id of the item for that step: the same whether it is in the plan or only suggested. */
gint64 tenken_plan_item_id (guint number,
                            int   place);

/* The step that the item of that id is about. */
void tenken_plan_item_get_step (gint64  id,
                                guint  *number,
                                int    *place);

/* Returns: the icon that says what became of it, beside the word. */
const char *tenken_plan_status_icon (TenkenActionStatus status);

/**
 * tenken_plan_items_new:
 * @sorted: (element-type TenkenAction): in the order of the plan
 * @plan: what the answers ask for
 * @today: ISO 8601
 * @language: of the texts
 *
 * Returns: (transfer full) (element-type TenkenItem): the items; grouped by box, unless the order was made by hand.
 */
GPtrArray *tenken_plan_items_new (const GPtrArray       *sorted,
                                  const TenkenPlan      *plan,
                                  const TenkenChecklist *checklist,
                                  TenkenPlanFilter       filter,
                                  const char            *today,
                                  const char            *language);

/**
 * tenken_plan_items_find_today:
 * @actions: (element-type TenkenAction): what is in the plan
 *
 * Returns: (transfer full) (element-type TenkenAction): the suggestions for today, as they would be in the plan.
 */
GPtrArray *tenken_plan_items_find_today (const GPtrArray  *actions,
                                         const TenkenPlan *plan);

G_END_DECLS
