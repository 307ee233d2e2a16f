/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "base/date.h"
#include "report/draft.h"
#include "report/paper.h"
#include "report/table.h"

#include <string.h>

#define LEAST_REASON 36

static const char *
sentence_end (const char *text)
{
  static const char * const ends[] = { "。", "？", "！", ". ", "? ", "! " };
  const char *end = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      const char *found = strstr (text, ends[i]);

      if (found != NULL && (end == NULL || found + strlen (ends[i]) < end))
        end = found + strlen (ends[i]);
    }

  return end != NULL ? end : text + strlen (text);
}

/* The first sentence, and the next where that one is too short to be a reason. A wide letter counts as two. */
char *
tenken_plan_first_sentence (const char *text)
{
  const char *end = sentence_end (text);
  guint width = 0;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    width += g_unichar_iswide (g_utf8_get_char (p)) ? 2 : 1;
  if (width < LEAST_REASON)
    end = sentence_end (end);

  return g_strchomp (g_strndup (text, (gsize) (end - text)));
}

char *
tenken_plan_short_reason (const TenkenDraft *draft,
                          const GPtrArray   *steps,
                          guint              i)
{
  const TenkenPlanStep *step = g_ptr_array_index (steps, i);
  g_autofree char *why = NULL;
  guint before = 0;

  if (step->kind == TENKEN_STEP_FIND_OUT)
    why = g_strdup (tenken_tr (draft->language, "Nobody knew. Asking shows the next step."));
  else
    why = tenken_plan_first_sentence (tenken_text_get (step->question->why, draft->language));

  for (guint j = 0; j < i; j++)
    {
      const TenkenPlanStep *earlier = g_ptr_array_index (steps, j);

      if (earlier->question == step->question)
        before = j + 1;
      for (guint k = 0; k < step->after->len; k++)
        if (earlier->question->number == g_array_index (step->after, guint, k))
          before = j + 1;
    }

  if (before == 0)
    return g_steal_pointer (&why);

  /* Translators: a sentence, which may be missing, then the number of the step that must be done before */
  return g_strchug (g_strdup_printf (tenken_tr (draft->language, "%s No. %u comes first."), why, before));
}

char *
tenken_plan_points (const TenkenPlanStep *step,
                    const char           *language)
{
  if (step->kind == TENKEN_STEP_FIND_OUT)
    /* Translators: stands in a narrow column, may be broken at a blank; %d is a number of points */
    return g_strdup_printf (tenken_tr (language, "up to +%d"), step->points);
  if (step->points == 0)
    return g_strdup ("–");

  return g_strdup_printf ("+%d", step->points);
}

/* Who does it and by when, and what it takes and brings. */
static void
place_facts (TenkenTable          *table,
             TenkenDraft          *draft,
             const TenkenPlanStep *step)
{
  const char *language = draft->language;
  const TenkenAction *action = tenken_draft_action (draft, step);
  g_autofree char *who = tenken_draft_step_who (draft, step);
  g_autofree char *cost = tenken_draft_step_cost (draft, step);
  g_autofree char *points = tenken_plan_step_gain (step, language);
  g_autofree char *date = action != NULL && *action->due != '\0' ? tenken_date_format (action->due, language) : NULL;
  /* Translators: a date, or a line for one to be written in by hand */
  g_autofree char *due = g_strdup_printf (tenken_tr (language, "By: %s"),
                                          date != NULL ? date : tenken_tr (language, "___ /___"));
  /* Translators: how long a step takes, and what it costs */
  g_autofree char *effort = g_strdup_printf (tenken_tr (language, "%1$s, %2$s"), tenken_effort_words (step->effort, language),
                                             cost);
  g_autofree char *link = g_strdup_printf (TENKEN_DESTINATION_QUESTION, step->question->number);
  g_autofree char *question = g_strdup_printf (tenken_tr (language, "Question %u"), step->question->number);
  gboolean linked = tenken_draft_has (draft, TENKEN_SECTION_ANSWERS);
  TenkenRun bold = { .size = TENKEN_TYPE_SMALL, .bold = TRUE };
  TenkenRun small = { .size = TENKEN_TYPE_SMALL };
  TenkenRun reference = { .size = TENKEN_TYPE_SMALL, .link = linked ? link : NULL,
                          .color = linked ? &draft->pages->style.accent : &draft->pages->style.quiet };

  tenken_table_set (table, 3, &bold, who);
  tenken_table_set (table, 3, &small, due);
  if (action != NULL)
    {
      const char *words = tenken_action_status_words (action->status, language);
      g_autofree char *status = g_strdup_printf (tenken_tr (language, "Status: %s"), words);

      tenken_table_set (table, 3, &bold, status);
      if (action->status == TENKEN_ACTION_DECLINED)
        tenken_table_set (table, 3, &small, action->reason);
    }
  tenken_table_set (table, 3, &small, effort);
  tenken_table_set (table, 3, &small, points);
  tenken_table_set (table, 3, &reference, question);
}

