/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/radar-chart-private.h"

#include "base/catalog.h"
#include "draw/place.h"

#include <math.h>

#define LEAST_PARTS 3

/* All in text sizes. A narrower box than the least width gets the whole chart smaller. */
#define LEAST_WIDTH 20.0
#define LEAST_RADIUS 3.4
#define MOST_RADIUS 9.0
#define TITLE_SHARE 0.28
#define TITLE_LINES 3
#define GAP 0.9
#define LABEL_GAP 0.3
#define SAMPLE 2.4 /* of a line in the legend */

/* The words at the end of an axis. */
typedef struct {
  TenkenPiece title;
  TenkenPiece value;
  double width, height;
  double x, y;
  int side; /* -1 at the left, 1 at the right, 0 above or below */
} Label;

typedef struct {
  PangoContext *context;
  GArray *labels;          /* of Label */
  TenkenPiece now, then;   /* the legend; nothing without a last time */
  double above, below;     /* heights of the labels there */
  double sides;            /* the widest label at a side */
  double column[2];        /* heights of the labels at the left and the right */
  double legend;
} Plan;

TenkenRadarChart *
tenken_radar_chart_new (const TenkenChecklist *checklist,
                        const TenkenScore     *score,
                        const TenkenChecklist *earlier_checklist,
                        const TenkenScore     *earlier,
                        const char            *language)
{
  TenkenRadarChart *self = g_new0 (TenkenRadarChart, 1);

  self->parts = tenken_parts_chart_new (checklist, score, earlier_checklist, earlier, language);

  return self;
}

void
tenken_radar_chart_free (TenkenRadarChart *self)
{
  tenken_parts_chart_free (self->parts);
  g_free (self);
}

static gboolean
is_round (const TenkenRadarChart *self)
{
  return self->parts->bars->len >= LEAST_PARTS;
}

static const TenkenPartsBar *
get_bar (const TenkenRadarChart *self,
         guint                   i)
{
  return &g_array_index (self->parts->bars, TenkenPartsBar, i);
}

double
tenken_radar_angle (const TenkenRadarChart *self,
                    guint                   axis)
{
  return 2 * G_PI * axis / self->parts->bars->len - G_PI / 2;
}

static void
label_clear (gpointer data)
{
  tenken_piece_clear (&((Label *) data)->title);
  tenken_piece_clear (&((Label *) data)->value);
}

static void
plan_clear (Plan *plan)
{
  g_array_unref (plan->labels);
  tenken_piece_clear (&plan->now);
  tenken_piece_clear (&plan->then);
  g_object_unref (plan->context);
}

static Label
make_label (const Plan           *plan,
            const TenkenPartsBar *bar,
            int                   side,
            double                width,
            const TenkenStyle    *style)
{
  PangoAlignment alignment = side == 0 ? PANGO_ALIGN_CENTER : side < 0 ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
  TenkenLabel plain = { .size = TENKEN_RADAR_SMALL * style->text_size, .width = width, .lines = TITLE_LINES, .alignment = alignment };
  TenkenLabel bold = { .bold = bar->state == TENKEN_TALLY_SCORED, .width = width, .lines = 2, .alignment = alignment };
  g_autofree char *value = tenken_parts_value (bar, style->language);
  Label label = { .side = side };

  if (!bold.bold)
    bold.size = plain.size;
  label.title = tenken_piece_new (plan->context, style, &plain, bar->title);
  label.value = tenken_piece_new (plan->context, style, &bold, value);
  label.width = MAX (label.title.width, label.value.width);
  label.height = label.title.height + label.value.height;

  return label;
}

static void
plan_legend (const TenkenRadarChart *self,
             Plan                   *plan,
             const TenkenStyle      *style)
{
  TenkenLabel small = { .size = TENKEN_RADAR_SMALL * style->text_size, .lines = 1 };

  if (!self->parts->has_earlier)
    return;

  plan->now = tenken_piece_new (plan->context, style, &small, tenken_tr (style->language, "This time"));
  plan->then = tenken_piece_new (plan->context, style, &small, tenken_tr (style->language, "Last time"));
  plan->legend = plan->now.height + GAP * style->text_size;
}

