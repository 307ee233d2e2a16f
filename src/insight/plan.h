/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

typedef enum {
  TENKEN_STEP_DO,       /* carry the measure out, or the rest of it */
  TENKEN_STEP_FIND_OUT, /* the answer was "don't know": ask and look first */
} TenkenStepKind;

/* One step of a plan. */
typedef struct {
  guint rank;                     /* 1… */
  const TenkenQuestion *question;
  TenkenStepKind kind;
  const TenkenStep *step;         /* the checklist's step; for finding out, the one that comes after it */
  int weight;                     /* 1…5, the question's */
  double gap;                     /* 1 for not doing and don't know, 0.5 for partly */
  int effort;                     /* 1…5; 1 for finding out */
  double priority;                /* weight × gap ÷ effort */
  int points;                     /* what full points would add to the present answer's */
  int maximum;                    /* the highest possible sum of points over all questions that apply */
  GArray *after;                  /* of guint: numbers of questions whose steps stand before this one for its sake */
} TenkenPlanStep;

/**
 * TenkenPlan:
 *
 * The next steps in order: one for each question answered below full points, by falling priority, ties by question
 * number. A step never stands before one that its question names in `after`; the highest priority among those that
 * are free to go comes next. The same answers give the same plan.
 */
typedef struct {
  GPtrArray *steps; /* of TenkenPlanStep; pointers into the checklist, so it must outlive the plan */
} TenkenPlan;

TenkenPlan *tenken_plan_new  (const TenkenAnswers *answers);
void        tenken_plan_free (TenkenPlan *self);

/**
 * tenken_plan_step_title:
 *
 * Returns: (transfer full): what to do, as an order; for finding out, "Find out about …".
 */
char *tenken_plan_step_title (const TenkenPlanStep *self,
                              const char           *language);

/**
 * tenken_plan_step_why:
 *
 * Returns: (transfer full): why this step stands where it does, in words alone.
 */
char *tenken_plan_step_why (const TenkenPlanStep *self,
                            const char           *language);

/**
 * tenken_plan_step_figures:
 *
 * Returns: (transfer full): the figures that it has its place by, as a sentence. Where sentences are kept apart by a
 * blank it begins with one.
 */
char *tenken_plan_step_figures (const TenkenPlanStep *self,
                                const char           *language);

/**
 * tenken_plan_legend:
 *
 * Returns: what the figures mean that steps have their places by, in a sentence or two.
 */
const char *tenken_plan_legend (const char *language);

/**
 * tenken_plan_step_reason:
 *
 * Returns: (transfer full): why it stands where it does, in words and figures.
 */
char *tenken_plan_step_reason (const TenkenPlanStep *self,
                               const char           *language);

/**
 * tenken_plan_step_how:
 *
 * Returns: how to go about it: the checklist's own words; "" where it has none.
 */
const char *tenken_plan_step_how (const TenkenPlanStep *self,
                                  const char           *language);

/**
 * tenken_plan_step_gain:
 *
 * Returns: (transfer full): the points it brings, “+4 points”; for finding out, which brings them only with what
 * follows, “up to +5 points”. Where the points of all questions do not add up to the 100 of the score, the sum is said
 * too, “+4 of 24 points”: they are not the points that the score counts by.
 */
char *tenken_plan_step_gain (const TenkenPlanStep *self,
                             const char           *language);

/**
 * tenken_effort_words:
 * @effort: 1…5
 *
 * Returns: about how long that is: "up to 15 minutes".
 */
const char *tenken_effort_words (int         effort,
                                 const char *language);

/**
 * tenken_cost_words:
 *
 * Returns: about what it costs: "free".
 */
const char *tenken_cost_words (TenkenCost  cost,
                               const char *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenPlan, tenken_plan_free)

G_END_DECLS
