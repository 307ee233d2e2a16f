/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/drawing.h"

G_BEGIN_DECLS

typedef enum {
  TENKEN_EXPORT_SVG,
  TENKEN_EXPORT_PNG,
} TenkenExportFormat;

/* Widths of a picture, in points. */
#define TENKEN_EXPORT_WIDTH 480
#define TENKEN_EXPORT_LEAST_WIDTH 100
#define TENKEN_EXPORT_MOST_WIDTH 3000

/**
 * tenken_export_find_format:
 * @name: a file's name
 * @format: (out): what its end asks for; touched only on success
 *
 * Returns: whether @name ends in .svg or .png, in letters of any size.
 */
gboolean tenken_export_find_format (const char         *name,
                                    TenkenExportFormat *format);

/**
 * tenken_export_picture:
 * @drawing: what to draw
 * @width: of the picture in points, from TENKEN_EXPORT_LEAST_WIDTH to TENKEN_EXPORT_MOST_WIDTH
 * @language: of the words in it; the one that the chart was made in
 *
 * Draws a chart as a report does, on white with a little air around it and as high as it wants to be. A PNG has three
 * pixels for each point, fewer where it would become enormous. The same chart gives the same bytes.
 *
 * Returns: (transfer full): the file; %NULL with TENKEN_ERROR_FILE where it cannot be made.
 */
GBytes *tenken_export_picture (const TenkenDrawing  *drawing,
                               TenkenExportFormat    format,
                               double                width,
                               const char           *language,
                               GError              **error);

G_END_DECLS
