/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/trend-chart-private.h"

#include "base/catalog.h"
#include "base/date.h"
#include "draw/place.h"

/* All in text sizes. A narrower box than the least width gets the whole chart smaller. */
#define LEAST_WIDTH 22.0
#define LARGE 1.2
#define INDENT 1.2        /* between the axis and the first result */
#define TITLE_SHARE 0.25
#define LEAST_PLOT 7.0
#define MOST_PLOT 17.0
#define PLOT_SHARE 0.42   /* of the width, what is neither steep nor flat */
#define LINE 0.14
#define MARK 0.3          /* radius */
#define LAST_MARK 0.45
#define BESIDE 0.2        /* left and right of a number */
#define EDGE 0.12         /* of bare paper around a mark */
#define MARK_ROOM 0.9     /* for each mark on the average; where there is less only the last is drawn */
/* Beyond that many, numbers are of the lowest and the highest alone: the others could be anybody's. */
#define MOST_NUMBERS 24

static double
text_width (PangoContext      *context,
            const TenkenStyle *style,
            double             size,
            gboolean           bold,
            const char        *text)
{
  TenkenLabel label = { .size = size * style->text_size, .bold = bold };
  TenkenPiece piece = tenken_piece_new (context, style, &label, text);

  tenken_piece_clear (&piece);

  return piece.width;
}

static void
plan_titles (const TenkenTrendChart *self,
             TenkenTrendPlan                   *plan,
             double                  width,
             const TenkenStyle      *style)
{
  double t = style->text_size, widest = 0;
  TenkenLabel label = { .size = TENKEN_TREND_SMALL * t, .lines = 4 };
  int last = self->moments->len > 0 ? g_array_index (self->moments, TenkenMoment, self->moments->len - 1).percent : -1;

  for (guint i = 0; i < self->bands->len; i++)
    widest = MAX (widest, text_width (plan->context, style, TENKEN_TREND_SMALL, TRUE,
                                      g_array_index (self->bands, TenkenTrendBand, i).title));
  label.width = MIN (widest + 1, TITLE_SHARE * width);
  plan->title_left = width - label.width;
  plan->titles = g_array_new (FALSE, FALSE, sizeof (TenkenPiece));
  g_array_set_clear_func (plan->titles, tenken_piece_clear);
  plan->titles_height = 0;
  for (guint i = 0; i < self->bands->len; i++)
    {
      const TenkenTrendBand *band = &g_array_index (self->bands, TenkenTrendBand, i);
      TenkenPiece title;

      label.bold = last >= band->from && last <= band->to;
      title = tenken_piece_new (plan->context, style, &label, band->title);
      g_array_append_val (plan->titles, title);
      plan->titles_height += title.height + TENKEN_TREND_TITLE_GAP * t;
    }
}

static void
plan_chart (const TenkenTrendChart *self,
            double                  width,
            const TenkenStyle      *style,
            TenkenTrendPlan                   *plan)
{
  double t = style->text_size;
  TenkenLabel large = { .size = LARGE * t, .bold = TRUE };
  TenkenLabel plain = { .alignment = PANGO_ALIGN_CENTER };
  g_autofree char *number = NULL;

  plan->context = tenken_label_context (style);
  plan_titles (self, plan, width, style);
  if (self->moments->len > 0)
    number = g_strdup_printf ("%d", g_array_index (self->moments, TenkenMoment, self->moments->len - 1).percent);
  plan->last = tenken_piece_new (plan->context, style, &large, number != NULL ? number : "");
  plan->left = text_width (plan->context, style, TENKEN_TREND_SMALL, FALSE, "100") + TENKEN_TREND_AIR * t;
  plan->right = plan->title_left - TENKEN_TREND_AIR * t - text_width (plan->context, style, LARGE, TRUE, "100") - 2 * LAST_MARK * t;
  plan->bottom = 2.7 * TENKEN_TREND_SMALL * t + TENKEN_TREND_AIR * t;
  plain.width = plan->right - plan->left - 2 * TENKEN_TREND_AIR * t;
  plan->nothing = tenken_piece_new (plan->context, style, &plain,
                                    self->moments->len > 0 ? "" : tenken_tr (style->language, "No complete check-up yet"));
}

