/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each part of the checklist: how it stands, in a sentence and question by question. */
#include "base/catalog.h"
#include "draw/answer-mark.h"
#include "report/draft.h"
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

/* The first step of the plan that belongs to the part. */
static const TenkenPlanStep *
find_step (const TenkenDraft *draft,
           const TenkenPart  *part)
{
  for (guint i = 0; i < draft->plan->steps->len; i++)
    {
      const TenkenPlanStep *step = draft->plan->steps->pdata[i];

      if (step->question->part == part)
        return step;
    }

  return NULL;
}

static void
place_words (TenkenDraft       *draft,
             const TenkenPart  *part)
{
  const char *language = draft->language;
  const TenkenPlanStep *step = find_step (draft, part);
  guint counts[TENKEN_N_CHOICE_KINDS] = { 0 }, open = 0;
  g_autofree char *words = NULL;

  for (guint i = 0; i < part->questions->len; i++)
    {
      const TenkenChoice *choice = tenken_answers_get (draft->assessment->answers, part->questions->pdata[i])->choice;

      if (choice != NULL)
        counts[choice->kind]++;
      else
        open++;
    }

  if (counts[TENKEN_CHOICE_DONE] == part->questions->len)
    words = g_strdup (tenken_tr (language, "Everything asked here is in place."));
  else if (open == part->questions->len)
    words = g_strdup (tenken_tr (language, "Nothing has been answered here yet."));
  else
    words = g_strdup_printf (tenken_tr (language, "Of %1$u questions: in place %2$u, partly %3$u, not in place %4$u, "
                                                  "don't know %5$u."),
                             part->questions->len, counts[TENKEN_CHOICE_DONE], counts[TENKEN_CHOICE_PARTLY],
                             counts[TENKEN_CHOICE_NOT_DONE], counts[TENKEN_CHOICE_UNKNOWN]);
  tenken_flow_intro (draft->flow, words);

  if (step != NULL)
    {
      g_autofree char *title = tenken_plan_step_title (step, language);
      /* Translators: a step's title and its number in the plan */
      g_autofree char *next = g_strdup_printf (tenken_tr (language, "What comes first here: “%1$s” (no. %2$u of the plan)"),
                                               title, step->rank);

      tenken_flow_intro (draft->flow, next);
    }
}

static const char *
choice_words (const TenkenDraft  *draft,
              const TenkenChoice *choice)
{
  return choice != NULL ? tenken_text_get (choice->label, draft->language)
                        : tenken_tr (draft->language, "not answered yet");
}

static void
place_question (TenkenTable          *table,
                TenkenDraft          *draft,
                const TenkenQuestion *question)
{
  const TenkenAnswer *answer = tenken_answers_get (draft->assessment->answers, question);
  g_autofree char *number = g_strdup_printf ("%u", question->number);
  g_autofree char *link = g_strdup_printf (TENKEN_DESTINATION_QUESTION, question->number);
  TenkenRun bold = TENKEN_RUN_BOLD;
  TenkenRun linked = { .link = tenken_draft_has (draft, TENKEN_SECTION_ANSWERS) ? link : NULL };
  TenkenRun mark = { .indent = MARK_ROOM, .mark = draw_mark, .mark_data = answer->choice };
  g_autofree char *points = answer->choice != NULL && answer->choice->kind != TENKEN_CHOICE_NOT_APPLICABLE
                              ? g_strdup_printf ("%s%d", answer->choice->points < 0 ? "−" : "",
                                                 ABS (answer->choice->points))
                              : g_strdup ("–");

  tenken_table_set (table, 0, &bold, number);
  tenken_table_set (table, 1, &linked, tenken_text_get (question->topic, draft->language));
  tenken_table_set (table, 2, &mark, choice_words (draft, answer->choice));
  if (draft->earlier_answers != NULL)
    {
      const TenkenChoice *then = tenken_answers_get (draft->earlier_answers, question)->choice;
      TenkenRun then_mark = { .indent = MARK_ROOM, .mark = draw_mark, .mark_data = then };

      tenken_table_set (table, 3, &then_mark, then != NULL ? choice_words (draft, then) : "–");
    }
  tenken_table_set (table, draft->earlier_answers != NULL ? 4 : 3, NULL, points);
  tenken_table_row (table, NULL);
}

void
tenken_parts_section (TenkenDraft *draft)
{
  static const TenkenColumn once[] = {
    { 0.8, N_("No."), PANGO_ALIGN_LEFT }, { 6.0, N_("What about"), PANGO_ALIGN_LEFT },
    { 4.2, N_("Answer"), PANGO_ALIGN_LEFT }, { 1.0, N_("Points"), PANGO_ALIGN_RIGHT },
  };
  static const TenkenColumn twice[] = {
    { 0.8, N_("No."), PANGO_ALIGN_LEFT }, { 4.2, N_("What about"), PANGO_ALIGN_LEFT },
    { 3.0, N_("Answer"), PANGO_ALIGN_LEFT }, { 3.0, N_("Last time"), PANGO_ALIGN_LEFT },
    { 1.0, N_("Points"), PANGO_ALIGN_RIGHT },
  };
  gboolean earlier = draft->earlier_answers != NULL;

  for (guint i = 0; i < draft->checklist->parts->len; i++)
    {
      const TenkenPart *part = draft->checklist->parts->pdata[i];
      g_autofree char *destination = g_strdup_printf ("result-%u", i);
      TenkenTable table;

      tenken_flow_heading (draft->flow, 1, tenken_text_get (part->title, draft->language), destination);
      place_words (draft, part);
      tenken_table_begin (&table, draft->flow, earlier ? twice : once,
                          earlier ? G_N_ELEMENTS (twice) : G_N_ELEMENTS (once), 3.5);
      for (guint j = 0; j < part->questions->len; j++)
        place_question (&table, draft, part->questions->pdata[j]);
      tenken_table_end (&table);
    }
}
