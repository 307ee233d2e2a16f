/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/changes-chart-private.h"

#include "base/catalog.h"
#include "draw/answer-mark.h"
#include "draw/piece.h"
#include "draw/place.h"

#include <math.h>

/* All in text sizes. A narrower box than the least width gets the whole chart smaller. */
#define LEAST_WIDTH 34.0
#define SMALL 0.8
#define HEAD_MARK 1.2
#define HEAD_GAP 0.4
#define COLUMN_AIR 0.5
#define APART 0.8          /* between the answers that say nothing of how much is done and the others */
#define TITLE_SHARE 0.38
#define TITLE_GAP 0.8
#define ROW 1.6
#define ROW_GAP 0.5
#define GROUP_GAP 0.7
#define BEFORE 1.0
#define AFTER 1.4
#define BAR 0.2
#define HEAD 0.55          /* of the arrow */

typedef struct {
  TenkenPiece title;
  TenkenPiece group; /* above the first of its kind */
  double height;
} Row;

typedef struct {
  PangoContext *context;
  GArray *heads; /* of TenkenPiece */
  GArray *rows;  /* of Row */
  TenkenPiece nothing;
  double left;   /* of the columns */
  double column; /* width of each */
  double apart;
  double head_height;
  double height;
} Plan;

static void
row_clear (gpointer data)
{
  tenken_piece_clear (&((Row *) data)->title);
  tenken_piece_clear (&((Row *) data)->group);
}

static void
plan_clear (Plan *plan)
{
  g_array_unref (plan->heads);
  g_array_unref (plan->rows);
  tenken_piece_clear (&plan->nothing);
  g_object_unref (plan->context);
}

/* Where the middle of a column is. */
static double
column_at (const TenkenChangesChart *self,
           const Plan               *plan,
           guint                     column)
{
  gboolean graded = g_array_index (self->columns, TenkenChangesColumn, column).graded;

  return plan->left + (column + 0.5) * plan->column + (graded ? plan->apart : 0);
}

static void
plan_columns (const TenkenChangesChart *self,
              Plan                     *plan,
              double                    width,
              double                    widest,
              const TenkenStyle        *style)
{
  double t = style->text_size;
  double title = MIN (widest + 1, TITLE_SHARE * width);
  guint n = self->columns->len;
  TenkenLabel small = { .size = SMALL * t, .alignment = PANGO_ALIGN_CENTER };

  plan->left = title + TITLE_GAP * t;
  plan->apart = n > 0 && !g_array_index (self->columns, TenkenChangesColumn, 0).graded ? APART * t : 0;
  plan->column = (width - plan->left - plan->apart) / MAX (n, 1);
  small.width = plan->column - COLUMN_AIR * t;
  plan->head_height = 0;
  for (guint i = 0; i < n; i++)
    {
      TenkenPiece head = tenken_piece_new (plan->context, style, &small,
                                           g_array_index (self->columns, TenkenChangesColumn, i).label);

      plan->head_height = MAX (plan->head_height, head.height);
      g_array_append_val (plan->heads, head);
    }
  plan->head_height += (HEAD_MARK + HEAD_GAP) * t;
}

static void
plan_rows (const TenkenChangesChart *self,
           Plan                     *plan,
           double                    width,
           const TenkenStyle        *style)
{
  double t = style->text_size;
  TenkenLabel title = { .width = plan->left - TITLE_GAP * t };
  TenkenLabel bold = { .bold = TRUE, .width = width };
  int kind = -1;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const TenkenChangesRow *from = &g_array_index (self->rows, TenkenChangesRow, i);
      Row row = { .title = tenken_piece_new (plan->context, style, &title, from->title) };

      row.height = MAX (row.title.height, ROW * t);
      if ((int) from->kind != kind)
        row.group = tenken_piece_new (plan->context, style, &bold, self->titles[from->kind]);
      kind = (int) from->kind;
      plan->height += row.height + ROW_GAP * t + (row.group.layout != NULL ? row.group.height + GROUP_GAP * t : 0);
      g_array_append_val (plan->rows, row);
    }
}

static void
plan_chart (const TenkenChangesChart *self,
            double                    width,
            const TenkenStyle        *style,
            Plan                     *plan)
{
  TenkenLabel centred = { .width = width, .alignment = PANGO_ALIGN_CENTER };
  double widest = 0;

  *plan = (Plan) { .context = tenken_label_context (style), .heads = g_array_new (FALSE, FALSE, sizeof (TenkenPiece)),
                   .rows = g_array_new (FALSE, FALSE, sizeof (Row)) };
  g_array_set_clear_func (plan->heads, tenken_piece_clear);
  g_array_set_clear_func (plan->rows, row_clear);

  if (self->rows->len == 0)
    {
      plan->nothing = tenken_piece_new (plan->context, style, &centred, tenken_tr (style->language, "No answer changed"));
      plan->height = plan->nothing.height + 2 * GROUP_GAP * style->text_size;
      return;
    }

  for (guint i = 0; i < self->rows->len; i++)
    {
      TenkenPiece piece = tenken_piece_new (plan->context, style, NULL, g_array_index (self->rows, TenkenChangesRow, i).title);

      widest = MAX (widest, piece.width);
      tenken_piece_clear (&piece);
    }
  plan_columns (self, plan, width, widest, style);
  plan->height = plan->head_height;
  plan_rows (self, plan, width, style);
}

static double
measure (gconstpointer      data,
         double             width,
         const TenkenStyle *style)
{
  Plan plan;

  plan_chart (data, width, style, &plan);
  plan_clear (&plan);

  return plan.height;
}

