/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the chart shows, and the same in words: for a screen reader, and as a table. */
#include "draw/answers-chart-private.h"

#include "base/catalog.h"

static void
row_clear (gpointer data)
{
  TenkenAnswersRow *row = data;

  g_free (row->title);
  g_free (row->words);
}

static TenkenAnswersChart *
chart_new (const TenkenChecklist *checklist,
           const char            *language)
{
  TenkenAnswersChart *self = g_new0 (TenkenAnswersChart, 1);

  self->rows = g_array_new (FALSE, FALSE, sizeof (TenkenAnswersRow));
  g_array_set_clear_func (self->rows, row_clear);
  for (guint i = checklist->choices->len; i > 0; i--)
    {
      const TenkenChoice *choice = g_ptr_array_index (checklist->choices, i - 1);

      g_free (self->labels[choice->kind]);
      self->labels[choice->kind] = tenken_label_one_line (tenken_text_get (choice->label, language));
    }
  self->labels[TENKEN_ANSWERS_OPEN] = g_strdup (tenken_tr (language, "Not answered yet"));

  return self;
}

guint
tenken_answers_row_sum (const TenkenAnswersRow *row)
{
  return row->counts[TENKEN_CHOICE_DONE] + row->counts[TENKEN_CHOICE_PARTLY] + row->counts[TENKEN_CHOICE_NOT_DONE]
         + row->counts[TENKEN_CHOICE_UNKNOWN];
}

static void
add_row (TenkenAnswersChart *self,
         TenkenAnswersRow   *row,
         const char         *language)
{
  if (row->words == NULL && tenken_answers_row_sum (row) == 0)
    row->words = g_strdup (row->counts[TENKEN_CHOICE_NOT_APPLICABLE] > 0 ? tenken_tr (language, "nothing to score")
                                                                        : tenken_tr (language, "nothing answered yet"));
  for (guint i = 0; i < TENKEN_ANSWERS_COUNTS; i++)
    self->seen[i] = self->seen[i] || row->counts[i] > 0;
  g_array_append_val (self->rows, *row);
}

TenkenAnswersChart *
tenken_answers_chart_new_for_parts (const TenkenAnswers *answers,
                                    const char          *language)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  TenkenAnswersChart *self = chart_new (checklist, language);

  for (guint i = 0; i < checklist->parts->len; i++)
    {
      const TenkenPart *part = g_ptr_array_index (checklist->parts, i);
      TenkenAnswersRow row = { .title = tenken_label_one_line (tenken_text_get (part->title, language)) };

      for (guint j = 0; j < part->questions->len; j++)
        {
          const TenkenAnswer *answer = tenken_answers_get (answers, g_ptr_array_index (part->questions, j));

          row.counts[answer->choice != NULL ? answer->choice->kind : TENKEN_ANSWERS_OPEN]++;
        }
      add_row (self, &row, language);
    }

  return self;
}

TenkenAnswersChart *
tenken_answers_chart_new_for_spread (const TenkenSpread *spread,
                                     const char         *language)
{
  TenkenAnswersChart *self = chart_new (spread->checklist, language);

  self->of_people = TRUE;
  for (guint i = 0; i < spread->n_rows; i++)
    {
      const TenkenSpreadRow *from = &spread->rows[i];
      g_autofree char *topic = tenken_label_one_line (tenken_text_get (from->question->topic, language));
      TenkenAnswersRow row = { .title = g_strdup_printf ("%u  %s", from->question->number, topic) };

      if (from->counts == NULL)
        row.words = tenken_spread_row_words (spread, from, language);
      for (guint j = 0; from->counts != NULL && j < spread->checklist->choices->len; j++)
        row.counts[((const TenkenChoice *) g_ptr_array_index (spread->checklist->choices, j))->kind] += from->counts[j];
      add_row (self, &row, language);
    }

  return self;
}

void
tenken_answers_chart_free (TenkenAnswersChart *self)
{
  g_array_unref (self->rows);
  for (guint i = 0; i < TENKEN_ANSWERS_COUNTS; i++)
    g_free (self->labels[i]);
  g_free (self);
}

static void
describe_row (const TenkenAnswersChart *self,
              const TenkenAnswersRow   *row,
              GString                  *text,
              const char               *language)
{
  gboolean first = TRUE;

  /* Translators: comes before a list of numbers; %s is a part of a checklist or a question */
  g_string_append_printf (text, tenken_tr (language, "%s: "), row->title);
  if (row->words != NULL)
    g_string_append (text, row->words);
  for (guint i = 0; row->words == NULL && i < TENKEN_ANSWERS_COUNTS; i++)
    {
      if (row->counts[i] == 0)
        continue;
      g_string_append_printf (text, "%s%s %u", first ? "" : tenken_tr (language, ", "), self->labels[i], row->counts[i]);
      first = FALSE;
    }
}

char *
tenken_answers_chart_describe (const TenkenAnswersChart *self,
                               const char               *language)
{
  GString *text = g_string_new (NULL);

  if (self->rows->len == 0)
    g_string_append (text, tenken_tr (language, "nothing answered yet"));
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (i > 0)
        g_string_append (text, tenken_tr (language, "; "));
      describe_row (self, &g_array_index (self->rows, TenkenAnswersRow, i), text, language);
    }

  return g_string_free (text, FALSE);
}

TenkenFigures *
tenken_answers_chart_table (const TenkenAnswersChart *self,
                            const char               *language)
{
  const char *heads[TENKEN_ANSWERS_COUNTS + 2] = { self->of_people ? tenken_tr (language, "Question") : tenken_tr (language, "Part") };
  TenkenFigures *figures;
  guint n = 1;

  for (guint i = 0; i < TENKEN_ANSWERS_COUNTS; i++)
    if (self->seen[i])
      heads[n++] = self->labels[i];
  /* Where nobody's answers are shown, a column says why. */
  if (n == 1)
    heads[n++] = tenken_tr (language, "Answers");
  figures = tenken_figures_new (heads);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const TenkenAnswersRow *row = &g_array_index (self->rows, TenkenAnswersRow, i);
      const char *cells[TENKEN_ANSWERS_COUNTS + 2] = { row->title };
      char numbers[TENKEN_ANSWERS_COUNTS][12];

      n = 1;
      for (guint j = 0; j < TENKEN_ANSWERS_COUNTS; j++)
        if (self->seen[j])
          {
            g_snprintf (numbers[j], sizeof numbers[j], "%u", row->counts[j]);
            cells[n++] = row->words != NULL && row->counts[j] == 0 ? "–" : numbers[j];
          }
      if (n == 1)
        cells[n++] = row->words;
      tenken_figures_add (figures, cells);
    }

  return figures;
}
