/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/drawing.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_CHART_TABLE (tenken_chart_table_get_type ())

/**
 * TenkenChartTable:
 *
 * The table that belongs to a chart: a button unfolds it below. It says the same figures as the picture, to eyes and to
 * a screen reader: the arrow keys go from row to row, and each row is read as a whole.
 */
G_DECLARE_FINAL_TYPE (TenkenChartTable, tenken_chart_table, TENKEN, CHART_TABLE, AdwBin)

/**
 * tenken_chart_table_set:
 * @name: what the chart is called, for a screen reader
 * @figures: what the table says
 */
void tenken_chart_table_set (TenkenChartTable    *self,
                             const char          *name,
                             const TenkenFigures *figures);

/**
 * tenken_chart_table_set_drawing:
 * @name: what the chart is called, for a screen reader and for a file
 * @drawing: the chart itself
 *
 * Shows the chart's own table, and offers to save the chart as a picture. Not for the kiosk, where nobody saves files.
 */
void tenken_chart_table_set_drawing (TenkenChartTable *self,
                                     const char       *name,
                                     TenkenDrawing    *drawing);

G_END_DECLS
