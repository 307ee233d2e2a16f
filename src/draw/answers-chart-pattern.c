/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What answers look like as surfaces. They differ without any colour. */
#include "draw/answers-chart-private.h"

/* All in text sizes. */
#define EDGE 0.1
#define HATCH 0.42
#define HATCH_LINE 0.13
#define DOT 0.4
#define DOT_RADIUS 0.08

static void
draw_hatch (cairo_t                 *cr,
            const cairo_rectangle_t *box,
            const TenkenStyle       *style)
{
  double step = HATCH * style->text_size;

  cairo_set_line_width (cr, HATCH_LINE * style->text_size);
  for (double x = box->x - box->height; x < box->x + box->width; x += step)
    {
      cairo_move_to (cr, x, box->y + box->height);
      cairo_line_to (cr, x + box->height, box->y);
    }
  cairo_stroke (cr);
}

static void
draw_dots (cairo_t                 *cr,
           const cairo_rectangle_t *box,
           const TenkenStyle       *style)
{
  double step = DOT * style->text_size;

  for (double y = box->y + step / 2; y < box->y + box->height; y += step)
    for (double x = box->x + step / 2; x < box->x + box->width; x += step)
      {
        cairo_new_sub_path (cr);
        cairo_arc (cr, x, y, DOT_RADIUS * style->text_size, 0, 2 * G_PI);
      }
  cairo_fill (cr);
}

void
tenken_answers_pattern_draw (TenkenChoiceKind         kind,
                             cairo_t                 *cr,
                             const cairo_rectangle_t *box,
                             const TenkenStyle       *style)
{
  double edge = MIN (EDGE * style->text_size, box->width / 2);

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  cairo_clip (cr);
  tenken_style_use (cr, &style->answers[kind]);
  if (kind == TENKEN_CHOICE_DONE)
    cairo_paint (cr);
  else if (kind == TENKEN_CHOICE_PARTLY)
    draw_hatch (cr, box, style);
  else if (kind == TENKEN_CHOICE_UNKNOWN)
    draw_dots (cr, box, style);
  cairo_rectangle (cr, box->x + edge / 2, box->y + edge / 2, box->width - edge, box->height - edge);
  cairo_set_line_width (cr, edge);
  cairo_stroke (cr);
  cairo_restore (cr);
}
