/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/matrix-chart-private.h"

#include "draw/place.h"

#include <math.h>

#define NATURAL_ROWS 12.0 /* text sizes that three rows want at least */

static double
measure (gconstpointer      data,
         double             width,
         const TenkenStyle *style)
{
  g_autoptr (TenkenMatrixPlan) plan = tenken_matrix_plan_new (data, width, 0, style);

  return plan->height;
}

double
tenken_matrix_chart_natural_height (const TenkenMatrixChart *self,
                                    double                   width,
                                    const TenkenStyle       *style)
{
  double scale = MIN (1, MAX (width, 1) / (TENKEN_MATRIX_LEAST_WIDTH * style->text_size));
  g_autoptr (TenkenMatrixPlan) plan = tenken_matrix_plan_new (self, MAX (width, 1) / scale, 0, style);
  double rows = plan->tops[TENKEN_MATRIX_ROWS];

  return (plan->height + (rows > 0 ? MAX (0, NATURAL_ROWS * style->text_size - rows) : 0)) * scale;
}

/* The corner to begin in, the lines between the cells, and the names around. */
static void
draw_cells (const TenkenMatrixPlan *plan,
            cairo_t                *cr,
            const TenkenStyle      *style)
{
  double t = style->text_size, bottom = plan->tops[TENKEN_MATRIX_ROWS];
  double right = plan->left + TENKEN_MATRIX_COLUMNS * plan->column;

  tenken_style_use (cr, &style->wash);
  cairo_rectangle (cr, plan->left, plan->tops[0], 2 * plan->column, plan->tops[1] - plan->tops[0]);
  cairo_fill (cr);

  tenken_style_use (cr, &style->line);
  cairo_set_line_width (cr, t / 16);
  for (guint row = 1; row < TENKEN_MATRIX_ROWS; row++)
    {
      cairo_move_to (cr, plan->left, plan->tops[row]);
      cairo_line_to (cr, right, plan->tops[row]);
    }
  for (guint column = 1; column < TENKEN_MATRIX_COLUMNS; column++)
    {
      cairo_move_to (cr, plan->left + column * plan->column, column == 1 ? plan->tops[1] : 0);
      cairo_line_to (cr, plan->left + column * plan->column, bottom);
    }
  cairo_stroke (cr);
  tenken_style_use (cr, &style->quiet);
  cairo_move_to (cr, plan->left, 0);
  cairo_line_to (cr, plan->left, bottom);
  cairo_line_to (cr, right, bottom);
  cairo_stroke (cr);

  for (guint row = 0; row < TENKEN_MATRIX_ROWS; row++)
    tenken_piece_draw (&plan->rows[row], cr, 0, (plan->tops[row] + plan->tops[row + 1] - plan->rows[row].height) / 2);
  for (guint column = 0; column < TENKEN_MATRIX_COLUMNS; column++)
    tenken_piece_draw (&plan->columns[column], cr,
                       plan->left + (column + 0.5) * plan->column - plan->columns[column].width / 2,
                       bottom + TENKEN_MATRIX_PAD * t);
  tenken_style_use (cr, &style->accent);
  tenken_piece_draw (&plan->begin, cr, plan->left + TENKEN_MATRIX_PAD * t, plan->tops[0] + TENKEN_MATRIX_PAD * t / 2);
}

static void
draw_mark (const TenkenMatrixMark *mark,
           cairo_t                *cr,
           const TenkenStyle      *style)
{
  double x = mark->box.x + mark->disc / 2, y = mark->box.y + mark->disc / 2;

  cairo_new_path (cr);
  tenken_style_use (cr, &style->accent);
  cairo_arc (cr, x, y, mark->disc / 2, 0, 2 * G_PI);
  cairo_fill (cr);
  tenken_style_use (cr, &style->paper);
  tenken_piece_draw (&mark->number, cr, x - mark->number.width / 2, y - mark->number.height / 2);
  if (mark->title.layout == NULL)
    return;

  /* One line stands in the middle of its disc, several begin at its top. */
  tenken_style_use (cr, &style->ink);
  tenken_piece_draw (&mark->title, cr, mark->box.x + mark->disc + TENKEN_MATRIX_PAD * style->text_size,
                     mark->box.y + MAX (0, (mark->disc - mark->title.height) / 2));
}

void
tenken_matrix_chart_draw (const TenkenMatrixChart *self,
                          cairo_t                 *cr,
                          double                   width,
                          double                   height,
                          const TenkenStyle       *style)
{
  g_autoptr (TenkenMatrixPlan) plan = NULL;
  double scale;

  if (width <= 0 || height <= 0)
    return;

  scale = tenken_place_scale (measure, self, TENKEN_MATRIX_LEAST_WIDTH, width, height, style);
  plan = tenken_matrix_plan_new (self, width / scale, height / scale, style);

  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  cairo_new_path (cr);
  if (self->entries->len > 0)
    draw_cells (plan, cr, style);
  for (guint i = 0; i < plan->marks->len; i++)
    draw_mark (&g_array_index (plan->marks, TenkenMatrixMark, i), cr, style);
  if (plan->nothing.layout != NULL)
    {
      tenken_style_use (cr, &style->quiet);
      tenken_piece_draw (&plan->nothing, cr, (width / scale - plan->nothing.width) / 2, TENKEN_MATRIX_PAD * style->text_size);
    }
  cairo_restore (cr);
}