static void
plan_chart (const TenkenRadarChart *self,
            double                  width,
            const TenkenStyle      *style,
            Plan                   *plan)
{
  double gap = LABEL_GAP * style->text_size;

  *plan = (Plan) { .context = tenken_label_context (style), .labels = g_array_new (FALSE, FALSE, sizeof (Label)) };
  g_array_set_clear_func (plan->labels, label_clear);
  for (guint i = 0; i < self->parts->bars->len; i++)
    {
      double beside = cos (tenken_radar_angle (self, i));
      int side = fabs (beside) < 1e-6 ? 0 : beside < 0 ? -1 : 1;
      Label label = make_label (plan, get_bar (self, i), side, (side == 0 ? 2 : 1) * TITLE_SHARE * width, style);

      if (side != 0)
        {
          plan->sides = MAX (plan->sides, label.width);
          plan->column[side > 0] += label.height + gap;
        }
      else if (i == 0)
        plan->above = label.height + 2 * gap;
      else
        plan->below = label.height + gap;
      g_array_append_val (plan->labels, label);
    }
  plan_legend (self, plan, style);
}

static double
height_with (const Plan *plan,
             double      radius)
{
  return MAX (plan->above + 2 * radius + plan->below, MAX (plan->column[0], plan->column[1])) + plan->legend;
}

static double
radius_in (const Plan        *plan,
           double             width,
           const TenkenStyle *style)
{
  double t = style->text_size;

  return CLAMP (width / 2 - plan->sides - GAP * t, LEAST_RADIUS * t, MOST_RADIUS * t);
}

static double
least_height (gconstpointer      data,
              double             width,
              const TenkenStyle *style)
{
  Plan plan;

  plan_chart (data, width, style, &plan);
  plan_clear (&plan);

  return height_with (&plan, LEAST_RADIUS * style->text_size);
}

double
tenken_radar_chart_natural_height (const TenkenRadarChart *self,
                                   double                  width,
                                   const TenkenStyle      *style)
{
  double scale = MIN (1, MAX (width, 1) / (LEAST_WIDTH * style->text_size));
  Plan plan;

  if (!is_round (self))
    return tenken_parts_chart_natural_height (self->parts, width, style);

  plan_chart (self, MAX (width, 1) / scale, style, &plan);
  plan_clear (&plan);

  return height_with (&plan, radius_in (&plan, MAX (width, 1) / scale, style)) * scale;
}

/* Each as near the end of its axis as the others of its side let it. @top and @bottom: the ends of the room. */
static void
place_side (const TenkenRadarChart *self,
            Plan                   *plan,
            int                     side,
            double                  radius,
            double                  top,
            double                  bottom,
            const TenkenStyle      *style)
{
  guint n = plan->labels->len, found = 0;
  g_autofree double *starts = g_new (double, n);
  g_autofree double *heights = g_new (double, n);
  g_autofree Label **labels = g_new (Label *, n);

  /* Down the right side the axes come in their order, down the left side from the last one. */
  for (guint i = 0; i < n; i++)
    {
      guint axis = side > 0 ? i : n - 1 - i;
      Label *label = &g_array_index (plan->labels, Label, axis);

      if (label->side != side)
        continue;
      labels[found] = label;
      heights[found] = label->height + LABEL_GAP * style->text_size;
      starts[found] = radius * sin (tenken_radar_angle (self, axis)) - heights[found] / 2;
      found++;
    }
  tenken_place_apart (starts, heights, found, top, bottom);
  for (guint i = 0; i < found; i++)
    {
      double edge = radius + GAP * style->text_size;

      labels[i]->x = side > 0 ? edge : -edge;
      labels[i]->y = starts[i] + LABEL_GAP * style->text_size / 2;
    }
}

static double
left_of (const Label *label,
         double       width)
{
  return label->side == 0 ? label->x - width / 2 : label->side < 0 ? label->x - width : label->x;
}

