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
 * tenken_date_months:
 * @from: a valid ISO date
 * @to: a valid ISO date
 *
 * Returns: how many whole months lie between the two: 11 from 15 January to 15 December, 10 to the day before.
 * Negative where @to comes first by a month and more; 0 where either is not valid.
 */
int tenken_date_months (const char *from,
                        const char *to);

/**
 * tenken_date_add_days:
 * @date: a valid ISO date
 * @days: how many; negative for an earlier day
 *
 * Returns: (transfer full): the day so many days later; @date itself where it or the outcome is not valid.
 */
char *tenken_date_add_days (const char *date,
                            int         days);

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

/**
 * tenken_date_format_stacked:
 * @date: a valid ISO date
 * @language: the language wanted
 *
 * Returns: (transfer full): the date in two short lines, the day above the year; @date itself where it is not valid.
 */
char *tenken_date_format_stacked (const char *date,
                                  const char *language);

/**
 * tenken_date_day:
 *
 * Returns: the number of the day, counted from the first of year 1; 0 where @date is not valid.
 */
int tenken_date_day (const char *date);

G_END_DECLS
