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

/* Returns: where it belongs in the coming months, as in a plan; finding out is a matter of minutes. */
TenkenPlanBox tenken_action_box (const TenkenAction    *self,
                                 const TenkenChecklist *checklist);

/* Returns: (nullable): the step of @plan that @self is; %NULL where its question asks for it no more. */
const TenkenPlanStep *tenken_action_find_plan_step (const TenkenAction *self,
                                                    const TenkenPlan   *plan);

/* Returns: whether somebody put them in an order of their own. */
gboolean tenken_actions_are_ordered (const GPtrArray *actions);

/**
 * tenken_actions_sort:
 * @actions: (element-type TenkenAction)
 * @plan: what the answers ask for now
 *
 * The order made by hand, with whatever was taken in since then after it. Where there is none: box by box, in each of them
 * as @plan has it, then what the answers ask for no more, by question and step.
 *
 * Returns: (transfer container): the same actions in order, owned by @actions.
 */
GPtrArray *tenken_actions_sort (const GPtrArray       *actions,
                                const TenkenChecklist *checklist,
                                const TenkenPlan      *plan);

/**
 * tenken_actions_move:
 * @sorted: (element-type TenkenAction): as tenken_actions_sort() gives them
 * @number: the question of the one to move, and
 * @place: its step
 * @by: so many places down; negative for up. At the ends it goes no further
 *
 * Returns: (transfer full) (element-type TenkenAction): all of them in the order made by hand; %NULL where it changes
 * nothing.
 */
GPtrArray *tenken_actions_move (const GPtrArray *sorted,
                                guint            number,
                                int              place,
                                int              by);

/**
 * tenken_actions_unorder:
 *
 * Returns: (transfer full) (element-type TenkenAction): all of them without an order made by hand.
 */
GPtrArray *tenken_actions_unorder (const GPtrArray *actions);

/**
 * tenken_actions_count_done:
 * @since: ISO 8601: the date of the last check-up
 *
 * Returns: how many were done on that day or later, when its answers no longer told of them.
 */
guint tenken_actions_count_done (const GPtrArray *actions,
                                 const char      *since);

/**
 * tenken_actions_since_words:
 * @number: a question's number
 * @since: ISO 8601: the date of the last check-up
 *
 * Returns: (transfer full) (nullable): which steps of the question were done since then, and that its answer wants looking
 * at; %NULL where none was.
 */
char *tenken_actions_since_words (const GPtrArray       *actions,
                                  const TenkenChecklist *checklist,
                                  guint                  number,
                                  const char            *since,
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
