/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/figures.h"
#include "draw/style.h"
#include "insight/changes.h"

G_BEGIN_DECLS

/**
 * TenkenChangesChart:
 *
 * What became of answers, as dumbbells: for each question that changed a line from where it stood last time to where
 * it stands now, with the mark of the answer at both ends and a head at the end of now. A column for each answer, from
 * less to more; those that say nothing of how much is done stand apart at the left, and only where they are needed.
 * The rows are in the order in which people want to hear of them. The data of one chart: immutable; keeps pointers into
 * the checklist, which must outlive it.
 */
typedef struct _TenkenChangesChart TenkenChangesChart;

/**
 * tenken_changes_chart_new:
 * @checklist: the later one, which the changes point into
 * @changes: what changed; not kept
 * @first: how many rows to leave out at the top, because another chart has them
 * @most: the most rows
 * @language: the language of the titles
 *
 * A long list goes over several pages as several charts; what lies beyond its end makes an empty one.
 */
TenkenChangesChart *tenken_changes_chart_new (const TenkenChecklist *checklist,
                                              const TenkenChanges   *changes,
                                              guint                  first,
                                              guint                  most,
                                              const char            *language);

void tenken_changes_chart_free (TenkenChangesChart *self);

/**
 * tenken_changes_chart_natural_height:
 * @width: the width it will get, in the units of @style
 *
 * Returns: the height at which it looks right; a lower box makes everything smaller.
 */
double tenken_changes_chart_natural_height (const TenkenChangesChart *self,
                                            double                    width,
                                            const TenkenStyle        *style);

/**
 * tenken_changes_chart_draw:
 * @width: of the box, which begins at the origin
 * @height: of the box; all ink stays inside
 */
void tenken_changes_chart_draw (const TenkenChangesChart *self,
                                cairo_t                  *cr,
                                double                    width,
                                double                    height,
                                const TenkenStyle        *style);

/**
 * tenken_changes_chart_describe:
 *
 * Returns: (transfer full): how many answers changed in which way, in one sentence.
 */
char *tenken_changes_chart_describe (const TenkenChangesChart *self,
                                     const char               *language);

/**
 * tenken_changes_chart_table:
 * @language: the one that the chart was made in
 *
 * Returns: (transfer full): the same as a table: a row for each question, with both answers and what that means.
 */
TenkenFigures *tenken_changes_chart_table (const TenkenChangesChart *self,
                                           const char               *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenChangesChart, tenken_changes_chart_free)

G_END_DECLS
