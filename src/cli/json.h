/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/path.h"
#include "insight/plan.h"
#include "insight/score.h"
#include "record/assessment.h"

G_BEGIN_DECLS

/* Numbers are JSON's own, whatever the locale; keys stand in a fixed order. */

/**
 * tenken_json_score:
 *
 * Returns: (transfer full): one object on a line. `band` is null until every question has an answer, `percent` where
 * nothing is answered or there is nothing to score.
 */
char *tenken_json_score (const TenkenAssessment *assessment,
                         const TenkenScore      *score);

/**
 * tenken_json_plan:
 * @language: of titles and reasons
 *
 * Returns: (transfer full): one object on a line, with the steps in order. Their `step` is the place, from 1, in the
 * question's own list of steps, 0 for finding out.
 */
char *tenken_json_plan (const TenkenAssessment *assessment,
                        const TenkenPlan       *plan,
                        const char             *language);

/**
 * tenken_json_actions:
 * @actions: (element-type TenkenAction): in the order of the plan
 * @language: of titles
 *
 * Returns: (transfer full): one object on a line. `step` is 0 for finding out, else its place in the question from 1;
 * `title` is what is shown, `wording` the firm's own or "".
 */
char *tenken_json_actions (const TenkenAssessment *assessment,
                           const GPtrArray        *actions,
                           const char             *language);

/**
 * tenken_json_path:
 * @path: (nullable): of the assessment's answers
 * @language: of titles
 *
 * Returns: (transfer full): one object on a line: where the assessment stands, and the `path` to the next band, null where
 * there is none, with its steps in order.
 */
char *tenken_json_path (const TenkenAssessment *assessment,
                        const TenkenScore      *score,
                        const TenkenPath       *path,
                        const char             *language);

/**
 * tenken_plan_step_kind:
 *
 * Returns: the word for the step's kind in files: `do` or `find-out`.
 */
const char *tenken_plan_step_kind (const TenkenPlanStep *step);

/**
 * tenken_plan_step_box:
 *
 * Returns: the word for the step's box in files: `today`, `week`, `quarter` or `budget`.
 */
const char *tenken_plan_step_box (const TenkenPlanStep *step);

/**
 * tenken_cost_id:
 *
 * Returns: the word for what a step costs in files, as in checklists: `free`, `low` or `budget`.
 */
const char *tenken_cost_id (TenkenCost cost);

G_END_DECLS
