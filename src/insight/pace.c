/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/pace.h"

/* Fewer answers say nothing of one's pace. */
#define FEWEST 3

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

double
tenken_pace_seconds (const double *seconds,
                     guint         n)
{
  g_autoptr (GArray) sorted = NULL;
  double median;

  if (n < FEWEST)
    return TENKEN_PACE_USUAL;

  sorted = g_array_sized_new (FALSE, FALSE, sizeof (double), n);
  g_array_append_vals (sorted, seconds, n);
  g_array_sort (sorted, compare);

  median = (g_array_index (sorted, double, (n - 1) / 2) + g_array_index (sorted, double, n / 2)) / 2;

  return (median * n + TENKEN_PACE_USUAL * TENKEN_PACE_WEIGHT) / (n + TENKEN_PACE_WEIGHT);
}

guint
tenken_pace_minutes_left (double pace,
                          guint  open)
{
  double minutes = pace * open / 60;
  guint step = minutes < 9.5 ? 1 : minutes < 57.5 ? 5 : 10;

  if (open == 0)
    return 0;

  return MAX (1, (guint) (minutes / step + 0.5) * step);
}
