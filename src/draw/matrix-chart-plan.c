/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finds a place for everything in the matrix, so that nothing lies on anything else. */
#include "draw/matrix-chart-private.h"

#include "base/catalog.h"

#include <math.h>

#define PAD TENKEN_MATRIX_PAD
#define DISC 1.9
#define GAP 0.35          /* between two discs */
#define SMALL 0.8
#define LEAST_ROW 3.0
#define NAME_SHARE 0.17   /* of the rows' names */
#define LEAST_TITLE 6.5   /* narrower, titles in cells are columns of letters */
#define LIST_GAP 0.9
#define LIST_COLUMN 15.0  /* the least of a column in the list */
#define LIST_ROW_GAP 0.3
#define MOST_LIST 3       /* columns */

static void
mark_clear (gpointer data)
{
  tenken_piece_clear (&((TenkenMatrixMark *) data)->number);
  tenken_piece_clear (&((TenkenMatrixMark *) data)->title);
}

static TenkenMatrixPlan *
plan_new (const TenkenStyle *style)
{
  TenkenMatrixPlan *self = g_new0 (TenkenMatrixPlan, 1);

  self->context = tenken_label_context (style);
  self->marks = g_array_new (FALSE, TRUE, sizeof (TenkenMatrixMark));
  g_array_set_clear_func (self->marks, mark_clear);

  return self;
}

void
tenken_matrix_plan_free (TenkenMatrixPlan *self)
{
  for (guint i = 0; i < TENKEN_MATRIX_COLUMNS; i++)
    tenken_piece_clear (&self->columns[i]);
  for (guint i = 0; i < TENKEN_MATRIX_ROWS; i++)
    tenken_piece_clear (&self->rows[i]);
  tenken_piece_clear (&self->begin);
  tenken_piece_clear (&self->nothing);
  g_array_unref (self->marks);
  g_object_unref (self->context);
  g_free (self);
}

/* The names of the rows at the left, those of the columns below, each in the room of its own. */
static void
plan_names (TenkenMatrixPlan  *self,
            double             width,
            const TenkenStyle *style)
{
  double t = style->text_size, widest = 0;
  TenkenLabel name = { .size = SMALL * t, .width = NAME_SHARE * width };
  TenkenLabel head = { .size = SMALL * t, .alignment = PANGO_ALIGN_CENTER };
  TenkenLabel bold = { .size = SMALL * t, .bold = TRUE };

  for (guint row = 0; row < TENKEN_MATRIX_ROWS; row++)
    {
      self->rows[row] = tenken_piece_new (self->context, style, &name, tenken_matrix_chart_effect (row, style->language));
      widest = MAX (widest, self->rows[row].width);
    }
  self->left = widest + PAD * t;
  self->column = (width - self->left) / TENKEN_MATRIX_COLUMNS;
  head.width = self->column - PAD * t;
  for (guint column = 0; column < TENKEN_MATRIX_COLUMNS; column++)
    self->columns[column] = tenken_piece_new (self->context, style, &head,
                                              tenken_effort_words ((int) column + 1, style->language));
  bold.width = 2 * (self->column - PAD * t);
  self->begin = tenken_piece_new (self->context, style, &bold, tenken_tr (style->language, "Start here"));
}

static TenkenMatrixMark
make_mark (const TenkenMatrixPlan  *self,
           const TenkenMatrixEntry *entry,
           double                   title_width,
           const TenkenStyle       *style)
{
  double t = style->text_size, inner = DISC * t * 0.8;
  TenkenLabel bold = { .bold = TRUE, .size = t * 0.95, .lines = 1 };
  TenkenLabel small = { .size = SMALL * t, .width = title_width };
  g_autofree char *number = g_strdup_printf ("%u", entry->number);
  TenkenMatrixMark mark = { .disc = DISC * t, .number = tenken_piece_new (self->context, style, &bold, number) };

  /* Three figures fit in smaller type, and so does any number. */
  if (mark.number.width > inner)
    {
      bold.size *= inner / mark.number.width;
      tenken_piece_clear (&mark.number);
      mark.number = tenken_piece_new (self->context, style, &bold, number);
    }
  mark.box.width = mark.box.height = mark.disc;
  if (title_width > 0)
    {
      mark.title = tenken_piece_new (self->context, style, &small, entry->title);
      mark.box.width += PAD * t + title_width;
      mark.box.height = MAX (mark.disc, mark.title.height);
    }

  return mark;
}

/* Fills one cell from the top left, line after line. Its marks' boxes are relative to the cell.
 * Returns: how far down it is full. */
static double
fill_cell (TenkenMatrixPlan        *self,
           const TenkenMatrixChart *chart,
           guint                    row,
           guint                    column,
           double                   title_width,
           double                   top,
           const TenkenStyle       *style)
{
  double t = style->text_size, x = PAD * t, y = top, line = 0;

  for (guint i = 0; i < chart->entries->len; i++)
    {
      const TenkenMatrixEntry *entry = &g_array_index (chart->entries, TenkenMatrixEntry, i);
      TenkenMatrixMark mark;

      if (entry->row != row || entry->column != column)
        continue;
      mark = make_mark (self, entry, title_width, style);
      if (x > PAD * t && x + mark.box.width > self->column - PAD * t)
        {
          x = PAD * t;
          y += line + GAP * t;
          line = 0;
        }
      mark.box.x = self->left + column * self->column + x;
      mark.box.y = y;
      x += mark.box.width + GAP * t;
      line = MAX (line, mark.box.height);
      g_array_append_val (self->marks, mark);
    }

  return y + line;
}

