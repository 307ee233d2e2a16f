/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/path.h"

#include "insight/path-private.h"
#include "insight/plan.h"

/* Time, then money, then the number of steps, in one number: there is room for 4,095 steps, each of the dearest. */
#define TIME_SHIFT 26
#define MONEY_SHIFT 13

static const guint quarters[] = { 1, 16, 96, 320, 1280 };

double
tenken_effort_hours (int effort)
{
  g_return_val_if_fail (effort >= 1 && effort <= 5, 0);

  return quarters[effort - 1] / 4.0;
}

static guint64
weigh (int        effort,
       TenkenCost cost)
{
  return ((guint64) quarters[effort - 1] << TIME_SHIFT) + ((guint64) cost << MONEY_SHIFT) + 1;
}

static void
item_free (gpointer data)
{
  TenkenPathItem *self = data;

  g_ptr_array_unref (self->steps);
  g_clear_pointer (&self->needs, g_ptr_array_unref);
  g_free (self);
}

static const TenkenChoice *
find_partly (const TenkenChecklist *checklist)
{
  for (guint i = 0; i < checklist->choices->len; i++)
    if (((const TenkenChoice *) g_ptr_array_index (checklist->choices, i))->kind == TENKEN_CHOICE_PARTLY)
      return g_ptr_array_index (checklist->choices, i);

  return NULL;
}

static TenkenPathItem *
item_new (const TenkenChecklist *checklist,
          const TenkenQuestion  *question,
          const TenkenChoice    *choice)
{
  TenkenPathItem *self = g_new0 (TenkenPathItem, 1);
  const TenkenChoice *partly = find_partly (checklist);
  gboolean is_partly = choice->kind == TENKEN_CHOICE_PARTLY;
  guint64 cost = 0;

  self->question = question;
  self->find_out = choice->kind == TENKEN_CHOICE_UNKNOWN;
  self->steps = tenken_plan_order_steps (question);
  if (is_partly && self->steps->len > 1)
    g_ptr_array_remove_index (self->steps, 0);

  if (self->find_out)
    cost += weigh (1, TENKEN_COST_FREE);
  for (guint i = 0; i < self->steps->len; i++)
    {
      const TenkenStep *step = g_ptr_array_index (self->steps, i);

      cost += weigh (step->effort, step->cost);
      if (i == 0 && self->steps->len > 1 && !is_partly && partly != NULL && partly->points > choice->points)
        {
          self->gains[TENKEN_PATH_PARTLY] = partly->points - choice->points;
          self->costs[TENKEN_PATH_PARTLY] = cost;
        }
    }
  self->gains[TENKEN_PATH_DONE] = checklist->full_points - choice->points;
  self->costs[TENKEN_PATH_DONE] = cost;

  return self;
}

static GPtrArray *
collect (const TenkenAnswers *answers)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  GPtrArray *items = g_ptr_array_new_with_free_func (item_free);

  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      const TenkenChoice *choice = tenken_answers_get (answers, question)->choice;

      if (choice->kind != TENKEN_CHOICE_NOT_APPLICABLE && choice->points < checklist->full_points)
        g_ptr_array_add (items, item_new (checklist, question, choice));
    }

  return items;
}

static void
leg_free (gpointer data)
{
  g_ptr_array_unref (((TenkenPathLeg *) data)->steps);
  g_free (data);
}

static void
add_leg (TenkenPath           *self,
         const TenkenPathItem *item)
{
  TenkenPathLeg *leg = g_new0 (TenkenPathLeg, 1);
  guint n = item->level == TENKEN_PATH_PARTLY ? 1 : item->steps->len;

  leg->question = item->question;
  leg->to = item->level == TENKEN_PATH_PARTLY ? TENKEN_CHOICE_PARTLY : TENKEN_CHOICE_DONE;
  leg->find_out = item->find_out;
  leg->steps = g_ptr_array_new ();
  for (guint i = 0; i < n; i++)
    {
      const TenkenStep *step = g_ptr_array_index (item->steps, i);

      g_ptr_array_add (leg->steps, (gpointer) step);
      self->hours += tenken_effort_hours (step->effort);
      self->cost = MAX (self->cost, step->cost);
    }
  self->hours += leg->find_out ? tenken_effort_hours (1) : 0;
  self->n_steps += n + (leg->find_out ? 1 : 0);
  self->points += item->gains[item->level];
  g_ptr_array_add (self->legs, leg);
}

/* In the order of the plan, which keeps what needs something behind it. */
static void
add_legs (TenkenPath          *self,
          const TenkenAnswers *answers,
          const GPtrArray     *items)
{
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
  g_autoptr (GHashTable) by_question = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < items->len; i++)
    {
      const TenkenPathItem *item = g_ptr_array_index (items, i);

      if (item->level != TENKEN_PATH_NOTHING)
        g_hash_table_insert (by_question, (gpointer) item->question, (gpointer) item);
    }

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);
      const TenkenPathItem *item = step->place == 0 ? g_hash_table_lookup (by_question, step->question) : NULL;

      if (item != NULL)
        add_leg (self, item);
    }
}

static const TenkenBand *
find_next (const TenkenChecklist *checklist,
           const TenkenBand      *band)
{
  for (guint i = 1; i < checklist->bands->len; i++)
    if (g_ptr_array_index (checklist->bands, i) == band)
      return g_ptr_array_index (checklist->bands, i - 1);

  return NULL;
}

/* How many points more, as the score rounds them. */
static guint
find_need (const TenkenTally *total,
           const TenkenBand  *band)
{
  int points = total->points;

  while (tenken_score_percent (points, total->maximum) < band->from)
    points++;

  return (guint) (points - total->points);
}

TenkenPath *
tenken_path_new (const TenkenAnswers *answers)
{
  g_autoptr (TenkenScore) score = tenken_score_new (answers);
  const TenkenBand *next = score->band != NULL ? find_next (tenken_answers_get_checklist (answers), score->band) : NULL;
  g_autoptr (GPtrArray) items = NULL;
  TenkenPath *self;

  if (next == NULL)
    return NULL;

  items = collect (answers);
  self = g_new0 (TenkenPath, 1);
  self->band = next;
  self->legs = g_ptr_array_new_with_free_func (leg_free);
  self->exact = tenken_path_search (items, find_need (&score->total, next));
  self->points = score->total.points;
  add_legs (self, answers, items);
  self->percent = tenken_score_percent (self->points, score->total.maximum);

  return self;
}

void
tenken_path_free (TenkenPath *self)
{
  g_ptr_array_unref (self->legs);
  g_free (self);
}
