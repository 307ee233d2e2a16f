/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the chart shows, and the same in words: for a screen reader, and as a table. */
#include "draw/trend-chart-private.h"

#include "base/catalog.h"
#include "base/date.h"

/* More results than that are no sentence any more. */
#define MOST_SPOKEN 8

static void
band_clear (gpointer data)
{
  g_free (((TenkenTrendBand *) data)->title);
}

TenkenTrendChart *
tenken_trend_chart_new (const TenkenChecklist *checklist,
                        const TenkenMoment    *moments,
                        guint                  n_moments,
                        const char            *language)
{
  TenkenTrendChart *self = g_new0 (TenkenTrendChart, 1);

  self->moments = g_array_new (FALSE, FALSE, sizeof (TenkenMoment));
  g_array_append_vals (self->moments, moments, n_moments);
  self->bands = g_array_new (FALSE, FALSE, sizeof (TenkenTrendBand));
  g_array_set_clear_func (self->bands, band_clear);
  for (guint i = checklist->bands->len; i > 0; i--)
    {
      const TenkenBand *from = g_ptr_array_index (checklist->bands, i - 1);
      TenkenTrendBand band = { from->from, from->to, tenken_label_one_line (tenken_text_get (from->title, language)) };

      g_array_append_val (self->bands, band);
    }

  return self;
}

void
tenken_trend_chart_free (TenkenTrendChart *self)
{
  g_array_unref (self->moments);
  g_array_unref (self->bands);
  g_free (self);
}

const TenkenTrendBand *
tenken_trend_chart_band (const TenkenTrendChart *self,
                         int                     percent)
{
  for (guint i = 0; i < self->bands->len; i++)
    {
      const TenkenTrendBand *band = &g_array_index (self->bands, TenkenTrendBand, i);

      if (percent >= band->from && percent <= band->to)
        return band;
    }

  return NULL;
}

static void
append_moment (GString            *text,
               const TenkenMoment *moment,
               const char         *comma,
               const char         *language)
{
  g_autofree char *date = tenken_date_format (moment->date, language);

  /* Translators: a date and the score of that day */
  g_string_append_printf (text, tenken_tr (language, "%1$s: %2$d"), date, moment->percent);
  g_string_append (text, comma);
}

/* The lowest or the highest; of several the newest. */
static const TenkenMoment *
find_extreme (const TenkenTrendChart *self,
              int                     sign)
{
  const TenkenMoment *found = &g_array_index (self->moments, TenkenMoment, 0);

  for (guint i = 1; i < self->moments->len; i++)
    {
      const TenkenMoment *moment = &g_array_index (self->moments, TenkenMoment, i);

      if (sign * (moment->percent - found->percent) >= 0)
        found = moment;
    }

  return found;
}

static char *
describe_many (const TenkenTrendChart *self,
               const char             *language)
{
  const TenkenMoment *first = &g_array_index (self->moments, TenkenMoment, 0);
  const TenkenMoment *last = &g_array_index (self->moments, TenkenMoment, self->moments->len - 1);
  const TenkenMoment *least = find_extreme (self, -1), *most = find_extreme (self, 1);
  g_autofree char *first_date = tenken_date_format (first->date, language);
  g_autofree char *last_date = tenken_date_format (last->date, language);
  g_autofree char *least_date = tenken_date_format (least->date, language);
  g_autofree char *most_date = tenken_date_format (most->date, language);

  return g_strdup_printf (
    /* Translators: %1$u is how many check-ups; then four times a date and the score of that day */
    tenken_tr (language, "%1$u scores, from 0 to 100. The first, %2$s: %3$d. The lowest, %4$s: %5$d. The highest, %6$s: %7$d. "
                         "The last, %8$s: %9$d."),
    self->moments->len, first_date, first->percent, least_date, least->percent, most_date, most->percent, last_date,
    last->percent);
}

char *
tenken_trend_chart_describe (const TenkenTrendChart *self,
                             const char             *language)
{
  GString *text;

  if (self->moments->len == 0)
    return g_strdup (tenken_tr (language, "No complete check-up yet"));
  if (self->moments->len > MOST_SPOKEN)
    return describe_many (self, language);

  text = g_string_new (tenken_tr (language, "Scores over time, from 0 to 100: "));
  for (guint i = 0; i < self->moments->len; i++)
    append_moment (text, &g_array_index (self->moments, TenkenMoment, i),
                   i + 1 < self->moments->len ? tenken_tr (language, ", ") : "", language);

  return g_string_free (text, FALSE);
}

TenkenFigures *
tenken_trend_chart_table (const TenkenTrendChart *self,
                          const char             *language)
{
  const char *heads[] = { tenken_tr (language, "Date"), tenken_tr (language, "Points"), tenken_tr (language, "Change"),
                          tenken_tr (language, "Level"), NULL };
  TenkenFigures *figures = tenken_figures_new (heads);

  for (guint i = self->moments->len; i > 0; i--)
    {
      const TenkenMoment *moment = &g_array_index (self->moments, TenkenMoment, i - 1);
      const TenkenTrendBand *band = tenken_trend_chart_band (self, moment->percent);
      g_autofree char *date = tenken_date_format (moment->date, language);
      g_autofree char *percent = g_strdup_printf ("%d", moment->percent);
      g_autofree char *change = i > 1 ? tenken_figures_change (moment->percent - moment[-1].percent) : g_strdup ("–");

      tenken_figures_add (figures, (const char *[]) { date, percent, change, band != NULL ? band->title : "–" });
    }

  return figures;
}