double
tenken_changes_chart_natural_height (const TenkenChangesChart *self,
                                     double                    width,
                                     const TenkenStyle        *style)
{
  double scale = MIN (1, MAX (width, 1) / (LEAST_WIDTH * style->text_size));

  return measure (self, MAX (width, 1) / scale, style) * scale;
}

static void
draw_mark (cairo_t            *cr,
           const TenkenChoice *choice,
           double              x,
           double              y,
           double              size,
           const TenkenStyle  *style)
{
  cairo_save (cr);
  cairo_translate (cr, x - size / 2, y - size / 2);
  tenken_answer_mark_draw (choice, cr, size, style);
  cairo_restore (cr);
}

static void
draw_heads (const TenkenChangesChart *self,
            const Plan               *plan,
            cairo_t                  *cr,
            const TenkenStyle        *style)
{
  double t = style->text_size;

  for (guint i = 0; i < plan->heads->len; i++)
    {
      const TenkenPiece *head = &g_array_index (plan->heads, TenkenPiece, i);
      double x = column_at (self, plan, i);

      draw_mark (cr, g_array_index (self->columns, TenkenChangesColumn, i).choice, x, HEAD_MARK * t / 2, HEAD_MARK * t, style);
      tenken_style_use (cr, &style->quiet);
      tenken_piece_draw (head, cr, x - head->width / 2, (HEAD_MARK + HEAD_GAP / 2) * t);
    }
}

/* From then to now. Marks may be hollow, so the line ends where they begin. */
static void
draw_dumbbell (const TenkenChangesChart *self,
               const Plan               *plan,
               const TenkenChangesRow   *row,
               cairo_t                  *cr,
               double                    y,
               const TenkenStyle        *style)
{
  double t = style->text_size;
  double from = column_at (self, plan, row->from), to = column_at (self, plan, row->to);
  double way = to > from ? 1 : -1;
  double start = from + way * (BEFORE / 2 + 0.1) * t, end = to - way * (AFTER / 2 + 0.1) * t;

  tenken_style_use (cr, &style->quiet);
  cairo_set_line_width (cr, BAR * t);
  cairo_move_to (cr, start, y);
  cairo_line_to (cr, end - way * HEAD * t, y);
  cairo_stroke (cr);
  cairo_move_to (cr, end, y);
  cairo_line_to (cr, end - way * HEAD * t, y - HEAD * t / 2);
  cairo_line_to (cr, end - way * HEAD * t, y + HEAD * t / 2);
  cairo_fill (cr);
  draw_mark (cr, g_array_index (self->columns, TenkenChangesColumn, row->from).choice, from, y, BEFORE * t, style);
  draw_mark (cr, g_array_index (self->columns, TenkenChangesColumn, row->to).choice, to, y, AFTER * t, style);
}

/* The columns, as far as there is something in them. */
static void
draw_guides (const TenkenChangesChart *self,
             const Plan               *plan,
             const TenkenChangesRow   *row,
             cairo_t                  *cr,
             double                    from,
             double                    to,
             const TenkenStyle        *style)
{
  tenken_style_use (cr, &style->line);
  cairo_set_line_width (cr, style->text_size / 16);
  for (guint i = 0; i < self->columns->len; i++)
    if (i != row->from && i != row->to)
      {
        cairo_move_to (cr, column_at (self, plan, i), from);
        cairo_line_to (cr, column_at (self, plan, i), to);
      }
  cairo_stroke (cr);
}

static void
draw_rows (const TenkenChangesChart *self,
           const Plan               *plan,
           cairo_t                  *cr,
           const TenkenStyle        *style)
{
  double t = style->text_size, y = plan->head_height;

  for (guint i = 0; i < plan->rows->len; i++)
    {
      const TenkenChangesRow *row = &g_array_index (self->rows, TenkenChangesRow, i);
      const Row *placed = &g_array_index (plan->rows, Row, i);
      double middle;

      tenken_style_use (cr, &style->ink);
      if (placed->group.layout != NULL)
        {
          tenken_piece_draw (&placed->group, cr, 0, y + GROUP_GAP * t);
          y += placed->group.height + GROUP_GAP * t;
        }
      middle = y + ROW_GAP * t / 2 + placed->height / 2;
      tenken_piece_draw (&placed->title, cr, 0, middle - placed->title.height / 2);
      draw_guides (self, plan, row, cr, y, y + placed->height + ROW_GAP * t, style);
      draw_dumbbell (self, plan, row, cr, middle, style);
      y += placed->height + ROW_GAP * t;
    }
}

void
tenken_changes_chart_draw (const TenkenChangesChart *self,
                           cairo_t                  *cr,
                           double                    width,
                           double                    height,
                           const TenkenStyle        *style)
{
  double scale;
  Plan plan;

  if (width <= 0 || height <= 0)
    return;

  scale = tenken_place_scale (measure, self, LEAST_WIDTH, width, height, style);
  plan_chart (self, width / scale, style, &plan);

  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  cairo_new_path (cr);
  if (self->rows->len > 0)
    {
      draw_heads (self, &plan, cr, style);
      draw_rows (self, &plan, cr, style);
    }
  else
    {
      tenken_style_use (cr, &style->quiet);
      tenken_piece_draw (&plan.nothing, cr, (width / scale - plan.nothing.width) / 2, GROUP_GAP * style->text_size);
    }
  cairo_restore (cr);
  plan_clear (&plan);
}
