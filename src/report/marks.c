/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/marks.h"

#include "draw/answer-mark.h"

/* Of the box's side. */
#define FRAME 0.07
#define STROKE 0.13
#define NUMBER 0.5

void
tenken_mark_answer (gconstpointer      data,
                    cairo_t           *cr,
                    double             width,
                    double             height,
                    const TenkenStyle *style)
{
  tenken_answer_mark_draw (data, cr, MIN (width, height), style);
}

void
tenken_mark_box (gconstpointer      data,
                 cairo_t           *cr,
                 double             width,
                 double             height,
                 const TenkenStyle *style)
{
  double side = MIN (width, height), line = FRAME * side;

  tenken_style_use (cr, &style->ink);
  cairo_set_line_width (cr, line);
  cairo_rectangle (cr, line / 2, line / 2, side - line, side - line);
  cairo_stroke (cr);
}

void
tenken_mark_numbered (gconstpointer      data,
                      cairo_t           *cr,
                      double             width,
                      double             height,
                      const TenkenStyle *style)
{
  g_autofree char *number = g_strdup_printf ("%u", GPOINTER_TO_UINT (data));
  double side = MIN (width, height);
  PangoContext *context = tenken_label_context (style);
  TenkenLabel label = { .size = NUMBER * side };
  g_autoptr (PangoLayout) layout = tenken_label_layout (context, style, &label, number);
  PangoRectangle ink;

  tenken_mark_box (NULL, cr, width, height, style);
  tenken_style_use (cr, &style->quiet);
  pango_layout_get_extents (layout, &ink, NULL);
  tenken_label_draw (layout, cr, side / 2 - (ink.x + ink.width / 2.0) / PANGO_SCALE,
                     side / 2 - (ink.y + ink.height / 2.0) / PANGO_SCALE);
  g_object_unref (context);
}

void
tenken_mark_tick (gconstpointer      data,
                  cairo_t           *cr,
                  double             width,
                  double             height,
                  const TenkenStyle *style)
{
  double side = MIN (width, height);

  tenken_style_use (cr, &style->ink);
  cairo_set_line_width (cr, STROKE * side);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, 0.22 * side, 0.52 * side);
  cairo_line_to (cr, 0.42 * side, 0.73 * side);
  cairo_line_to (cr, 0.79 * side, 0.27 * side);
  cairo_stroke (cr);
}

void
tenken_mark_ticked (gconstpointer      data,
                    cairo_t           *cr,
                    double             width,
                    double             height,
                    const TenkenStyle *style)
{
  tenken_mark_box (data, cr, width, height, style);
  tenken_mark_tick (data, cr, width, height, style);
}

void
tenken_mark_half (gconstpointer      data,
                  cairo_t           *cr,
                  double             width,
                  double             height,
                  const TenkenStyle *style)
{
  double side = MIN (width, height);

  tenken_mark_box (data, cr, width, height, style);
  cairo_move_to (cr, 0, side);
  cairo_line_to (cr, side, side);
  cairo_line_to (cr, side, 0);
  cairo_close_path (cr);
  cairo_fill (cr);
}