static void
plan_clear (TenkenTrendPlan *plan)
{
  g_array_unref (plan->titles);
  tenken_piece_clear (&plan->last);
  tenken_piece_clear (&plan->nothing);
  g_object_unref (plan->context);
}

static double
around (const TenkenTrendPlan        *plan,
        const TenkenStyle *style)
{
  return TENKEN_TREND_TOP * style->text_size + plan->bottom;
}

static double
least_height (gconstpointer      data,
              double             width,
              const TenkenStyle *style)
{
  TenkenTrendPlan plan;
  double plot;

  plan_chart (data, width, style, &plan);
  plot = MAX (MAX (LEAST_PLOT * style->text_size, plan.titles_height), plan.nothing.height);
  plan_clear (&plan);

  return around (&plan, style) + plot;
}

double
tenken_trend_chart_natural_height (const TenkenTrendChart *self,
                                   double                  width,
                                   const TenkenStyle      *style)
{
  double scale = MIN (1, MAX (width, 1) / (LEAST_WIDTH * style->text_size));
  double own = MAX (width, 1) / scale;
  double plot = CLAMP (PLOT_SHARE * own, LEAST_PLOT * style->text_size, MOST_PLOT * style->text_size);

  return MAX (least_height (self, own, style), plot + TENKEN_TREND_TOP * style->text_size) * scale;
}

/* The days count, not how many results there are: a long pause looks long. */
static TenkenTrendPoint *
find_points (const TenkenTrendChart *self,
             const TenkenTrendPlan             *plan,
             const TenkenScale      *scale,
             const TenkenStyle      *style)
{
  TenkenTrendPoint *points = g_new (TenkenTrendPoint, MAX (1, self->moments->len));
  double left = plan->left + INDENT * style->text_size, right = plan->right;
  int first = 0, days;

  for (guint i = 0; i < self->moments->len; i++)
    {
      const TenkenMoment *moment = &g_array_index (self->moments, TenkenMoment, i);

      points[i].x = tenken_date_day (moment->date);
      points[i].y = tenken_scale_at (scale, moment->percent);
    }

  first = self->moments->len > 0 ? (int) points[0].x : 0;
  days = self->moments->len > 0 ? (int) points[self->moments->len - 1].x - first : 0;
  for (guint i = 0; i < self->moments->len; i++)
    points[i].x = days > 0 ? left + (right - left) * (points[i].x - first) / days : (left + right) / 2;

  return points;
}

static void
draw_mark (cairo_t                *cr,
           const TenkenTrendPoint *at,
           double                  radius,
           const TenkenStyle      *style)
{
  double t = style->text_size;

  cairo_new_path (cr);
  tenken_style_use (cr, &style->paper);
  cairo_arc (cr, at->x, at->y, (radius + EDGE) * t, 0, 2 * G_PI);
  cairo_fill (cr);
  tenken_style_use (cr, &style->accent);
  cairo_arc (cr, at->x, at->y, radius * t, 0, 2 * G_PI);
  cairo_fill (cr);
}

static void
draw_line (const TenkenTrendChart *self,
           const TenkenTrendPlan             *plan,
           cairo_t                *cr,
           const TenkenTrendPoint *points,
           const TenkenStyle      *style)
{
  guint n = self->moments->len;

  tenken_style_use (cr, &style->accent);
  cairo_set_line_width (cr, LINE * style->text_size);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_new_path (cr);
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, points[i].x, points[i].y);
  cairo_stroke (cr);

  if (n * MARK_ROOM * style->text_size <= plan->right - plan->left)
    for (guint i = 0; i + 1 < n; i++)
      draw_mark (cr, &points[i], MARK, style);
  draw_mark (cr, &points[n - 1], LAST_MARK, style);
}

