/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"

#include <cairo.h>

G_BEGIN_DECLS

typedef enum {
  TENKEN_MEDIUM_LIGHT, /* a light screen */
  TENKEN_MEDIUM_DARK,
  TENKEN_MEDIUM_PAPER, /* black ink first: must survive a black-and-white copier */
  TENKEN_N_MEDIA
} TenkenMedium;

typedef struct {
  double red, green, blue; /* 0…1, sRGB */
} TenkenColor;

/**
 * TenkenStyle:
 *
 * How a drawing looks: a plain value, passed by pointer, with nothing to free. Every colour that text is drawn in
 * (@ink, @quiet, @accent, @seal) has a contrast of at least 4.5:1 against @paper and @wash.
 */
typedef struct {
  TenkenMedium medium;
  const char *language;  /* lives as long as the program */
  const char *fonts;     /* families, best first */
  double text_size;      /* of body text: pixels on screen, points on paper */
  TenkenColor paper;     /* what it is drawn on; charts do not paint it */
  TenkenColor wash;      /* a quiet surface, such as the empty part of a bar */
  TenkenColor line;
  TenkenColor ink;
  TenkenColor quiet;     /* text that matters less */
  TenkenColor accent;
  TenkenColor seal;      /* red, for the seal and nothing else */
  TenkenColor answers[TENKEN_N_CHOICE_KINDS]; /* never alone: shape and word say the same */
} TenkenStyle;

/**
 * tenken_style_new:
 * @language: the language of the texts; picks the right glyphs and line breaks
 *
 * Returns: the style of @medium.
 */
TenkenStyle tenken_style_new (TenkenMedium  medium,
                              const char   *language);

/**
 * tenken_style_strengthen:
 *
 * Makes a style of the screen one of high contrast: no text is paler than another, lines are as dark as quiet text was,
 * and answers are told apart by shape and word alone, as on paper.
 */
void tenken_style_strengthen (TenkenStyle *self);

/**
 * tenken_style_use:
 *
 * Makes @color what @cr draws with.
 */
void tenken_style_use (cairo_t           *cr,
                       const TenkenColor *color);

/**
 * tenken_color_contrast:
 *
 * Returns: the contrast of two colours, 1…21, as WCAG 2.1 defines it.
 */
double tenken_color_contrast (const TenkenColor *a,
                              const TenkenColor *b);

G_END_DECLS
