/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/chart.h"
#include "draw/drawing.h"

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

G_END_DECLS
