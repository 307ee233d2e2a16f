/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/figures.h"
#include "draw/style.h"
#include "insight/spread.h"

G_BEGIN_DECLS

/**
 * TenkenAnswersChart:
 *
 * How many answers of which kind, as bars that part at a middle line: to the right what is done, in full or partly, to
 * the left what is not and what nobody knows. Every bar is as long as every other, 100 % of what counts; so how far it
 * lies to the right says how it stands. Each kind has a pattern, and its number where it has room. What does not apply
 * and what has no answer yet are numbers beside the bar. The data of one chart: immutable, keeps nothing of what it was
 * made from.
 */
typedef struct _TenkenAnswersChart TenkenAnswersChart;

/**
 * tenken_answers_chart_new_for_parts:
 * @answers: one person's, or those that were agreed on
 * @language: the language of titles and words
 *
 * Returns: (transfer full): a bar for each part: how many of its questions have which answer.
 */
TenkenAnswersChart *tenken_answers_chart_new_for_parts (const TenkenAnswers *answers,
                                                        const char          *language);

/**
 * tenken_answers_chart_new_for_spread:
 * @spread: the answers of several people
 * @language: the language of titles and words
 *
 * Returns: (transfer full): a bar for each question: how many people gave which answer. Where too few answered, words
 *   say so instead of a bar.
 */
TenkenAnswersChart *tenken_answers_chart_new_for_spread (const TenkenSpread *spread,
                                                         const char         *language);

void tenken_answers_chart_free (TenkenAnswersChart *self);

/**
 * tenken_answers_chart_natural_height:
 * @width: the width it will get, in the units of @style
 *
 * Returns: the height at which it looks right; a lower box makes everything smaller.
 */
double tenken_answers_chart_natural_height (const TenkenAnswersChart *self,
                                            double                    width,
                                            const TenkenStyle        *style);

/**
 * tenken_answers_chart_draw:
 * @width: of the box, which begins at the origin
 * @height: of the box; all ink stays inside
 */
void tenken_answers_chart_draw (const TenkenAnswersChart *self,
                                cairo_t                  *cr,
                                double                    width,
                                double                    height,
                                const TenkenStyle        *style);

/**
 * tenken_answers_chart_describe:
 *
 * Returns: (transfer full): the chart in words, one row after the other.
 */
char *tenken_answers_chart_describe (const TenkenAnswersChart *self,
                                     const char               *language);

/**
 * tenken_answers_chart_table:
 * @language: the one that the chart was made in
 *
 * Returns: (transfer full): the same as a table: a row for each bar, a column for each kind of answer there is.
 */
TenkenFigures *tenken_answers_chart_table (const TenkenAnswersChart *self,
                                           const char               *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenAnswersChart, tenken_answers_chart_free)

G_END_DECLS
