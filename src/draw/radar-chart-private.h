/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/parts-chart-private.h"
#include "draw/piece.h"
#include "draw/radar-chart.h"
#include "draw/scale.h"

G_BEGIN_DECLS

struct _TenkenRadarChart {
  TenkenPartsChart *parts;
};

/* All in text sizes. */
#define TENKEN_RADAR_SMALL 0.9
#define TENKEN_RADAR_MARK 0.32 /* radius */
#define TENKEN_RADAR_EDGE 0.1

/* In radians: the first axis goes straight up, the others follow clockwise. */
double tenken_radar_angle (const TenkenRadarChart *self,
                           guint                   axis);

/* The rings and axes, both results, and the numbers of the rings, around the origin. */
void tenken_radar_draw_web (const TenkenRadarChart *self,
                            PangoContext           *context,
                            cairo_t                *cr,
                            double                  radius,
                            const TenkenStyle      *style);

/* A piece of the line of this time or of last time, from the origin to the right, with a mark in its middle. */
void tenken_radar_draw_sample (cairo_t           *cr,
                               double             length,
                               gboolean           earlier,
                               const TenkenStyle *style);

G_END_DECLS
