/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tenken_file_read:
 * @path: a file
 * @limit: the most bytes that a sensible file of this sort has
 *
 * Reads a whole file, but never more than @limit bytes of it, so that a huge or endless one is refused at once.
 *
 * Returns: (transfer full): its bytes, or %NULL with TENKEN_ERROR_NOT_FOUND or TENKEN_ERROR_FILE.
 */
GBytes *tenken_file_read (const char  *path,
                          gsize        limit,
                          GError     **error);

/**
 * tenken_file_replace:
 * @path: the file to write
 * @bytes: its new contents
 *
 * Writes beside @path and renames, so that @path holds either all of @bytes or whatever it held before. A link
 * is followed; what is no regular file (a pipe, a device) is written to in place.
 *
 * Returns: %FALSE with TENKEN_ERROR_FILE or TENKEN_ERROR_FULL; nothing half-written stays.
 */
gboolean tenken_file_replace (const char  *path,
                              GBytes      *bytes,
                              GError     **error);

G_END_DECLS
