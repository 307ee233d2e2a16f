/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/standing.h"

#include "base/catalog.h"

/* The percentage as the score has it, but without stopping at 0: what is below has to be made up for as well. */
static int
full_percent (const TenkenTally *total)
{
  return total->points >= 0 ? total->percent : -tenken_score_percent (-total->points, total->maximum);
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

/* The fewest points that a known answer brings. */
static int
find_lowest (const TenkenChecklist *checklist)
{
  int lowest = checklist->full_points;

  for (guint i = 0; i < checklist->choices->len; i++)
    {
      const TenkenChoice *choice = g_ptr_array_index (checklist->choices, i);

      if (choice->kind != TENKEN_CHOICE_NOT_APPLICABLE && choice->kind != TENKEN_CHOICE_UNKNOWN)
        lowest = MIN (lowest, choice->points);
    }

  return lowest;
}

/* What a step surely brings. What is found out may be bad news, which only an odd scale makes worse than not to know. */
static int
sure_points (const TenkenPlanStep *step,
             int                   full_points,
             int                   lowest)
{
  if (step->kind == TENKEN_STEP_DO)
    return step->points;

  return MIN (0, lowest - (full_points - step->points));
}

/* Adds the steps up, in their order, until the score would be in the next band. */
static void
count_steps (TenkenStanding        *self,
             const TenkenChecklist *checklist,
             const TenkenTally     *total,
             const TenkenPlan      *plan)
{
  int lowest = find_lowest (checklist);
  int points = total->points;
  gboolean is_free = TRUE;

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

      points += sure_points (step, checklist->full_points, lowest);
      is_free = is_free && step->cost == TENKEN_COST_FREE;
      if (tenken_score_percent (points, total->maximum) >= self->next->from)
        {
          self->steps = i + 1;
          self->is_free = is_free;
          return;
        }
    }
}

TenkenStanding
tenken_standing_new (const TenkenChecklist *checklist,
                     const TenkenScore     *score,
                     const TenkenPlan      *plan)
{
  TenkenStanding self = { .band = score->band };

  if (score->band == NULL)
    return self;

  self.next = find_next (checklist, score->band);
  self.points = (self.next != NULL ? self.next->from : 100) - full_percent (&score->total);
  self.below = MIN (score->total.points, 0);
  if (self.next != NULL)
    count_steps (&self, checklist, &score->total, plan);

  return self;
}

/* How far it is, as a sentence. */
static char *
distance_words (const TenkenStanding *self,
                const char           *language)
{
  const char *next = self->next != NULL ? tenken_text_get (self->next->title, language) : "";

  if (self->next == NULL && self->points == 0)
    return g_strdup (tenken_tr (language, "Nothing is left to gain: this is the highest level."));
  if (self->next == NULL)
    /* Translators: %d points */
    return g_strdup_printf (tenken_tr (language, "This is the highest level; %d points are left to 100."), self->points);
  if (self->below < 0)
    /* Translators: %1$d is how far a sum of points is below zero; %2$d points are missing to the level %3$s */
    return g_strdup_printf (tenken_tr (language, "The points add up to −%1$d, which counts as 0. "
                                                 "%2$d points to the next level, “%3$s”."),
                            -self->below, self->points, next);

  /* Translators: %1$d points are missing to the level %2$s */
  return g_strdup_printf (tenken_tr (language, "%1$d points to the next level, “%2$s”."), self->points, next);
}

/* What surely leads there, in a sentence. */
static char *
way_words (const TenkenStanding *self,
           const char           *language)
{
  if (self->next == NULL)
    return g_strdup ("");
  if (self->steps == 0)
    return g_strdup (tenken_tr (language, "The way there shows once you have found out what nobody knows yet."));
  if (self->steps == 1)
    return g_strdup (self->is_free
                     ? tenken_tr (language, "The first step of the plan, done in full, leads there and costs nothing.")
                     : tenken_tr (language, "The first step of the plan, done in full, leads there."));

  return g_strdup_printf (self->is_free
                          /* Translators: %u steps */
                          ? tenken_tr (language, "The first %u steps of the plan, done in full, lead there and cost nothing.")
                          /* Translators: %u steps */
                          : tenken_tr (language, "The first %u steps of the plan, done in full, lead there."),
                          self->steps);
}

char *
tenken_standing_words (const TenkenStanding *self,
                       const char           *language)
{
  g_autofree char *distance = NULL;
  g_autofree char *way = NULL;

  if (self->band == NULL)
    return g_strdup ("");

  distance = distance_words (self, language);
  way = way_words (self, language);
  if (*way == '\0')
    return g_steal_pointer (&distance);

  /* Translators: two whole sentences, one after the other */
  return g_strdup_printf (tenken_tr (language, "%1$s %2$s"), distance, way);
}