static void
draw_number (const TenkenTrendChart *self,
             const TenkenTrendPlan             *plan,
             cairo_t                *cr,
             TenkenTrendRoom        *room,
             guint                   i,
             const TenkenStyle      *style)
{
  TenkenLabel label = { .bold = TRUE };
  g_autofree char *number = g_strdup_printf ("%d", g_array_index (self->moments, TenkenMoment, i).percent);
  TenkenPiece piece = tenken_piece_new (plan->context, style, &label, number);
  cairo_rectangle_t place;

  if (tenken_trend_room_number (room, i, piece.width + 2 * BESIDE * style->text_size, piece.height,
                                (MARK + EDGE) * style->text_size, &place))
    tenken_piece_draw (&piece, cr, place.x + BESIDE * style->text_size, place.y);
  tenken_piece_clear (&piece);
}

/* The last one has a place of its own beside the stripes; of the others, those that have room. */
static void
draw_numbers (const TenkenTrendChart *self,
              const TenkenTrendPlan             *plan,
              cairo_t                *cr,
              const TenkenTrendPoint *points,
              const TenkenScale      *scale,
              const TenkenStyle      *style)
{
  double t = style->text_size;
  guint n = self->moments->len, least = 0, most = 0;
  TenkenTrendRoom room = { points, n, plan->left, plan->right, scale->to - TENKEN_TREND_TOP * t, scale->from,
                           g_array_new (FALSE, FALSE, sizeof (cairo_rectangle_t)) };
  double beside = points[n - 1].x + (LAST_MARK + EDGE + BESIDE) * t;

  tenken_style_use (cr, &style->ink);
  tenken_piece_draw (&plan->last, cr, beside, points[n - 1].y - plan->last.height / 2);
  g_array_append_val (room.taken, ((cairo_rectangle_t) { beside, points[n - 1].y - plan->last.height / 2, plan->last.width,
                                                         plan->last.height }));

  for (guint i = 0; i + 1 < n; i++)
    {
      int percent = g_array_index (self->moments, TenkenMoment, i).percent;

      if (percent < g_array_index (self->moments, TenkenMoment, least).percent)
        least = i;
      if (percent > g_array_index (self->moments, TenkenMoment, most).percent)
        most = i;
    }
  for (guint i = 0; i + 1 < n; i++)
    if (n <= MOST_NUMBERS || i == least || i == most)
      draw_number (self, plan, cr, &room, i, style);
  g_array_unref (room.taken);
}

void
tenken_trend_chart_draw (const TenkenTrendChart *self,
                         cairo_t                *cr,
                         double                  width,
                         double                  height,
                         const TenkenStyle      *style)
{
  g_autofree TenkenTrendPoint *points = NULL;
  TenkenTrendPlan plan;
  TenkenScale scale;
  double size;

  if (width <= 0 || height <= 0)
    return;

  size = tenken_place_scale (least_height, self, LEAST_WIDTH, width, height, style);
  plan_chart (self, width / size, style, &plan);
  scale.from = height / size - plan.bottom;
  scale.to = TENKEN_TREND_TOP * style->text_size;
  points = find_points (self, &plan, &scale, style);

  cairo_save (cr);
  cairo_scale (cr, size, size);
  cairo_new_path (cr);
  tenken_trend_plan_draw_behind (&plan, self, cr, &scale, style);
  if (self->moments->len > 0)
    {
      draw_line (self, &plan, cr, points, style);
      draw_numbers (self, &plan, cr, points, &scale, style);
      tenken_trend_plan_draw_dates (&plan, self, cr, points, scale.from, style);
    }
  else
    {
      tenken_style_use (cr, &style->ink);
      tenken_piece_draw (&plan.nothing, cr, (plan.left + plan.right - plan.nothing.width) / 2,
                         (scale.from + scale.to - plan.nothing.height) / 2);
    }
  cairo_restore (cr);
  plan_clear (&plan);
}
