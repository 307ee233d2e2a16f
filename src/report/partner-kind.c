/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "report/draft.h"
#include "report/table.h"

void
tenken_partner_kind (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = { { 12, N_("What we do"), PANGO_ALIGN_LEFT } };
  const GPtrArray *questions = draft->checklist->questions;
  TenkenTable table;

  tenken_draft_head (draft, tenken_report_kind_title (TENKEN_REPORT_PARTNER, draft->language));
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 4.5);
  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenQuestion *question = questions->pdata[i];
      const TenkenChoice *choice = tenken_answers_get (draft->assessment->answers, question)->choice;

      if (choice == NULL || choice->kind != TENKEN_CHOICE_DONE)
        continue;
      tenken_table_set (&table, 0, NULL, tenken_text_get (question->topic, draft->language));
      tenken_table_row (&table, NULL);
    }
  tenken_table_end (&table);
}