/* The words, and a thin line to what stands away from its axis. */
static void
draw_labels (const TenkenRadarChart *self,
             const Plan             *plan,
             cairo_t                *cr,
             double                  radius,
             const TenkenStyle      *style)
{
  double t = style->text_size;

  for (guint i = 0; i < plan->labels->len; i++)
    {
      const Label *label = &g_array_index (plan->labels, Label, i);

      if (label->side != 0)
        {
          double angle = tenken_radar_angle (self, i), from = radius + (TENKEN_RADAR_MARK + TENKEN_RADAR_EDGE) * t;

          tenken_style_use (cr, &style->line);
          cairo_set_line_width (cr, t / 16);
          cairo_move_to (cr, from * cos (angle), from * sin (angle));
          cairo_line_to (cr, label->x - label->side * 0.2 * t, label->y + label->height / 2);
          cairo_stroke (cr);
        }
      tenken_style_use (cr, &style->quiet);
      tenken_piece_draw (&label->title, cr, left_of (label, label->title.width), label->y);
      tenken_style_use (cr, &style->ink);
      tenken_piece_draw (&label->value, cr, left_of (label, label->value.width), label->y + label->title.height);
    }
}

/* Both lines and what they are, in the middle below. */
static void
draw_legend (const Plan        *plan,
             cairo_t           *cr,
             double             width,
             double             y,
             const TenkenStyle *style)
{
  double t = style->text_size, sample = SAMPLE * t, gap = LABEL_GAP * t;
  double whole = 2 * (sample + gap) + plan->now.width + plan->then.width + 2 * GAP * t;
  double x = MAX (0, (width - whole) / 2);

  for (int earlier = 0; earlier < 2; earlier++)
    {
      const TenkenPiece *words = earlier ? &plan->then : &plan->now;

      cairo_save (cr);
      cairo_translate (cr, x, y + words->height / 2);
      tenken_radar_draw_sample (cr, sample, earlier, style);
      cairo_restore (cr);
      tenken_style_use (cr, &style->quiet);
      tenken_piece_draw (words, cr, x + sample + gap, y);
      x += sample + gap + words->width + 2 * GAP * t;
    }
}

static void
draw_round (const TenkenRadarChart *self,
            cairo_t                *cr,
            double                  width,
            double                  height,
            const TenkenStyle      *style)
{
  double radius, middle;
  Plan plan;

  plan_chart (self, width, style, &plan);
  radius = MIN (radius_in (&plan, width, style), (height - plan.legend - plan.above - plan.below) / 2);
  middle = plan.above + (height - plan.legend - plan.above - plan.below) / 2;

  cairo_save (cr);
  cairo_translate (cr, width / 2, middle);
  for (int side = -1; side <= 1; side += 2)
    place_side (self, &plan, side, radius, -middle, height - plan.legend - middle, style);
  for (guint i = 0; i < plan.labels->len; i++)
    {
      Label *label = &g_array_index (plan.labels, Label, i);

      if (label->side == 0)
        label->y = i == 0 ? -radius - plan.above : radius + plan.below - label->height;
    }
  tenken_radar_draw_web (self, plan.context, cr, radius, style);
  draw_labels (self, &plan, cr, radius, style);
  cairo_restore (cr);
  if (self->parts->has_earlier)
    draw_legend (&plan, cr, width, height - plan.now.height, style);
  plan_clear (&plan);
}

void
tenken_radar_chart_draw (const TenkenRadarChart *self,
                         cairo_t                *cr,
                         double                  width,
                         double                  height,
                         const TenkenStyle      *style)
{
  double scale;

  if (width <= 0 || height <= 0)
    return;
  if (!is_round (self))
    {
      tenken_parts_chart_draw (self->parts, cr, width, height, style);
      return;
    }

  scale = tenken_place_scale (least_height, self, LEAST_WIDTH, width, height, style);
  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  cairo_new_path (cr);
  draw_round (self, cr, width / scale, height / scale, style);
  cairo_restore (cr);
}

char *
tenken_radar_chart_describe (const TenkenRadarChart *self,
                             const char             *language)
{
  return tenken_parts_chart_describe (self->parts, language);
}

TenkenFigures *
tenken_radar_chart_table (const TenkenRadarChart *self,
                          const char             *language)
{
  return tenken_parts_chart_table (self->parts, language);
}
