/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shortest way to the next band: right in small cases by trying everything, and there at the end in large ones. */
#include "checklist-fixture.h"
#include "checklist/library.h"
#include "insight/path.h"
#include "insight/plan.h"
#include "insight/what-if.h"

#include <locale.h>
#include <string.h>

#define MADE_UP 7

/* What is added up on a way, the most important first. */
typedef struct {
  guint quarters;
  guint money;
  guint steps;
} Sum;

typedef struct {
  const char *name;
  FixtureQuestion questions[5];
  const char *letters;
  const char *legs; /* the questions in their order, each with what its answer will be; NULL where there is no path */
  double hours;
  const char *band;
} Case;

static const Case cases[] = {
  { "one of two", { { 3, 2, NULL, NULL }, { 3, 1, NULL, NULL } }, "nn", "2y", 0.25, "gaps" },
  { "the weight is not asked", { { 5, 2, NULL, NULL }, { 1, 1, NULL, NULL } }, "nn", "2y", 0.25, "gaps" },
  { "two halves are as good as one", { { 3, 1, NULL, "5" }, { 3, 1, NULL, "5" } }, "nn", "1p 2p", 0.5, "gaps" },
  { "many small ones rather than one large one", { { 3, 3, NULL, NULL }, { 3, 1, NULL, "1 1" } }, "nn", "2y", 0.75, "gaps" },
  { "the rest of what is partly done", { { 3, 1, NULL, "4 5" }, { 3, 3, NULL, NULL } }, "py", "1y", 400, "complete" },
  { "finding out is work too", { { 3, 2, NULL, NULL }, { 3, 2, NULL, NULL }, { 3, 2, NULL, NULL } }, "?nn", "2y 3y", 8, "gaps" },
  { "it pays where the rest is little", { { 3, 1, NULL, NULL }, { 3, 2, NULL, NULL }, { 3, 2, NULL, NULL } }, "?nn", "1y 2y", 4.5,
    "gaps" },
  { "what it needs comes along", { { 3, 1, "2", NULL }, { 3, 2, NULL, NULL }, { 3, 5, NULL, NULL } }, "nnn", "2y 1y", 4.25, "gaps" },
  { "round about, where what it needs is much", { { 3, 1, "2", NULL }, { 3, 5, NULL, NULL }, { 3, 3, NULL, NULL }, { 3, 3, NULL, NULL } },
    "nnnn", "3y 4y", 48, "gaps" },
  { "what is done holds nobody up", { { 3, 1, "2", NULL }, { 3, 5, NULL, NULL } }, "ny", "1y", 0.25, "mostly" },
  { "what does not apply neither", { { 3, 1, "2", NULL }, { 3, 5, NULL, NULL } }, "n-", "1y", 0.25, "gaps" },
  { "half of it is not enough for those that wait", { { 3, 1, "2", NULL }, { 3, 1, NULL, "5" } }, "nn", "2y", 320.25, "gaps" },
  { "what costs less of what takes as long", { { 3, 1, NULL, "2b" }, { 3, 1, NULL, NULL }, { 3, 1, NULL, "2l" } }, "pyp", "3y", 4,
    "mostly" },
  { "in the highest band there is no way up", { { 3, 1, NULL, NULL } }, "y", NULL, 0, NULL },
  { "nor while a question is open", { { 3, 1, NULL, NULL }, { 3, 1, NULL, NULL } }, "n.", NULL, 0, NULL },
  { "nor where nothing is scored", { { 3, 1, NULL, NULL } }, "-", NULL, 0, NULL },
};

static char *
describe (const TenkenPath *path)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < path->legs->len; i++)
    {
      const TenkenPathLeg *leg = g_ptr_array_index (path->legs, i);

      g_string_append_printf (text, "%s%u%c", i > 0 ? " " : "", leg->question->number,
                              leg->to == TENKEN_CHOICE_DONE ? 'y' : 'p');
    }

  return g_string_free (text, FALSE);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      g_autoptr (TenkenChecklist) checklist = fixture_checklist (c->questions, (guint) strlen (c->letters));
      g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, c->letters);
      g_autoptr (TenkenPath) path = tenken_path_new (answers);
      g_autofree char *legs = path != NULL ? describe (path) : NULL;

      g_test_message ("%s", c->name);
      g_assert_cmpstr (legs, ==, c->legs);
      if (path == NULL)
        continue;
      g_assert_true (path->exact);
      g_assert_cmpfloat (path->hours, ==, c->hours);
      g_assert_cmpstr (path->band->id, ==, c->band);
    }
}

