/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/assessment.h"

G_BEGIN_DECLS

/* One result among others. */
typedef struct {
  gint64 assessment;
  char date[11];     /* ISO 8601 */
  int percent;       /* 0…100 */
} TenkenMoment;

/**
 * tenken_history_new:
 * @assessments: (element-type TenkenAssessment): in any order
 * @checklist: a checklist's id
 *
 * The results on one checklist, whatever its edition, one after the other. Left out is what has no number that means
 * something beside another: several people's, those with questions open, those with nothing to score.
 *
 * Returns: (transfer full) (element-type TenkenMoment): the results, oldest first; on the same day in the order in
 *   which they were begun.
 */
GArray *tenken_history_new (const GPtrArray *assessments,
                            const char      *checklist);

/**
 * tenken_history_sort:
 * @moments: (element-type TenkenMoment): in any order
 *
 * Puts the oldest first; on the same day the one begun first.
 */
void tenken_history_sort (GArray *moments);

G_END_DECLS
