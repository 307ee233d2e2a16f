/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/figures.h"
#include "draw/style.h"
#include "insight/score.h"

G_BEGIN_DECLS

/**
 * TenkenScoreDial:
 *
 * Half a circle from 0 to 100, always, with a thick arc up to the score and the number large in the middle. A thin
 * outer arc marks where the bands begin and end, thicker where the score's own band is, and the scores that bands
 * begin at stand inside. An earlier result is a black tick across the circle with its number on a flag above, and
 * the change since then in words. The data of one dial: immutable, keeps nothing of what it was made from.
 */
typedef struct _TenkenScoreDial TenkenScoreDial;

/**
 * tenken_score_dial_new:
 * @checklist: whose bands are marked
 * @score: whose total is shown
 * @earlier_checklist: (nullable): what @earlier answered; only an edition of the same checklist is shown
 * @earlier: (nullable): the result of last time; one with questions open has no place on the dial and is left out
 * @language: the language of the bands' titles
 */
TenkenScoreDial *tenken_score_dial_new (const TenkenChecklist *checklist,
                                        const TenkenScore     *score,
                                        const TenkenChecklist *earlier_checklist,
                                        const TenkenScore     *earlier,
                                        const char            *language);

/**
 * tenken_score_dial_new_outlook:
 * @then: what the score would be
 * @now: what it is: the tick, and the change is from there
 *
 * As tenken_score_dial_new(), but what is set beside the score is not last time.
 */
TenkenScoreDial *tenken_score_dial_new_outlook (const TenkenChecklist *checklist,
                                                const TenkenScore     *then,
                                                const TenkenScore     *now,
                                                const char            *language);

void tenken_score_dial_free (TenkenScoreDial *self);

/**
 * tenken_score_dial_natural_height:
 *
 * Returns: the height that the dial fills at this width.
 */
double tenken_score_dial_natural_height (const TenkenScoreDial *self,
                                         double                 width);

/**
 * tenken_score_dial_draw:
 * @width: of the box, which begins at the origin
 * @height: of the box; the dial is as large as fits and stands in the middle
 */
void tenken_score_dial_draw (const TenkenScoreDial *self,
                             cairo_t               *cr,
                             double                 width,
                             double                 height,
                             const TenkenStyle     *style);

/**
 * tenken_score_dial_describe:
 *
 * Returns: (transfer full): the dial in a sentence or two.
 */
char *tenken_score_dial_describe (const TenkenScoreDial *self,
                                  const char            *language);

/**
 * tenken_score_dial_legend:
 * @language: the one that the dial was made in
 *
 * Returns: (transfer full): what the numbers along the arc are: the bands, a line each, from the highest; "" where there
 * is only one.
 */
char *tenken_score_dial_legend (const TenkenScoreDial *self,
                                const char            *language);

/**
 * tenken_score_dial_table:
 * @language: the one that the dial was made in
 *
 * Returns: (transfer full): the same as a table: the score, last time's and the change, then the bands from the lowest.
 */
TenkenFigures *tenken_score_dial_table (const TenkenScoreDial *self,
                                        const char            *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenScoreDial, tenken_score_dial_free)

G_END_DECLS
