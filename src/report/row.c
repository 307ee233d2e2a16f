/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/row.h"

#include "report/paper.h"

#include <string.h>

/* A last line shorter than so many letters is a lonely one; long paragraphs may have it. */
#define LONELY 2.6
#define BALANCED 12

/* The middle of a Japanese letter stands this far above the baseline, in sizes. */
#define MIDDLE 0.37

void
tenken_row_init (TenkenRow *row,
                 guint      n_cells)
{
  *row = (TenkenRow) { .cells = g_new0 (TenkenCell, n_cells), .n_cells = n_cells };
  for (guint i = 0; i < n_cells; i++)
    row->cells[i].lines = g_array_new (FALSE, FALSE, sizeof (TenkenLine));
}

void
tenken_row_clear (TenkenRow *row)
{
  for (guint i = 0; i < row->n_cells; i++)
    g_array_unref (row->cells[i].lines);
  g_clear_pointer (&row->cells, g_free);
  g_clear_pointer (&row->destination, g_free);
  row->n_cells = 0;
}

TenkenCell *
tenken_row_cell (TenkenRow  *row,
                 guint       i,
                 double      x,
                 double      width,
                 const char *tag)
{
  TenkenCell *cell = &row->cells[i];

  cell->x = x;
  cell->width = width;
  cell->tag = tag;

  return cell;
}

TenkenCell *
tenken_row_column (TenkenRow         *row,
                   guint              i,
                   const TenkenPages *pages,
                   double             column,
                   double             columns,
                   const char        *tag)
{
  return tenken_row_cell (row, i, tenken_paper_column (&pages->paper, column), tenken_paper_span (&pages->paper, columns),
                          tag);
}

/* Measures one line. Baselines stand a fixed leading apart whatever fonts fall back, unless ink would touch ink. */
static TenkenLine
measure_line (PangoLayoutIter *iter,
              const TenkenRun *run,
              double           size)
{
  double leading = tenken_paper_leading (size);
  PangoRectangle ink, logical;
  double above, below;
  TenkenLine line = { .line = pango_layout_iter_get_line_readonly (iter) };

  pango_layout_iter_get_line_extents (iter, &ink, &logical);
  above = (double) (pango_layout_iter_get_baseline (iter) - ink.y) / PANGO_SCALE;
  below = ink.height > 0 ? (double) ink.height / PANGO_SCALE - above : 0;

  line.x = run->indent + (double) logical.x / PANGO_SCALE;
  line.baseline = MAX (leading / 2 + MIDDLE * size, ink.height > 0 ? above : 0);
  line.height = MAX (leading, line.baseline + below);

  return line;
}

/* Sets a text so that its last line does not hold a letter or two: the lines above lend it some of theirs, as long as it
 * takes no more lines. */
static PangoLayout *
set_balanced (TenkenPages *pages,
              TenkenLabel *label,
              const char  *text)
{
  PangoLayout *layout = tenken_pages_layout (pages, label, text);
  int n_lines = pango_layout_get_line_count (layout);
  double least = LONELY * label->size, width = label->width;
  PangoRectangle last;

  if (n_lines < 2 || n_lines > BALANCED || label->lines > 0 || strchr (text, '\n') != NULL)
    return layout;
  pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, n_lines - 1), NULL, &last);
  if (last.width >= least * PANGO_SCALE)
    return layout;

  for (double less = label->size / 2; less <= least && less < width / 3; less += label->size / 2)
    {
      PangoLayout *narrow;

      label->width = width - less;
      narrow = tenken_pages_layout (pages, label, text);
      if (pango_layout_get_line_count (narrow) > n_lines)
        break;
      pango_layout_line_get_extents (pango_layout_get_line_readonly (narrow, n_lines - 1), NULL, &last);
      layout = narrow;
      if (last.width >= least * PANGO_SCALE)
        break;
    }

  return layout;
}

void
tenken_cell_set (TenkenCell      *cell,
                 TenkenPages     *pages,
                 const TenkenRun *run,
                 const char      *text)
{
  static const TenkenRun plain = { 0 };
  TenkenLabel label;
  PangoLayout *layout;
  PangoLayoutIter *iter;
  const char *link;
  guint first = cell->lines->len;

  if (*text == '\0' || tenken_pages_is_cancelled (pages))
    return;
  if (run == NULL)
    run = &plain;

  label = (TenkenLabel) { .size = run->size > 0 ? run->size : TENKEN_TYPE_BODY, .bold = run->bold,
                          .alignment = run->alignment, .width = MAX (1, cell->width - run->indent), .lines = run->lines };
  layout = run->alignment == PANGO_ALIGN_LEFT ? set_balanced (pages, &label, text)
                                              : tenken_pages_layout (pages, &label, text);
  link = run->link != NULL ? tenken_pages_keep (pages, g_strdup (run->link), g_free) : NULL;

  iter = pango_layout_get_iter (layout);
  do
    {
      TenkenLine line = measure_line (iter, run, label.size);

      line.color = run->color != NULL ? run->color : &pages->style.ink;
      line.link = link;
      if (cell->lines->len == first)
        {
          line.first = TRUE;
          line.gap = first > 0 ? run->gap : 0;
          line.mark = run->mark;
          line.mark_data = run->mark_data;
          line.mark_size = run->mark_size;
        }
      line.last = pango_layout_iter_at_last_line (iter);
      cell->rest += line.gap + line.height;
      g_array_append_val (cell->lines, line);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

const TenkenLine *
tenken_cell_line (const TenkenCell *cell,
                  guint             i)
{
  return &g_array_index (cell->lines, TenkenLine, i);
}

void
tenken_row_align (TenkenRow *row)
{
  double baseline = 0;

  for (guint i = 0; i < row->n_cells; i++)
    if (row->cells[i].lines->len > 0)
      baseline = MAX (baseline, tenken_cell_line (&row->cells[i], 0)->baseline);

  for (guint i = 0; i < row->n_cells; i++)
    if (row->cells[i].lines->len > 0)
      {
        TenkenLine *line = &g_array_index (row->cells[i].lines, TenkenLine, 0);

        line->gap = baseline - line->baseline;
        row->cells[i].rest += line->gap;
      }
}

double
tenken_row_rest (const TenkenRow *row)
{
  double height = 0;

  for (guint i = 0; i < row->n_cells; i++)
    height = MAX (height, row->cells[i].rest);

  return height;
}

double
tenken_row_height (const TenkenRow *row)
{
  return row->above + tenken_row_rest (row) + row->below;
}

/* How many of a cell's lines go into @room: as many as fit, but neither the first line of a paragraph alone below
 * nor the last one alone above. */
guint
tenken_cell_fit (const TenkenCell *cell,
                double            room,
                double           *height)
{
  guint left = cell->lines->len - cell->next;
  double used = 0;
  guint n = 0;

  for (; n < left; n++)
    {
      const TenkenLine *line = tenken_cell_line (cell, cell->next + n);

      if (used + line->gap + line->height > room)
        break;
      used += line->gap + line->height;
    }

  if (n < left)
    {
      const TenkenLine *next = tenken_cell_line (cell, cell->next + n);

      if (n > 1 && next->last && !next->first)
        n--;
      next = n > 0 ? tenken_cell_line (cell, cell->next + n - 1) : NULL;
      if (next != NULL && next->first && !next->last)
        n--;
    }

  *height = 0;
  for (guint i = 0; i < n; i++)
    *height += tenken_cell_line (cell, cell->next + i)->gap + tenken_cell_line (cell, cell->next + i)->height;

  return n;
}
