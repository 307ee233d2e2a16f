/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How large texts are, in percent of what the system asks for: 100, 115, 130, 150, 175 or 200. */

#define TENKEN_TEXT_SIZE_USUAL 100

/**
 * tenken_text_size_round:
 * @percent: any number
 *
 * Returns: the nearest size that there is.
 */
int tenken_text_size_round (int percent);

/**
 * tenken_text_size_step:
 * @percent: a size that there is
 * @steps: how many sizes further; negative for smaller ones
 *
 * Returns: the size there, the last one at either end.
 */
int tenken_text_size_step (int percent,
                           int steps);

/**
 * tenken_text_size_apply:
 * @percent: a size that there is
 *
 * Has all texts of the program in that size, on top of the system's own setting, which is followed when it changes.
 */
void tenken_text_size_apply (int percent);

/* Returns: the size that was applied last, %TENKEN_TEXT_SIZE_USUAL before. */
int tenken_text_size_get (void);

/**
 * tenken_text_size_get_scale:
 *
 * Returns: how large texts are on the screen, both settings taken together: 1 for a font of 11 points at 96 dpi, which
 * is what widths in px are made for.
 */
double tenken_text_size_get_scale (GtkSettings *settings);

G_END_DECLS
