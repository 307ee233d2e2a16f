/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What became of the answers between two check-ups: the score, the picture, each change with its comment, and what was
 * only copied. */
#include "base/catalog.h"
#include "base/date.h"
#include "draw/changes-chart.h"
#include "insight/changes.h"
#include "report/draft.h"
#include "report/marks.h"
#include "report/table.h"

#define CHART_COLUMNS 12.0
#define CHART_ROWS 30    /* of dumbbells on one page, at the most */
#define MARK_ROOM 14

static char *
score_words (const TenkenScore *score)
{
  return tenken_tally_is_whole (&score->total) ? g_strdup_printf ("%d", score->total.percent) : g_strdup ("–");
}

/* A date, a large figure and what it means. */
static void
set_score (TenkenDraft       *draft,
           TenkenRow         *row,
           guint              cell,
           double             column,
           const char        *date,
           const TenkenScore *score)
{
  TenkenRun small = TENKEN_RUN_SMALL (draft);
  TenkenRun figure = { .size = TENKEN_TYPE_FIGURE, .bold = TRUE };
  TenkenCell *place = tenken_row_column (row, cell, draft->pages, column, 4.6, "P");
  g_autofree char *words = score_words (score);

  tenken_cell_set (place, draft->pages, &small, date);
  tenken_cell_set (place, draft->pages, &figure, words);
  tenken_cell_set (place, draft->pages, NULL, score->band != NULL && tenken_tally_is_whole (&score->total)
                   ? tenken_text_get (score->band->title, draft->language)
                   : tenken_tr (draft->language, "Not every question was answered."));
}

static void
place_scores (TenkenDraft *draft,
              const char  *then)
{
  TenkenRun arrow = { .size = TENKEN_TYPE_TITLE, .gap = 0 };
  TenkenRun large = { .size = TENKEN_TYPE_LARGE, .bold = TRUE };
  TenkenRow row;
  g_autofree char *trend = tenken_trend_words (&draft->trend, draft->input->earlier->date, draft->language);

  tenken_row_init (&row, 3);
  row.keep = TRUE;
  set_score (draft, &row, 0, 0, then, draft->earlier_score);
  tenken_cell_set (tenken_row_column (&row, 1, draft->pages, 4.9, 1.2, NULL), draft->pages, &arrow, "\n→");
  set_score (draft, &row, 2, 6.4, draft->date, draft->score);
  tenken_flow_place (draft->flow, &row);
  tenken_flow_space (draft->flow, 6);
  if (*trend != '\0')
    tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", &large, trend);
}

static void
draw_chart (gconstpointer      data,
            cairo_t           *cr,
            double             width,
            double             height,
            const TenkenStyle *style)
{
  tenken_changes_chart_draw (data, cr, width, height, style);
}

void
tenken_changes_charts (TenkenDraft         *draft,
                       const TenkenChanges *changes)
{
  double width = tenken_paper_span (draft->paper, CHART_COLUMNS);
  guint n_charts = (changes->list->len + CHART_ROWS - 1) / CHART_ROWS;
  guint n_rows = n_charts > 0 ? (changes->list->len + n_charts - 1) / n_charts : 0;

  for (guint first = 0; first < changes->list->len; first += n_rows)
    {
      TenkenChangesChart *chart = tenken_pages_keep (draft->pages,
                                                     tenken_changes_chart_new (draft->checklist, changes, first, n_rows,
                                                                               draft->language),
                                                     (GDestroyNotify) tenken_changes_chart_free);
      double height = tenken_changes_chart_natural_height (chart, width, &draft->pages->style);
      g_autofree char *words = tenken_changes_chart_describe (chart, draft->language);

      if (first == 0)
        tenken_flow_heading (draft->flow, 1, tenken_tr (draft->language, "Then and now"), "chart");
      tenken_flow_figure (draft->flow, 0, CHART_COLUMNS, MIN (height, draft->paper->bottom - draft->paper->top), words,
                          draw_chart, chart);
      tenken_flow_space (draft->flow, 6);
    }
}

