/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/label.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>
#include <string.h>

#define LINE_HEIGHT 1.35

/* A colour font becomes pictures in a PDF, and the emoji can be neither searched nor printed sharply; on a screen it
 * would even lend its digits to the charts. Fontconfig weighs FC_COLOR before the family, so this puts outline fonts
 * first and keeps colour ones for a last resort. */
static void
prefer_outlines_cb (FcPattern *pattern,
                    gpointer   data)
{
  FcPatternDel (pattern, FC_COLOR);
  FcPatternAddBool (pattern, FC_COLOR, FcFalse);
}

/* Kept per thread, as Pango keeps its default map: a font map is expensive to fill and not for several threads. */
static PangoFontMap *
get_font_map (void)
{
  static GPrivate maps = G_PRIVATE_INIT (g_object_unref);
  PangoFontMap *map = g_private_get (&maps);

  if (map == NULL)
    {
      map = pango_cairo_font_map_new ();
      if (PANGO_IS_FC_FONT_MAP (map))
        pango_fc_font_map_set_default_substitute (PANGO_FC_FONT_MAP (map), prefer_outlines_cb, NULL, NULL);
      g_private_set (&maps, map);
    }

  return map;
}

PangoContext *
tenken_label_context (const TenkenStyle *style)
{
  PangoContext *context = pango_font_map_create_context (get_font_map ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);

  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context, pango_language_from_string (style->language));

  return context;
}

/* Valid UTF-8, but never a character: cairo refuses a whole report for one of these. */
static gboolean
is_noncharacter (gunichar c)
{
  return (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

static char *
clean (const char *text,
       gboolean    keep_lines)
{
  GString *cleaned = g_string_new (NULL);

  for (const char *from = text; *from != '\0'; from = g_utf8_next_char (from))
    {
      gunichar c = g_utf8_get_char (from);

      if (keep_lines && (c == '\n' || c == '\t'))
        g_string_append_c (cleaned, *from);
      else if (c == '\r' && from[1] == '\n')
        continue;
      else if (keep_lines && c == '\r')
        g_string_append_c (cleaned, '\n');
      else if (c < 0x20 || c == 0x7f)
        g_string_append_c (cleaned, ' ');
      else
        g_string_append_unichar (cleaned, is_noncharacter (c) ? 0xfffd : c);
    }

  return g_string_free (cleaned, FALSE);
}

char *
tenken_label_one_line (const char *text)
{
  return g_strstrip (clean (text, FALSE));
}

PangoLayout *
tenken_label_layout (PangoContext      *context,
                     const TenkenStyle *style,
                     const TenkenLabel *label,
                     const char        *text)
{
  static const TenkenLabel plain = { 0 };
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_new ();
  PangoAttrList *attributes;
  g_autofree char *cleaned = NULL;
  double size;

  if (label == NULL)
    label = &plain;
  size = label->size > 0 ? label->size : style->text_size;

  pango_font_description_set_family_static (font, style->fonts);
  pango_font_description_set_weight (font, label->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_alignment (layout, label->alignment);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (label->width > 0)
    pango_layout_set_width (layout, (int) (MIN (label->width, 1e5) * PANGO_SCALE));
  if (label->lines > 0)
    {
      pango_layout_set_height (layout, -(int) label->lines);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }

  /* One line height whatever fonts fall back, and no hyphen where a long word is broken: it is not in the text. */
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_attr_list_insert (attributes, pango_attr_line_height_new_absolute ((int) (size * LINE_HEIGHT * PANGO_SCALE)));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);

  cleaned = label->lines > 0 ? tenken_label_one_line (text) : clean (text, TRUE);
  pango_layout_set_text (layout, cleaned, -1);

  return layout;
}

void
tenken_label_measure (PangoLayout *layout,
                      double      *width,
                      double      *height)
{
  int w, h;

  pango_layout_get_size (layout, &w, &h);
  if (width != NULL)
    *width = (double) w / PANGO_SCALE;
  if (height != NULL)
    *height = (double) h / PANGO_SCALE;
}

void
tenken_label_draw (PangoLayout *layout,
                   cairo_t     *cr,
                   double       x,
                   double       y)
{
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
}