/* Quarters of an hour, written down a second time. */
static guint
count_quarters (int effort)
{
  static const guint quarters[] = { 1, 16, 96, 320, 1280 };

  return quarters[effort - 1];
}

static void
add_step (Sum              *sum,
          const TenkenStep *step)
{
  sum->quarters += count_quarters (step->effort);
  sum->money += step->cost;
  sum->steps++;
}

static int
compare_sums (const Sum *a,
              const Sum *b)
{
  if (a->quarters != b->quarters)
    return a->quarters < b->quarters ? -1 : 1;
  if (a->money != b->money)
    return a->money < b->money ? -1 : 1;

  return a->steps < b->steps ? -1 : a->steps > b->steps;
}

/* Carries out what @level says of a question, 0 nothing, 1 the first step, 2 all; returns the points, or −1 where there is
 * nothing to do or no such level. */
static int
carry_out (const TenkenQuestion *question,
           char                  letter,
           guint                 level,
           Sum                  *sum)
{
  g_autoptr (GPtrArray) steps = tenken_plan_order_steps (question);
  guint from = letter == 'p' && steps->len > 1 ? 1 : 0;
  guint to = level == 1 ? 1 : steps->len;

  if (level == 0)
    return 0;
  if (strchr ("y-", letter) != NULL || (level == 1 && (letter == 'p' || steps->len == 1)))
    return -1;

  if (letter == '?')
    {
      sum->quarters++;
      sum->steps++;
    }
  for (guint i = from; i < to; i++)
    add_step (sum, g_ptr_array_index (steps, i));

  return (level == 1 ? 2 : 4) - (letter == 'p' ? 2 : letter == '?' ? -1 : 0);
}

/* Tries all of it. */
static gboolean
find_best (TenkenChecklist *checklist,
           const char      *letters,
           int              points,
           int              maximum,
           int              wanted,
           Sum             *best)
{
  gboolean found = FALSE;

  for (guint way = 0; way < 2187 /* 3 to the power of MADE_UP */; way++)
    {
      guint levels[MADE_UP];
      Sum sum = { 0, 0, 0 };
      int reached = points;
      gboolean is_way = TRUE;

      for (guint i = 0, rest = way; i < MADE_UP; i++, rest /= 3)
        levels[i] = rest % 3;
      for (guint i = 0; i < MADE_UP && is_way; i++)
        {
          const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
          int gain = carry_out (question, letters[i], levels[i], &sum);

          is_way = gain >= 0;
          reached += gain;
          for (guint j = 0; j < question->after->len && levels[i] > 0; j++)
            {
              guint number = g_array_index (question->after, guint, j);

              if (strchr ("y-", letters[number - 1]) == NULL && levels[number - 1] < 2)
                is_way = FALSE;
            }
        }

      if (is_way && tenken_score_percent (reached, maximum) >= wanted && (!found || compare_sums (&sum, best) < 0))
        {
          *best = sum;
          found = TRUE;
        }
    }

  return found;
}

