/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/style.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_CHART (tenken_chart_get_type ())

/**
 * TenkenChart:
 *
 * Shows a drawing of the `draw` floor: a chart, an answer's mark, the seal, a report's page. It follows light and
 * dark, the text size and the language, and says its description to a screen reader.
 */
G_DECLARE_FINAL_TYPE (TenkenChart, tenken_chart, TENKEN, CHART, GtkWidget)

/* Draws into a box of @width × @height at the origin. */
typedef void (*TenkenChartDraw) (gpointer           data,
                                 cairo_t           *cr,
                                 double             width,
                                 double             height,
                                 const TenkenStyle *style);

/* The height that the drawing wants at @width. */
typedef double (*TenkenChartHeight) (gpointer           data,
                                     double             width,
                                     const TenkenStyle *style);

/**
 * tenken_chart_set:
 * @draw: draws @data
 * @height: (nullable): measures @data; %NULL for a square
 * @width: the width wanted, in units of the text size
 * @data: (nullable): what is drawn
 * @free_data: (nullable): frees @data when it is replaced or the chart goes
 * @description: (nullable): the drawing in words; %NULL where words beside it say the same
 */
void tenken_chart_set (TenkenChart       *self,
                       TenkenChartDraw    draw,
                       TenkenChartHeight  height,
                       double             width,
                       gpointer           data,
                       GDestroyNotify     free_data,
                       const char        *description);

/**
 * tenken_chart_set_mark:
 * @choice: (nullable): an answer, or %NULL for none yet; lives as long as it is shown
 * @size: in units of the text size
 *
 * Shows the mark of an answer.
 */
void tenken_chart_set_mark (TenkenChart        *self,
                            const TenkenChoice *choice,
                            double              size);

G_END_DECLS
