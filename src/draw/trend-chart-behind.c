/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands around and behind the trend line: the bands, the axis, the dates. */
#include "draw/trend-chart-private.h"

#include "base/catalog.h"
#include "base/date.h"
#include "draw/place.h"

#define DASH 0.25
#define DATE_GAP 0.8 /* between two dates */
#define TICK 0.35

static void
draw_stripes (const TenkenTrendChart *self,
              const TenkenTrendPlan           *plan,
              cairo_t                *cr,
              const TenkenScale      *scale,
              const TenkenStyle      *style)
{
  double dash = DASH * style->text_size;

  for (guint i = 0; i < self->bands->len; i++)
    {
      int from = g_array_index (self->bands, TenkenTrendBand, i).from;
      int to = i + 1 < self->bands->len ? g_array_index (self->bands, TenkenTrendBand, i + 1).from : TENKEN_SCALE_MAXIMUM;
      double y = tenken_scale_at (scale, from);

      if (i % 2 == 1)
        {
          tenken_style_use (cr, &style->wash);
          cairo_rectangle (cr, plan->left, tenken_scale_at (scale, to), plan->right - plan->left,
                           y - tenken_scale_at (scale, to));
          cairo_fill (cr);
        }
      if (from == 0)
        continue;
      cairo_save (cr);
      tenken_style_use (cr, &style->quiet);
      cairo_set_line_width (cr, style->text_size / 16);
      cairo_set_dash (cr, &dash, 1, 0);
      cairo_move_to (cr, plan->left, y);
      cairo_line_to (cr, plan->right, y);
      cairo_stroke (cr);
      cairo_restore (cr);
    }
}

static void
draw_axis (const TenkenTrendPlan      *plan,
           cairo_t           *cr,
           const TenkenScale *scale,
           const TenkenStyle *style)
{
  double t = style->text_size;
  TenkenLabel small = { .size = TENKEN_TREND_SMALL * t };
  guint n_ticks;
  const int *ticks = tenken_scale_ticks (&n_ticks);

  for (guint i = 0; i < n_ticks; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", ticks[i]);
      TenkenPiece piece = tenken_piece_new (plan->context, style, &small, number);
      double y = tenken_scale_at (scale, ticks[i]);

      tenken_style_use (cr, ticks[i] == 0 ? &style->quiet : &style->line);
      cairo_set_line_width (cr, t / 16);
      cairo_move_to (cr, plan->left, y);
      cairo_line_to (cr, plan->right, y);
      cairo_stroke (cr);
      tenken_style_use (cr, &style->quiet);
      tenken_piece_draw (&piece, cr, plan->left - TENKEN_TREND_AIR * t - piece.width, y - piece.height / 2);
      tenken_piece_clear (&piece);
    }
}

/* Each beside the middle of its stripe, or as near as the others let it. */
static void
draw_titles (const TenkenTrendChart *self,
             const TenkenTrendPlan           *plan,
             cairo_t                *cr,
             const TenkenScale      *scale,
             const TenkenStyle      *style)
{
  guint n = plan->titles->len;
  g_autofree double *starts = g_new (double, n);
  g_autofree double *heights = g_new (double, n);

  /* The highest band stands on top. */
  for (guint i = 0; i < n; i++)
    {
      const TenkenTrendBand *band = &g_array_index (self->bands, TenkenTrendBand, n - 1 - i);

      heights[i] = g_array_index (plan->titles, TenkenPiece, n - 1 - i).height + TENKEN_TREND_TITLE_GAP * style->text_size;
      starts[i] = tenken_scale_at (scale, (band->from + band->to) / 2.0) - heights[i] / 2;
    }
  tenken_place_apart (starts, heights, n, scale->to - TENKEN_TREND_TOP * style->text_size, scale->from);

  tenken_style_use (cr, &style->quiet);
  for (guint i = 0; i < n; i++)
    tenken_piece_draw (&g_array_index (plan->titles, TenkenPiece, n - 1 - i), cr, plan->title_left, starts[i]);
}

void
tenken_trend_plan_draw_behind (const TenkenTrendPlan  *self,
                               const TenkenTrendChart *chart,
                               cairo_t                *cr,
                               const TenkenScale      *scale,
                               const TenkenStyle      *style)
{
  draw_stripes (chart, self, cr, scale, style);
  draw_axis (self, cr, scale, style);
  draw_titles (chart, self, cr, scale, style);
}

/* The day, and the year below it. */
static TenkenPiece
make_date (const TenkenTrendPlan *plan,
           const char            *date,
           const TenkenStyle     *style)
{
  TenkenLabel small = { .size = TENKEN_TREND_SMALL * style->text_size, .alignment = PANGO_ALIGN_CENTER, .width = 1e4 };
  g_autofree char *words = tenken_date_format_stacked (date, style->language);

  return tenken_piece_new (plan->context, style, &small, words);
}

static void
draw_date (const TenkenTrendPlan *self,
           cairo_t               *cr,
           const TenkenPiece     *piece,
           double                 left,
           double                 x,
           double                 y,
           const TenkenStyle     *style)
{
  double t = style->text_size;

  tenken_style_use (cr, &style->quiet);
  cairo_set_line_width (cr, t / 16);
  cairo_move_to (cr, x, y + t / 16);
  cairo_line_to (cr, x, y + TICK * t);
  cairo_stroke (cr);
  tenken_piece_draw (piece, cr, left, y + TENKEN_TREND_AIR * t);
}

/* The last date stands in any case, then the first, then what has room between, from the left. */
void
tenken_trend_plan_draw_dates (const TenkenTrendPlan  *self,
                              const TenkenTrendChart *chart,
                              cairo_t                *cr,
                              const TenkenTrendPoint *points,
                              double                  y,
                              const TenkenStyle      *style)
{
  double gap = DATE_GAP * style->text_size, taken = 0, end = self->title_left;
  guint n = chart->moments->len;
  TenkenPiece last = make_date (self, g_array_index (chart->moments, TenkenMoment, n - 1).date, style);
  double last_left = MIN (points[n - 1].x - last.width / 2, end - last.width);

  draw_date (self, cr, &last, last_left, points[n - 1].x, y, style);
  for (guint i = 0; i + 1 < n; i++)
    {
      TenkenPiece piece;
      double left;

      /* What is not even beyond the date before need not be measured. */
      if (points[i].x < taken)
        continue;
      piece = make_date (self, g_array_index (chart->moments, TenkenMoment, i).date, style);
      left = MAX (points[i].x - piece.width / 2, 0);
      if (left >= taken && left + piece.width + gap <= last_left)
        {
          draw_date (self, cr, &piece, left, points[i].x, y, style);
          taken = left + piece.width + gap;
        }
      tenken_piece_clear (&piece);
    }
  tenken_piece_clear (&last);
}
