/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The shortest way up in words. */
#include "base/catalog.h"
#include "insight/path.h"

#include <math.h>

#define DAY 8.0
#define WEEK (5 * DAY)

char *
tenken_hours_words (double      hours,
                    const char *language)
{
  if (hours < 1)
    /* Translators: %d minutes */
    return g_strdup_printf (tenken_tr (language, "about %d minutes of work"), (int) rint (hours * 60));
  if (hours < 1.5)
    return g_strdup (tenken_tr (language, "about an hour of work"));
  if (hours < 1.5 * DAY)
    /* Translators: %d hours */
    return g_strdup_printf (tenken_tr (language, "about %d hours of work"), (int) rint (hours));
  if (hours < 2 * WEEK)
    /* Translators: %d days */
    return g_strdup_printf (tenken_tr (language, "about %d days of work"), (int) rint (hours / DAY));

  /* Translators: %d weeks */
  return g_strdup_printf (tenken_tr (language, "about %d weeks of work"), (int) rint (hours / WEEK));
}

/* How long and how dear, in a sentence. */
static char *
effort_words (double      hours,
              TenkenCost  cost,
              const char *language)
{
  g_autofree char *work = tenken_hours_words (hours, language);

  switch (cost)
    {
    case TENKEN_COST_FREE:
      /* Translators: %s is “about 3 hours of work” */
      return g_strdup_printf (tenken_tr (language, "That is %s and costs nothing."), work);
    case TENKEN_COST_LOW:
      /* Translators: %s is “about 3 hours of work” */
      return g_strdup_printf (tenken_tr (language, "That is %s and costs a little."), work);
    case TENKEN_COST_BUDGET:
    default:
      /* Translators: %s is “about 3 hours of work” */
      return g_strdup_printf (tenken_tr (language, "That is %s and needs a budget."), work);
    }
}

char *
tenken_path_words (const TenkenPath *self,
                   int               percent,
                   const char       *language)
{
  const char *band = tenken_text_get (self->band->title, language);
  g_autofree char *effort = effort_words (self->hours, self->cost, language);
  g_autofree char *way = NULL;

  if (self->n_steps == 1)
    /* Translators: two scores, and the level that is reached */
    way = g_strdup_printf (tenken_tr (language, "One step leads from %1$d to %2$d points, the level “%3$s”."), percent,
                           self->percent, band);
  else
    /* Translators: so many steps, two scores, and the level that is reached */
    way = g_strdup_printf (tenken_tr (language, "%1$u steps lead from %2$d to %3$d points, the level “%4$s”."),
                           self->n_steps, percent, self->percent, band);

  /* Translators: two whole sentences, one after the other */
  return g_strdup_printf (tenken_tr (language, "%1$s %2$s"), way, effort);
}

const char *
tenken_path_proof (const TenkenPath *self,
                   const char       *language)
{
  return self->exact
    ? tenken_tr (language, "No other set of steps gets there with less work.")
    : tenken_tr (language, "There may be a shorter way: too many questions depend on one another to try them all.");
}

const char *
tenken_path_absence (const TenkenScore *score,
                     const char        *language)
{
  if (score->total.unanswered > 0)
    return tenken_tr (language, "Once every question has an answer, the shortest way to the next level shows here.");
  if (score->band == NULL)
    return tenken_tr (language, "None of the questions applies, so there is nothing to plan.");

  return tenken_tr (language, "You are at the highest level. There is no next one.");
}
