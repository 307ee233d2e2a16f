/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/style.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* How one piece of text is set; zeros are the defaults. Sizes are in the units of the drawing. */
typedef struct {
  double size;              /* of the em; 0 for the style's text size */
  gboolean bold;
  PangoAlignment alignment;
  double width;             /* lines are broken to it; 0 for none, which keeps each paragraph on one line */
  guint lines;              /* the most lines; longer text ends in an ellipsis; 0 for as many as it takes */
} TenkenLabel;

/**
 * tenken_label_context:
 *
 * Returns: (transfer full): a context in which layouts come out the same whatever they are drawn on: no hinting, no
 * rounding. Make one for many layouts. On paper, emoji come from an outline font where one is installed, so that
 * they stay text in a PDF instead of becoming pictures.
 */
PangoContext *tenken_label_context (const TenkenStyle *style);

/**
 * tenken_label_layout:
 * @label: (nullable): how to set it
 * @text: valid UTF-8 of any length; control characters other than line breaks and tabs become blanks, and where
 *   @label limits the lines, so do line breaks; what Unicode reserves as no character becomes U+FFFD
 *
 * Returns: (transfer full): the text as a layout.
 */
PangoLayout *tenken_label_layout (PangoContext      *context,
                                  const TenkenStyle *style,
                                  const TenkenLabel *label,
                                  const char        *text);

/**
 * tenken_label_measure:
 * @width: (out) (optional): its logical width
 * @height: (out) (optional): its logical height
 */
void tenken_label_measure (PangoLayout *layout,
                           double      *width,
                           double      *height);

/**
 * tenken_label_draw:
 * @x: the left edge
 * @y: the top edge
 *
 * Draws @layout in the colour that @cr has.
 */
void tenken_label_draw (PangoLayout *layout,
                        cairo_t     *cr,
                        double       x,
                        double       y);

/**
 * tenken_label_one_line:
 *
 * Returns: (transfer full): @text with every line break and control character as a blank, and U+FFFD for what is no
 * character.
 */
char *tenken_label_one_line (const char *text);

G_END_DECLS
