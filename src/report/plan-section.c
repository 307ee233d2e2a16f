/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "report/draft.h"
#include "report/paper.h"
#include "report/table.h"

char *
tenken_plan_points (const TenkenPlanStep *step,
                    const char           *language)
{
  if (step->kind == TENKEN_STEP_FIND_OUT)
    /* Translators: stands in a narrow column, may be broken at a blank; %d is a number of points */
    return g_strdup_printf (tenken_tr (language, "up to +%d"), step->points);

  return g_strdup_printf ("+%d", step->points);
}

static void
place_step (TenkenTable          *table,
            TenkenDraft          *draft,
            const TenkenPlanStep *step)
{
  const char *language = draft->language;
  gboolean find_out = step->kind == TENKEN_STEP_FIND_OUT;
  g_autofree char *number = g_strdup_printf ("%u", step->rank);
  g_autofree char *what = tenken_plan_step_title (step, language);
  g_autofree char *why = tenken_plan_step_reason (step, language);
  g_autofree char *points = tenken_plan_points (step, language);
  g_autofree char *link = g_strdup_printf (TENKEN_DESTINATION_QUESTION, step->question->number);
  g_autofree char *destination = g_strdup_printf (TENKEN_DESTINATION_STEP, step->question->number);
  g_autofree char *question = g_strdup_printf (tenken_tr (language, "Question %u"), step->question->number);
  TenkenRun rank = { .size = TENKEN_TYPE_LARGE, .bold = TRUE };
  TenkenRun title = { .bold = TRUE };
  TenkenRun how = { .size = TENKEN_TYPE_SMALL, .gap = 2 };
  TenkenRun small = { .size = TENKEN_TYPE_SMALL };
  TenkenRun linked = { .size = TENKEN_TYPE_SMALL, .color = &draft->pages->style.accent, .gap = 2, .link = link };

  tenken_table_set (table, 0, &rank, number);
  tenken_table_set (table, 1, &title, what);
  tenken_table_set (table, 1, &how, tenken_plan_step_how (step, language));
  tenken_table_set (table, 2, &small, why);
  tenken_table_set (table, 2, &linked, question);
  tenken_table_set (table, 3, &small, find_out ? tenken_tr (language, "In charge")
                                               : tenken_text_get (step->step->who, language));
  tenken_table_set (table, 4, &small, tenken_effort_words (step->effort, language));
  tenken_table_set (table, 5, &small, tenken_cost_words (find_out ? TENKEN_COST_FREE : step->step->cost, language));
  tenken_table_set (table, 6, find_out ? &small : NULL, points);
  tenken_table_row (table, destination);
}

const char *
tenken_plan_nothing (const TenkenDraft *draft)
{
  switch (draft->score->total.state)
    {
    case TENKEN_TALLY_NOTHING_ANSWERED:
      return tenken_tr (draft->language, "The plan is made from the answers. As soon as the first is there, it begins.");
    case TENKEN_TALLY_NOTHING_TO_SCORE:
      return tenken_tr (draft->language, "None of the questions applies, so there is nothing to plan.");
    default:
      return draft->score->total.unanswered > 0
        ? tenken_tr (draft->language, "Nothing is open among what has been answered so far. Well done.")
        : tenken_tr (draft->language, "Nothing is open: everything that applies is in place. Well done. "
                                      "Check again in a year, so that it stays that way.");
    }
}

void
tenken_plan_section (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = {
    { 0.7, "", PANGO_ALIGN_LEFT },          { 4.3, N_("What to do, and how"), PANGO_ALIGN_LEFT },
    { 3.1, N_("Reason"), PANGO_ALIGN_LEFT }, { 1.25, N_("Who"), PANGO_ALIGN_LEFT },
    { 1.15, N_("Effort"), PANGO_ALIGN_LEFT }, { 0.8, N_("Cost"), PANGO_ALIGN_LEFT },
    { 0.7, N_("Points"), PANGO_ALIGN_RIGHT },
  };
  TenkenTable table;

  tenken_flow_heading (draft->flow, 0, tenken_tr (draft->language, "The whole plan"), TENKEN_DESTINATION_PLAN);
  if (draft->plan->steps->len == 0)
    {
      tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL, tenken_plan_nothing (draft));
      return;
    }

  tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL,
                         tenken_tr (draft->language, "What brings most for the least effort comes first: importance "
                                                     "× gap ÷ effort. What something else rests on comes before it."));
  draft->plan_page = draft->flow->page;
  tenken_flow_space (draft->flow, 6);
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 6);
  for (guint i = 0; i < draft->plan->steps->len; i++)
    place_step (&table, draft, draft->plan->steps->pdata[i]);
  tenken_table_end (&table);
}
