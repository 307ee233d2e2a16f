/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

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
 * Returns: (transfer full): one object on a line, with the steps in order.
 */
char *tenken_json_plan (const TenkenAssessment *assessment,
                        const TenkenPlan       *plan,
                        const char             *language);

/**
 * tenken_plan_step_kind:
 *
 * Returns: the word for the step's kind in files: `do` or `find-out`.
 */
const char *tenken_plan_step_kind (const TenkenPlanStep *step);

G_END_DECLS
