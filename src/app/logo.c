/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/logo.h"

#include "base/catalog.h"
#include "base/error.h"
#include "base/file.h"

#include <glib/gstdio.h>
#include <string.h>

/* The kind by what the bytes begin with, whatever the name says; NULL for any other. */
static const char *
find_kind (GBytes *logo)
{
  static const struct {
    const char *kind, *magic;
    gsize length;
  } kinds[] = { { "png", "\x89PNG\r\n\x1a\n", 8 }, { "jpeg", "\xff\xd8\xff", 3 } };
  gsize size;
  const char *data = g_bytes_get_data (logo, &size);

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
  gboolean *too_large = data;

  *too_large = width > TENKEN_LOGO_SIDE || height > TENKEN_LOGO_SIDE;
  if (*too_large)
    gdk_pixbuf_loader_set_size (loader, 0, 0);
}

GdkTexture *
tenken_logo_decode (GBytes      *logo,
                    const char  *name,
                    GError     **error)
{
  const char *kind = find_kind (logo);
  g_autoptr (GdkPixbufLoader) loader = NULL;
  g_autoptr (GdkPixbuf) upright = NULL;
  gboolean too_large = FALSE, whole;

  if (kind == NULL)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("“%s” is neither a PNG nor a JPEG picture. Choose a picture of one of these kinds."), name);
      return NULL;
    }

  loader = gdk_pixbuf_loader_new_with_type (kind, NULL);
  if (loader != NULL)
    g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared_cb), &too_large);
  whole = loader != NULL && gdk_pixbuf_loader_write_bytes (loader, logo, NULL);
  /* It must be closed in any case. */
  whole = loader != NULL && gdk_pixbuf_loader_close (loader, NULL) && whole;

  if (too_large)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                 _("The picture “%s” is larger than %u × %u pixels. Save it smaller, then choose it again."), name,
                 TENKEN_LOGO_SIDE, TENKEN_LOGO_SIDE);
  else if (!whole || gdk_pixbuf_loader_get_pixbuf (loader) == NULL)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                 _("The picture “%s” is damaged and cannot be shown. Choose another one."), name);
  else
    upright = gdk_pixbuf_apply_embedded_orientation (gdk_pixbuf_loader_get_pixbuf (loader));

  return upright != NULL ? gdk_texture_new_for_pixbuf (upright) : NULL;
}

GBytes *
tenken_logo_read (const char  *path,
                  GError     **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GBytes) logo = NULL;
  g_autoptr (GdkTexture) picture = NULL;
  GStatBuf info;

  if (g_stat (path, &info) == 0 && info.st_size > TENKEN_LOGO_BYTES)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("The picture “%s” has more than 2 MB. Save it smaller, then choose it again."), name);
      return NULL;
    }

  logo = tenken_file_read (path, TENKEN_LOGO_BYTES, error);
  picture = logo != NULL ? tenken_logo_decode (logo, name, error) : NULL;

  return picture != NULL ? g_steal_pointer (&logo) : NULL;
}
