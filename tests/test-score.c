/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist-fixture.h"
#include "insight/score.h"

#include <locale.h>
#include <string.h>

static TenkenChecklist *
make_checklist (guint n)
{
  FixtureQuestion questions[32];

  for (guint i = 0; i < n; i++)
    questions[i] = (FixtureQuestion) { .weight = 3, .effort = 1 };

  return fixture_checklist (questions, n);
}

typedef struct {
  const char *letters;
  TenkenTallyState state;
  int points, maximum, percent; /* percent is read only where scored */
  gboolean official;
  const char *band;             /* (nullable) */
} Case;

static const Case cases[] = {
  /* the ends of the scale: 25 questions give −25…100 */
  { "yyyyyyyyyyyyyyyyyyyyyyyyy", TENKEN_TALLY_SCORED, 100, 100, 100, TRUE, "complete" },
  { "nnnnnnnnnnnnnnnnnnnnnnnnn", TENKEN_TALLY_SCORED, 0, 100, 0, TRUE, "start" },
  { "?????????????????????????", TENKEN_TALLY_SCORED, -25, 100, 0, TRUE, "start" },
  /* the edges of the bands */
  { "yyyyyyyyyyyyyyyyyyyyyyyyp", TENKEN_TALLY_SCORED, 98, 100, 98, TRUE, "mostly" },
  { "yyyyyyyyyyyyyyyyypnnnnnnn", TENKEN_TALLY_SCORED, 70, 100, 70, TRUE, "mostly" },
  { "yyyyyyyyyyyyyyyyypnnnnnn?", TENKEN_TALLY_SCORED, 69, 100, 69, TRUE, "gaps" },
  { "yyyyyyyyyyyypnnnnnnnnnnnn", TENKEN_TALLY_SCORED, 50, 100, 50, TRUE, "gaps" },
  { "yyyyyyyyyyyypnnnnnnnnnnn?", TENKEN_TALLY_SCORED, 49, 100, 49, TRUE, "start" },
  /* one missing answer: points, but no band */
  { "yyyyyyyyyyyyyyyyyyyyyyyy.", TENKEN_TALLY_SCORED, 96, 100, 96, TRUE, NULL },
  { ".........................", TENKEN_TALLY_NOTHING_ANSWERED, 0, 100, 0, TRUE, NULL },
  { "n........................", TENKEN_TALLY_SCORED, 0, 100, 0, TRUE, NULL },
  /* not applicable leaves the maximum, and the total is no longer the guideline's own */
  { "yyyyyyyyyyyyyyyyyyyyyyyy-", TENKEN_TALLY_SCORED, 96, 96, 100, FALSE, "complete" },
  { "y------------------------", TENKEN_TALLY_SCORED, 4, 4, 100, FALSE, "complete" },
  { "?------------------------", TENKEN_TALLY_SCORED, -1, 4, 0, FALSE, "start" },
  { "-------------------------", TENKEN_TALLY_NOTHING_TO_SCORE, 0, 0, 0, FALSE, NULL },
  { "-........................", TENKEN_TALLY_NOTHING_ANSWERED, 0, 96, 0, FALSE, NULL },
  /* rounding half up: 1 of 8 is 12.5, 3 of 8 is 37.5, 1 of 12 is 8.33, 5 of 12 is 41.67 */
  { "?pnnnnnnnnnnnnnnnnnnnnnnn", TENKEN_TALLY_SCORED, 1, 100, 1, TRUE, "start" },
  { "p?-----------------------", TENKEN_TALLY_SCORED, 1, 8, 13, FALSE, "start" },
  { "y?-----------------------", TENKEN_TALLY_SCORED, 3, 8, 38, FALSE, "start" },
  { "pn?----------------------", TENKEN_TALLY_SCORED, 1, 12, 8, FALSE, "start" },
  { "yp?----------------------", TENKEN_TALLY_SCORED, 5, 12, 42, FALSE, "start" },
};

static void
test_cases (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist (25);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, c->letters);
      g_autoptr (TenkenScore) score = tenken_score_new (answers);

      g_test_message ("%s", c->letters);
      g_assert_cmpint (score->total.state, ==, c->state);
      g_assert_cmpint (score->total.points, ==, c->points);
      g_assert_cmpint (score->total.maximum, ==, c->maximum);
      g_assert_cmpint (score->total.official, ==, c->official);
      if (c->state == TENKEN_TALLY_SCORED)
        g_assert_cmpint (score->total.percent, ==, c->percent);
      g_assert_cmpstr (score->band != NULL ? score->band->id : NULL, ==, c->band);
    }
}

static void
test_counts (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist (8);
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "yp?-n??.");
  g_autoptr (TenkenScore) score = tenken_score_new (answers);

  g_assert_cmpuint (score->total.questions, ==, 8);
  g_assert_cmpuint (score->total.answered, ==, 7);
  g_assert_cmpuint (score->total.unanswered, ==, 1);
  g_assert_cmpuint (score->total.unknown, ==, 3);
  g_assert_cmpuint (score->total.not_applicable, ==, 1);
}

static void
test_parts (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist (8);
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "yp?-----");
  g_autoptr (TenkenScore) score = tenken_score_new (answers);

  g_assert_cmpuint (score->n_parts, ==, 2);
  g_assert_cmpint (score->parts[0].points, ==, 5);
  g_assert_cmpint (score->parts[0].maximum, ==, 12);
  g_assert_cmpint (score->parts[0].percent, ==, 42);
  g_assert_cmpint (score->parts[1].state, ==, TENKEN_TALLY_NOTHING_TO_SCORE);
  g_assert_cmpint (score->parts[1].maximum, ==, 0);
}

/* Doing more never lowers the score, wherever one starts. */
static void
test_more_is_never_less (void)
{
  static const char ladder[] = "?npy";
  g_autoptr (TenkenChecklist) checklist = make_checklist (12);
  g_autoptr (GRand) rand = g_rand_new_with_seed (4071);

  for (guint round = 0; round < 500; round++)
    {
      char letters[13] = "";
      guint place = (guint) g_rand_int_range (rand, 0, 12);
      int last = -1, last_points = G_MININT;

      for (guint i = 0; i < 12; i++)
        letters[i] = "ypn?-."[g_rand_int_range (rand, 0, 6)];

      for (guint step = 0; step < strlen (ladder); step++)
        {
          g_autoptr (TenkenAnswers) answers = NULL;
          g_autoptr (TenkenScore) score = NULL;

          letters[place] = ladder[step];
          answers = fixture_answers (checklist, letters);
          score = tenken_score_new (answers);
          g_assert_cmpint (score->total.percent, >=, last);
          g_assert_cmpint (score->total.points, >, last_points);
          last = score->total.percent;
          last_points = score->total.points;
        }
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/score/cases", test_cases);
  g_test_add_func ("/score/counts", test_counts);
  g_test_add_func ("/score/parts", test_parts);
  g_test_add_func ("/score/more-is-never-less", test_more_is_never_less);

  return g_test_run ();
}
