/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/result-charts.h"

typedef struct {
  TenkenDrawing *drawing;
  double most; /* the width beyond which it becomes no larger, in units of the text size; 0 for any */
} Shown;

static void
shown_free (gpointer data)
{
  tenken_drawing_unref (((Shown *) data)->drawing);
  g_free (data);
}

static void
draw (gpointer           data,
      cairo_t           *cr,
      double             width,
      double             height,
      const TenkenStyle *style)
{
  tenken_drawing_draw (((const Shown *) data)->drawing, cr, width, height, style);
}

static double
measure (gpointer           data,
         double             width,
         const TenkenStyle *style)
{
  const Shown *shown = data;

  if (shown->most > 0)
    width = MIN (width, shown->most * style->text_size);

  return tenken_drawing_natural_height (shown->drawing, width, style);
}

void
tenken_chart_set_drawing (TenkenChart   *self,
                          TenkenDrawing *drawing,
                          double         width,
                          const char    *language)
{
  g_autofree char *words = tenken_drawing_describe (drawing, language);
  Shown *shown = g_new0 (Shown, 1);

  shown->drawing = tenken_drawing_ref (drawing);
  shown->most = tenken_drawing_get_kind (drawing) == TENKEN_DRAWING_DIAL ? width : 0;
  tenken_chart_set (self, draw, measure, width, shown, shown_free, words);
}

void
tenken_chart_set_dial (TenkenChart     *self,
                       TenkenScoreDial *dial,
                       double           width,
                       const char      *language)
{
  g_autoptr (TenkenDrawing) drawing = tenken_drawing_new (TENKEN_DRAWING_DIAL, dial);

  tenken_chart_set_drawing (self, drawing, width, language);
}

void
tenken_chart_set_parts (TenkenChart      *self,
                        TenkenPartsChart *parts,
                        double            width,
                        const char       *language)
{
  g_autoptr (TenkenDrawing) drawing = tenken_drawing_new (TENKEN_DRAWING_PARTS, parts);

  tenken_chart_set_drawing (self, drawing, width, language);
}
