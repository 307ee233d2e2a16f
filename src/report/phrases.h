/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/pages.h"

G_BEGIN_DECLS

/* Lines that are read from afar break where one takes breath. */

/**
 * tenken_phrases_break:
 * @size: of the bold type
 * @width: of the column, in points
 * @fits: (out): whether no phrase is wider than @width; one that is is broken anywhere
 *
 * Sets line breaks between words, and in Japanese between phrases: before a word in Chinese characters, katakana or
 * letters that follows hiragana, and after a comma or a full stop. Kinsoku is kept by that too.
 *
 * Returns: (transfer full): @text with a line feed at the end of each line.
 */
char *tenken_phrases_break (TenkenPages *pages,
                            const char  *text,
                            double       size,
                            double       width,
                            gboolean    *fits);

G_END_DECLS