/* Adds a path up, and looks at it: each question once, and after those that it needs. */
static Sum
check_path (const TenkenPath    *path,
            const TenkenAnswers *answers)
{
  g_autoptr (GHashTable) carried_out = g_hash_table_new (NULL, NULL);
  g_autoptr (TenkenScore) then = NULL;
  Sum sum = { 0, 0, 0 };

  for (guint i = 0; i < path->legs->len; i++)
    {
      const TenkenPathLeg *leg = g_ptr_array_index (path->legs, i);

      for (guint j = 0; j < leg->steps->len; j++)
        {
          add_step (&sum, g_ptr_array_index (leg->steps, j));
          g_assert_true (g_hash_table_add (carried_out, g_ptr_array_index (leg->steps, j)));
        }
      if (leg->find_out)
        {
          sum.quarters++;
          sum.steps++;
        }
      for (guint j = i + 1; j < path->legs->len; j++)
        {
          const TenkenPathLeg *later = g_ptr_array_index (path->legs, j);

          for (guint k = 0; k < leg->question->after->len; k++)
            g_assert_cmpuint (g_array_index (leg->question->after, guint, k), !=, later->question->number);
        }
    }

  /* The score itself says so. */
  then = tenken_what_if_score (answers, carried_out);
  g_assert_true (then->band == path->band || then->total.percent > path->band->to);
  g_assert_cmpint (then->total.percent, ==, path->percent);
  g_assert_cmpint (then->total.points, ==, path->points);
  g_assert_cmpuint (sum.steps, ==, path->n_steps);
  g_assert_cmpfloat (sum.quarters / 4.0, ==, path->hours);

  return sum;
}

