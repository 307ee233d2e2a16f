/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The least that a Pango and cairo program does to put a given text on A4 pages: no structure, no outline, no layout
 * of its own. Arguments: TEXT PDF. Each line of TEXT is a paragraph: page, x, y, width and size in points, whether it
 * is bold (0 or 1), and the text, with tabs between.
 */
#include <cairo-pdf.h>
#include <glib.h>
#include <pango/pangocairo.h>

/* Tenken's own order for Japanese. */
#define FAMILIES "BIZ UDPGothic, Noto Sans CJK JP, Noto Sans JP, IPAexGothic, Yu Gothic, sans-serif"

static PangoFontDescription *
make_font (double   size,
           gboolean bold)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, FAMILIES);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);

  return font;
}

static void
draw_paragraph (cairo_t  *cr,
                char    **fields)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = make_font (g_ascii_strtod (fields[4], NULL), *fields[5] == '1');

  pango_context_set_round_glyph_positions (pango_layout_get_context (layout), FALSE);
  pango_context_set_language (pango_layout_get_context (layout), pango_language_from_string ("ja"));
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) (g_ascii_strtod (fields[3], NULL) * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, fields[6], -1);
  cairo_move_to (cr, g_ascii_strtod (fields[1], NULL), g_ascii_strtod (fields[2], NULL));
  pango_cairo_show_layout (cr, layout);

  pango_font_description_free (font);
  g_object_unref (layout);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;
  gint64 page = 0;

  if (argc != 3 || !g_file_get_contents (argv[1], &text, NULL, NULL))
    return 1;

  surface = cairo_pdf_surface_create (argv[2], 595.28, 841.89);
  cr = cairo_create (surface);
  lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; **line != '\0'; line++)
    {
      g_auto (GStrv) fields = g_strsplit (*line, "\t", 7);

      for (; page < g_ascii_strtoll (fields[0], NULL, 10); page++)
        cairo_show_page (cr);
      draw_paragraph (cr, fields);
    }
  cairo_show_page (cr);
  cairo_surface_finish (surface);

  return cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS;
}
