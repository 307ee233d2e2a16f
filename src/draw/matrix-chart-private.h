/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/matrix-chart.h"
#include "draw/piece.h"

G_BEGIN_DECLS

#define TENKEN_MATRIX_COLUMNS 5
#define TENKEN_MATRIX_ROWS 3

typedef struct {
  guint number;
  char *title;
  guint column; /* effort, from 0 */
  guint row;    /* effect, 0 for the largest */
} TenkenMatrixEntry;

struct _TenkenMatrixChart {
  GArray *entries; /* of TenkenMatrixEntry */
  gboolean bare;
};

/* What a row is called. */
const char *tenken_matrix_chart_effect (guint       row,
                                        const char *language);

/* Where one step goes. */
typedef struct {
  cairo_rectangle_t box;    /* of disc and title together */
  double disc;              /* its size; it stands at the top left of the box */
  TenkenPiece number;
  TenkenPiece title;        /* none where the list below has it */
} TenkenMatrixMark;

/* The chart, measured. The marks in the cells come first, then, where there is a list, those of the list. */
typedef struct {
  PangoContext *context;
  GArray *marks;                             /* of TenkenMatrixMark, one or two for each entry */
  TenkenPiece columns[TENKEN_MATRIX_COLUMNS]; /* heads below */
  TenkenPiece rows[TENKEN_MATRIX_ROWS];
  TenkenPiece begin;                         /* “Start here” */
  TenkenPiece nothing;
  double left;                               /* of the cells */
  double column;                             /* width of each */
  double tops[TENKEN_MATRIX_ROWS + 1];        /* of the rows, and where the last ends */
  double height;
} TenkenMatrixPlan;

/**
 * tenken_matrix_plan_new:
 * @width: at least TENKEN_MATRIX_LEAST_WIDTH text sizes
 * @height: the rows share what is left of it; 0 for none
 */
TenkenMatrixPlan *tenken_matrix_plan_new  (const TenkenMatrixChart *chart,
                                           double                   width,
                                           double                   height,
                                           const TenkenStyle       *style);
void              tenken_matrix_plan_free (TenkenMatrixPlan *self);

/* All in text sizes. */
#define TENKEN_MATRIX_LEAST_WIDTH 27.0
#define TENKEN_MATRIX_PAD 0.45

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenMatrixPlan, tenken_matrix_plan_free)

G_END_DECLS
