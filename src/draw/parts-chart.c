/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/parts-chart-private.h"

#include "base/catalog.h"
#include "draw/label.h"
#include "draw/scale.h"

/* All in text sizes. A narrower box than the least width gets the whole chart smaller. */
#define LEAST_WIDTH 17.0
#define BAR_HEIGHT 1.3
#define ROW_GAP 1.1
#define LEAST_ROW_GAP 0.2
#define TITLE_GAP 0.8
#define TITLE_SHARE 0.36
#define TICK_SIZE 0.85
#define TITLE_LINES 3
#define NUMBER_GAP 0.7
#define EARLIER_THICK 0.14
#define EARLIER_HALO 0.34
#define EARLIER_BEYOND 0.25 /* above and below the bar */
#define LEGEND_INDENT 0.9

/* One bar, measured. */
typedef struct {
  PangoLayout *title;
  PangoLayout *value; /* the number, or words where there is none */
  double title_height;
  double value_width;
  double value_height;
  double height;
} Row;

typedef struct {
  PangoContext *context;
  GArray *rows;
  TenkenScale scale;
  PangoLayout *legend; /* (nullable) */
  double title_width;
  double number_end;
  double tick_height;
  double legend_height; /* 0 without */
  double gap;
  double height;
} Plan;

static void
row_clear (gpointer data)
{
  Row *row = data;

  g_object_unref (row->title);
  g_object_unref (row->value);
}

static void
plan_clear (Plan *plan)
{
  g_array_unref (plan->rows);
  g_clear_object (&plan->legend);
  g_object_unref (plan->context);
}

static double
text_width (PangoContext      *context,
            const TenkenStyle *style,
            const TenkenLabel *label,
            const char        *text)
{
  g_autoptr (PangoLayout) layout = tenken_label_layout (context, style, label, text);
  double width;

  tenken_label_measure (layout, &width, NULL);

  return width;
}

static Row
plan_row (const Plan           *plan,
          const TenkenPartsBar *bar,
          const TenkenStyle    *style)
{
  TenkenLabel title = { .width = plan->title_width, .alignment = PANGO_ALIGN_RIGHT, .lines = TITLE_LINES };
  TenkenLabel number = { .bold = TRUE, .lines = 1 };
  TenkenLabel words = { .width = plan->scale.to - plan->scale.from, .lines = 2 };
  g_autofree char *value = tenken_parts_value (bar, style->language);
  Row row;

  row.title = tenken_label_layout (plan->context, style, &title, bar->title);
  row.value = tenken_label_layout (plan->context, style, bar->state == TENKEN_TALLY_SCORED ? &number : &words, value);
  tenken_label_measure (row.title, NULL, &row.title_height);
  tenken_label_measure (row.value, &row.value_width, &row.value_height);
  row.height = MAX (MAX (row.title_height, row.value_height), BAR_HEIGHT * style->text_size);

  return row;
}

/* Measures everything at a width of at least LEAST_WIDTH text sizes, with @gap text sizes between rows. */
static void
plan_chart (const TenkenPartsChart *self,
            double                  width,
            double                  gap,
            const TenkenStyle      *style,
            Plan                   *plan)
{
  double t = style->text_size;
  TenkenLabel small = { .size = TICK_SIZE * t };
  TenkenLabel bold = { .bold = TRUE };
  double widest = 0;

  plan->context = tenken_label_context (style);
  plan->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (plan->rows, row_clear);

  for (guint i = 0; i < self->bars->len; i++)
    widest = MAX (widest, text_width (plan->context, style, NULL, g_array_index (self->bars, TenkenPartsBar, i).title));
  plan->title_width = MIN (widest + 1, TITLE_SHARE * width);

  /* The numbers have a column of their own, where no line crosses them. */
  plan->scale.from = plan->title_width + TITLE_GAP * t;
  plan->scale.to = width - text_width (plan->context, style, &bold, "100") - NUMBER_GAP * t;
  plan->number_end = width;
  plan->tick_height = small.size * 1.6;
  plan->gap = gap * t;

  plan->legend = NULL;
  plan->legend_height = 0;
  if (self->has_earlier)
    {
      small.width = width - LEGEND_INDENT * t;
      small.lines = 2;
      plan->legend = tenken_label_layout (plan->context, style, &small, self->is_outlook ? tenken_tr (style->language, "the line is now")
                                                                    : tenken_tr (style->language, "the line is last time"));
      tenken_label_measure (plan->legend, NULL, &plan->legend_height);
    }

  plan->height = plan->tick_height + plan->legend_height + plan->gap / 2;
  for (guint i = 0; i < self->bars->len; i++)
    {
      Row row = plan_row (plan, &g_array_index (self->bars, TenkenPartsBar, i), style);

      plan->height += row.height + plan->gap;
      g_array_append_val (plan->rows, row);
    }
}

