/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/spread.h"

#include "base/catalog.h"

static guint
count_people (const GPtrArray *answers)
{
  guint people = 0;

  for (guint i = 0; i < answers->len; i++)
    if (tenken_answers_count (g_ptr_array_index (answers, i)) > 0)
      people++;

  return people;
}

static TenkenSpreadRow
count_row (const TenkenChecklist *checklist,
           const TenkenQuestion  *question,
           const GPtrArray       *answers)
{
  TenkenSpreadRow row = { .question = question, .counts = g_new0 (guint, checklist->choices->len) };

  for (guint i = 0; i < answers->len; i++)
    {
      const TenkenChoice *choice = tenken_answers_get (g_ptr_array_index (answers, i), question)->choice;

      if (choice == NULL)
        continue;
      row.answered++;
      row.counts[choice->key - 1]++;
    }

  if (row.answered < TENKEN_SPREAD_LEAST)
    {
      g_clear_pointer (&row.counts, g_free);
      row.answered = 0;
    }

  return row;
}

TenkenSpread *
tenken_spread_new (TenkenChecklist *checklist,
                   const GPtrArray *answers)
{
  TenkenSpread *self = g_new0 (TenkenSpread, 1);

  self->checklist = tenken_checklist_ref (checklist);
  self->people = count_people (answers);
  if (self->people < TENKEN_SPREAD_LEAST)
    return self;

  self->n_rows = checklist->questions->len;
  self->rows = g_new0 (TenkenSpreadRow, self->n_rows);
  for (guint i = 0; i < self->n_rows; i++)
    self->rows[i] = count_row (checklist, g_ptr_array_index (checklist->questions, i), answers);

  return self;
}

void
tenken_spread_free (TenkenSpread *self)
{
  for (guint i = 0; i < self->n_rows; i++)
    g_free (self->rows[i].counts);
  g_free (self->rows);
  tenken_checklist_unref (self->checklist);
  g_free (self);
}

char *
tenken_spread_row_words (const TenkenSpread    *self,
                         const TenkenSpreadRow *row,
                         const char            *language)
{
  const GPtrArray *choices = self->checklist->choices;
  g_autoptr (GString) words = g_string_new (NULL);

  if (row->counts == NULL)
    /* Translators: %d is the least number of people whose answers are counted */
    return g_strdup_printf (tenken_tr (language, "Fewer than %d people answered this question."), TENKEN_SPREAD_LEAST);

  for (guint i = 0; i < choices->len; i++)
    {
      const TenkenChoice *choice = g_ptr_array_index (choices, i);

      if (row->counts[i] > 0)
        g_string_append_printf (words, "%s%s\302\240%u", words->len > 0 ? "  ·  " : "",
                                tenken_text_get (choice->label, language), row->counts[i]);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}
