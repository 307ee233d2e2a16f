/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long the rest will take, by one's own pace. */
#include "insight/pace.h"

typedef struct {
  double seconds[8];
  guint n;
  double pace;
} PaceCase;

static const PaceCase paces[] = {
  /* too few to tell */
  { { 0 }, 0, 25 },
  { { 4 }, 1, 25 },
  { { 600, 600 }, 2, 25 },
  /* the middle one, in whatever order */
  { { 10, 20, 30 }, 3, 20 },
  { { 30, 10, 20 }, 3, 20 },
  { { 7, 7, 7, 7, 7 }, 5, 7 },
  /* the mean of the two in the middle */
  { { 10, 40, 20, 30 }, 4, 25 },
  { { 1, 2, 3, 4, 5, 6, 7, 8 }, 8, 4.5 },
  /* a coffee in between changes nothing */
  { { 10, 20, 7200 }, 3, 20 },
  { { 12, 3600, 12, 12, 14400 }, 5, 12 },
};

static void
test_pace (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (paces); i++)
    {
      PaceCase before = paces[i];

      g_test_message ("%u", i);
      g_assert_cmpfloat (tenken_pace_seconds (paces[i].seconds, paces[i].n), ==, paces[i].pace);
      /* the argument is only looked at */
      for (guint k = 0; k < paces[i].n; k++)
        g_assert_cmpfloat (paces[i].seconds[k], ==, before.seconds[k]);
    }
  g_assert_cmpfloat (tenken_pace_seconds (NULL, 0), ==, TENKEN_PACE_USUAL);
}

static const struct {
  double pace;
  guint open, minutes;
} lefts[] = {
  { 25, 0, 0 },
  /* a few seconds are about a minute too */
  { 1, 1, 1 }, { 25, 1, 1 }, { 25, 3, 1 },
  /* whole minutes, half up */
  { 60, 2, 2 }, { 30, 3, 2 }, { 30, 5, 3 }, { 29, 5, 2 }, { 25, 13, 5 }, { 25, 22, 9 },
  /* steps of five: the 25 questions of the start page take about 10 minutes */
  { 25, 23, 10 }, { 25, 25, 10 }, { 57, 10, 10 }, { 56, 10, 9 }, { 60, 12, 10 }, { 60, 13, 15 }, { 25, 81, 35 },
  { 60, 57, 55 },
  /* steps of ten */
  { 60, 58, 60 }, { 60, 64, 60 }, { 60, 65, 70 }, { 600, 25, 250 },
};

static void
test_left (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lefts); i++)
    {
      g_test_message ("%g × %u", lefts[i].pace, lefts[i].open);
      g_assert_cmpuint (tenken_pace_minutes_left (lefts[i].pace, lefts[i].open), ==, lefts[i].minutes);
    }

  /* More questions never take less. */
  for (guint open = 1; open < 500; open++)
    g_assert_cmpuint (tenken_pace_minutes_left (25, open), >=, tenken_pace_minutes_left (25, open - 1));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pace/pace", test_pace);
  g_test_add_func ("/pace/left", test_left);

  return g_test_run ();
}
