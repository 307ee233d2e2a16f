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
  { { 0 }, 0, 24 },
  { { 4 }, 1, 24 },
  { { 600, 600 }, 2, 24 },
  /* the middle one, in whatever order, beside six of the usual 24: (3 × 15 + 6 × 24) ÷ 9 */
  { { 10, 15, 30 }, 3, 21 },
  { { 30, 10, 15 }, 3, 21 },
  { { 2, 2, 2, 2, 2, 2 }, 6, 13 },
  /* the mean of the two in the middle: (4 × 29 + 6 × 24) ÷ 10 */
  { { 10, 38, 20, 40 }, 4, 26 },
  { { 1, 2, 3, 4, 6, 7, 8, 9 }, 8, (8 * 5 + 144) / 14.0 },
  /* a coffee in between changes nothing */
  { { 10, 15, 7200 }, 3, 21 },
  { { 2, 3600, 2, 2, 14400, 2 }, 6, 13 },
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

/* Whoever is slower than the usual, and is held up now and then, is not told all at once that the rest takes longer than
 * was promised for the whole. */
static void
test_steady (void)
{
  const double seconds[] = { 30, 40, 300, 35, 240, 45, 40, 30, 600, 35 };
  guint promised = tenken_pace_minutes_left (TENKEN_PACE_USUAL, 25);

  for (guint n = 0; n <= G_N_ELEMENTS (seconds); n++)
    g_assert_cmpuint (tenken_pace_minutes_left (tenken_pace_seconds (seconds, n), 25 - n), <=, promised);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pace/pace", test_pace);
  g_test_add_func ("/pace/left", test_left);
  g_test_add_func ("/pace/steady", test_steady);

  return g_test_run ();
}