static double
measure_height (const TenkenPartsChart *self,
                double                  width,
                double                  gap,
                const TenkenStyle      *style)
{
  double scale = MIN (1, MAX (width, 1) / (LEAST_WIDTH * style->text_size));
  Plan plan;

  plan_chart (self, MAX (width, 1) / scale, gap, style, &plan);
  plan_clear (&plan);

  return plan.height * scale;
}

double
tenken_parts_chart_natural_height (const TenkenPartsChart *self,
                                   double                  width,
                                   const TenkenStyle      *style)
{
  return measure_height (self, width, ROW_GAP, style);
}

static void
draw_tick_line (const Plan        *plan,
                cairo_t           *cr,
                int                tick,
                double             from,
                double             to,
                const TenkenStyle *style)
{
  double x = tenken_scale_at (&plan->scale, tick);

  tenken_style_use (cr, tick == 0 ? &style->quiet : &style->line);
  cairo_set_line_width (cr, style->text_size / 16);
  cairo_move_to (cr, x, from);
  cairo_line_to (cr, x, to);
  cairo_stroke (cr);
}

/* The numbers of the axis, with lines up to where the rows end. */
static void
draw_axis (const Plan        *plan,
           cairo_t           *cr,
           double             rows_end,
           double             height,
           const TenkenStyle *style)
{
  TenkenLabel label = { .size = TICK_SIZE * style->text_size };
  double bottom = height - plan->tick_height - plan->legend_height;
  guint n_ticks;
  const int *ticks = tenken_scale_ticks (&n_ticks);

  for (guint i = 0; i < n_ticks; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", ticks[i]);
      g_autoptr (PangoLayout) layout = tenken_label_layout (plan->context, style, &label, number);
      double width, text_height;

      draw_tick_line (plan, cr, ticks[i], rows_end, bottom, style);
      tenken_label_measure (layout, &width, &text_height);
      tenken_style_use (cr, &style->quiet);
      tenken_label_draw (layout, cr, tenken_scale_at (&plan->scale, ticks[i]) - width / 2,
                         bottom + (plan->tick_height - text_height) / 2);
    }
}

/* Last time's line has a bare edge, which sets it off from the dark bar on a black-and-white print too. */
static void
draw_earlier (cairo_t           *cr,
              double             x,
              double             from,
              double             to,
              const TenkenStyle *style)
{
  for (guint i = 0; i < 2; i++)
    {
      tenken_style_use (cr, i == 0 ? &style->paper : &style->ink);
      cairo_set_line_width (cr, (i == 0 ? EARLIER_HALO : EARLIER_THICK) * style->text_size);
      cairo_move_to (cr, x, from);
      cairo_line_to (cr, x, to);
      cairo_stroke (cr);
    }
}

