/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/export.h"

#include "base/catalog.h"
#include "base/error.h"

#include <cairo-svg.h>
#include <math.h>
#include <string.h>

#define AIR 12.0         /* points around the chart */
#define DETAIL 3.0       /* pixels for a point: sharp on paper and on a wall */
#define MOST_PIXELS 4e7  /* for all of a picture: 160 MB while it is made */
#define LONGEST 30000.0  /* pixels of one side; cairo takes no more than 32767 */

gboolean
tenken_export_find_format (const char         *name,
                           TenkenExportFormat *format)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  if (g_str_has_suffix (lower, ".svg"))
    *format = TENKEN_EXPORT_SVG;
  else if (g_str_has_suffix (lower, ".png"))
    *format = TENKEN_EXPORT_PNG;
  else
    return FALSE;

  return TRUE;
}

static cairo_status_t
write_cb (void                *data,
          const unsigned char *bytes,
          unsigned int         length)
{
  g_byte_array_append (data, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
draw (const TenkenDrawing *drawing,
      cairo_surface_t     *surface,
      double               scale,
      double               width,
      double               height,
      const TenkenStyle   *style)
{
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  tenken_style_use (cr, &style->paper);
  cairo_paint (cr);
  cairo_translate (cr, AIR, AIR);
  tenken_drawing_draw (drawing, cr, width - 2 * AIR, height - 2 * AIR, style);
  cairo_destroy (cr);
}

/* cairo counts its surfaces through the life of the program and writes the numbers into the file as names: whoever saves
 * the same chart twice would get two different files. Here they are counted from the first in the file. */
static void
number_anew (GByteArray *bytes)
{
  static const char name[] = "surface";
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *text = g_strndup ((const char *) bytes->data, bytes->len);
  GString *anew = g_string_sized_new (bytes->len);
  const char *from = text;

  for (const char *at = strstr (from, name); at != NULL; at = strstr (from, name))
    {
      gsize digits = strspn (at + strlen (name), "0123456789");
      g_autofree char *old = g_strndup (at + strlen (name), digits);
      const char *number = g_hash_table_lookup (numbers, old);

      if (number == NULL)
        {
          number = g_strdup_printf ("%u", g_hash_table_size (numbers) + 1);
          g_hash_table_insert (numbers, g_strdup (old), (gpointer) number);
        }
      g_string_append_len (anew, from, at - from);
      g_string_append_printf (anew, "%s%s", name, number);
      from = at + strlen (name) + digits;
    }
  g_string_append (anew, from);

  g_byte_array_set_size (bytes, 0);
  g_byte_array_append (bytes, (const guint8 *) anew->str, (guint) anew->len);
  g_string_free (anew, TRUE);
}

GBytes *
tenken_export_picture (const TenkenDrawing  *drawing,
                       TenkenExportFormat    format,
                       double                width,
                       const char           *language,
                       GError              **error)
{
  TenkenStyle style = tenken_style_new (TENKEN_MEDIUM_PAPER, language);
  double height = ceil (tenken_drawing_natural_height (drawing, width - 2 * AIR, &style) + 2 * AIR);
  double scale = MIN (MIN (DETAIL, sqrt (MOST_PIXELS / (width * height))), LONGEST / MAX (width, height));
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;

  if (format == TENKEN_EXPORT_SVG)
    {
      surface = cairo_svg_surface_create_for_stream (write_cb, bytes, width, height);
      draw (drawing, surface, 1, width, height, &style);
      cairo_surface_finish (surface);
      status = cairo_surface_status (surface);
    }
  else
    {
      surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (width * scale), (int) ceil (height * scale));
      draw (drawing, surface, scale, width, height, &style);
      status = cairo_surface_write_to_png_stream (surface, write_cb, bytes);
    }
  cairo_surface_destroy (surface);

  if (status != CAIRO_STATUS_SUCCESS)
    {
      /* Translators: %s is the reason, a few words */
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE, _("The picture cannot be made: %s. Choose a smaller one."),
                   cairo_status_to_string (status));
      return NULL;
    }
  if (format == TENKEN_EXPORT_SVG)
    number_anew (bytes);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
