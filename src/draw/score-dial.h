/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/style.h"
#include "insight/score.h"

G_BEGIN_DECLS

/**
 * TenkenScoreDial:
 *
 * Half a circle from 0 to 100, always, with a thick arc up to the score and the number large in the middle. A thin
 * outer arc marks where the bands begin and end. The data of one dial: immutable, keeps nothing of what it was made
 * from.
 */
typedef struct _TenkenScoreDial TenkenScoreDial;

/**
 * tenken_score_dial_new:
 * @checklist: whose bands are marked
 * @score: whose total is shown
 */
TenkenScoreDial *tenken_score_dial_new (const TenkenChecklist *checklist,
                                        const TenkenScore     *score,
                                        const char            *language);

void tenken_score_dial_free (TenkenScoreDial *self);

/**
 * tenken_score_dial_natural_height:
 *
 * Returns: the height that a dial of this width fills.
 */
double tenken_score_dial_natural_height (double width);

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
 * Returns: (transfer full): the dial in one sentence.
 */
char *tenken_score_dial_describe (const TenkenScoreDial *self,
                                  const char            *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenScoreDial, tenken_score_dial_free)

G_END_DECLS