/* In small cases there is no better way: all of them are tried. */
static void
test_brute_force (void)
{
  static const char * const more[] = { NULL, NULL, "1", "2l", "3 1b", "2 2", "4 1l" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (42);
  guint compared = 0;

  for (guint round = 0; round < 500; round++)
    {
      FixtureQuestion questions[MADE_UP];
      char after[MADE_UP][8], letters[MADE_UP + 1] = "";
      g_autoptr (TenkenChecklist) checklist = NULL;
      g_autoptr (TenkenAnswers) answers = NULL;
      g_autoptr (TenkenScore) score = NULL;
      g_autoptr (TenkenPath) path = NULL, again = NULL;
      g_autofree char *legs = NULL, *legs_again = NULL;
      Sum best = { 0, 0, 0 }, sum;

      for (int i = 0; i < MADE_UP; i++)
        {
          questions[i] = (FixtureQuestion) { 3, g_rand_int_range (rand, 1, 6), NULL,
                                             more[g_rand_int_range (rand, 0, G_N_ELEMENTS (more))] };
          /* needing only later ones cannot make a cycle; two are needed now and then */
          if (i < MADE_UP - 2 && g_rand_boolean (rand))
            {
              int first = g_rand_int_range (rand, i + 2, MADE_UP + 1), second = g_rand_int_range (rand, i + 2, MADE_UP + 1);

              if (first == second)
                g_snprintf (after[i], sizeof after[i], "%d", first);
              else
                g_snprintf (after[i], sizeof after[i], "%d %d", first, second);
              questions[i].after = after[i];
            }
          letters[i] = "?ypnn?-"[g_rand_int_range (rand, 0, 7)];
        }
      checklist = fixture_checklist (questions, MADE_UP);
      answers = fixture_answers (checklist, letters);
      score = tenken_score_new (answers);
      path = tenken_path_new (answers);
      if (path == NULL)
        {
          g_assert_true (score->band == NULL || score->total.percent == 100);
          continue;
        }

      g_assert_true (path->exact);
      sum = check_path (path, answers);
      g_assert_true (find_best (checklist, letters, score->total.points, score->total.maximum, path->band->from, &best));
      g_assert_cmpint (compare_sums (&sum, &best), ==, 0);

      again = tenken_path_new (answers);
      legs = describe (path);
      legs_again = describe (again);
      g_assert_cmpstr (legs, ==, legs_again);
      compared++;
    }
  g_assert_cmpuint (compared, >, 400);
}

/* The checklists that travel with the program, whatever the answers. */
static void
test_built_in (void)
{
  static const TenkenChoiceKind kinds[] = { TENKEN_CHOICE_DONE, TENKEN_CHOICE_PARTLY, TENKEN_CHOICE_NOT_DONE,
                                            TENKEN_CHOICE_NOT_DONE, TENKEN_CHOICE_UNKNOWN, TENKEN_CHOICE_NOT_APPLICABLE };
  static const char * const ids[] = { "ipa-self-check", "scs-star3", "personal-data", "incident-ready" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (81);
  g_autoptr (TenkenLibrary) library = tenken_library_new ("/nonexistent");

  for (guint round = 0; round < 40; round++)
    {
      TenkenChecklist *checklist = tenken_library_find (library, ids[round % G_N_ELEMENTS (ids)], NULL);
      g_autoptr (TenkenAnswers) answers = tenken_answers_new (checklist);
      g_autoptr (TenkenPath) path = NULL;

      for (guint i = 0; i < checklist->questions->len; i++)
        {
          TenkenChoiceKind kind = kinds[g_rand_int_range (rand, 0, G_N_ELEMENTS (kinds))];

          for (guint j = 0; j < checklist->choices->len; j++)
            if (((const TenkenChoice *) g_ptr_array_index (checklist->choices, j))->kind == kind)
              tenken_answers_set (answers, g_ptr_array_index (checklist->questions, i),
                                  g_ptr_array_index (checklist->choices, j), "reason");
        }
      path = tenken_path_new (answers);
      g_assert_nonnull (path);
      g_assert_true (path->exact);
      check_path (path, answers);
    }
}

/* Where all hangs together with all it may not be the shortest, but it is a way, and it says so. */
static void
test_knot (void)
{
  enum { HALF = 70 };
  FixtureQuestion questions[2 * HALF];
  g_autoptr (GPtrArray) after = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *letters = g_strnfill (G_N_ELEMENTS (questions), 'n');
  g_autoptr (TenkenChecklist) checklist = NULL;
  g_autoptr (TenkenAnswers) answers = NULL;
  g_autoptr (TenkenPath) path = NULL;

  /* Each of the second half needs three of the first. */
  for (int i = 0; i < 2 * HALF; i++)
    {
      g_ptr_array_add (after, g_strdup_printf ("%d %d %d", i % HALF + 1, (i * 7 + 3) % HALF + 1, (i * 11 + 5) % HALF + 1));
      questions[i] = (FixtureQuestion) { 3, 1 + i % 3, i < HALF ? NULL : g_ptr_array_index (after, (guint) i), NULL };
    }
  for (int i = HALF; i < 2 * HALF; i++)
    if (i % HALF == (i * 7 + 3) % HALF || i % HALF == (i * 11 + 5) % HALF || (i * 7 + 3) % HALF == (i * 11 + 5) % HALF)
      questions[i].after = "1";
  checklist = fixture_checklist (questions, G_N_ELEMENTS (questions));
  answers = fixture_answers (checklist, letters);
  path = tenken_path_new (answers);

  g_assert_nonnull (path);
  g_assert_false (path->exact);
  check_path (path, answers);
}

static void
test_hours (void)
{
  static const struct { double hours; const char *words; } rows[] = {
    { 0.25, "about 15 minutes of work" }, { 0.75, "about 45 minutes of work" }, { 1, "about an hour of work" },
    { 1.25, "about an hour of work" }, { 1.5, "about 2 hours of work" }, { 4, "about 4 hours of work" },
    { 11.75, "about 12 hours of work" }, { 12, "about 2 days of work" }, { 24, "about 3 days of work" },
    { 79.75, "about 10 days of work" }, { 80, "about 2 weeks of work" }, { 320, "about 8 weeks of work" },
  };
  double before = 0;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = tenken_hours_words (rows[i].hours, "en");

      g_assert_cmpstr (words, ==, rows[i].words);
    }
  for (int effort = 1; effort <= 5; effort++)
    {
      g_assert_cmpfloat (tenken_effort_hours (effort), ==, count_quarters (effort) / 4.0);
      g_assert_cmpfloat (tenken_effort_hours (effort), >, before);
      before = tenken_effort_hours (effort);
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/path/cases", test_cases);
  g_test_add_func ("/path/brute-force", test_brute_force);
  g_test_add_func ("/path/built-in", test_built_in);
  g_test_add_func ("/path/knot", test_knot);
  g_test_add_func ("/path/hours", test_hours);

  return g_test_run ();
}
