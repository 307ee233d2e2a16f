/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/figures.h"
#include "draw/style.h"
#include "insight/history.h"

G_BEGIN_DECLS

/**
 * TenkenTrendChart:
 *
 * The scores of a checklist over the years: a line on a fixed axis of 0…100, its dates to scale, with the bands as
 * stripes behind it and their titles beside it. The line goes through every result, however many there are; numbers,
 * marks and dates stand only where they have room, those of the last result always. The data of one chart: immutable,
 * keeps nothing of what it was made from.
 */
typedef struct _TenkenTrendChart TenkenTrendChart;

/**
 * tenken_trend_chart_new:
 * @checklist: whose bands are shown
 * @moments: (array length=n_moments): the results, oldest first; none is fine
 * @language: the language of the bands' titles
 */
TenkenTrendChart *tenken_trend_chart_new (const TenkenChecklist *checklist,
                                          const TenkenMoment    *moments,
                                          guint                  n_moments,
                                          const char            *language);

void tenken_trend_chart_free (TenkenTrendChart *self);

/**
 * tenken_trend_chart_natural_height:
 * @width: the width it will get, in the units of @style
 *
 * Returns: the height at which it looks right; in another box the line becomes steeper or flatter, in a very low one
 * everything becomes smaller.
 */
double tenken_trend_chart_natural_height (const TenkenTrendChart *self,
                                          double                  width,
                                          const TenkenStyle      *style);

/**
 * tenken_trend_chart_draw:
 * @width: of the box, which begins at the origin
 * @height: of the box; all ink stays inside
 */
void tenken_trend_chart_draw (const TenkenTrendChart *self,
                              cairo_t                *cr,
                              double                  width,
                              double                  height,
                              const TenkenStyle      *style);

/**
 * tenken_trend_chart_describe:
 *
 * Returns: (transfer full): the chart in a few sentences: each result, or where they are many the first, the lowest,
 * the highest and the last.
 */
char *tenken_trend_chart_describe (const TenkenTrendChart *self,
                                   const char             *language);

/**
 * tenken_trend_chart_table:
 * @language: the one that the chart was made in
 *
 * Returns: (transfer full): the same as a table: a row for each result, the newest first, with its change and its band.
 */
TenkenFigures *tenken_trend_chart_table (const TenkenTrendChart *self,
                                         const char             *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenTrendChart, tenken_trend_chart_free)

G_END_DECLS
