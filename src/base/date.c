/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/date.h"

#include "base/catalog.h"

#include <string.h>

static gboolean
parse_date (const char *date,
            int        *year,
            int        *month,
            int        *day)
{
  if (date == NULL || strlen (date) != 10 || date[4] != '-' || date[7] != '-')
    return FALSE;

  for (guint i = 0; i < 10; i++)
    if (i != 4 && i != 7 && !g_ascii_isdigit (date[i]))
      return FALSE;

  *year = (int) g_ascii_strtoll (date, NULL, 10);
  *month = (int) g_ascii_strtoll (date + 5, NULL, 10);
  *day = (int) g_ascii_strtoll (date + 8, NULL, 10);

  return *month >= 1 && *month <= 12 && *day >= 1 && *year >= 1
         && g_date_valid_dmy ((GDateDay) *day, (GDateMonth) *month, (GDateYear) *year);
}

char *
tenken_date_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

gboolean
tenken_date_is_valid (const char *date)
{
  int year, month, day;

  return parse_date (date, &year, &month, &day);
}

int
tenken_date_months (const char *from,
                    const char *to)
{
  int from_year, from_month, from_day, to_year, to_month, to_day, months;

  if (!parse_date (from, &from_year, &from_month, &from_day) || !parse_date (to, &to_year, &to_month, &to_day))
    return 0;

  months = (to_year - from_year) * 12 + to_month - from_month;
  if (months > 0 && to_day < from_day)
    months--;
  else if (months < 0 && to_day > from_day)
    months++;

  return months;
}

char *
tenken_date_add_days (const char *date,
                      int         days)
{
  g_autoptr (GDateTime) from = NULL;
  g_autoptr (GDateTime) to = NULL;
  int year, month, day;

  if (!parse_date (date, &year, &month, &day))
    return g_strdup (date);

  from = g_date_time_new_utc (year, month, day, 0, 0, 0);
  to = g_date_time_add_days (from, days);
  if (to == NULL || g_date_time_get_year (to) < 1)
    return g_strdup (date);

  return g_strdup_printf ("%04d-%02d-%02d", g_date_time_get_year (to), g_date_time_get_month (to),
                          g_date_time_get_day_of_month (to));
}

char *
tenken_date_format (const char *date,
                    const char *language)
{
  static const char * const months[] = {
    N_("January"), N_("February"), N_("March"), N_("April"), N_("May"), N_("June"), N_("July"),
    N_("August"), N_("September"), N_("October"), N_("November"), N_("December"),
  };
  int year, month, day;
  const char *name;

  if (!parse_date (date, &year, &month, &day))
    return g_strdup (date);

  name = tenken_tr (language, months[month - 1]);

  /* Translators: a date; %1$d is the day, %2$s the month's name, %3$d the year */
  return g_strdup_printf (tenken_tr (language, "%1$d %2$s %3$d"), day, name, year);
}

char *
tenken_date_format_stacked (const char *date,
                            const char *language)
{
  static const char * const months[] = {
    N_("Jan"), N_("Feb"), N_("Mar"), N_("Apr"), N_("May"), N_("Jun"), N_("Jul"), N_("Aug"), N_("Sep"), N_("Oct"), N_("Nov"),
    N_("Dec"),
  };
  int year, month, day;

  if (!parse_date (date, &year, &month, &day))
    return g_strdup (date);

  /* Translators: a date in two short lines; %1$d is the day, %2$s the month's short name, %3$d the year */
  return g_strdup_printf (tenken_tr (language, "%1$d %2$s\n%3$d"), day, tenken_tr (language, months[month - 1]), year);
}

int
tenken_date_day (const char *date)
{
  int year, month, day;
  GDate parsed;

  if (!parse_date (date, &year, &month, &day))
    return 0;

  g_date_clear (&parsed, 1);
  g_date_set_dmy (&parsed, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return (int) g_date_get_julian (&parsed);
}
