/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/figures.h"
#include "draw/style.h"
#include "insight/score.h"

G_BEGIN_DECLS

/**
 * TenkenRadarChart:
 *
 * The parts of a checklist as axes of 0…100 around a centre, always to 100: what rescales itself to its own highest
 * would flatter a weak firm. This time is a thick line with discs, last time a thin broken one with rings; each axis has
 * its part's title and number. A part without a percentage interrupts the line. Below three parts there is no area to
 * see, and the parts are drawn as bars. The data of one chart: immutable, keeps nothing of what it was made from.
 */
typedef struct _TenkenRadarChart TenkenRadarChart;

/**
 * tenken_radar_chart_new:
 * @checklist: whose parts
 * @score: of answers to @checklist
 * @earlier_checklist: (nullable): as for tenken_parts_chart_new()
 * @earlier: (nullable): as for tenken_parts_chart_new()
 * @language: the language of the titles
 */
TenkenRadarChart *tenken_radar_chart_new (const TenkenChecklist *checklist,
                                          const TenkenScore     *score,
                                          const TenkenChecklist *earlier_checklist,
                                          const TenkenScore     *earlier,
                                          const char            *language);

void tenken_radar_chart_free (TenkenRadarChart *self);

/**
 * tenken_radar_chart_natural_height:
 * @width: the width it will get, in the units of @style
 *
 * Returns: the height at which it looks right.
 */
double tenken_radar_chart_natural_height (const TenkenRadarChart *self,
                                          double                  width,
                                          const TenkenStyle      *style);

/**
 * tenken_radar_chart_draw:
 * @width: of the box, which begins at the origin
 * @height: of the box; all ink stays inside
 */
void tenken_radar_chart_draw (const TenkenRadarChart *self,
                              cairo_t                *cr,
                              double                  width,
                              double                  height,
                              const TenkenStyle      *style);

/**
 * tenken_radar_chart_describe:
 *
 * Returns: (transfer full): the chart in one sentence, that of the bars.
 */
char *tenken_radar_chart_describe (const TenkenRadarChart *self,
                                   const char             *language);

/**
 * tenken_radar_chart_table:
 *
 * Returns: (transfer full): the same as a table, that of the bars.
 */
TenkenFigures *tenken_radar_chart_table (const TenkenRadarChart *self,
                                         const char             *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenRadarChart, tenken_radar_chart_free)

G_END_DECLS
