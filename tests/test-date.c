/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/date.h"

static void
test_months (void)
{
  static const struct {
    const char *from, *to;
    int months;
  } cases[] = {
    { "2026-01-15", "2026-12-15", 11 },
    { "2026-01-15", "2026-12-14", 10 },
    { "2025-12-31", "2026-11-30", 10 },
    { "2025-12-22", "2026-11-22", 11 },
    { "2026-11-22", "2026-11-22", 0 },
    { "2026-11-22", "2026-12-21", 0 },
    { "2024-02-29", "2025-02-28", 11 },
    { "2024-02-29", "2025-03-01", 12 },
    { "2006-11-22", "2026-11-22", 240 },
    /* a clock that was wrong once */
    { "2027-01-10", "2026-12-11", 0 },
    { "2027-01-10", "2026-12-10", -1 },
    { "2027-03-01", "2026-11-22", -3 },
    { "2026-02-30", "2026-11-22", 0 },
    { "2026-01-01", "soon", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s to %s", cases[i].from, cases[i].to);
      g_assert_cmpint (tenken_date_months (cases[i].from, cases[i].to), ==, cases[i].months);
    }
}

static void
test_add_days (void)
{
  static const struct {
    const char *from;
    int days;
    const char *to;
  } cases[] = {
    { "2026-11-22", 0, "2026-11-22" },
    { "2026-11-30", 1, "2026-12-01" },
    { "2026-12-31", 1, "2027-01-01" },
    { "2028-02-28", 1, "2028-02-29" },
    { "2027-02-28", 1, "2027-03-01" },
    { "2027-03-01", -1, "2027-02-28" },
    { "2026-11-22", 365, "2027-11-22" },
    { "0001-01-01", 1, "0001-01-02" },
    /* no such day */
    { "9999-12-31", 1, "9999-12-31" },
    { "0001-01-01", -1, "0001-01-01" },
    { "soon", 1, "soon" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *to = tenken_date_add_days (cases[i].from, cases[i].days);

      g_assert_cmpstr (to, ==, cases[i].to);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/months", test_months);
  g_test_add_func ("/date/add-days", test_add_days);

  return g_test_run ();
}
