/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "report/draft.h"
#include "report/table.h"

void
tenken_blank_kind (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = {
    { 0.8, N_("No."), PANGO_ALIGN_LEFT }, { 7.2, N_("Question"), PANGO_ALIGN_LEFT }, { 4, N_("Answer"), PANGO_ALIGN_LEFT },
  };
  const GPtrArray *questions = draft->checklist->questions, *choices = draft->checklist->choices;
  TenkenTable table;

  tenken_draft_head (draft, tenken_report_kind_title (TENKEN_REPORT_BLANK, draft->language));
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 4.5);
  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenQuestion *question = questions->pdata[i];
      g_autofree char *number = g_strdup_printf ("%u", question->number);

      tenken_table_set (&table, 0, NULL, number);
      tenken_table_set (&table, 1, NULL, tenken_text_get (question->ask, draft->language));
      for (guint j = 0; j < choices->len; j++)
        {
          const TenkenChoice *choice = choices->pdata[j];
          g_autofree char *box = g_strconcat ("□ ", tenken_text_get (choice->label, draft->language), NULL);

          tenken_table_set (&table, 2, NULL, box);
        }
      tenken_table_row (&table, NULL);
    }
  tenken_table_end (&table);
}
