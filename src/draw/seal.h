/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/style.h"

G_BEGIN_DECLS

/**
 * tenken_seal_draw:
 * @date: (nullable): ISO 8601; without it the seal stands alone
 * @width: of the box, which begins at the origin
 * @height: of the box; the seal is as large as fits and stands in the middle
 *
 * Draws our mark, 点検済 in a red square with round corners, slightly turned. It is the same in every language and
 * appears only where something is finished, and as the product's own sign.
 */
void tenken_seal_draw (const char        *date,
                       cairo_t           *cr,
                       double             width,
                       double             height,
                       const TenkenStyle *style);

/**
 * tenken_seal_describe:
 *
 * Returns: (transfer full): the seal in words, “Checked on 22 November 2026”.
 */
char *tenken_seal_describe (const char *date,
                            const char *language);

G_END_DECLS
