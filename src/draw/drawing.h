/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/figures.h"
#include "draw/style.h"

G_BEGIN_DECLS

/* The charts that there are. */
typedef enum {
  TENKEN_DRAWING_DIAL,    /* TenkenScoreDial */
  TENKEN_DRAWING_PARTS,   /* TenkenPartsChart */
  TENKEN_DRAWING_RADAR,   /* TenkenRadarChart */
  TENKEN_DRAWING_TREND,   /* TenkenTrendChart */
  TENKEN_DRAWING_MATRIX,  /* TenkenMatrixChart */
  TENKEN_DRAWING_ANSWERS, /* TenkenAnswersChart */
  TENKEN_DRAWING_CHANGES, /* TenkenChangesChart */
  TENKEN_N_DRAWINGS
} TenkenDrawingKind;

/**
 * TenkenDrawing:
 *
 * Any of the charts, for whoever treats all alike: a widget, a page, a picture file. Counted references. What its functions promise stands
 * with the chart's own, such as tenken_parts_chart_draw().
 */
typedef struct _TenkenDrawing TenkenDrawing;

/**
 * tenken_drawing_new:
 * @chart: (transfer full): a chart of @kind
 */
TenkenDrawing *tenken_drawing_new (TenkenDrawingKind kind,
                                   gpointer          chart);

TenkenDrawing *tenken_drawing_ref   (TenkenDrawing *self);
void           tenken_drawing_unref (TenkenDrawing *self);

/**
 * tenken_drawing_name:
 *
 * Returns: what @kind is called on the command line and in file names, “trend”.
 */
const char *tenken_drawing_name (TenkenDrawingKind kind);

/**
 * tenken_drawing_get_kind:
 *
 * Returns: which chart it is.
 */
TenkenDrawingKind tenken_drawing_get_kind (const TenkenDrawing *self);

/* The height at which it looks right at @width, in the units of @style. */
double tenken_drawing_natural_height (const TenkenDrawing *self,
                                      double               width,
                                      const TenkenStyle   *style);

/* Draws it into a box at the origin. */
void tenken_drawing_draw (const TenkenDrawing *self,
                          cairo_t             *cr,
                          double               width,
                          double               height,
                          const TenkenStyle   *style);

/* Returns: (transfer full): the chart in words. */
char *tenken_drawing_describe (const TenkenDrawing *self,
                               const char          *language);

/* Returns: (transfer full): the chart as a table. */
TenkenFigures *tenken_drawing_table (const TenkenDrawing *self,
                                     const char          *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenDrawing, tenken_drawing_unref)

G_END_DECLS
