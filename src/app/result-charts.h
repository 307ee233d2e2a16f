/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart.h"
#include "draw/parts-chart.h"
#include "draw/score-dial.h"

G_BEGIN_DECLS

/**
 * tenken_chart_set_dial:
 * @dial: (transfer full): what to show, and to say to a screen reader
 * @width: the width wanted, in units of the text size; in a wider place it becomes no larger
 */
void tenken_chart_set_dial (TenkenChart     *self,
                            TenkenScoreDial *dial,
                            double           width,
                            const char      *language);

/**
 * tenken_chart_set_parts:
 * @parts: (transfer full): what to show, and to say to a screen reader
 * @width: the width wanted, in units of the text size; in a wider place the bars become longer
 */
void tenken_chart_set_parts (TenkenChart      *self,
                             TenkenPartsChart *parts,
                             double            width,
                             const char       *language);

G_END_DECLS