static void
set_answer (TenkenTable        *table,
            TenkenDraft        *draft,
            guint               column,
            const TenkenChoice *choice)
{
  TenkenRun mark = { .indent = MARK_ROOM, .mark = tenken_mark_answer, .mark_data = choice };

  tenken_table_set (table, column, &mark, choice != NULL ? tenken_text_get (choice->label, draft->language)
                                                         : tenken_tr (draft->language, "not answered yet"));
}

static void
place_question (TenkenTable          *table,
                TenkenDraft          *draft,
                const TenkenQuestion *question,
                const TenkenChoice   *before,
                const TenkenChoice   *after)
{
  const TenkenAnswer *answer = tenken_answers_get (draft->assessment->answers, question);
  g_autofree char *number = g_strdup_printf ("%u", question->number);
  TenkenRun bold = TENKEN_RUN_BOLD;
  TenkenRun small = { .size = TENKEN_TYPE_SMALL, .gap = 1 };

  tenken_table_set (table, 0, &bold, number);
  tenken_table_set (table, 1, &bold, tenken_text_get (question->topic, draft->language));
  tenken_table_set (table, 1, &small, tenken_text_get (question->ask, draft->language));
  set_answer (table, draft, 2, before);
  set_answer (table, draft, 3, after);
  tenken_table_set (table, 4, NULL, answer->comment);
  tenken_table_row (table, NULL);
}

static const TenkenColumn columns[] = {
  { 0.7, N_("No."), PANGO_ALIGN_LEFT },   { 3.9, N_("Question"), PANGO_ALIGN_LEFT },
  { 2.35, N_("Then"), PANGO_ALIGN_LEFT }, { 2.35, N_("Now"), PANGO_ALIGN_LEFT },
  { 2.7, N_("Comment"), PANGO_ALIGN_LEFT },
};

static void
place_kind (TenkenDraft         *draft,
            const TenkenChanges *changes,
            TenkenChangeKind     kind)
{
  g_autofree char *title = tenken_changes_title (changes, kind, draft->language);
  g_autofree char *destination = g_strdup_printf ("kind-%u", kind);
  TenkenTable table;

  if (changes->counts[kind] == 0)
    return;

  tenken_flow_heading (draft->flow, 1, title, destination);
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 4);
  for (guint i = 0; i < changes->list->len; i++)
    {
      const TenkenChange *change = &g_array_index (changes->list, TenkenChange, i);

      if (change->kind == kind)
        place_question (&table, draft, change->question, change->before, change->after);
    }
  tenken_table_end (&table);
}

/* An answer that nobody looked at again says how it was, not how it is. */
static void
place_copied (TenkenDraft *draft)
{
  const GPtrArray *questions = draft->checklist->questions;
  TenkenTable table;
  gboolean begun = FALSE;

  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenQuestion *question = questions->pdata[i];
      const TenkenAnswer *answer = tenken_answers_get (draft->assessment->answers, question);

      if (answer->choice == NULL || !answer->copied)
        continue;
      if (!begun)
        {
          tenken_flow_heading (draft->flow, 1, tenken_tr (draft->language, "Only copied, not re-checked yet"), "copied");
          tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 4);
          begun = TRUE;
        }
      place_question (&table, draft, question, tenken_answers_get (draft->earlier_answers, question)->choice,
                      answer->choice);
    }
  if (begun)
    tenken_table_end (&table);
}

void
tenken_changes_kind (TenkenDraft *draft)
{
  const char *language = draft->language;
  g_autoptr (TenkenChanges) changes = NULL;
  g_autofree char *then = NULL, *rest = NULL;

  tenken_draft_head (draft, tenken_report_kind_title (TENKEN_REPORT_CHANGES, language));
  if (draft->earlier_answers == NULL)
    {
      tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL,
                             tenken_tr (language, "There is no earlier check-up to compare with yet."));
      return;
    }

  changes = tenken_changes_new (draft->input->earlier->answers, draft->assessment->answers);
  then = tenken_date_format (draft->input->earlier->date, language);
  rest = tenken_changes_unchanged (changes, language);
  place_scores (draft, then);
  tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL, rest);
  tenken_changes_charts (draft, changes);
  for (guint kind = 0; kind < TENKEN_N_CHANGE_KINDS; kind++)
    place_kind (draft, changes, kind);
  place_copied (draft);
}
