/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/flow.h"

#include "draw/label.h"
#include "report/paper.h"

#define HEADING_BAR 4.0
#define MARK_SIZE 9.5

TenkenFlow *
tenken_flow_new (TenkenPages *pages)
{
  TenkenFlow *self = g_new0 (TenkenFlow, 1);

  self->pages = pages;
  self->paper = &pages->paper;
  self->y = self->top = self->paper->top;
  self->headings = g_array_new (FALSE, FALSE, sizeof (TenkenRow));
  g_array_set_clear_func (self->headings, (GDestroyNotify) tenken_row_clear);

  return self;
}

void
tenken_flow_free (TenkenFlow *self)
{
  g_array_unref (self->headings);
  g_free (self);
}

static void
place_line (TenkenFlow       *self,
            const TenkenCell *cell,
            const TenkenLine *line,
            double            y)
{
  TenkenItem item = {
    TENKEN_ITEM_TEXT, cell->x + line->x, y, cell->width - line->x, line->height,
    .baseline = y + line->baseline, .line = line->line, .color = line->color
  };

  if (line->mark != NULL)
    {
      double size = line->mark_size > 0 ? line->mark_size : MARK_SIZE;

      tenken_pages_figure (self->pages, self->page, cell->x, y + (line->height - size) / 2, size, size, NULL, line->mark,
                           line->mark_data);
    }
  tenken_pages_place (self->pages, self->page, &item);
}

/* Lines with the same target are one link. */
static void
turn_link (TenkenFlow  *self,
           const char **open,
           const char  *link,
           gboolean     tagged)
{
  if (!tagged || *open == link)
    return;
  if (*open != NULL)
    tenken_pages_close (self->pages, self->page, CAIRO_TAG_LINK);
  if (link != NULL)
    tenken_pages_open (self->pages, self->page, CAIRO_TAG_LINK, g_strdup_printf ("dest='%s'", link));
  *open = link;
}

static void
place_cell (TenkenFlow       *self,
            const TenkenCell *cell,
            guint             n_lines,
            double            y,
            gboolean          tagged)
{
  const char *link = NULL;

  if (tagged && cell->tag != NULL)
    tenken_pages_open (self->pages, self->page, cell->tag, NULL);
  for (guint i = 0; i < n_lines; i++)
    {
      const TenkenLine *line = tenken_cell_line (cell, cell->next + i);

      turn_link (self, &link, line->link, tagged);
      y += line->gap;
      place_line (self, cell, line, y);
      y += line->height;
    }
  turn_link (self, &link, NULL, tagged);
  if (tagged && cell->tag != NULL)
    tenken_pages_close (self->pages, self->page, cell->tag);
}

/* Places the next @counts[i] lines of each cell, all that is left of them where @counts is %NULL. */
static void
place_segment (TenkenFlow  *self,
               TenkenRow   *row,
               const guint *counts,
               double       height,
               gboolean     tagged)
{
  double bottom = self->y + row->above + height + row->below;

  if (tagged && row->destination != NULL)
    {
      tenken_pages_destination (self->pages, self->page, row->destination, self->y);
      g_clear_pointer (&row->destination, g_free);
    }

  if (tagged && row->tag != NULL)
    tenken_pages_open (self->pages, self->page, row->tag, NULL);
  for (guint i = 0; i < row->n_cells; i++)
    {
      TenkenCell *cell = &row->cells[i];

      place_cell (self, cell, counts != NULL ? counts[i] : cell->lines->len - cell->next,
                  self->y + row->above, tagged);
    }
  if (tagged && row->tag != NULL)
    tenken_pages_close (self->pages, self->page, row->tag);

  if (row->rule != NULL)
    {
      double x = row->cells[0].x;
      const TenkenCell *last = &row->cells[row->n_cells - 1];

      tenken_pages_rule (self->pages, self->page, x, bottom - row->rule_width, last->x + last->width - x,
                         row->rule_width, row->rule);
    }
  self->y = bottom;
}

static void
next_page (TenkenFlow *self)
{
  self->page++;
  if (self->page == self->pages->pages->len)
    tenken_pages_add (self->pages);

  self->y = self->paper->top;
  if (self->head != NULL)
    place_segment (self, self->head, NULL, tenken_row_rest (self->head), FALSE);
  self->top = self->y;
}

/* Places what fits of a row. Where nothing does, an empty page gets one line of each cell all the same. */
static gboolean
place_part (TenkenFlow *self,
            TenkenRow  *row)
{
  g_autofree guint *counts = g_new (guint, row->n_cells);
  g_autofree double *heights = g_new (double, row->n_cells);
  double room = self->paper->bottom - self->y - row->above - row->below;
  double height = 0;
  gboolean any = FALSE;

  for (guint i = 0; i < row->n_cells; i++)
    {
      counts[i] = tenken_cell_fit (&row->cells[i], room, &heights[i]);
      any = any || counts[i] > 0;
    }
  if (!any && self->y > self->top)
    return FALSE;

  for (guint i = 0; i < row->n_cells; i++)
    {
      const TenkenCell *cell = &row->cells[i];

      if (!any && cell->next < cell->lines->len)
        {
          counts[i] = 1;
          heights[i] = tenken_cell_line (cell, cell->next)->gap + tenken_cell_line (cell, cell->next)->height;
        }
      height = MAX (height, heights[i]);
    }

  place_segment (self, row, counts, height, TRUE);
  for (guint i = 0; i < row->n_cells; i++)
    {
      row->cells[i].next += counts[i];
      row->cells[i].rest = row->cells[i].next < row->cells[i].lines->len ? row->cells[i].rest - heights[i] : 0;
    }

  return TRUE;
}

