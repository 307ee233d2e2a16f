/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/draft.h"

#define RULES 3

void
tenken_poster_kind (TenkenDraft *draft)
{
  TenkenRun large = { .size = TENKEN_TYPE_TITLE, .bold = TRUE };

  tenken_draft_head (draft, tenken_report_kind_title (TENKEN_REPORT_POSTER, draft->language));
  for (guint i = 0; i < MIN (draft->plan->steps->len, RULES); i++)
    {
      g_autofree char *title = tenken_plan_step_title (draft->plan->steps->pdata[i], draft->language);

      tenken_flow_space (draft->flow, 20);
      tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", &large, title);
    }
}
