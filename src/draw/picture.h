/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

/* What is wrong with a picture. */
typedef enum {
  TENKEN_PICTURE_GOOD,
  TENKEN_PICTURE_OTHER_KIND, /* neither PNG nor JPEG */
  TENKEN_PICTURE_TOO_LARGE,
  TENKEN_PICTURE_DAMAGED,
} TenkenPictureState;

/* A picture with a longer side is refused; more makes a logo no sharper on paper. */
#define TENKEN_PICTURE_SIDE 4000

/**
 * tenken_picture_decode:
 * @file: the bytes of a PNG or JPEG file, from anywhere
 * @most: pixels; a picture with a longer side is made smaller
 * @state: (out) (optional): what is wrong with it
 *
 * Returns: (transfer full): the picture, turned as the camera was held; %NULL where it is not TENKEN_PICTURE_GOOD.
 */
GdkPixbuf *tenken_picture_decode (GBytes             *file,
                                  int                 most,
                                  TenkenPictureState *state);

/**
 * tenken_picture_surface:
 *
 * Returns: (transfer full): the same picture to draw with cairo; the same pixels give the same surface.
 */
cairo_surface_t *tenken_picture_surface (const GdkPixbuf *picture);

G_END_DECLS
