/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/style.h"

#include <math.h>

#define RGB(hex) { ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) & 0xff) / 255.0 }

/* On paper the families come in the order of what reads best there; the last ones bring signs and emoji. */
#define FAMILIES \
  "BIZ UDPGothic, Noto Sans CJK JP, Noto Sans JP, IPAexGothic, Yu Gothic, sans-serif, Symbola, Noto Emoji"

static const TenkenStyle styles[TENKEN_N_MEDIA] = {
  [TENKEN_MEDIUM_LIGHT] = {
    .medium = TENKEN_MEDIUM_LIGHT, .text_size = 15,
    .paper = RGB (0xffffff), .wash = RGB (0xe4f0f4), .line = RGB (0xd9dfe3),
    .ink = RGB (0x1f2a33), .quiet = RGB (0x55616b), .accent = RGB (0x0b5c7a), .seal = RGB (0xb3322c),
    .answers = { RGB (0x0072b2), RGB (0x56b4e9), RGB (0xd55e00), RGB (0x8a5a9e), RGB (0x6b7680) },
  },
  [TENKEN_MEDIUM_DARK] = {
    .medium = TENKEN_MEDIUM_DARK, .text_size = 15,
    .paper = RGB (0x242424), .wash = RGB (0x2b3a42), .line = RGB (0x4a5258),
    .ink = RGB (0xf2f5f7), .quiet = RGB (0xbac4cb), .accent = RGB (0x7cc7e6), .seal = RGB (0xff8a7e),
    .answers = { RGB (0x4aa8e0), RGB (0x8ccdf2), RGB (0xf08a3c), RGB (0xc79bd8), RGB (0xa5afb6) },
  },
  /* The answers are black on paper, their shapes tell them apart. */
  [TENKEN_MEDIUM_PAPER] = {
    .medium = TENKEN_MEDIUM_PAPER, .text_size = 9.5,
    .paper = RGB (0xffffff), .wash = RGB (0xeef3f5), .line = RGB (0xb9c2c8),
    .ink = RGB (0x1f2a33), .quiet = RGB (0x4d5963), .accent = RGB (0x0b5c7a), .seal = RGB (0xb3322c),
    .answers = { RGB (0x1f2a33), RGB (0x1f2a33), RGB (0x1f2a33), RGB (0x1f2a33), RGB (0x1f2a33) },
  },
};

TenkenStyle
tenken_style_new (TenkenMedium  medium,
                  const char   *language)
{
  TenkenStyle style = styles[medium];

  style.language = g_intern_string (language);
  style.fonts = FAMILIES;

  return style;
}

void
tenken_style_strengthen (TenkenStyle *self)
{
  self->line = self->quiet;
  self->quiet = self->ink;
  for (guint i = 0; i < TENKEN_N_CHOICE_KINDS; i++)
    self->answers[i] = self->ink;
}

void
tenken_style_use (cairo_t           *cr,
                  const TenkenColor *color)
{
  cairo_set_source_rgb (cr, color->red, color->green, color->blue);
}

static double
linear (double channel)
{
  return channel <= 0.03928 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (const TenkenColor *color)
{
  return 0.2126 * linear (color->red) + 0.7152 * linear (color->green) + 0.0722 * linear (color->blue);
}

double
tenken_color_contrast (const TenkenColor *a,
                       const TenkenColor *b)
{
  double la = luminance (a), lb = luminance (b);

  return (MAX (la, lb) + 0.05) / (MIN (la, lb) + 0.05);
}
