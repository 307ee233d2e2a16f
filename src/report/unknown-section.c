/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "report/draft.h"
#include "report/paper.h"
#include "report/table.h"

static void
place_question (TenkenTable          *table,
                TenkenDraft          *draft,
                const TenkenQuestion *question)
{
  g_autofree char *number = g_strdup_printf ("%u", question->number);
  g_autofree char *link = g_strdup_printf (TENKEN_DESTINATION_QUESTION, question->number);
  TenkenRun bold = TENKEN_RUN_BOLD;
  TenkenRun linked = { .link = tenken_draft_has (draft, TENKEN_SECTION_ANSWERS) ? link : NULL };

  tenken_table_set (table, 0, &bold, number);
  tenken_table_set (table, 1, &linked, tenken_text_get (question->ask, draft->language));
  tenken_table_set (table, 2, NULL, tenken_text_get (question->find_out, draft->language));
  tenken_table_row (table, NULL);
}

void
tenken_unknown_section (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = {
    { 0.8, N_("No."), PANGO_ALIGN_LEFT },
    { 5.2, N_("Question"), PANGO_ALIGN_LEFT },
    { 6.0, N_("Whom to ask, where to look"), PANGO_ALIGN_LEFT },
  };
  const GPtrArray *questions = draft->checklist->questions;
  TenkenTable table;

  if (draft->score->total.unknown == 0)
    return;

  tenken_flow_heading (draft->flow, 0, tenken_tr (draft->language, "What nobody knew"), TENKEN_DESTINATION_UNKNOWN);
  tenken_flow_intro (draft->flow, tenken_tr (draft->language, "“Don't know” is an honest answer. A few minutes of asking "
                                                              "are enough to make the next step clear."));
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 5);
  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenChoice *choice = tenken_answers_get (draft->assessment->answers, questions->pdata[i])->choice;

      if (choice != NULL && choice->kind == TENKEN_CHOICE_UNKNOWN)
        place_question (&table, draft, questions->pdata[i]);
    }
  tenken_table_end (&table);
}
