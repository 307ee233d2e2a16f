/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The questions to be answered by hand: boxes for a pen, with the numbers of the keys that type them in afterwards. */
#include "base/catalog.h"
#include "report/draft.h"
#include "report/marks.h"
#include "report/writing.h"

#define BOX 15.0
#define NUMBER_COLUMNS 0.7
#define MOST_CHOICES 5 /* on a line */

static void
place_head (TenkenDraft *draft)
{
  static const TenkenWritingField fields[] = {
    { N_("Name, or department"), 5 }, { N_("Job"), 4 }, { N_("Date"), 3 },
  };
  const char *language = draft->language;
  TenkenFlow *flow = draft->flow;
  TenkenRun small = TENKEN_RUN_SMALL (draft);
  TenkenRun title = { .size = TENKEN_TYPE_TITLE, .bold = TRUE };
  TenkenRun name = { .size = TENKEN_TYPE_LARGE };
  TenkenOutline outline = { g_strdup (tenken_text_get (draft->checklist->title, language)),
                            g_strdup (TENKEN_DESTINATION_TOP), 0, 0 };

  g_array_append_val (draft->pages->outline, outline);
  tenken_pages_destination (draft->pages, 0, TENKEN_DESTINATION_TOP, draft->paper->top);
  tenken_flow_paragraph (flow, 0, TENKEN_PAPER_COLUMNS, "P", &small,
                         tenken_report_kind_title (TENKEN_REPORT_BLANK, language));
  tenken_flow_paragraph (flow, 0, TENKEN_PAPER_COLUMNS, "H1", &title, tenken_text_get (draft->checklist->title, language));
  tenken_flow_paragraph (flow, 0, TENKEN_PAPER_COLUMNS, "P", &name, draft->organisation);
  tenken_flow_space (flow, 6);
  tenken_writing_fields (draft, fields, G_N_ELEMENTS (fields));
  tenken_flow_paragraph (flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL,
                         tenken_tr (language, "Tick one box for each question, the one that fits best. “Don't know” is an "
                                              "honest answer. Where a question does not apply, write the reason below it."));
}

static void
set_question (TenkenRow            *row,
              TenkenDraft          *draft,
              const TenkenQuestion *question)
{
  g_autofree char *number = g_strdup_printf ("%u", question->number);
  TenkenRun large = { .size = TENKEN_TYPE_LARGE, .bold = TRUE };
  TenkenRun small = TENKEN_RUN_SMALL (draft);
  TenkenCell *cell;

  tenken_row_init (row, 2);
  row->keep = TRUE;
  row->above = 6;
  tenken_cell_set (tenken_row_column (row, 0, draft->pages, 0, NUMBER_COLUMNS, "P"), draft->pages, &large, number);
  cell = tenken_row_column (row, 1, draft->pages, NUMBER_COLUMNS, TENKEN_PAPER_COLUMNS - NUMBER_COLUMNS, "P");
  tenken_cell_set (cell, draft->pages, &large, tenken_text_get (question->ask, draft->language));
  tenken_cell_set (cell, draft->pages, &small, tenken_text_get (question->hint, draft->language));
}

/* A box for each choice, its key and its words; @first and the others of its line. */
static void
set_choices (TenkenRow   *row,
             TenkenDraft *draft,
             guint        first,
             guint        n)
{
  const GPtrArray *choices = draft->checklist->choices;
  double columns = (TENKEN_PAPER_COLUMNS - NUMBER_COLUMNS) / MIN (choices->len, MOST_CHOICES);

  tenken_row_init (row, n);
  row->keep = TRUE;
  row->above = 5;
  for (guint i = 0; i < n; i++)
    {
      const TenkenChoice *choice = choices->pdata[first + i];
      TenkenRun box = { .indent = BOX + 4, .mark = tenken_mark_numbered, .mark_data = GUINT_TO_POINTER (choice->key),
                        .mark_size = BOX };

      tenken_cell_set (tenken_row_column (row, i, draft->pages, NUMBER_COLUMNS + i * columns, columns - 0.05, "P"),
                       draft->pages, &box, tenken_text_get (choice->label, draft->language));
    }
}

static void
set_comment (TenkenRow   *row,
             TenkenDraft *draft)
{
  TenkenRun small = TENKEN_RUN_SMALL (draft);

  tenken_row_init (row, 1);
  row->keep = TRUE;
  row->above = 11;
  row->below = 1;
  row->rule = &draft->pages->style.line;
  row->rule_width = 0.6;
  tenken_cell_set (tenken_row_column (row, 0, draft->pages, NUMBER_COLUMNS, TENKEN_PAPER_COLUMNS - NUMBER_COLUMNS, "P"),
                   draft->pages, &small, tenken_tr (draft->language, "Comment or reason:"));
}

/* A question stays together with its boxes. */
static void
place_question (TenkenDraft          *draft,
                const TenkenQuestion *question)
{
  guint n = draft->checklist->choices->len, n_rows = 0;
  g_autofree TenkenRow *rows = g_new0 (TenkenRow, 2 + (n + MOST_CHOICES - 1) / MOST_CHOICES);
  double height = 0;

  set_question (&rows[n_rows++], draft, question);
  for (guint first = 0; first < n; first += MOST_CHOICES)
    set_choices (&rows[n_rows++], draft, first, MIN (n - first, MOST_CHOICES));
  set_comment (&rows[n_rows++], draft);

  for (guint i = 0; i < n_rows; i++)
    height += tenken_row_height (&rows[i]);
  if (height < draft->paper->bottom - draft->paper->top)
    tenken_flow_reserve (draft->flow, height);
  for (guint i = 0; i < n_rows; i++)
    tenken_flow_place (draft->flow, &rows[i]);
}

static void
place_part (TenkenDraft      *draft,
            const TenkenPart *part,
            guint             number)
{
  g_autofree char *destination = g_strdup_printf ("part-%u", number);

  tenken_flow_heading (draft->flow, 1, tenken_text_get (part->title, draft->language), destination);
  for (guint i = 0; i < part->questions->len; i++)
    place_question (draft, part->questions->pdata[i]);
}

void
tenken_blank_kind (TenkenDraft *draft)
{
  TenkenRun small = TENKEN_RUN_SMALL (draft);

  place_head (draft);
  for (guint i = 0; i < draft->checklist->parts->len; i++)
    place_part (draft, draft->checklist->parts->pdata[i], i);

  tenken_flow_space (draft->flow, 8);
  tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", &small,
                         tenken_tr (draft->language, "To type it in, choose “Type in from paper” in Tenken: the number "
                                                     "in each box is its key."));
  if (*tenken_text_get (draft->checklist->notice, draft->language) != '\0')
    tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", &small,
                           tenken_text_get (draft->checklist->notice, draft->language));
}
