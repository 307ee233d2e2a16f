/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

typedef enum {
  TENKEN_STEP_DO,       /* carry the measure out, or the rest of it */
  TENKEN_STEP_FIND_OUT, /* the answer was "don't know": ask and look first */
} TenkenStepKind;

/* Where a step belongs in the coming months. */
typedef enum {
  TENKEN_BOX_TODAY,   /* 15 minutes */
  TENKEN_BOX_WEEK,    /* half a day */
  TENKEN_BOX_QUARTER, /* days and more */
  TENKEN_BOX_BUDGET,  /* whatever it takes, money has to be approved first */
  TENKEN_N_BOXES
} TenkenPlanBox;

/* One step of a plan. */
typedef struct {
  guint rank;                     /* 1… */
  const TenkenQuestion *question;
  TenkenStepKind kind;
  const TenkenStep *step;         /* the checklist's step; for finding out, the first that comes after it */
  guint place;                    /* 0… among the steps that the plan has of this question, in their order */
  TenkenChoiceKind answer;        /* what is answered now */
  int weight;                     /* 1…5, the question's */
  double gap;                     /* 1 for don't know and the first step of what is not done; 0.5 for all others */
  int effort;                     /* 1…5; 1 for finding out */
  TenkenCost cost;                /* free for finding out */
  double priority;                /* weight × gap ÷ effort */
  TenkenPlanBox box;
  int points;                     /* what carrying it out surely adds, see below; for finding out, what full points
                                   * would add */
  int maximum;                    /* the highest possible sum of points over all questions that apply */
  GArray *after;                  /* of guint: numbers of questions whose steps stand before this one for its sake */
  guint unlocks;                  /* how many steps of other questions wait for this one's question */
} TenkenPlanStep;

/**
 * TenkenPlan:
 *
 * The next steps in order. What each question asks for:
 *
 *  - not done: all of its steps, the cheapest that closes the gap first (tenken_plan_order_steps()). The first of them
 *    brings “partly”, all of them bring “done”, and those between bring no points: no checklist says what each step
 *    alone is worth, and once the first is carried out “partly” is the honest answer. So the gap is 1 for the first and
 *    0.5 for the others;
 *  - partly: all but the first, which is taken as carried out; where there is only one, that one. The gap is 0.5;
 *  - don't know: one step, finding out;
 *  - done, not applicable, unanswered: none.
 *
 * They come by falling priority, ties by question number, then by their order in the question. A step never stands
 * before an earlier one of its own question, nor before any of a question that its own names in `after`; the highest
 * priority among those that are free to go comes next. The same answers give the same plan.
 */
typedef struct {
  GPtrArray *steps; /* of TenkenPlanStep; pointers into the checklist, so it must outlive the plan */
} TenkenPlan;

/* n steps take n × log (questions) to put in order. */
TenkenPlan *tenken_plan_new  (const TenkenAnswers *answers);
void        tenken_plan_free (TenkenPlan *self);

/**
 * tenken_plan_pick_first:
 * @n: at most so many
 *
 * Picks the steps to show where there is room for a few: of as many different questions as there are that need nothing
 * else first, then whatever comes next. What a picked step needs is picked too.
 *
 * Returns: (transfer container): the steps, by rank.
 */
GPtrArray *tenken_plan_pick_first (const TenkenPlan *self,
                                   guint             n);

/**
 * tenken_plan_order_steps:
 *
 * Returns: (transfer container): the steps of @question in the order in which to carry them out: by effort, then cost,
 * then the checklist's order.
 */
GPtrArray *tenken_plan_order_steps (const TenkenQuestion *question);

/**
 * tenken_plan_step_key:
 *
 * Returns: what tells this step from others of its question in a record: its place in the question's own list of steps;
 * −1 for finding out.
 */
int tenken_plan_step_key (const TenkenPlanStep *self);

/* Returns: where a step of that effort (1…5) and cost belongs. */
TenkenPlanBox tenken_plan_find_box (int        effort,
                                    TenkenCost cost);

/**
 * tenken_find_out_title:
 *
 * Returns: (transfer full): what to do about a question that nobody knew the answer to: "Find out about …".
 */
char *tenken_find_out_title (const TenkenQuestion *question,
                             const char           *language);

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
 * Returns: (transfer full): why this step stands where it does, in words alone: how far the measure is, what it helps
 * against, how long it takes, what it needs and what needs it.
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
 * too, “+4 of 24 points”: they are not the points that the score counts by. A step between the first and the last of its
 * question says that they come with the last.
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

/**
 * tenken_box_words:
 *
 * Returns: when that is: "Today (15 min)".
 */
const char *tenken_box_words (TenkenPlanBox  box,
                              const char    *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenPlan, tenken_plan_free)

G_END_DECLS