/* A row is as high as its fullest cell. @extra is shared by the rows. */
static void
plan_rows (TenkenMatrixPlan        *self,
           const TenkenMatrixChart *chart,
           double                   title_width,
           double                   extra,
           const TenkenStyle       *style)
{
  double t = style->text_size;

  for (guint row = 0; row < TENKEN_MATRIX_ROWS; row++)
    {
      guint first = self->marks->len;
      double top = PAD * t + (row == 0 ? self->begin.height : 0);
      double height = MAX (LEAST_ROW * t, self->rows[row].height) + (row == 0 ? self->begin.height : 0);

      for (guint column = 0; column < TENKEN_MATRIX_COLUMNS; column++)
        {
          double bottom = fill_cell (self, chart, row, column, title_width, top, style) + PAD * t;

          height = MAX (height, bottom);
        }
      for (guint i = first; i < self->marks->len; i++)
        g_array_index (self->marks, TenkenMatrixMark, i).box.y += self->tops[row];
      self->tops[row + 1] = self->tops[row] + height + extra / TENKEN_MATRIX_ROWS;
    }

  self->height = 0;
  for (guint column = 0; column < TENKEN_MATRIX_COLUMNS; column++)
    self->height = MAX (self->height, self->columns[column].height);
  self->height += self->tops[TENKEN_MATRIX_ROWS] + PAD * t;
}

/* The list below, in @columns. */
static void
plan_list (TenkenMatrixPlan        *self,
           const TenkenMatrixChart *chart,
           guint                    columns,
           double                   width,
           const TenkenStyle       *style)
{
  double t = style->text_size, column = (width - (columns - 1) * LIST_GAP * t) / columns;
  double top = self->height + LIST_GAP * t, y = top;
  guint n = chart->entries->len, each = (n + columns - 1) / columns;

  for (guint i = 0; i < n; i++)
    {
      TenkenMatrixMark mark = make_mark (self, &g_array_index (chart->entries, TenkenMatrixEntry, i),
                                         column - (DISC + PAD) * t, style);

      if (i % each == 0)
        y = top;
      mark.box.x = i / each * (column + LIST_GAP * t);
      mark.box.y = y;
      y += mark.box.height + LIST_ROW_GAP * t;
      self->height = MAX (self->height, y - LIST_ROW_GAP * t);
      g_array_append_val (self->marks, mark);
    }
}

/* @list: columns of the list, 0 for titles in the cells */
static TenkenMatrixPlan *
plan_as (const TenkenMatrixChart *chart,
         guint                    list,
         double                   width,
         double                   extra,
         const TenkenStyle       *style)
{
  double t = style->text_size;
  TenkenMatrixPlan *self = plan_new (style);
  double title_width;

  plan_names (self, width, style);
  title_width = self->column - (DISC + 3 * PAD) * t;
  if (list == 0 && !chart->bare && title_width < LEAST_TITLE * t)
    {
      tenken_matrix_plan_free (self);
      return NULL;
    }
  plan_rows (self, chart, list == 0 && !chart->bare ? title_width : 0, extra, style);
  if (list > 0)
    plan_list (self, chart, list, width, style);

  return self;
}

static TenkenMatrixPlan *
plan_nothing (double             width,
              const TenkenStyle *style)
{
  TenkenMatrixPlan *self = plan_new (style);
  TenkenLabel centred = { .width = width, .alignment = PANGO_ALIGN_CENTER };

  self->nothing = tenken_piece_new (self->context, style, &centred, tenken_tr (style->language, "No steps"));
  self->height = self->nothing.height + 2 * PAD * style->text_size;

  return self;
}

/* Of all ways to set it the lowest, so that a wider box is never higher. */
TenkenMatrixPlan *
tenken_matrix_plan_new (const TenkenMatrixChart *chart,
                        double                   width,
                        double                   height,
                        const TenkenStyle       *style)
{
  g_autoptr (TenkenMatrixPlan) best = NULL;
  guint way = 0;

  if (chart->entries->len == 0)
    return plan_nothing (width, style);

  for (guint list = 0; list <= (chart->bare ? 0 : MOST_LIST); list++)
    {
      g_autoptr (TenkenMatrixPlan) plan = NULL;

      if (list > 1 && width / list < LIST_COLUMN * style->text_size)
        break;
      plan = plan_as (chart, list, width, 0, style);
      if (plan == NULL || (best != NULL && plan->height >= best->height))
        continue;
      g_clear_pointer (&best, tenken_matrix_plan_free);
      best = g_steal_pointer (&plan);
      way = list;
    }

  return height > best->height ? plan_as (chart, way, width, height - best->height, style) : g_steal_pointer (&best);
}
