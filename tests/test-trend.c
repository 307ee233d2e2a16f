/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Up, down or the same, and when nothing may be said at all. */
#include "checklist-fixture.h"
#include "insight/trend.h"

#include <locale.h>
#include <string.h>

#define N 8

typedef struct {
  const char *earlier; /* (nullable) letters of answers; NULL: there was no earlier one */
  const char *later;
  TenkenTrendKind kind;
  int points;
} Case;

static const Case cases[] = {
  { "yyyynnnn", "yyyyyynn", TENKEN_TREND_UP, 25 },
  { "yyyyyynn", "yyyynnnn", TENKEN_TREND_DOWN, 25 },
  { "yyyynnnn", "nnnnyyyy", TENKEN_TREND_SAME, 0 },
  { "????????", "yyyyyyyy", TENKEN_TREND_UP, 100 },
  /* below zero is zero on the scale that people see */
  { "????????", "nnnnnnnn", TENKEN_TREND_SAME, 0 },
  /* 18 of 32 is 56.25 and 15 of 32 is 46.875: the difference is that of the rounded numbers, as they are printed */
  { "yyyypnnn", "yyyppnnn", TENKEN_TREND_DOWN, 6 },
  { "yyyynnn?", "yyyynnnn", TENKEN_TREND_UP, 3 },
  /* a question left out makes fewer points and the same percentage: no step down */
  { "yyyyyyyy", "yyyyyyy-", TENKEN_TREND_SAME, 0 },
  { NULL, "yyyynnnn", TENKEN_TREND_NONE, 0 },
  { "yyyynnn.", "yyyynnnn", TENKEN_TREND_NONE, 0 },
  { "yyyynnnn", "yyyynnn.", TENKEN_TREND_NONE, 0 },
  { "........", "yyyynnnn", TENKEN_TREND_NONE, 0 },
  { "--------", "yyyynnnn", TENKEN_TREND_NONE, 0 },
  { "yyyynnnn", "--------", TENKEN_TREND_NONE, 0 },
};

static TenkenChecklist *
make_checklist (void)
{
  FixtureQuestion questions[N];

  for (guint i = 0; i < N; i++)
    questions[i] = (FixtureQuestion) { .weight = 3, .effort = 1 };

  return fixture_checklist (questions, N);
}

static TenkenScore *
make_score (TenkenChecklist *checklist,
            const char      *letters)
{
  g_autoptr (TenkenAnswers) answers = letters != NULL ? fixture_answers (checklist, letters) : NULL;

  return answers != NULL ? tenken_score_new (answers) : NULL;
}

static void
test_cases (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist ();
  /* another copy of the same file, as two assessments have it */
  g_autoptr (TenkenChecklist) before = make_checklist ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      g_autoptr (TenkenScore) earlier = make_score (before, c->earlier);
      g_autoptr (TenkenScore) later = make_score (checklist, c->later);
      TenkenTrend trend = tenken_trend_compare (earlier != NULL ? before : NULL, earlier, checklist, later);

      g_test_message ("%s, then %s", c->earlier, c->later);
      g_assert_cmpint (trend.kind, ==, c->kind);
      g_assert_cmpint (trend.points, ==, c->points);
    }
}

static void
test_other_checklist (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist ();
  g_autoptr (TenkenChecklist) other = make_checklist ();
  g_autoptr (TenkenScore) earlier = make_score (other, "yyyynnnn");
  g_autoptr (TenkenScore) later = make_score (checklist, "yyyyyyyy");
  TenkenTrend trend;

  /* Another edition is still the same checklist … */
  g_free (other->edition);
  other->edition = g_strdup ("2");
  trend = tenken_trend_compare (other, earlier, checklist, later);
  g_assert_cmpint (trend.kind, ==, TENKEN_TREND_UP);

  /* … another id is not, however alike the questions are. */
  g_free (other->id);
  other->id = g_strdup ("made-up-2");
  trend = tenken_trend_compare (other, earlier, checklist, later);
  g_assert_cmpint (trend.kind, ==, TENKEN_TREND_NONE);
  g_assert_cmpint (trend.points, ==, 0);
}

/* There and back is the same way, for any two sets of answers. */
static void
test_symmetry (void)
{
  static const TenkenTrendKind back[] = { TENKEN_TREND_NONE, TENKEN_TREND_DOWN, TENKEN_TREND_SAME, TENKEN_TREND_UP };
  g_autoptr (TenkenChecklist) checklist = make_checklist ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (826);
  guint seen[G_N_ELEMENTS (back)] = { 0 };

  for (guint round = 0; round < 1000; round++)
    {
      char letters[2][N + 1] = { "", "" };
      g_autoptr (TenkenScore) one = NULL;
      g_autoptr (TenkenScore) two = NULL;
      TenkenTrend there, again;

      for (guint i = 0; i < 2 * N; i++)
        letters[i / N][i % N] = "ynpynpy?ny?p-."[g_rand_int_range (rand, 0, i % 5 == 0 ? 14 : 13)];
      one = make_score (checklist, letters[0]);
      two = make_score (checklist, letters[1]);
      there = tenken_trend_compare (checklist, one, checklist, two);
      again = tenken_trend_compare (checklist, two, checklist, one);
      g_assert_cmpint (again.kind, ==, back[there.kind]);
      g_assert_cmpint (again.points, ==, there.points);
      g_assert_true ((there.points > 0) == (there.kind == TENKEN_TREND_UP || there.kind == TENKEN_TREND_DOWN));
      seen[there.kind]++;
    }

  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    g_assert_cmpuint (seen[i], >, 0);
}

static void
test_words (void)
{
  static const struct {
    TenkenTrend trend;
    const char *en, *ja;
  } said[] = {
    { { TENKEN_TREND_UP, 8 }, "8 up since 3 April 2026", "前回（2026年4月3日）より8点上がりました" },
    { { TENKEN_TREND_DOWN, 12 }, "12 down since 3 April 2026", "前回（2026年4月3日）より12点下がりました" },
    { { TENKEN_TREND_SAME, 0 }, "The same score as on 3 April 2026", "点数は前回（2026年4月3日）と同じです" },
    { { TENKEN_TREND_NONE, 0 }, "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      g_autofree char *en = tenken_trend_words (&said[i].trend, "2026-04-03", "en");
      g_autofree char *ja = tenken_trend_words (&said[i].trend, "2026-04-03", "ja");

      g_assert_cmpstr (en, ==, said[i].en);
      g_assert_cmpstr (ja, ==, said[i].ja);
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trend/cases", test_cases);
  g_test_add_func ("/trend/other-checklist", test_other_checklist);
  g_test_add_func ("/trend/symmetry", test_symmetry);
  g_test_add_func ("/trend/words", test_words);

  return g_test_run ();
}
