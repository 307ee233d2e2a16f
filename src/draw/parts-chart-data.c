/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the chart shows, and the same in words: beside the bars, for a screen reader, and as a table. */
#include "draw/parts-chart-private.h"

#include "base/catalog.h"
#include "draw/label.h"

#include <string.h>

static void
bar_clear (gpointer data)
{
  g_free (((TenkenPartsBar *) data)->title);
}

/* The same part last time, or %NULL where it was not asked or had questions open. */
static const TenkenTally *
find_earlier (const TenkenChecklist *checklist,
              const TenkenScore     *score,
              const char            *id)
{
  for (guint i = 0; score != NULL && i < score->n_parts; i++)
    if (strcmp (((const TenkenPart *) g_ptr_array_index (checklist->parts, i))->id, id) == 0)
      return tenken_tally_is_whole (&score->parts[i]) ? &score->parts[i] : NULL;

  return NULL;
}

TenkenPartsChart *
tenken_parts_chart_new (const TenkenChecklist *checklist,
                        const TenkenScore     *score,
                        const TenkenChecklist *earlier_checklist,
                        const TenkenScore     *earlier,
                        const char            *language)
{
  TenkenPartsChart *self = g_new0 (TenkenPartsChart, 1);

  if (earlier != NULL && strcmp (earlier_checklist->id, checklist->id) != 0)
    earlier = NULL;
  self->bars = g_array_new (FALSE, FALSE, sizeof (TenkenPartsBar));
  g_array_set_clear_func (self->bars, bar_clear);

  for (guint i = 0; i < score->n_parts; i++)
    {
      const TenkenPart *part = g_ptr_array_index (checklist->parts, i);
      const TenkenTally *then = find_earlier (earlier_checklist, earlier, part->id);
      TenkenPartsBar bar = {
        .title = tenken_label_one_line (tenken_text_get (part->title, language)),
        .state = score->parts[i].state,
        .percent = score->parts[i].percent,
        .whole = tenken_tally_is_whole (&score->parts[i]),
        .earlier = then != NULL ? then->percent : -1,
      };

      self->has_earlier = self->has_earlier || then != NULL;
      g_array_append_val (self->bars, bar);
    }

  return self;
}

TenkenPartsChart *
tenken_parts_chart_new_outlook (const TenkenChecklist *checklist,
                                const TenkenScore     *then,
                                const TenkenScore     *now,
                                const char            *language)
{
  TenkenPartsChart *self = tenken_parts_chart_new (checklist, then, checklist, now, language);

  self->is_outlook = TRUE;

  return self;
}

void
tenken_parts_chart_free (TenkenPartsChart *self)
{
  g_array_unref (self->bars);
  g_free (self);
}

char *
tenken_parts_value (const TenkenPartsBar *bar,
                    const char           *language)
{
  switch (bar->state)
    {
    case TENKEN_TALLY_NOTHING_ANSWERED:
      return g_strdup (tenken_tr (language, "nothing answered yet"));
    case TENKEN_TALLY_NOTHING_TO_SCORE:
      return g_strdup (tenken_tr (language, "nothing to score"));
    default:
      return g_strdup_printf ("%d", bar->percent);
    }
}

char *
tenken_parts_chart_describe (const TenkenPartsChart *self,
                             const char             *language)
{
  GString *text = g_string_new (tenken_tr (language, "Result by part, from 0 to 100: "));

  for (guint i = 0; i < self->bars->len; i++)
    {
      const TenkenPartsBar *bar = &g_array_index (self->bars, TenkenPartsBar, i);
      g_autofree char *value = tenken_parts_value (bar, language);

      /* Translators: stands between the items of a list in a sentence */
      g_string_append_printf (text, "%s%s %s", i > 0 ? tenken_tr (language, ", ") : "", bar->title, value);
      if (bar->earlier >= 0)
        /* Translators: follows a part of a checklist and the score that it could have; %d is its score now */
        g_string_append_printf (text, self->is_outlook ? tenken_tr (language, " (now %d)")
                                /* Translators: follows a part of a checklist and its score; %d was its score last time */
                                : tenken_tr (language, " (last time %d)"), bar->earlier);
    }

  return g_string_free (text, FALSE);
}

static char *
earlier_words (const TenkenPartsBar *bar)
{
  return bar->earlier >= 0 ? g_strdup_printf ("%d", bar->earlier) : g_strdup ("–");
}

static char *
change_words (const TenkenPartsBar *bar)
{
  return bar->earlier >= 0 && bar->whole ? tenken_figures_change (bar->percent - bar->earlier) : g_strdup ("–");
}

TenkenFigures *
tenken_parts_chart_table (const TenkenPartsChart *self,
                          const char             *language)
{
  /* Without a last time the first NULL ends it. */
  const char *heads[] = { tenken_tr (language, "Part"),
                          self->is_outlook ? tenken_tr (language, "Then") : tenken_tr (language, "This time"),
                          !self->has_earlier ? NULL
                          : self->is_outlook ? tenken_tr (language, "Now") : tenken_tr (language, "Last time"),
                          tenken_tr (language, "Change"), NULL };
  TenkenFigures *figures = tenken_figures_new (heads);

  for (guint i = 0; i < self->bars->len; i++)
    {
      const TenkenPartsBar *bar = &g_array_index (self->bars, TenkenPartsBar, i);
      g_autofree char *value = tenken_parts_value (bar, language);
      g_autofree char *earlier = earlier_words (bar);
      g_autofree char *change = change_words (bar);

      tenken_figures_add (figures, (const char *[]) { bar->title, value, earlier, change });
    }

  return figures;
}
