/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/piece.h"
#include "draw/scale.h"
#include "draw/trend-chart.h"

G_BEGIN_DECLS

typedef struct {
  int from, to;
  char *title;
} TenkenTrendBand;

struct _TenkenTrendChart {
  GArray *moments; /* of TenkenMoment, oldest first */
  GArray *bands;   /* of TenkenTrendBand, lowest first */
};

/* (nullable): the band that a result falls into. */
const TenkenTrendBand *tenken_trend_chart_band (const TenkenTrendChart *self,
                                                int                     percent);

typedef struct {
  double x, y;
} TenkenTrendPoint;

/* All in text sizes. */
#define TENKEN_TREND_SMALL 0.85
#define TENKEN_TREND_AIR 0.5
#define TENKEN_TREND_TITLE_GAP 0.25 /* between two bands' titles */
#define TENKEN_TREND_TOP 0.9 /* above 100, where half a number stands */

/* The chart, measured. */
typedef struct {
  PangoContext *context;
  GArray *titles;      /* of TenkenPiece, lowest band first */
  TenkenPiece last;    /* the number of the last result */
  TenkenPiece nothing; /* what is said where there is no result */
  double left, right;  /* of the stripes */
  double title_left;
  double titles_height;
  double bottom;       /* below the stripes, for the dates */
} TenkenTrendPlan;

/* The stripes of the bands with their titles, and the axis. */
void tenken_trend_plan_draw_behind (const TenkenTrendPlan  *self,
                                    const TenkenTrendChart *chart,
                                    cairo_t                *cr,
                                    const TenkenScale      *scale,
                                    const TenkenStyle      *style);

/* The dates of @points below @y; there must be any. */
void tenken_trend_plan_draw_dates (const TenkenTrendPlan  *self,
                                   const TenkenTrendChart *chart,
                                   cairo_t                *cr,
                                   const TenkenTrendPoint *points,
                                   double                  y,
                                   const TenkenStyle      *style);

/* Where the line goes, and the boxes that are taken by what has been written already. */
typedef struct {
  const TenkenTrendPoint *points;
  guint n_points;
  double left, right, top, bottom; /* where numbers may stand */
  GArray *taken;                   /* of cairo_rectangle_t */
} TenkenTrendRoom;

/**
 * tenken_trend_room_number:
 * @point: which one the number belongs to
 * @width: of the number
 * @height: of the number
 * @gap: between the number and its point
 * @place: (out): where it goes
 *
 * Looks for room for a number near its point, on no other number and not on the line; what is found is taken then.
 *
 * Returns: whether there is any.
 */
gboolean tenken_trend_room_number (TenkenTrendRoom   *self,
                                   guint              point,
                                   double             width,
                                   double             height,
                                   double             gap,
                                   cairo_rectangle_t *place);

G_END_DECLS
