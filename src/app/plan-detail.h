/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session-actions.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_PLAN_DETAIL (tenken_plan_detail_get_type ())

/**
 * TenkenPlanDetail:
 *
 * What there is to say about one step: why and how; and, once it is taken into the plan, what became of it, who does it,
 * until when, what it costs, a note and the firm's own wording. All of it is saved through the session as it is chosen or
 * typed.
 *
 * The actions on it are the page's: `plan.take`, `plan.remove`, `plan.up`, `plan.down`, `plan.question`.
 */
G_DECLARE_FINAL_TYPE (TenkenPlanDetail, tenken_plan_detail, TENKEN, PLAN_DETAIL, AdwBin)

/**
 * tenken_plan_detail_show:
 * @session: with an open assessment; where it is saved
 * @number: the question's
 * @place: of the step in it; -1 for finding out
 *
 * Shows a step, in the plan or only suggested. What somebody is typing about the same one stays as it is; for another one
 * it must have been saved by tenken_plan_detail_settle().
 */
void tenken_plan_detail_show (TenkenPlanDetail *self,
                              TenkenSession    *session,
                              guint             number,
                              int               place);

/* Which step is shown; %FALSE before the first. */
gboolean tenken_plan_detail_get_step (TenkenPlanDetail *self,
                                      guint            *number,
                                      int              *place);

/**
 * tenken_plan_detail_settle:
 *
 * Saves what is typed and not saved yet. “Declined” that waits for its reason is given up where nobody wrote one.
 *
 * Returns: %FALSE where that failed, which was said.
 */
gboolean tenken_plan_detail_settle (TenkenPlanDetail *self);

G_END_DECLS
