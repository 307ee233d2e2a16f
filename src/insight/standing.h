/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/plan.h"
#include "insight/score.h"

G_BEGIN_DECLS

/**
 * TenkenStanding:
 *
 * Where a result stands among the bands and how far it is to the next one: only what is sure. A plain value that
 * points into the checklist.
 */
typedef struct {
  const TenkenBand *band; /* (nullable): the result's own; %NULL while questions are open: then nothing is sure */
  const TenkenBand *next; /* (nullable): the one above; %NULL in the highest */
  int points;             /* of the 100, to where @next begins; in the highest band, to 100 */
  int below;              /* the sum of the points where it is below zero, which the score shows as 0; else 0 */
  guint steps;            /* carrying so many of the plan's steps out in full, from the first, surely leads to @next; 0
                           * where that cannot be said: finding out alone brings nothing that is sure */
  gboolean is_free;       /* none of those steps costs money */
} TenkenStanding;

/**
 * tenken_standing_new:
 * @checklist: whose bands count
 * @score: of answers to @checklist
 * @plan: of the same answers
 *
 * Returns: where @score stands.
 */
TenkenStanding tenken_standing_new (const TenkenChecklist *checklist,
                                    const TenkenScore     *score,
                                    const TenkenPlan      *plan);

/**
 * tenken_standing_words:
 *
 * Returns: (transfer full): a sentence or two, “16 points to the next level, “Mostly in place”. The first 4 steps of
 * the plan, done in full, lead there.”; "" while there is no band.
 */
char *tenken_standing_words (const TenkenStanding *self,
                             const char           *language);

G_END_DECLS
