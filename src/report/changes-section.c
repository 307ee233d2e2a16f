/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "base/date.h"
#include "insight/changes.h"
#include "insight/trend.h"
#include "report/draft.h"
#include "report/table.h"

static void
place_kind (TenkenDraft         *draft,
            const TenkenChanges *changes,
            TenkenChangeKind     kind)
{
  static const TenkenColumn columns[] = {
    { 0.8, N_("No."), PANGO_ALIGN_LEFT }, { 6.2, N_("Question"), PANGO_ALIGN_LEFT },
    { 5.0, N_("Then and now"), PANGO_ALIGN_LEFT },
  };
  g_autofree char *title = tenken_changes_title (changes, kind, draft->language);
  TenkenTable table;

  if (changes->counts[kind] == 0)
    return;

  tenken_flow_heading (draft->flow, 1, title, NULL);
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 4);
  for (guint i = 0; i < changes->list->len; i++)
    {
      const TenkenChange *change = &g_array_index (changes->list, TenkenChange, i);
      g_autofree char *number = g_strdup_printf ("%u", change->question->number);
      g_autofree char *words = tenken_change_words (change, draft->language);
      TenkenRun bold = TENKEN_RUN_BOLD;

      if (change->kind != kind)
        continue;
      tenken_table_set (&table, 0, &bold, number);
      tenken_table_set (&table, 1, NULL, tenken_text_get (change->question->ask, draft->language));
      tenken_table_set (&table, 2, NULL, words);
      tenken_table_row (&table, NULL);
    }
  tenken_table_end (&table);
}

void
tenken_changes_section (TenkenDraft *draft)
{
  const TenkenAssessment *earlier = draft->input->earlier;
  TenkenRun large = { .size = TENKEN_TYPE_LARGE, .bold = TRUE };
  g_autoptr (TenkenChanges) changes = NULL;
  g_autofree char *trend = NULL, *rest = NULL, *dates = NULL, *then = NULL;

  if (draft->earlier_answers == NULL)
    return;

  changes = tenken_changes_new (earlier->answers, draft->assessment->answers);
  trend = tenken_trend_words (&draft->trend, earlier->date, draft->language);
  rest = tenken_changes_unchanged (changes, draft->language);
  then = tenken_date_format (earlier->date, draft->language);
  /* Translators: two dates */
  dates = g_strdup_printf (tenken_tr (draft->language, "Compared: %1$s and %2$s."), then, draft->date);

  tenken_flow_page (draft->flow);
  tenken_flow_heading (draft->flow, 0, tenken_section_title (4, draft->language), TENKEN_DESTINATION_CHANGES);
  tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", &large, trend);
  tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL, dates);
  tenken_changes_charts (draft, changes);
  for (guint kind = 0; kind < TENKEN_N_CHANGE_KINDS; kind++)
    place_kind (draft, changes, kind);
  tenken_flow_space (draft->flow, 8);
  tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL, rest);
}
