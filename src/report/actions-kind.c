/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "report/draft.h"
#include "report/table.h"

void
tenken_actions_kind (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = {
    { 0.5, "", PANGO_ALIGN_LEFT }, { 6.5, N_("What to do"), PANGO_ALIGN_LEFT },
    { 2.5, N_("Who"), PANGO_ALIGN_LEFT }, { 2.5, N_("Due"), PANGO_ALIGN_LEFT },
  };
  TenkenTable table;

  tenken_draft_head (draft, tenken_report_kind_title (TENKEN_REPORT_ACTIONS, draft->language));
  if (draft->plan->steps->len == 0)
    tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL, tenken_plan_nothing (draft));

  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 5);
  for (guint i = 0; i < draft->plan->steps->len; i++)
    {
      const TenkenPlanStep *step = draft->plan->steps->pdata[i];
      g_autofree char *title = tenken_plan_step_title (step, draft->language);

      tenken_table_set (&table, 0, NULL, "□");
      tenken_table_set (&table, 1, NULL, title);
      if (step->step != NULL)
        tenken_table_set (&table, 2, NULL, tenken_text_get (step->step->who, draft->language));
      tenken_table_row (&table, NULL);
    }
  tenken_table_end (&table);
}