static void
place_step (TenkenTable          *table,
            TenkenDraft          *draft,
            const TenkenPlanStep *step)
{
  const char *language = draft->language;
  const TenkenAction *action = tenken_draft_action (draft, step);
  g_autofree char *number = g_strdup_printf ("%u", step->rank);
  g_autofree char *what = tenken_draft_step_title (draft, step);
  g_autofree char *why = tenken_plan_step_reason (step, language);
  g_autofree char *destination = g_strdup_printf (TENKEN_DESTINATION_STEP, step->rank);
  TenkenRun rank = { .size = TENKEN_TYPE_LARGE, .bold = TRUE };
  TenkenRun title = { .bold = TRUE };
  TenkenRun how = { .gap = 2 };
  TenkenRun small = { .size = TENKEN_TYPE_SMALL };
  TenkenRun note = { .size = TENKEN_TYPE_SMALL, .gap = 2 };

  tenken_table_set (table, 0, &rank, number);
  tenken_table_set (table, 1, &title, what);
  tenken_table_set (table, 1, &how, tenken_plan_step_how (step, language));
  if (action != NULL && *action->note != '\0')
    tenken_table_set (table, 1, &note, action->note);
  tenken_table_set (table, 2, &small, why);
  place_facts (table, draft, step);
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

static void
place_box (TenkenDraft   *draft,
           TenkenPlanBox  box)
{
  static const TenkenColumn columns[] = {
    { 0.7, "", PANGO_ALIGN_LEFT }, { 5.0, N_("What to do, and how"), PANGO_ALIGN_LEFT },
    { 3.7, N_("Reason"), PANGO_ALIGN_LEFT }, { 2.6, N_("Who and when"), PANGO_ALIGN_LEFT },
  };
  g_autofree char *destination = g_strdup_printf ("plan-%u", box);
  TenkenTable table;
  guint n = 0;

  for (guint i = 0; i < draft->plan->steps->len; i++)
    n += ((const TenkenPlanStep *) draft->plan->steps->pdata[i])->box == box;
  if (n == 0)
    return;

  tenken_flow_heading (draft->flow, 1, tenken_box_words (box, draft->language), destination);
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 5);
  for (guint i = 0; i < draft->plan->steps->len; i++)
    if (((const TenkenPlanStep *) draft->plan->steps->pdata[i])->box == box)
      place_step (&table, draft, draft->plan->steps->pdata[i]);
  tenken_table_end (&table);
}

void
tenken_plan_section (TenkenDraft *draft)
{
  tenken_flow_page (draft->flow);
  draft->plan_page = draft->flow->page;
  tenken_flow_heading (draft->flow, 0, tenken_section_title (2, draft->language), TENKEN_DESTINATION_PLAN);
  if (draft->plan->steps->len == 0)
    {
      tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL, tenken_plan_nothing (draft));
      return;
    }

  tenken_flow_intro (draft->flow, tenken_tr (draft->language, "What brings most for the least effort comes first: "
                                                              "importance × gap ÷ effort. What something else rests on "
                                                              "comes before it."));
  tenken_flow_intro (draft->flow, tenken_plan_legend (draft->language));
  for (guint box = 0; box < TENKEN_N_BOXES; box++)
    place_box (draft, box);
}
