/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/catalog.h"
#include "draw/parts-chart.h"
#include "report/draft.h"
#include "report/paper.h"
#include "report/table.h"

#define CHART_COLUMNS 9.0
#define PARAGRAPH_GAP 5.0
/* A scale with more choices than this gets no column for each: words of eight points would not fit. */
#define PART_COLUMNS 1.9
#define MOST_CHOICES 7

/* Parts, then one column per choice, then these. */
enum { COLUMN_UNANSWERED, COLUMN_POINTS, COLUMN_MAXIMUM, COLUMN_PERCENT, N_MORE_COLUMNS };

static void
place_text (TenkenDraft     *draft,
            const TenkenRun *run,
            const char      *text)
{
  tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", run, text);
  tenken_flow_space (draft->flow, PARAGRAPH_GAP);
}

static void
place_verdict (TenkenDraft *draft)
{
  const char *language = draft->language;
  const TenkenTally *total = &draft->score->total;
  const TenkenBand *band = draft->score->band;
  TenkenRun large = { .size = TENKEN_TYPE_LARGE, .bold = TRUE };
  g_autofree char *text = NULL;

  switch (total->state)
    {
    case TENKEN_TALLY_NOTHING_ANSWERED:
      place_text (draft, NULL, tenken_tr (language, "Nothing has been answered yet, so there is no score."));
      return;
    case TENKEN_TALLY_NOTHING_TO_SCORE:
      place_text (draft, NULL,
                  tenken_tr (language, "Every question is marked as not applicable, so there is nothing to score."));
      return;
    default:
      break;
    }

  if (band == NULL)
    {
      text = g_strdup_printf (tenken_tr (language, "%d of 100 so far. Not answered yet: %u. What the score means is said "
                                                   "once every question has an answer."),
                              total->percent, total->unanswered);
      place_text (draft, NULL, text);
      return;
    }

  text = g_strdup_printf (tenken_tr (language, "%d of 100: %s"), total->percent, tenken_text_get (band->title, language));
  place_text (draft, &large, text);
  place_text (draft, NULL, tenken_text_get (band->text, language));
}

static void
place_chart (TenkenDraft *draft)
{
  TenkenPartsChart *chart = tenken_pages_keep (draft->pages,
                                               tenken_draft_parts_chart (draft),
                                               (GDestroyNotify) tenken_parts_chart_free);
  double width = tenken_paper_span (draft->paper, CHART_COLUMNS);
  double height = tenken_parts_chart_natural_height (chart, width, &draft->pages->style);
  g_autofree char *words = tenken_parts_chart_describe (chart, draft->language);

  tenken_flow_space (draft->flow, 4);
  tenken_flow_figure (draft->flow, 0, CHART_COLUMNS, MIN (height, draft->paper->bottom - draft->paper->top), words,
                      tenken_parts_figure, chart);
  tenken_flow_space (draft->flow, 10);
}

static guint
choice_columns (const TenkenDraft *draft)
{
  return draft->checklist->choices->len <= MOST_CHOICES ? draft->checklist->choices->len : 0;
}

static guint
count_choice (const TenkenDraft  *draft,
              const GPtrArray    *questions,
              const TenkenChoice *choice)
{
  guint count = 0;

  for (guint i = 0; i < questions->len; i++)
    count += tenken_answers_get (draft->assessment->answers, questions->pdata[i])->choice == choice;

  return count;
}

static void
place_row (TenkenTable       *table,
           const TenkenDraft *draft,
           const char        *title,
           const GPtrArray   *questions,
           const TenkenTally *tally,
           const TenkenRun   *run)
{
  guint n_choices = choice_columns (draft);
  int figures[N_MORE_COLUMNS] = { (int) tally->unanswered, tally->points, tally->maximum, tally->percent };

  tenken_table_set (table, 0, run, title);
  for (guint i = 0; i < n_choices; i++)
    {
      const TenkenChoice *choice = draft->checklist->choices->pdata[i];
      g_autofree char *count = g_strdup_printf ("%u", count_choice (draft, questions, choice));

      tenken_table_set (table, 1 + i, run, count);
    }
  for (guint i = 0; i < N_MORE_COLUMNS; i++)
    {
      g_autofree char *figure = i == COLUMN_PERCENT && tally->state != TENKEN_TALLY_SCORED
                                  ? g_strdup ("–") : g_strdup_printf (i == COLUMN_PERCENT ? "%d%%" : "%d", figures[i]);

      tenken_table_set (table, 1 + n_choices + i, run, figure);
    }
  tenken_table_row (table, NULL);
}

