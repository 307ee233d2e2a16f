/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/figures.h"
#include "draw/style.h"
#include "insight/score.h"

G_BEGIN_DECLS

/**
 * TenkenPartsChart:
 *
 * One bar per part of a checklist on a fixed axis of 0…100, each with its number in a column beside the bars; where a
 * part has no percentage, words say so instead. An earlier result is a line across its bar, and a legend says so. The
 * data of one chart: immutable, keeps nothing of what it was made from.
 */
typedef struct _TenkenPartsChart TenkenPartsChart;

/**
 * tenken_parts_chart_new:
 * @checklist: whose parts
 * @score: of answers to @checklist
 * @earlier_checklist: (nullable): what @earlier answered; only an edition of the same checklist is shown, and of that
 *   the parts with the same id
 * @earlier: (nullable): the result of last time; parts with questions open are left out
 * @language: the language of the titles
 */
TenkenPartsChart *tenken_parts_chart_new (const TenkenChecklist *checklist,
                                          const TenkenScore     *score,
                                          const TenkenChecklist *earlier_checklist,
                                          const TenkenScore     *earlier,
                                          const char            *language);

/**
 * tenken_parts_chart_new_outlook:
 * @then: what the result would be
 * @now: what it is: the lines across the bars
 *
 * As tenken_parts_chart_new(), but what is set beside the result is not last time.
 */
TenkenPartsChart *tenken_parts_chart_new_outlook (const TenkenChecklist *checklist,
                                                  const TenkenScore     *then,
                                                  const TenkenScore     *now,
                                                  const char            *language);

void tenken_parts_chart_free (TenkenPartsChart *self);

/**
 * tenken_parts_chart_natural_height:
 * @width: the width it will get, in the units of @style
 *
 * Returns: the height at which it looks right; a higher box spreads the bars, a lower one makes everything smaller.
 */
double tenken_parts_chart_natural_height (const TenkenPartsChart *self,
                                          double                  width,
                                          const TenkenStyle      *style);

/**
 * tenken_parts_chart_draw:
 * @width: of the box, which begins at the origin
 * @height: of the box; all ink stays inside
 */
void tenken_parts_chart_draw (const TenkenPartsChart *self,
                              cairo_t                *cr,
                              double                  width,
                              double                  height,
                              const TenkenStyle      *style);

/**
 * tenken_parts_chart_describe:
 *
 * Returns: (transfer full): the chart in one sentence, for a screen reader and for a PDF's alternate text.
 */
char *tenken_parts_chart_describe (const TenkenPartsChart *self,
                                   const char             *language);

/**
 * tenken_parts_chart_table:
 *
 * Returns: (transfer full): the same as a table: a row for each part, with its number this time and, where there is a
 * last time, that one's and the change; “–” for what cannot be said.
 */
TenkenFigures *tenken_parts_chart_table (const TenkenPartsChart *self,
                                         const char             *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenPartsChart, tenken_parts_chart_free)

G_END_DECLS
