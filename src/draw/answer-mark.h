/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/style.h"

G_BEGIN_DECLS

/**
 * tenken_answer_mark_draw:
 * @choice: (nullable): the answer, or %NULL while there is none
 * @size: width and height of the box, which begins at the origin
 *
 * Draws the mark of an answer: a filled circle with a tick for done, a half-filled one for partly, a ring with a cross
 * for not done, a ring with a question mark for don't know, a dash for not applicable, a thin broken ring for no answer
 * yet. A bare ring, which means “good” in Japan, is none of them.
 * The shapes differ without any colour. It always stands beside the word.
 */
void tenken_answer_mark_draw (const TenkenChoice *choice,
                              cairo_t            *cr,
                              double              size,
                              const TenkenStyle  *style);

G_END_DECLS
