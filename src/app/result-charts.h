/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart.h"
#include "draw/drawing.h"
#include "draw/parts-chart.h"
#include "draw/score-dial.h"

G_BEGIN_DECLS

/**
 * tenken_chart_set_drawing:
 * @drawing: what to show, and to say to a screen reader
 * @width: the width wanted, in units of the text size; in a wider place a dial becomes no larger, and what has bars or
 *   a line becomes wider
 */
void tenken_chart_set_drawing (TenkenChart   *self,
                               TenkenDrawing *drawing,
                               double         width,
                               const char    *language);

/**
 * tenken_chart_set_dial:
 * @dial: (transfer full): what to show, where nobody saves it as a picture
 */
void tenken_chart_set_dial (TenkenChart     *self,
                            TenkenScoreDial *dial,
                            double           width,
                            const char      *language);

/* The same for bars; takes @parts. */
void tenken_chart_set_parts (TenkenChart      *self,
                             TenkenPartsChart *parts,
                             double            width,
                             const char       *language);

G_END_DECLS
