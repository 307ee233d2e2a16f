/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/picture.h"

#include <string.h>

typedef struct {
  int most;
  gboolean too_large;
} Bounds;

/* The kind by what the bytes begin with, whatever the name says; NULL for any other. */
static const char *
find_kind (GBytes *file)
{
  static const struct {
    const char *kind, *magic;
    gsize length;
  } kinds[] = { { "png", "\x89PNG\r\n\x1a\n", 8 }, { "jpeg", "\xff\xd8\xff", 3 } };
  gsize size;
  const char *data = g_bytes_get_data (file, &size);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (size >= kinds[i].length && memcmp (data, kinds[i].magic, kinds[i].length) == 0)
      return kinds[i].kind;

  return NULL;
}

/* A small file can hold an enormous picture: with no size at all the loader gives up before it takes the memory. */
static void
size_prepared_cb (GdkPixbufLoader *loader,
                  int              width,
                  int              height,
                  gpointer         data)
{
  Bounds *bounds = data;
  int longer = MAX (width, height);

  bounds->too_large = longer > TENKEN_PICTURE_SIDE;
  if (bounds->too_large)
    gdk_pixbuf_loader_set_size (loader, 0, 0);
  else if (longer > bounds->most)
    gdk_pixbuf_loader_set_size (loader, MAX (1, width * bounds->most / longer), MAX (1, height * bounds->most / longer));
}

GdkPixbuf *
tenken_picture_decode (GBytes             *file,
                       int                 most,
                       TenkenPictureState *state)
{
  const char *kind = find_kind (file);
  g_autoptr (GdkPixbufLoader) loader = kind != NULL ? gdk_pixbuf_loader_new_with_type (kind, NULL) : NULL;
  Bounds bounds = { .most = most };
  TenkenPictureState found;
  gboolean whole = FALSE;
  GdkPixbuf *picture = NULL;

  if (loader != NULL)
    {
      g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), &bounds);
      whole = gdk_pixbuf_loader_write_bytes (loader, file, NULL);
      /* It must be closed in any case. */
      whole = gdk_pixbuf_loader_close (loader, NULL) && whole && gdk_pixbuf_loader_get_pixbuf (loader) != NULL;
    }

  if (kind == NULL)
    found = TENKEN_PICTURE_OTHER_KIND;
  else if (bounds.too_large)
    found = TENKEN_PICTURE_TOO_LARGE;
  else
    found = whole ? TENKEN_PICTURE_GOOD : TENKEN_PICTURE_DAMAGED;

  if (found == TENKEN_PICTURE_GOOD)
    picture = gdk_pixbuf_apply_embedded_orientation (gdk_pixbuf_loader_get_pixbuf (loader));
  if (state != NULL)
    *state = found;

  return picture;
}

/* Cairo wants its colours multiplied with how opaque they are, and all four in one number. */
static guint32
pack (const guint8 *pixel,
      gboolean      has_alpha)
{
  guint alpha = has_alpha ? pixel[3] : 255;
  guint32 packed = alpha;

  for (guint i = 0; i < 3; i++)
    packed = packed << 8 | (pixel[i] * alpha + 127) / 255;

  return packed;
}

cairo_surface_t *
tenken_picture_surface (const GdkPixbuf *picture)
{
  int width = gdk_pixbuf_get_width (picture), height = gdk_pixbuf_get_height (picture);
  gboolean has_alpha = gdk_pixbuf_get_has_alpha (picture);
  int channels = gdk_pixbuf_get_n_channels (picture);
  int from_stride = gdk_pixbuf_get_rowstride (picture);
  const guint8 *from = gdk_pixbuf_read_pixels (picture);
  cairo_surface_t *surface = cairo_image_surface_create (has_alpha ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24, width,
                                                         height);
  guint8 *to = cairo_image_surface_get_data (surface);
  int to_stride = cairo_image_surface_get_stride (surface);

  for (int y = 0; to != NULL && y < height; y++)
    for (int x = 0; x < width; x++)
      {
        guint32 packed = pack (from + y * from_stride + x * channels, has_alpha);

        memcpy (to + y * to_stride + x * 4, &packed, sizeof packed);
      }
  cairo_surface_mark_dirty (surface);

  return surface;
}
