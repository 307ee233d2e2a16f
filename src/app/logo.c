/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/logo.h"

#include "base/catalog.h"
#include "base/error.h"
#include "base/file.h"
#include "draw/picture.h"

#include <glib/gstdio.h>

GdkTexture *
tenken_logo_decode (GBytes      *logo,
                    const char  *name,
                    GError     **error)
{
  TenkenPictureState state;
  g_autoptr (GdkPixbuf) picture = tenken_picture_decode (logo, TENKEN_LOGO_SIDE, &state);

  if (state == TENKEN_PICTURE_OTHER_KIND)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                 _("“%s” is neither a PNG nor a JPEG picture. Choose a picture of one of these kinds."), name);
  else if (state == TENKEN_PICTURE_TOO_LARGE)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                 _("The picture “%s” is larger than %u × %u pixels. Save it smaller, then choose it again."), name,
                 TENKEN_LOGO_SIDE, TENKEN_LOGO_SIDE);
  else if (picture == NULL)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                 _("The picture “%s” is damaged and cannot be shown. Choose another one."), name);

  return picture != NULL ? gdk_texture_new_for_pixbuf (picture) : NULL;
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
