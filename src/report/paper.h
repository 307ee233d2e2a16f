/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A4 in points, one grid of twelve columns, one scale of type. Everything on paper stands on these. */

#define TENKEN_PAPER_WIDTH 595.276
#define TENKEN_PAPER_HEIGHT 841.89
#define TENKEN_PAPER_MARGIN 48.19 /* 17 mm */
#define TENKEN_PAPER_COLUMNS 12
#define TENKEN_PAPER_FOOTER 22.0  /* kept free above the lower margin */

#define TENKEN_PAPER_LEFT TENKEN_PAPER_MARGIN
#define TENKEN_PAPER_RIGHT (TENKEN_PAPER_WIDTH - TENKEN_PAPER_MARGIN)
#define TENKEN_PAPER_TOP TENKEN_PAPER_MARGIN
#define TENKEN_PAPER_BOTTOM (TENKEN_PAPER_HEIGHT - TENKEN_PAPER_MARGIN - TENKEN_PAPER_FOOTER)

#define TENKEN_TYPE_SMALL 8.0
#define TENKEN_TYPE_BODY 9.5
#define TENKEN_TYPE_LARGE 11.0
#define TENKEN_TYPE_HEADING 14.0
#define TENKEN_TYPE_TITLE 20.0
#define TENKEN_TYPE_FIGURE 44.0

/**
 * tenken_paper_column:
 * @column: 0…12, fractions allowed
 *
 * Returns: the x at which @column begins, in points from the paper's left edge.
 */
double tenken_paper_column (double column);

/**
 * tenken_paper_span:
 * @columns: how many columns
 *
 * Returns: their width.
 */
double tenken_paper_span (double columns);

/**
 * tenken_paper_leading:
 * @size: of the type
 *
 * Returns: the distance from one baseline to the next: airy for what is read, tight for what is seen.
 */
double tenken_paper_leading (double size);

G_END_DECLS
