/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/result-charts.h"

typedef struct {
  TenkenScoreDial *dial;
  double width;
} Dial;

static void
dial_free (gpointer data)
{
  tenken_score_dial_free (((Dial *) data)->dial);
  g_free (data);
}

static void
draw_dial (gpointer           data,
           cairo_t           *cr,
           double             width,
           double             height,
           const TenkenStyle *style)
{
  tenken_score_dial_draw (((const Dial *) data)->dial, cr, width, height, style);
}

static double
measure_dial (gpointer           data,
              double             width,
              const TenkenStyle *style)
{
  const Dial *dial = data;

  return tenken_score_dial_natural_height (dial->dial, MIN (width, dial->width * style->text_size));
}

void
tenken_chart_set_dial (TenkenChart     *self,
                       TenkenScoreDial *dial,
                       double           width,
                       const char      *language)
{
  g_autofree char *words = tenken_score_dial_describe (dial, language);
  Dial *data = g_new0 (Dial, 1);

  data->dial = dial;
  data->width = width;
  tenken_chart_set (self, draw_dial, measure_dial, width, data, dial_free, words);
}

static void
draw_parts (gpointer           data,
            cairo_t           *cr,
            double             width,
            double             height,
            const TenkenStyle *style)
{
  tenken_parts_chart_draw (data, cr, width, height, style);
}

static double
measure_parts (gpointer           data,
               double             width,
               const TenkenStyle *style)
{
  return tenken_parts_chart_natural_height (data, width, style);
}

void
tenken_chart_set_parts (TenkenChart      *self,
                        TenkenPartsChart *parts,
                        double            width,
                        const char       *language)
{
  g_autofree char *words = tenken_parts_chart_describe (parts, language);

  tenken_chart_set (self, draw_parts, measure_parts, width, parts, (GDestroyNotify) tenken_parts_chart_free, words);
}
