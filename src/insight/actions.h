/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/plan.h"
#include "record/action.h"

G_BEGIN_DECLS

/* What the steps that were taken into the plan say: in words, in order, in numbers. */

/**
 * tenken_action_find_step:
 * @checklist: what the firm answers now; it may be another edition than the one that the step was taken from
 * @question: (out) (optional) (nullable): the action's question
 *
 * Returns: (transfer none) (nullable): the checklist's step; %NULL for finding out, and where there is no such step.
 */
const TenkenStep *tenken_action_find_step (const TenkenAction     *self,
                                           const TenkenChecklist  *checklist,
                                           const TenkenQuestion  **question);

/**
 * tenken_action_title:
 *
 * Returns: (transfer full): what to do: the firm's own wording, else the checklist's, as tenken_plan_step_title() has it;
 * where the checklist has no such step any more, the question's number.
 */
char *tenken_action_title (const TenkenAction    *self,
                           const TenkenChecklist *checklist,
                           const char            *language);

/**
 * tenken_action_how:
 *
 * Returns: how to go about it, in the checklist's words; "" where it has none.
 */
const char *tenken_action_how (const TenkenAction    *self,
                               const TenkenChecklist *checklist,
                               const char            *language);

/* How far a plan is. */
typedef struct {
  guint total;    /* all but the declined ones */
  guint done;
  guint doing;
  guint declined; /* not in the total */
  guint overdue;  /* still open after their day */
  guint due;      /* still open, and their day is today or past, or within the week to come */
} TenkenActionsProgress;

/**
 * tenken_actions_progress:
 * @actions: (nullable) (element-type TenkenAction)
 * @today: ISO 8601
 */
TenkenActionsProgress tenken_actions_progress (const GPtrArray *actions,
                                               const char      *today);

G_END_DECLS
