/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/score.h"

G_BEGIN_DECLS

/* One question on the way: its steps are carried out until the answer is what it says. */
typedef struct {
  const TenkenQuestion *question;
  TenkenChoiceKind to;   /* TENKEN_CHOICE_PARTLY after the first of its steps, TENKEN_CHOICE_DONE after all of them */
  gboolean find_out;     /* the answer is “don't know”: asking and looking comes first */
  GPtrArray *steps;      /* of TenkenStep, borrowed from the checklist, in the order in which to carry them out */
} TenkenPathLeg;

/**
 * TenkenPath:
 *
 * The shortest way to the next band: of all sets of steps that surely lead there, the one with the least working time
 * (tenken_effort_hours()); of those with the same time the one that costs less, then the one with fewer steps.
 *
 * Steps bring what the plan says (TenkenPlan): the first of a question's steps “partly”, all of them “done”; where the
 * answer is “partly” the first is taken as carried out. “Don't know” counts as if nothing were done, and as finding out
 * besides: what is found can only shorten the way.
 *
 * Nothing of a question is begun before all of those that it names in `after` are done in full; what is done or does not
 * apply holds nobody up.
 */
typedef struct {
  const TenkenBand *band; /* the next one */
  GPtrArray *legs;        /* of TenkenPathLeg, in the order of the plan: each after those that it needs */
  double hours;           /* of work, added up */
  TenkenCost cost;        /* of the dearest step */
  guint n_steps;          /* finding out counts as one */
  int points;             /* the sum of points there */
  int percent;            /* the score there */
  gboolean exact;         /* proven the shortest; not so only where a checklist ties dozens of questions together */
} TenkenPath;

/**
 * tenken_path_new:
 * @answers: what is answered now
 *
 * Exact, by dynamic programming over the questions, the points gained, and which of the questions that others need are
 * done: a knapsack with precedence (Kellerer, Pferschy, Pisinger: Knapsack Problems, 2004, chapters 2 and 13). The same
 * answers give the same path.
 *
 * Returns: (transfer full) (nullable): the path; %NULL while questions are open, where nothing is scored, and in the
 * highest band. It points into the checklist of @answers, which must outlive it.
 */
TenkenPath *tenken_path_new  (const TenkenAnswers *answers);
void        tenken_path_free (TenkenPath *self);

/**
 * tenken_effort_hours:
 * @effort: 1…5, as checklists have it
 *
 * Returns: hours of work: 0.25, 4, 24, 80, 320, the middle of the ranges that checklists speak of in working time, with
 * 8 hours to a day: 15 minutes, half a day, three days, two weeks, two months. Only sums of them are compared; they
 * are no promise.
 */
double tenken_effort_hours (int effort);

/**
 * tenken_hours_words:
 * @hours: more than 0
 *
 * Returns: (transfer full): about how much work that is, rounded as people say it: “about 45 minutes of work”, “about 6
 * hours of work”, “about 3 days of work”.
 */
char *tenken_hours_words (double      hours,
                          const char *language);

/**
 * tenken_path_words:
 * @percent: the score now
 *
 * Returns: (transfer full): where it leads and how much work it is, in two sentences.
 */
char *tenken_path_words (const TenkenPath *self,
                         int               percent,
                         const char       *language);

/**
 * tenken_path_proof:
 *
 * Returns: a sentence that says how sure it is that there is no shorter way.
 */
const char *tenken_path_proof (const TenkenPath *self,
                               const char       *language);

/**
 * tenken_path_absence:
 * @score: of answers that tenken_path_new() found no path for
 *
 * Returns: a sentence that says why there is none.
 */
const char *tenken_path_absence (const TenkenScore *score,
                                 const char        *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenPath, tenken_path_free)

G_END_DECLS
