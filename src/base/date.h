/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Dates travel as ISO 8601 strings, `2026-11-22`: the same in the database, in files and on the wire. */

/**
 * tenken_date_today:
 *
 * Returns: (transfer full): the local date.
 */
char *tenken_date_today (void);

/**
 * tenken_date_is_valid:
 * @date: (nullable): a string
 *
 * Returns: whether @date is exactly `YYYY-MM-DD` and a day of the calendar.
 */
gboolean tenken_date_is_valid (const char *date);

/**
 * tenken_date_format:
 * @date: a valid ISO date
 * @language: the language wanted
 *
 * Returns: (transfer full): the date as people write it, `2026年11月22日` or `22 November 2026`; @date itself where it
 * is not valid.
 */
char *tenken_date_format (const char *date,
                          const char *language);

G_END_DECLS