static void
place_table (TenkenDraft *draft)
{
  static const struct { const char *title; double columns; } more[N_MORE_COLUMNS] = {
    { N_("Open"), 0.8 }, { N_("Points"), 0.85 }, { N_("Out of"), 0.95 }, { N_("Percent"), 0.98 },
  };
  const TenkenChecklist *checklist = draft->checklist;
  guint n_choices = choice_columns (draft);
  guint n_columns = 1 + n_choices + N_MORE_COLUMNS;
  g_autofree TenkenColumn *columns = g_new0 (TenkenColumn, n_columns);
  TenkenRun bold = TENKEN_RUN_BOLD;
  TenkenTable table;
  double left = TENKEN_PAPER_COLUMNS - PART_COLUMNS;

  /* The words of the answers are longer than those of the figures; without them the parts have the room. */
  for (guint i = 0; i < N_MORE_COLUMNS; i++)
    left -= more[i].columns;
  columns[0] = (TenkenColumn) { n_choices > 0 ? PART_COLUMNS : PART_COLUMNS + left, N_("Part"), PANGO_ALIGN_LEFT };
  for (guint i = 1; i < n_columns; i++)
    {
      const TenkenChoice *choice = i <= n_choices ? checklist->choices->pdata[i - 1] : NULL;

      columns[i].columns = choice != NULL ? left / n_choices : more[i - 1 - n_choices].columns;
      columns[i].title = choice != NULL ? tenken_text_get (choice->label, draft->language)
                                        : more[i - 1 - n_choices].title;
      columns[i].alignment = PANGO_ALIGN_RIGHT;
    }

  tenken_table_begin (&table, draft->flow, columns, n_columns, 4);
  for (guint i = 0; i < checklist->parts->len; i++)
    {
      const TenkenPart *part = checklist->parts->pdata[i];

      place_row (&table, draft, tenken_text_get (part->title, draft->language), part->questions,
                 &draft->score->parts[i], NULL);
    }
  place_row (&table, draft, tenken_tr (draft->language, "Total"), checklist->questions, &draft->score->total, &bold);
  tenken_table_end (&table);
}

/* Once, in plain words. */
static void
place_rules (TenkenDraft *draft)
{
  const char *language = draft->language;
  const TenkenTally *total = &draft->score->total;
  GString *points = g_string_new (NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < draft->checklist->choices->len; i++)
    {
      const TenkenChoice *choice = draft->checklist->choices->pdata[i];

      if (choice->kind != TENKEN_CHOICE_NOT_APPLICABLE)
        g_string_append_printf (points, "%s%s %s%d", points->len > 0 ? tenken_tr (language, ", ") : "",
                                tenken_text_get (choice->label, language), choice->points < 0 ? "−" : "",
                                ABS (choice->points));
    }

  g_string_append_printf (text, tenken_tr (language, "Points per answer: %s. The score is their sum in percent of the "
                                                     "highest sum possible, and never below 0."), points->str);
  if (total->not_applicable > 0)
    g_string_append_printf (text, tenken_tr (language, " Questions that do not apply (%u) are left out of the maximum, "
                                                       "which is therefore %d."),
                            total->not_applicable, total->maximum);
  if (draft->checklist->official && total->not_applicable > 0)
    g_string_append (text, tenken_tr (language, " The self-check itself does not know this answer, so the score is not "
                                                "its official total."));
  else if (draft->checklist->official && total->state == TENKEN_TALLY_SCORED)
    g_string_append (text, tenken_tr (language, " No question is left out, so the sum is the self-check's own total."));

  tenken_flow_heading (draft->flow, 1, tenken_tr (language, "How the score is worked out"), NULL);
  place_text (draft, NULL, text->str);
  if (!tenken_decision_has_notice (draft) && !tenken_draft_has (draft, TENKEN_SECTION_CONTENTS))
    place_text (draft, NULL, tenken_text_get (draft->checklist->notice, draft->language));
  g_string_free (text, TRUE);
  g_string_free (points, TRUE);
}

void
tenken_result_section (TenkenDraft *draft)
{
  tenken_flow_page (draft->flow);
  tenken_flow_heading (draft->flow, 0, tenken_section_title (1, draft->language), TENKEN_DESTINATION_RESULT);
  place_verdict (draft);
  place_chart (draft);
  place_table (draft);
  place_rules (draft);
  tenken_parts_section (draft);
}
