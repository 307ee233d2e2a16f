/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/style.h"

G_BEGIN_DECLS

/* Finding room: what the charts share where they put things into a box. */

/* The least height of a chart at @width; a wider one must never be higher. */
typedef double (*TenkenPlaceHeight) (gconstpointer      data,
                                     double             width,
                                     const TenkenStyle *style);

/**
 * tenken_place_scale:
 * @height_of: measures @data
 * @least_width: of the drawing at full size, in text sizes
 * @width: of the box, above 0
 * @height: of the box, above 0
 *
 * Made smaller, a chart is wider in its own units and so never higher: it fits at the first try.
 *
 * Returns: by how much to draw it smaller so that it fits the box, at most 1.
 */
double tenken_place_scale (TenkenPlaceHeight  height_of,
                           gconstpointer      data,
                           double             least_width,
                           double             width,
                           double             height,
                           const TenkenStyle *style);

/**
 * tenken_place_apart:
 * @starts: (array length=n) (inout): where each would like to begin, in rising order; then where it does
 * @lengths: (array length=n): how long each is
 * @from: where the first may begin
 * @to: where the last must end
 *
 * Moves pieces along a line until none lies on another, as little as a walk there and back can. Where they do not fit
 * between @from and @to, they begin before @from.
 */
void tenken_place_apart (double       *starts,
                         const double *lengths,
                         guint         n,
                         double        from,
                         double        to);

G_END_DECLS
