/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "insight/changes.h"
#include "report/draft.h"
#include "report/table.h"

void
tenken_changes_kind (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = {
    { 0.8, N_("No."), PANGO_ALIGN_LEFT }, { 5.7, N_("Question"), PANGO_ALIGN_LEFT },
    { 5.5, N_("Answer"), PANGO_ALIGN_LEFT },
  };
  g_autoptr (TenkenChanges) changes = NULL;
  TenkenTable table;

  tenken_draft_head (draft, tenken_report_kind_title (TENKEN_REPORT_CHANGES, draft->language));
  if (draft->input->earlier == NULL)
    {
      tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL,
                             tenken_tr (draft->language, "There is no earlier check-up to compare with yet."));
      return;
    }

  changes = tenken_changes_new (draft->input->earlier->answers, draft->assessment->answers);
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 4.5);
  for (guint i = 0; i < changes->list->len; i++)
    {
      const TenkenChange *change = &g_array_index (changes->list, TenkenChange, i);
      g_autofree char *number = g_strdup_printf ("%u", change->question->number);
      g_autofree char *words = tenken_change_words (change, draft->language);

      tenken_table_set (&table, 0, NULL, number);
      tenken_table_set (&table, 1, NULL, tenken_text_get (change->question->ask, draft->language));
      tenken_table_set (&table, 2, NULL, words);
      tenken_table_row (&table, NULL);
    }
  tenken_table_end (&table);
}
