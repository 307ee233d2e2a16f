/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is inside the radar: rings, axes, and the two results. */
#include "draw/radar-chart-private.h"

#include <math.h>

/* All in text sizes. */
#define LINE 0.16
#define EARLIER_MARK 0.5 /* a ring around this time where both are the same */
#define DASH 0.4
#define HALO 0.25

static void
draw_rings (const TenkenRadarChart *self,
            cairo_t                *cr,
            const TenkenScale      *scale,
            const TenkenStyle      *style)
{
  guint n_ticks, n = self->parts->bars->len;
  const int *ticks = tenken_scale_ticks (&n_ticks);

  tenken_style_use (cr, &style->line);
  for (guint tick = 1; tick < n_ticks; tick++)
    {
      double radius = tenken_scale_at (scale, ticks[tick]);

      cairo_set_line_width (cr, style->text_size / (tick + 1 < n_ticks ? 16 : 7));
      for (guint i = 0; i < n; i++)
        cairo_line_to (cr, radius * cos (tenken_radar_angle (self, i)), radius * sin (tenken_radar_angle (self, i)));
      cairo_close_path (cr);
      cairo_stroke (cr);
    }
  cairo_set_line_width (cr, style->text_size / 16);
  for (guint i = 0; i < n; i++)
    {
      cairo_move_to (cr, 0, 0);
      cairo_line_to (cr, scale->to * cos (tenken_radar_angle (self, i)), scale->to * sin (tenken_radar_angle (self, i)));
    }
  cairo_stroke (cr);
}

/* A part's place on its axis, this time or last time; -1 where it has none. */
static int
percent_of (const TenkenRadarChart *self,
            guint                   i,
            gboolean                earlier)
{
  const TenkenPartsBar *bar = &g_array_index (self->parts->bars, TenkenPartsBar, i % self->parts->bars->len);

  if (earlier)
    return bar->earlier;

  return bar->state == TENKEN_TALLY_SCORED ? bar->percent : -1;
}

/* From one axis to the next, as far as both ends are known. Makes the path. */
static void
go_round (const TenkenRadarChart *self,
          cairo_t                *cr,
          const TenkenScale      *scale,
          gboolean                earlier)
{
  guint n = self->parts->bars->len;
  gboolean whole = TRUE;

  cairo_new_path (cr);
  for (guint i = 0; i <= n; i++)
    {
      int percent = percent_of (self, i, earlier);
      double radius = tenken_scale_at (scale, percent);

      whole = whole && percent >= 0;
      if (percent < 0)
        cairo_new_sub_path (cr);
      else if (i == n && whole)
        cairo_close_path (cr);
      else
        cairo_line_to (cr, radius * cos (tenken_radar_angle (self, i)), radius * sin (tenken_radar_angle (self, i)));
    }
}

static void
draw_mark (cairo_t           *cr,
           double             x,
           double             y,
           gboolean           earlier,
           const TenkenStyle *style)
{
  cairo_new_path (cr);
  cairo_arc (cr, x, y, (earlier ? EARLIER_MARK : TENKEN_RADAR_MARK) * style->text_size, 0, 2 * G_PI);
  tenken_style_use (cr, earlier ? &style->paper : &style->accent);
  cairo_fill_preserve (cr);
  tenken_style_use (cr, earlier ? &style->ink : &style->paper);
  cairo_set_line_width (cr, TENKEN_RADAR_EDGE * style->text_size);
  cairo_stroke (cr);
}

static void
use_line (cairo_t           *cr,
          gboolean           earlier,
          const TenkenStyle *style)
{
  double dash = DASH * style->text_size;

  tenken_style_use (cr, earlier ? &style->ink : &style->accent);
  cairo_set_line_width (cr, (earlier ? TENKEN_RADAR_EDGE : LINE) * style->text_size);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cr, &dash, earlier ? 1 : 0, 0);
}

static void
draw_result (const TenkenRadarChart *self,
             cairo_t                *cr,
             const TenkenScale      *scale,
             gboolean                earlier,
             const TenkenStyle      *style)
{
  go_round (self, cr, scale, earlier);
  cairo_save (cr);
  use_line (cr, earlier, style);
  cairo_stroke (cr);
  cairo_restore (cr);
  for (guint i = 0; i < self->parts->bars->len; i++)
    {
      int percent = percent_of (self, i, earlier);
      double radius = tenken_scale_at (scale, percent);

      if (percent >= 0)
        draw_mark (cr, radius * cos (tenken_radar_angle (self, i)), radius * sin (tenken_radar_angle (self, i)), earlier, style);
    }
}

void
tenken_radar_draw_sample (cairo_t           *cr,
                          double             length,
                          gboolean           earlier,
                          const TenkenStyle *style)
{
  cairo_new_path (cr);
  cairo_save (cr);
  use_line (cr, earlier, style);
  cairo_move_to (cr, 0, 0);
  cairo_line_to (cr, length, 0);
  cairo_stroke (cr);
  cairo_restore (cr);
  draw_mark (cr, length / 2, 0, earlier, style);
}

/* Beside the axis that goes up, each on a patch of bare paper. */
static void
draw_ticks (PangoContext      *context,
            cairo_t           *cr,
            const TenkenScale *scale,
            const TenkenStyle *style)
{
  double t = style->text_size;
  TenkenLabel small = { .size = TENKEN_RADAR_SMALL * 0.9 * t };
  guint n_ticks;
  const int *ticks = tenken_scale_ticks (&n_ticks);

  for (guint i = 1; i < n_ticks; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", ticks[i]);
      TenkenPiece piece = tenken_piece_new (context, style, &small, number);
      double x = (TENKEN_RADAR_MARK + 0.2) * t, y = -tenken_scale_at (scale, ticks[i]) - piece.height / 2;

      cairo_new_path (cr);
      cairo_move_to (cr, x, y);
      pango_cairo_layout_path (cr, piece.layout);
      tenken_style_use (cr, &style->paper);
      cairo_set_line_width (cr, HALO * t);
      cairo_stroke (cr);
      tenken_style_use (cr, &style->quiet);
      tenken_piece_draw (&piece, cr, x, y);
      tenken_piece_clear (&piece);
    }
}

void
tenken_radar_draw_web (const TenkenRadarChart *self,
                       PangoContext           *context,
                       cairo_t                *cr,
                       double                  radius,
                       const TenkenStyle      *style)
{
  TenkenScale scale = { .from = 0, .to = radius };

  draw_rings (self, cr, &scale, style);
  if (self->parts->has_earlier)
    draw_result (self, cr, &scale, TRUE, style);
  draw_result (self, cr, &scale, FALSE, style);
  draw_ticks (context, cr, &scale, style);
}
