/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

typedef enum {
  TENKEN_TALLY_NOTHING_ANSWERED, /* no answer yet: there is no percentage, not even 0 */
  TENKEN_TALLY_NOTHING_TO_SCORE, /* every question is marked not applicable */
  TENKEN_TALLY_SCORED,
} TenkenTallyState;

/* The result of a set of questions: the whole checklist or one part of it. */
typedef struct {
  TenkenTallyState state;
  guint questions;       /* how many there are */
  guint answered;        /* of these, with any answer, "not applicable" included */
  guint unanswered;
  guint unknown;         /* answered "don't know" */
  guint not_applicable;
  int points;            /* sum over the answered questions; may be negative */
  int maximum;           /* full points × questions, less full points for each not applicable */
  int percent;           /* 0…100, meaningful only when scored: max (0, round half up (100 × points ÷ maximum)) */
  gboolean official;     /* nothing is not applicable: points are the guideline's own total */
} TenkenTally;

/**
 * TenkenScore:
 *
 * What the answers come to. Points and bands are those of the guideline's self-check (edition 3.1: 4, 2, 0, −1 and
 * a total of −25…100); "not applicable" is our addition and leaves the maximum.
 */
typedef struct {
  TenkenTally total;
  const TenkenBand *band; /* (nullable): %NULL until every question has an answer, or where there is nothing to score */
  TenkenTally *parts;     /* one per part of the checklist, in its order */
  guint n_parts;
} TenkenScore;

TenkenScore *tenken_score_new  (const TenkenAnswers *answers);
void         tenken_score_free (TenkenScore *self);

/**
 * tenken_score_percent:
 * @points: a sum of points, which may be negative
 * @maximum: the highest possible, above 0
 *
 * Returns: max (0, round half up (100 × @points ÷ @maximum)): what people see as the score.
 */
int tenken_score_percent (int points,
                          int maximum);

/**
 * tenken_tally_is_whole:
 *
 * Returns: whether there is a percentage and no question is open: only then does it mean something beside another, for
 * a percentage with questions open still grows by itself.
 */
gboolean tenken_tally_is_whole (const TenkenTally *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenScore, tenken_score_free)

G_END_DECLS