static void
draw_legend (const Plan        *plan,
             cairo_t           *cr,
             double             height,
             const TenkenStyle *style)
{
  double top = height - plan->legend_height;
  double beyond = 0.3 * TICK_SIZE * style->text_size;

  draw_earlier (cr, EARLIER_HALO * style->text_size, top + beyond / 2, top + plan->legend_height - beyond, style);
  tenken_style_use (cr, &style->quiet);
  tenken_label_draw (plan->legend, cr, LEGEND_INDENT * style->text_size, top);
}

static void
draw_bar (const Plan           *plan,
          const Row            *row,
          const TenkenPartsBar *bar,
          cairo_t              *cr,
          double                middle,
          double                above,
          const TenkenStyle    *style)
{
  double height = BAR_HEIGHT * style->text_size;
  double beyond = height / 2 + MIN (EARLIER_BEYOND * style->text_size, above / 3);

  tenken_style_use (cr, &style->accent);
  cairo_rectangle (cr, plan->scale.from, middle - height / 2,
                   tenken_scale_at (&plan->scale, bar->percent) - plan->scale.from, height);
  cairo_fill (cr);
  if (bar->earlier >= 0)
    draw_earlier (cr, tenken_scale_at (&plan->scale, bar->earlier), middle - beyond, middle + beyond, style);
  tenken_style_use (cr, &style->ink);
  tenken_label_draw (row->value, cr, plan->number_end - row->value_width, middle - row->value_height / 2);
}

static void
draw_row (const Plan           *plan,
          const Row            *row,
          const TenkenPartsBar *bar,
          cairo_t              *cr,
          double                y,
          double                above,
          const TenkenStyle    *style)
{
  double middle = y + row->height / 2;
  guint n_ticks;
  const int *ticks = tenken_scale_ticks (&n_ticks);

  /* No lines through words. */
  for (guint i = 0; i < n_ticks; i++)
    if (ticks[i] == 0 || bar->state == TENKEN_TALLY_SCORED)
      draw_tick_line (plan, cr, ticks[i], y - above, y + row->height, style);

  tenken_style_use (cr, &style->ink);
  tenken_label_draw (row->title, cr, 0, middle - row->title_height / 2);
  if (bar->state == TENKEN_TALLY_SCORED)
    {
      draw_bar (plan, row, bar, cr, middle, above, style);
      return;
    }

  tenken_style_use (cr, &style->quiet);
  tenken_label_draw (row->value, cr, plan->scale.from + 0.4 * style->text_size, middle - row->value_height / 2);
}

void
tenken_parts_chart_draw (const TenkenPartsChart *self,
                         cairo_t                *cr,
                         double                  width,
                         double                  height,
                         const TenkenStyle      *style)
{
  double scale, room, y;
  double gap = ROW_GAP;
  Plan plan;

  if (width <= 0 || height <= 0)
    return;

  /* In a low box the rows move together before anything becomes smaller. */
  if (height < measure_height (self, width, ROW_GAP, style))
    gap = LEAST_ROW_GAP;

  /* Made smaller, the chart is wider in its own units and never higher, so it fits at the second measure. */
  scale = MIN (1, width / (LEAST_WIDTH * style->text_size));
  scale = MIN (scale, scale * height / measure_height (self, width, gap, style));
  plan_chart (self, width / scale, gap, style, &plan);
  room = MAX (0, height / scale - plan.height) / (self->bars->len + 1);

  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  cairo_new_path (cr);
  y = plan.gap * 0.75 + room;
  for (guint i = 0; i < plan.rows->len; i++)
    {
      const Row *row = &g_array_index (plan.rows, Row, i);

      draw_row (&plan, row, &g_array_index (self->bars, TenkenPartsBar, i), cr, y, plan.gap * (i > 0 ? 1 : 0.5) + room, style);
      y += row->height + plan.gap + room;
    }
  draw_axis (&plan, cr, y - plan.gap - room, height / scale, style);
  if (plan.legend != NULL)
    draw_legend (&plan, cr, height / scale, style);
  cairo_restore (cr);
  plan_clear (&plan);
}
