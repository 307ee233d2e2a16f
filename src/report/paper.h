/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kind.h"

G_BEGIN_DECLS

/* One grid of twelve columns, one scale of type. Everything on paper stands on these. */

#define TENKEN_PAPER_MARGIN 48.19 /* 17 mm */
#define TENKEN_PAPER_COLUMNS 12
#define TENKEN_PAPER_FOOTER 22.0  /* kept free above the lower margin */

/* A page as it is laid out, in points. What is printed is @scale times as large. */
typedef struct {
  double width, height;
  double left, right, top, bottom; /* of what the flow fills */
  double scale;
} TenkenPaper;

#define TENKEN_TYPE_SMALL 8.0
#define TENKEN_TYPE_BODY 9.5
#define TENKEN_TYPE_LARGE 11.0
#define TENKEN_TYPE_HEADING 14.0
#define TENKEN_TYPE_TITLE 20.0
#define TENKEN_TYPE_FIGURE 44.0

/**
 * tenken_paper_new:
 *
 * Returns: a page of @size.
 */
TenkenPaper tenken_paper_new (TenkenPaperSize size,
                              gboolean        landscape);

/**
 * tenken_paper_column:
 * @column: 0…12, fractions allowed
 *
 * Returns: the x at which @column begins, in points from the paper's left edge.
 */
double tenken_paper_column (const TenkenPaper *self,
                            double             column);

/**
 * tenken_paper_span:
 * @columns: how many columns
 *
 * Returns: their width.
 */
double tenken_paper_span (const TenkenPaper *self,
                          double             columns);

/**
 * tenken_paper_leading:
 * @size: of the type
 *
 * Returns: the distance from one baseline to the next: airy for what is read, tight for what is seen.
 */
double tenken_paper_leading (double size);

G_END_DECLS
