/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/score.h"

G_BEGIN_DECLS

/**
 * tenken_what_if_score:
 * @answers: what is answered now; stays as it is
 * @steps: (element-type TenkenStep): a set of steps of the checklist, pointers as in g_hash_table_add()
 *
 * What the score would be with @steps carried out and everything else as it is. Steps bring what the plan says
 * (TenkenPlan): the first of a question's steps “partly”, all of them “done”; where the answer is “partly” the first is
 * taken as carried out. “Don't know” is what it is until the first is; finding out alone brings nothing that is sure.
 * A question without an answer, or that does not apply, stays so. More steps never lower the score.
 *
 * Returns: (transfer full): the score.
 */
TenkenScore *tenken_what_if_score (const TenkenAnswers *answers,
                                   GHashTable          *steps);

G_END_DECLS
