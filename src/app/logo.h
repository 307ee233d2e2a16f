/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/picture.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* More makes a logo no sharper on paper, and every copy of the database carries it. */
#define TENKEN_LOGO_BYTES (2 << 20)
#define TENKEN_LOGO_SIDE TENKEN_PICTURE_SIDE

/**
 * tenken_logo_read:
 * @path: a file
 *
 * Reads a picture to be used as a logo, and makes sure that it can be shown.
 *
 * Returns: (transfer full): the file's bytes; or %NULL with an error: TENKEN_ERROR_INPUT where it is neither PNG nor
 * JPEG, is damaged, has more than TENKEN_LOGO_BYTES or a side longer than TENKEN_LOGO_SIDE pixels; TENKEN_ERROR_FILE
 * or TENKEN_ERROR_NOT_FOUND where it cannot be read.
 */
GBytes *tenken_logo_read (const char  *path,
                          GError     **error);

/**
 * tenken_logo_decode:
 * @logo: bytes as tenken_logo_read() gives them
 * @name: what to call them in an error
 *
 * Returns: (transfer full): the picture, turned as the camera was held; or %NULL with TENKEN_ERROR_INPUT.
 */
GdkTexture *tenken_logo_decode (GBytes      *logo,
                                const char  *name,
                                GError     **error);

G_END_DECLS