void
tenken_flow_place (TenkenFlow *self,
                   TenkenRow  *row)
{
  double full;

  if (self->headings->len > 0)
    tenken_flow_reserve (self, MIN (tenken_row_height (row), 4 * tenken_paper_leading (TENKEN_TYPE_BODY)));

  while (self->y + tenken_row_height (row) > self->paper->bottom && tenken_row_rest (row) > 0)
    {
      full = self->paper->bottom - self->paper->top;
      if (self->head != NULL)
        full -= tenken_row_height (self->head);
      if (!(row->keep && self->y > self->top && tenken_row_height (row) <= full))
        place_part (self, row);
      next_page (self);
    }
  if (tenken_row_rest (row) > 0)
    place_segment (self, row, NULL, tenken_row_rest (row), TRUE);

  tenken_row_clear (row);
}

void
tenken_flow_reserve (TenkenFlow *self,
                     double      height)
{
  for (guint i = 0; i < self->headings->len; i++)
    height += tenken_row_height (&g_array_index (self->headings, TenkenRow, i));
  if (self->y + height > self->paper->bottom && self->y > self->top)
    next_page (self);

  for (guint i = 0; i < self->headings->len; i++)
    {
      TenkenRow *row = &g_array_index (self->headings, TenkenRow, i);

      if (self->y == self->top)
        row->above = 0;
      if (row->cells[0].x > self->paper->left)
        tenken_pages_rule (self->pages, self->page, self->paper->left, self->y + row->above + 1.5, HEADING_BAR,
                           tenken_row_rest (row) - 3, &self->pages->style.ink);
      place_segment (self, row, NULL, tenken_row_rest (row), TRUE);
    }
  if (self->headings->len > 0)
    self->heading_page = self->page;
  g_array_set_size (self->headings, 0);
}

void
tenken_flow_heading (TenkenFlow *self,
                     int         level,
                     const char *title,
                     const char *destination)
{
  double indent = level == 0 ? HEADING_BAR + 7 : 0;
  TenkenRun run = { .size = level == 0 ? TENKEN_TYPE_HEADING : TENKEN_TYPE_LARGE, .bold = TRUE };
  TenkenCell *cell;
  TenkenRow row;

  tenken_row_init (&row, 1);
  row.above = 14;
  row.below = level == 0 ? 5 : 4;
  row.destination = g_strdup (destination);
  cell = tenken_row_cell (&row, 0, self->paper->left + indent, self->paper->right - self->paper->left - indent,
                          level == 0 && destination != NULL ? "H1" : "H2");
  tenken_cell_set (cell, self->pages, &run, title);
  g_array_append_val (self->headings, row);

  if (destination != NULL)
    tenken_pages_outline (self->pages, level, title, destination);
}

void
tenken_flow_intro (TenkenFlow *self,
                   const char *text)
{
  TenkenRow row;

  tenken_row_init (&row, 1);
  row.below = 6;
  tenken_cell_set (tenken_row_cell (&row, 0, self->paper->left, self->paper->right - self->paper->left, "P"),
                   self->pages, NULL, text);
  g_array_append_val (self->headings, row);
}

void
tenken_flow_paragraph (TenkenFlow      *self,
                       double           column,
                       double           columns,
                       const char      *tag,
                       const TenkenRun *run,
                       const char      *text)
{
  TenkenRow row;

  tenken_row_init (&row, 1);
  tenken_cell_set (tenken_row_cell (&row, 0, tenken_paper_column (self->paper, column),
                                    tenken_paper_span (self->paper, columns), tag), self->pages, run, text);
  tenken_flow_place (self, &row);
}

void
tenken_flow_figure (TenkenFlow       *self,
                    double            column,
                    double            columns,
                    double            height,
                    const char       *alternate,
                    TenkenFigureDraw  draw,
                    gconstpointer     data)
{
  tenken_flow_reserve (self, height);
  tenken_pages_figure (self->pages, self->page, tenken_paper_column (self->paper, column), self->y,
                       tenken_paper_span (self->paper, columns), height, alternate, draw, data);
  self->y += height;
}

void
tenken_flow_head (TenkenFlow *self,
                  TenkenRow  *head)
{
  self->head = head;
  if (head != NULL)
    place_segment (self, head, NULL, tenken_row_rest (head), TRUE);
}

void
tenken_flow_place_at (TenkenFlow *self,
                      guint       page,
                      double      y,
                      TenkenRow  *row)
{
  guint old_page = self->page;
  double old_y = self->y;

  self->page = page;
  self->y = y;
  place_segment (self, row, NULL, tenken_row_rest (row), FALSE);
  tenken_row_clear (row);
  self->page = old_page;
  self->y = old_y;
}

void
tenken_flow_space (TenkenFlow *self,
                   double      height)
{
  if (self->y > self->top)
    self->y += height;
}

void
tenken_flow_page (TenkenFlow *self)
{
  if (self->headings->len > 0)
    tenken_flow_reserve (self, 0);
  if (self->y > self->top)
    next_page (self);
}
