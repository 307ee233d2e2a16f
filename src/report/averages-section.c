/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Beside one's own answers what others do, where a figure was published for the same measure, and nowhere else. */
#include "base/catalog.h"
#include "checklist/averages.h"
#include "report/draft.h"
#include "report/table.h"

static const TenkenAverage *
find_average (const TenkenDraft    *draft,
              const TenkenQuestion *question)
{
  return tenken_averages_find (tenken_averages_get (), draft->checklist->id, question->source_item);
}

static void
place_average (TenkenTable          *table,
               TenkenDraft          *draft,
               const TenkenQuestion *question,
               const TenkenAverage  *average)
{
  const char *language = draft->language;
  const TenkenChoice *choice = tenken_answers_get (draft->assessment->answers, question)->choice;
  g_autofree char *number = g_strdup_printf ("%u", question->number);
  g_autofree char *percent = g_strdup_printf ("%.1f%%", average->percent);
  /* Translators: a year, and how many answered a survey */
  g_autofree char *about = g_strdup_printf (tenken_tr (language, "%1$d, n = %2$u"), average->survey->year,
                                            average->n > 0 ? average->n : average->survey->n);
  TenkenRun bold = TENKEN_RUN_BOLD;
  TenkenRun figure = { .size = TENKEN_TYPE_LARGE, .bold = TRUE };
  TenkenRun small = TENKEN_RUN_SMALL (draft);
  TenkenRun below = { .size = TENKEN_TYPE_SMALL, .gap = 2 };

  tenken_table_set (table, 0, &bold, number);
  tenken_table_set (table, 1, &bold, tenken_text_get (question->topic, language));
  tenken_table_set (table, 1, &below, tenken_text_get (average->counted, language));
  tenken_table_set (table, 2, NULL, choice != NULL ? tenken_text_get (choice->label, language)
                                                   : tenken_tr (language, "not answered yet"));
  tenken_table_set (table, 3, &figure, percent);
  tenken_table_set (table, 3, &small, about);
  tenken_table_row (table, NULL);
}

void
tenken_averages_section (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = {
    { 0.8, N_("No."), PANGO_ALIGN_LEFT }, { 6.4, N_("What was counted"), PANGO_ALIGN_LEFT },
    { 2.6, N_("Your answer"), PANGO_ALIGN_LEFT }, { 2.2, N_("Firms that do it"), PANGO_ALIGN_RIGHT },
  };
  g_autoptr (GPtrArray) surveys = g_ptr_array_new ();
  const GPtrArray *questions = draft->checklist->questions;
  TenkenTable table;

  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenAverage *average = find_average (draft, questions->pdata[i]);

      if (average != NULL && !g_ptr_array_find (surveys, average->survey, NULL))
        g_ptr_array_add (surveys, (gpointer) average->survey);
    }
  if (surveys->len == 0)
    return;

  tenken_flow_heading (draft->flow, 0, tenken_section_title (5, draft->language), TENKEN_DESTINATION_AVERAGES);
  tenken_flow_intro (draft->flow, tenken_tr (draft->language, "Only where a figure was published for the same measure. "
                                                              "It is a share of firms, not a score."));
  for (guint i = 0; i < surveys->len; i++)
    {
      const TenkenSurvey *survey = surveys->pdata[i];
      const char *format = tenken_tr (draft->language, "%1$s: %2$s");
      g_autofree char *source = g_strdup_printf (format, tenken_text_get (survey->title, draft->language),
                                                 tenken_text_get (survey->source, draft->language));

      tenken_flow_intro (draft->flow, source);
    }

  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 4.5);
  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenAverage *average = find_average (draft, questions->pdata[i]);

      if (average != NULL)
        place_average (&table, draft, questions->pdata[i], average);
    }
  tenken_table_end (&table);
}
