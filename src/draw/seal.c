/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/seal.h"

#include "base/catalog.h"
#include "base/date.h"
#include "draw/label.h"

/* The square is turned inside a box of this size, with room for its corners. */
#define BOX 100.0
#define SIDE 88.0
#define TURN (-4 * G_PI / 180)

static void
draw_square (cairo_t *cr)
{
  double r = 11, s = SIDE / 2 - 2;

  cairo_new_path (cr);
  cairo_arc (cr, s - r, -s + r, r, -G_PI / 2, 0);
  cairo_arc (cr, s - r, s - r, r, 0, G_PI / 2);
  cairo_arc (cr, -s + r, s - r, r, G_PI / 2, G_PI);
  cairo_arc (cr, -s + r, -s + r, r, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
  cairo_set_line_width (cr, 4);
  cairo_stroke (cr);
}

static void
draw_centred (cairo_t           *cr,
              PangoContext      *context,
              const TenkenStyle *style,
              const char        *text,
              double             size,
              double             y)
{
  TenkenLabel label = { .size = size, .bold = TRUE };
  g_autoptr (PangoLayout) layout = tenken_label_layout (context, style, &label, text);
  double width, height, fit;

  /* Fonts differ in width; the words never leave the square. */
  tenken_label_measure (layout, &width, &height);
  fit = MIN (1, (SIDE - 19) / width);
  cairo_save (cr);
  cairo_translate (cr, 0, y);
  cairo_scale (cr, fit, fit);
  tenken_label_draw (layout, cr, -width / 2, -height / 2);
  cairo_restore (cr);
}

void
tenken_seal_draw (const char        *date,
                  cairo_t           *cr,
                  double             width,
                  double             height,
                  const TenkenStyle *style)
{
  TenkenStyle japanese = *style;
  PangoContext *context;
  double scale = MIN (width, height) / BOX;

  if (scale <= 0)
    return;

  japanese.language = "ja";
  context = tenken_label_context (&japanese);

  cairo_save (cr);
  cairo_translate (cr, width / 2, height / 2);
  cairo_scale (cr, scale, scale);
  cairo_rotate (cr, TURN);
  tenken_style_use (cr, &style->seal);
  draw_square (cr);

  draw_centred (cr, context, &japanese, "点検済", 24, date != NULL ? -9 : 0);
  if (date != NULL)
    {
      g_autofree char *dotted = g_strdelimit (g_strdup (date), "-", '.');

      draw_centred (cr, context, &japanese, dotted, 13, 17);
    }
  cairo_restore (cr);
  g_object_unref (context);
}

char *
tenken_seal_describe (const char *date,
                      const char *language)
{
  g_autofree char *day = date != NULL ? tenken_date_format (date, language) : NULL;

  if (day == NULL)
    return g_strdup (tenken_tr (language, "Seal: checked"));

  /* Translators: %s is a date */
  return g_strdup_printf (tenken_tr (language, "Seal: checked on %s"), day);
}
