/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/figures.h"
#include "draw/style.h"
#include "insight/plan.h"

G_BEGIN_DECLS

/* A step as the matrix knows it. */
typedef struct {
  guint number;      /* what the list beside it calls it, above 0: its rank in the plan */
  const char *title;
  int effort;        /* 1…5, as tenken_effort_words() says it */
  double impact;     /* weight × gap of the plan: above 0, up to 5 */
} TenkenMatrixStep;

/**
 * TenkenMatrixChart:
 *
 * Steps by how much they take and how much they help: a column for each effort, three rows for the effect, the best to
 * begin with at the top left. A step is its number in a disc, with its title beside it where all of them have room, else
 * with a list below.
 *
 * Nothing can lie on anything else: each disc and title gets a box of its own in the cell that it belongs to, cells are
 * as wide as their column, and rows as high as their fullest cell. Where that asks for more height than there is,
 * everything becomes smaller together.
 *
 * The data of one chart: immutable, keeps nothing of what it was made from.
 */
typedef struct _TenkenMatrixChart TenkenMatrixChart;

/**
 * tenken_matrix_chart_new:
 * @steps: (array length=n_steps): in the order in which they are listed; none is fine
 */
TenkenMatrixChart *tenken_matrix_chart_new (const TenkenMatrixStep *steps,
                                            guint                   n_steps);

/**
 * tenken_matrix_chart_new_for_plan:
 * @plan: whose steps, by their ranks
 * @language: of their titles
 */
TenkenMatrixChart *tenken_matrix_chart_new_for_plan (const TenkenPlan *plan,
                                                     const char       *language);

void tenken_matrix_chart_free (TenkenMatrixChart *self);

/**
 * tenken_matrix_chart_set_bare:
 * @bare: whether to leave titles out, because a list with the same numbers stands beside it
 */
void tenken_matrix_chart_set_bare (TenkenMatrixChart *self,
                                   gboolean           bare);

/**
 * tenken_matrix_chart_natural_height:
 * @width: the width it will get, in the units of @style
 *
 * Returns: the height at which it looks right; a higher box makes the cells higher, a lower one everything smaller.
 */
double tenken_matrix_chart_natural_height (const TenkenMatrixChart *self,
                                           double                   width,
                                           const TenkenStyle       *style);

/**
 * tenken_matrix_chart_draw:
 * @width: of the box, which begins at the origin
 * @height: of the box; all ink stays inside
 */
void tenken_matrix_chart_draw (const TenkenMatrixChart *self,
                               cairo_t                 *cr,
                               double                   width,
                               double                   height,
                               const TenkenStyle       *style);

/**
 * tenken_matrix_chart_describe:
 *
 * Returns: (transfer full): how many steps stand where, in one sentence.
 */
char *tenken_matrix_chart_describe (const TenkenMatrixChart *self,
                                    const char              *language);

/**
 * tenken_matrix_chart_table:
 *
 * Returns: (transfer full): the same as a table: a row for each step, with its effort and its effect in words.
 */
TenkenFigures *tenken_matrix_chart_table (const TenkenMatrixChart *self,
                                          const char              *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenMatrixChart, tenken_matrix_chart_free)

G_END_DECLS
