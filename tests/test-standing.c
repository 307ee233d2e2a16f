/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far it is to the next band: never a promise that does not hold. */
#include "checklist-fixture.h"
#include "insight/standing.h"
#include "insight/what-if.h"

#include <locale.h>
#include <string.h>

/* Of 25 questions of the same weight, so that the plan goes by what is least done, then by number. */
typedef struct {
  const char *letters;
  const char *next; /* (nullable) the id of the next band */
  int points;
  int below;
  guint steps;
} Case;

static const Case cases[] = {
  /* 54 to 70: four of the open ones make 16; they come before the half done one */
  { "yyyyyyyyyyyyypnnnnnnnnnnn", "mostly", 16, 0, 4 },
  { "yyyyyyyyyyyyyyyyypnnnnnnn", "complete", 30, 0, 8 },
  /* one point short, one step */
  { "yyyyyyyyyyyyyyyyypnnnnnn?", "mostly", 1, 0, 1 },
  { "yyyyyyyyyyyyyyyyyyyyyyyyp", "complete", 2, 0, 1 },
  { "yyyyyyyyyyyyyyyyyyyyyyyyy", NULL, 0, 0, 0 },
  /* nothing is sure while a question is open, or where there is nothing to score */
  { "yyyyyyyyyyyyyyyyyyyyyyyy.", NULL, 0, 0, 0 },
  { ".........................", NULL, 0, 0, 0 },
  { "-------------------------", NULL, 0, 0, 0 },
  /* below zero the way is longer than the dial shows, and finding out alone leads nowhere for sure */
  { "?????????????????????????", "gaps", 75, -25, 0 },
  { "nnnnnnnnnnnnnnnnnnnnn????", "gaps", 54, -4, 14 },
  /* of two questions: 0 to 50 of 100 is one of them, or both halves */
  { "nn-----------------------", "gaps", 50, 0, 1 },
  { "pn-----------------------", "gaps", 25, 0, 1 },
  { "?y-----------------------", "gaps", 12, 0, 0 },
};

/* @more: further steps of each question. */
static TenkenChecklist *
make_checklist (const char *more)
{
  FixtureQuestion questions[25];

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    questions[i] = (FixtureQuestion) { .weight = 3, .effort = 1, .more = more };

  return fixture_checklist (questions, G_N_ELEMENTS (questions));
}

static void
test_cases (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, c->letters);
      g_autoptr (TenkenScore) score = tenken_score_new (answers);
      g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
      TenkenStanding standing = tenken_standing_new (checklist, score, plan);

      g_test_message ("%s", c->letters);
      g_assert_true (standing.band == score->band);
      g_assert_cmpstr (standing.next != NULL ? standing.next->id : NULL, ==, c->next);
      g_assert_cmpint (standing.points, ==, c->points);
      g_assert_cmpint (standing.below, ==, c->below);
      g_assert_cmpuint (standing.steps, ==, c->steps);
    }
}

/* Carries the first @n steps out; finding out brings nothing, or @news. */
static int
percent_after (TenkenChecklist    *checklist,
               const char         *letters,
               guint               n,
               const TenkenChoice *news)
{
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, letters);
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
  g_autoptr (GHashTable) carried_out = g_hash_table_new (NULL, NULL);
  g_autoptr (TenkenScore) score = NULL;

  for (guint i = 0; i < n; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

      if (step->kind == TENKEN_STEP_DO)
        g_hash_table_add (carried_out, (gpointer) step->step);
      else if (news != NULL)
        tenken_answers_set (answers, step->question, news, NULL);
    }
  score = tenken_what_if_score (answers, carried_out);

  return score->total.percent;
}

/* Whatever the answers: so many steps lead there, whatever is found out on the way; one step less might not. */
static void
test_promise_holds (gconstpointer data)
{
  static const char * const news[] = { "yes", "partly", "no", "na" };
  g_autoptr (TenkenChecklist) checklist = make_checklist (data);
  g_autoptr (GRand) rand = g_rand_new_with_seed (1911);
  guint promised = 0;

  for (guint round = 0; round < 500; round++)
    {
      char letters[26] = "";
      g_autoptr (TenkenAnswers) answers = NULL;
      g_autoptr (TenkenScore) score = NULL;
      g_autoptr (TenkenPlan) plan = NULL;
      TenkenStanding standing;

      for (guint i = 0; i < 25; i++)
        letters[i] = "yypn?-"[g_rand_int_range (rand, 0, 6)];
      answers = fixture_answers (checklist, letters);
      score = tenken_score_new (answers);
      plan = tenken_plan_new (answers);
      standing = tenken_standing_new (checklist, score, plan);
      if (standing.steps == 0)
        continue;

      g_assert_cmpint (percent_after (checklist, letters, standing.steps - 1, NULL), <, standing.next->from);
      g_assert_cmpint (percent_after (checklist, letters, standing.steps, NULL), >=, standing.next->from);
      for (guint i = 0; i < G_N_ELEMENTS (news); i++)
        g_assert_cmpint (percent_after (checklist, letters, standing.steps, tenken_checklist_find_choice (checklist, news[i])),
                         >=, standing.next->from);
      promised++;
    }
  g_assert_cmpuint (promised, >, 100);
}

static void
assert_words (TenkenChecklist *checklist,
              const char      *letters,
              const char      *expected)
{
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, letters);
  g_autoptr (TenkenScore) score = tenken_score_new (answers);
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
  TenkenStanding standing = tenken_standing_new (checklist, score, plan);
  g_autofree char *words = tenken_standing_words (&standing, "en");

  g_assert_cmpstr (words, ==, expected);
}

static void
test_words (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist (NULL);

  assert_words (checklist, "yyyyyyyyyyyyypnnnnnnnnnnn",
                "16 points to the next level, “B”. The first 4 steps of the plan, done in full, lead there and cost nothing.");
  assert_words (checklist, "yyyyyyyyyyyyyyyyyyyyyyyyp",
                "2 points to the next level, “A”. The first step of the plan, done in full, leads there and costs nothing.");
  assert_words (checklist, "?????????????????????????",
                "The points add up to −25, which counts as 0. 75 points to the next level, “C”. The way there shows once you "
                "have found out what nobody knows yet.");
  assert_words (checklist, "yyyyyyyyyyyyyyyyyyyyyyyyy", "Nothing is left to gain: this is the highest level.");
  assert_words (checklist, "yyyyyyyyyyyyyyyyyyyyyyyy.", "");
}

/* The sums of money count as well: one step that costs something, and "costs nothing" is not said. */
static void
test_not_free (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist (NULL);
  const TenkenQuestion *last = g_ptr_array_index (checklist->questions, 24);

  ((TenkenStep *) g_ptr_array_index (last->steps, 0))->cost = TENKEN_COST_LOW;
  assert_words (checklist, "yyyyyyyyyyyyyyyyyyyyyyyyp",
                "2 points to the next level, “A”. The first step of the plan, done in full, leads there.");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/standing/cases", test_cases);
  g_test_add_data_func ("/standing/promise-holds", NULL, test_promise_holds);
  g_test_add_data_func ("/standing/promise-holds/several-steps", "2 3b", test_promise_holds);
  g_test_add_func ("/standing/words", test_words);
  g_test_add_func ("/standing/not-free", test_not_free);

  return g_test_run ();
}
