/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/table.h"

#include "base/catalog.h"
#include "report/paper.h"

/* Between columns: running text needs more air beside it than words and figures do. */
#define GUTTER(width) ((width) > 80 ? 11.0 : 6.0)
#define HEAD_PADDING 3.0
/* A row that no page can hold begins here only where so much of it fits. */
#define LEAST_ROW 48.0

static void
init_row (TenkenTable *self,
          TenkenRow   *row,
          const char  *cell_tag)
{
  double x = self->flow->paper->left;

  tenken_row_init (row, self->n_columns);
  row->tag = "TR";
  row->keep = TRUE;
  for (guint i = 0; i < self->n_columns; i++)
    {
      double width = tenken_paper_span (self->flow->paper, self->columns[i].columns);

      tenken_row_cell (row, i, x, width - (i + 1 < self->n_columns ? GUTTER (width) : 0), cell_tag);
      x += width;
    }
}

static void
begin_row (TenkenTable *self)
{
  const TenkenStyle *style = &self->flow->pages->style;

  init_row (self, &self->row, "TD");
  self->row.above = self->row.below = self->padding;
  self->row.rule = &style->line;
  self->row.rule_width = 0.6;
}

void
tenken_table_begin (TenkenTable        *self,
                    TenkenFlow         *flow,
                    const TenkenColumn *columns,
                    guint               n_columns,
                    double              padding)
{
  const TenkenStyle *style = &flow->pages->style;

  *self = (TenkenTable) { .flow = flow, .columns = columns, .n_columns = n_columns, .padding = padding };

  init_row (self, &self->head, "TH");
  self->head.above = self->head.below = HEAD_PADDING;
  self->head.rule = &style->ink;
  self->head.rule_width = 0.9;
  for (guint i = 0; i < n_columns; i++)
    {
      TenkenRun run = { .size = TENKEN_TYPE_SMALL, .color = &style->quiet, .alignment = columns[i].alignment };

      tenken_cell_set (&self->head.cells[i], flow->pages, &run, tenken_tr (style->language, columns[i].title));
    }

  begin_row (self);
}

void
tenken_table_set (TenkenTable     *self,
                  guint            column,
                  const TenkenRun *run,
                  const char      *text)
{
  TenkenRun aligned = run != NULL ? *run : (TenkenRun) { 0 };

  aligned.alignment = self->columns[column].alignment;
  tenken_cell_set (&self->row.cells[column], self->flow->pages, &aligned, text);
}

static void
place_head (TenkenTable *self)
{
  TenkenFlow *flow = self->flow;
  double head = tenken_row_height (&self->head);
  double row = tenken_row_height (&self->held[0]);

  if (head + row > self->flow->paper->bottom - self->flow->paper->top)
    row = LEAST_ROW;
  tenken_flow_reserve (flow, head + row);
  tenken_pages_open (flow->pages, flow->page, "Table", NULL);
  tenken_flow_head (flow, &self->head);
  self->begun = TRUE;
}

/* Places the row that is held longest. */
static void
place_held (TenkenTable *self)
{
  if (!self->begun)
    place_head (self);
  tenken_flow_place (self->flow, &self->held[0]);
  self->held[0] = self->held[1];
  self->n_held--;
}

void
tenken_table_row (TenkenTable *self,
                  const char  *destination)
{
  tenken_row_align (&self->row);
  self->row.destination = g_strdup (destination);
  if (self->n_held == G_N_ELEMENTS (self->held))
    place_held (self);
  self->held[self->n_held++] = self->row;
  begin_row (self);
}

/* The last two go to the next page together. */
static void
place_last (TenkenTable *self)
{
  const TenkenPaper *paper = self->flow->paper;
  double height = 0;

  for (guint i = 0; i < self->n_held; i++)
    height += tenken_row_height (&self->held[i]);
  if (self->begun && height < (paper->bottom - paper->top) / 2)
    tenken_flow_reserve (self->flow, height);
  while (self->n_held > 0)
    place_held (self);
}

void
tenken_table_end (TenkenTable *self)
{
  place_last (self);
  if (self->begun)
    tenken_pages_close (self->flow->pages, self->flow->page, "Table");
  if (self->flow->head == &self->head)
    tenken_flow_head (self->flow, NULL);
  tenken_row_clear (&self->head);
  tenken_row_clear (&self->row);
}
