/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The dial in words: beside its number, for a screen reader, and as a table. */
#include "draw/score-dial-private.h"

#include "base/catalog.h"

const char *
tenken_score_dial_state (const TenkenScoreDial *self,
                         const char            *language)
{
  switch (self->state)
    {
    case TENKEN_TALLY_NOTHING_ANSWERED:
      return tenken_tr (language, "nothing answered yet");
    case TENKEN_TALLY_NOTHING_TO_SCORE:
      return tenken_tr (language, "nothing to score");
    default:
      return self->unanswered > 0 ? tenken_tr (language, "so far, of 100") : tenken_tr (language, "of 100");
    }
}

char *
tenken_score_dial_change (const TenkenScoreDial *self,
                          const char            *language)
{
  if (self->is_outlook && self->trend.kind != TENKEN_TREND_NONE)
    {
      g_autofree char *change = tenken_figures_change (self->percent - self->earlier);

      /* Translators: %s is how many points more than now, with its sign */
      return g_strdup_printf (tenken_tr (language, "%s from now"), change);
    }

  switch (self->trend.kind)
    {
    case TENKEN_TREND_UP:
      /* Translators: the score is %d points higher than last time */
      return g_strdup_printf (tenken_tr (language, "+%d since last time"), self->trend.points);
    case TENKEN_TREND_DOWN:
      /* Translators: the score is %d points lower than last time; begins with a minus sign */
      return g_strdup_printf (tenken_tr (language, "−%d since last time"), self->trend.points);
    case TENKEN_TREND_SAME:
      return g_strdup (tenken_tr (language, "same as last time"));
    case TENKEN_TREND_NONE:
    default:
      return g_strdup ("");
    }
}

static char *
describe_score (const TenkenScoreDial *self,
                const char            *language)
{
  switch (self->state)
    {
    case TENKEN_TALLY_NOTHING_ANSWERED:
      return g_strdup (tenken_tr (language, "No score: nothing has been answered yet."));
    case TENKEN_TALLY_NOTHING_TO_SCORE:
      return g_strdup (tenken_tr (language, "No score: none of the questions applies."));
    default:
      if (self->unanswered > 0)
        return g_strdup_printf (tenken_tr (language, "%d of 100 so far; questions without an answer: %u"),
                                self->percent, self->unanswered);

      /* Translators: a score and the title of its band */
      return g_strdup_printf (tenken_tr (language, "%d of 100: %s"), self->percent, self->band);
    }
}

char *
tenken_score_dial_describe (const TenkenScoreDial *self,
                            const char            *language)
{
  g_autofree char *score = describe_score (self, language);
  g_autofree char *change = tenken_score_dial_change (self, language);

  if (self->earlier < 0)
    return g_steal_pointer (&score);
  if (self->is_outlook)
    /* Translators: %1$s describes a score that could be, %2$d is the score of now, %3$s is the change, such as “+8 from now” */
    return g_strdup_printf (tenken_tr (language, "%1$s. Now: %2$d; %3$s."), score, self->earlier, change);
  if (*change == '\0')
    /* Translators: %1$s describes a score, %2$d was the score last time */
    return g_strdup_printf (tenken_tr (language, "%1$s. Last time: %2$d."), score, self->earlier);

  /* Translators: %1$s describes a score, %2$d was the score last time, %3$s is the change, such as “+8 since last time” */
  return g_strdup_printf (tenken_tr (language, "%1$s. Last time: %2$d; %3$s."), score, self->earlier, change);
}

static char *
range_words (const TenkenDialBand *band,
             const char *language)
{
  if (band->from == band->to)
    return g_strdup_printf (tenken_tr (language, "%d points"), band->from);

  /* Translators: the first and the last score of a band */
  return g_strdup_printf (tenken_tr (language, "%d to %d points"), band->from, band->to);
}

char *
tenken_score_dial_legend (const TenkenScoreDial *self,
                          const char            *language)
{
  GString *legend = g_string_new (NULL);

  for (guint i = self->bands->len; i > 0 && self->bands->len > 1; i--)
    {
      const TenkenDialBand *band = &g_array_index (self->bands, TenkenDialBand, i - 1);
      g_autofree char *range = range_words (band, language);

      if (legend->len > 0)
        g_string_append_c (legend, '\n');
      /* Translators: something and what is to be said about it */
      g_string_append_printf (legend, tenken_tr (language, "%1$s: %2$s"), range, band->title);
    }

  return g_string_free (legend, FALSE);
}

static void
add_points (TenkenFigures *figures,
            const char    *name,
            int            points,
            const char    *language)
{
  g_autofree char *words = g_strdup_printf (tenken_tr (language, "%d points"), points);
  const char *cells[] = { name, words };

  tenken_figures_add (figures, cells);
}

TenkenFigures *
tenken_score_dial_table (const TenkenScoreDial *self,
                         const char            *language)
{
  const char *heads[] = { tenken_tr (language, "Result"), tenken_tr (language, "Points"), NULL };
  TenkenFigures *figures = tenken_figures_new (heads);

  if (self->state == TENKEN_TALLY_SCORED)
    add_points (figures, self->unanswered > 0 ? tenken_tr (language, "So far") : tenken_tr (language, "This time"),
                self->percent, language);
  else
    tenken_figures_add (figures, (const char *[]) { tenken_tr (language, "This time"), tenken_score_dial_state (self, language) });
  if (self->earlier >= 0)
    add_points (figures, tenken_tr (language, "Last time"), self->earlier, language);
  if (self->trend.kind != TENKEN_TREND_NONE)
    {
      g_autofree char *change = tenken_figures_change (self->percent - self->earlier);

      tenken_figures_add (figures, (const char *[]) { tenken_tr (language, "Change"), change });
    }

  for (guint i = 0; i < self->bands->len; i++)
    {
      const TenkenDialBand *band = &g_array_index (self->bands, TenkenDialBand, i);
      g_autofree char *range = range_words (band, language);
      g_autofree char *name = NULL;

      /* Translators: a band, into which the score falls */
      name = band->own ? g_strdup_printf (tenken_tr (language, "%s (this result)"), band->title) : g_strdup (band->title);
      tenken_figures_add (figures, (const char *[]) { name, range });
    }

  return figures;
}
