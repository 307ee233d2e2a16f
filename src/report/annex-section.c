/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "draw/answer-mark.h"
#include "report/draft.h"
#include "report/paper.h"
#include "report/table.h"

#define MARK_ROOM 14

static void
draw_mark (gconstpointer      data,
           cairo_t           *cr,
           double             width,
           double             height,
           const TenkenStyle *style)
{
  tenken_answer_mark_draw (data, cr, MIN (width, height), style);
}

/* Whether the numbers in the checklist are those of its source, which then need not be repeated. */
static gboolean
same_numbers (const TenkenChecklist *checklist)
{
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = checklist->questions->pdata[i];
      g_autofree char *number = g_strdup_printf ("%u", question->number);

      if (g_strcmp0 (number, question->source_item) != 0
          || g_strcmp0 (checklist->edition, question->source_edition) != 0)
        return FALSE;
    }

  return TRUE;
}

static void
place_question (TenkenTable          *table,
                TenkenDraft          *draft,
                const TenkenQuestion *question,
                gboolean              sources)
{
  const char *language = draft->language;
  const TenkenAnswer *answer = tenken_answers_get (draft->assessment->answers, question);
  g_autofree char *number = g_strdup_printf ("%u", question->number);
  g_autofree char *destination = g_strdup_printf (TENKEN_DESTINATION_QUESTION, question->number);
  TenkenRun bold = TENKEN_RUN_BOLD;
  TenkenRun small = TENKEN_RUN_SMALL (draft);
  TenkenRun below = { .gap = 2 };
  TenkenRun mark = { .indent = MARK_ROOM, .mark = draw_mark, .mark_data = answer->choice };
  TenkenRun flag = { .size = TENKEN_TYPE_SMALL, .gap = 2, .indent = MARK_ROOM };

  tenken_table_set (table, 0, &bold, number);
  tenken_table_set (table, 1, NULL, tenken_text_get (question->ask, language));
  if (sources)
    {
      /* Translators: the name of a guideline, an item's number, and the guideline's edition */
      g_autofree char *source = g_strdup_printf (tenken_tr (language, "%s no. %s, edition %s"),
                                                 tenken_text_get (draft->checklist->source, language),
                                                 question->source_item, question->source_edition);

      tenken_table_set (table, 1, &small, source);
    }
  tenken_table_set (table, 2, &mark, answer->choice != NULL ? tenken_text_get (answer->choice->label, language)
                                                            : tenken_tr (language, "not answered yet"));
  if (answer->flagged)
    tenken_table_set (table, 2, &flag, tenken_tr (language, "Look again later"));
  tenken_table_set (table, 3, NULL, answer->comment);
  if (*answer->evidence != '\0')
    {
      /* Translators: %s is what a firm noted that it could show */
      g_autofree char *proof = g_strdup_printf (tenken_tr (language, "Proof: %s"), answer->evidence);

      tenken_table_set (table, 3, &below, proof);
    }
  tenken_table_row (table, destination);
}

void
tenken_annex_section (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = {
    { 0.8, N_("No."), PANGO_ALIGN_LEFT },
    { 5.0, N_("Question"), PANGO_ALIGN_LEFT },
    { 2.4, N_("Answer"), PANGO_ALIGN_LEFT },
    { 3.8, N_("Comment, or reason where it does not apply"), PANGO_ALIGN_LEFT },
  };
  const TenkenChecklist *checklist = draft->checklist;
  gboolean same = same_numbers (checklist);
  guint placed = 0;

  tenken_flow_page (draft->flow);
  tenken_flow_heading (draft->flow, 0, tenken_tr (draft->language, "Annex: all questions and answers"),
                       TENKEN_DESTINATION_ANNEX);
  if (same)
    {
      const char *format = tenken_tr (draft->language, "Items: %s, edition %s.");
      g_autofree char *source = g_strdup_printf (format, tenken_text_get (checklist->source, draft->language),
                                                 checklist->edition);

      tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL, source);
    }

  for (guint i = 0; i < checklist->parts->len; i++)
    {
      const TenkenPart *part = checklist->parts->pdata[i];
      g_autofree char *destination = g_strdup_printf ("part-%u", i);
      TenkenTable table;

      tenken_flow_heading (draft->flow, 1, tenken_text_get (part->title, draft->language), destination);
      tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 4.5);
      for (guint j = 0; j < part->questions->len; j++)
        {
          place_question (&table, draft, part->questions->pdata[j], !same);
          tenken_pages_say_progress (draft->pages, TENKEN_REPORT_LAID_OUT * ++placed / checklist->questions->len);
        }
      tenken_table_end (&table);
    }
}
