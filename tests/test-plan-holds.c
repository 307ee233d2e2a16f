/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What holds of every plan, whatever the answers. */
#include "checklist-fixture.h"
#include "insight/plan.h"
#include "insight/what-if.h"

#include <locale.h>
#include <string.h>

#define MADE_UP 12

typedef struct {
  char after[MADE_UP][8];
  char letters[MADE_UP + 1];
} MadeUp;

/* A checklist whose questions have up to four steps and need one another, and answers to it. */
static TenkenAnswers *
make_up (MadeUp     *self,
         GRand      *rand,
         const char *letters)
{
  static const char * const more[] = { NULL, NULL, "1", "2l", "3 1b", "2 2", "5b 4 1l" };
  FixtureQuestion questions[MADE_UP];
  g_autoptr (TenkenChecklist) checklist = NULL;

  for (int i = 0; i < MADE_UP; i++)
    {
      questions[i] = (FixtureQuestion) { g_rand_int_range (rand, 1, 6), g_rand_int_range (rand, 1, 6), NULL,
                                         more[g_rand_int_range (rand, 0, G_N_ELEMENTS (more))] };
      /* needing only later ones cannot make a cycle */
      if (i < MADE_UP - 1 && g_rand_boolean (rand))
        {
          g_snprintf (self->after[i], sizeof self->after[i], "%d", g_rand_int_range (rand, i + 2, MADE_UP + 1));
          questions[i].after = self->after[i];
        }
      self->letters[i] = letters[g_rand_int_range (rand, 0, (gint32) strlen (letters))];
    }
  self->letters[MADE_UP] = '\0';
  checklist = fixture_checklist (questions, MADE_UP);

  return fixture_answers (checklist, self->letters);
}

/* Whether @step may be taken while the steps from @i on are still to come. */
static gboolean
was_free (const TenkenPlan     *plan,
          const TenkenPlanStep *step,
          guint                 i)
{
  for (; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *other = g_ptr_array_index (plan->steps, i);

      if (other->question == step->question && other->place < step->place)
        return FALSE;
      for (guint j = 0; j < step->after->len; j++)
        if (other->question->number == g_array_index (step->after, guint, j))
          return FALSE;
    }

  return TRUE;
}

/* Whatever the answers: a step stands after all it needs, and each place holds the best of those that were free. */
static void
test_order_holds (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2026);

  for (guint round = 0; round < 300; round++)
    {
      MadeUp made_up;
      g_autoptr (TenkenAnswers) answers = make_up (&made_up, rand, "ypn?-.");
      g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
      g_autoptr (TenkenPlan) again = tenken_plan_new (answers);

      g_assert_cmpuint (plan->steps->len, ==, again->steps->len);
      for (guint i = 0; i < plan->steps->len; i++)
        {
          const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

          g_assert_cmpuint (step->rank, ==, i + 1);
          g_assert_true (step->step == ((const TenkenPlanStep *) g_ptr_array_index (again->steps, i))->step);
          g_assert_true (was_free (plan, step, i));
          for (guint j = i + 1; j < plan->steps->len; j++)
            {
              const TenkenPlanStep *later = g_ptr_array_index (plan->steps, j);

              if (was_free (plan, later, i))
                g_assert_true (step->priority > later->priority
                               || (step->priority == later->priority && step->question->number < later->question->number));
            }
        }
    }
}

static gboolean
plan_has (const TenkenPlan     *plan,
          const TenkenPlanStep *step)
{
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *other = g_ptr_array_index (plan->steps, i);

      if (other->question->number == step->question->number && other->kind == step->kind && other->step == step->step)
        return TRUE;
    }

  return FALSE;
}

/* Doing more never adds a step and never lowers the score. */
static void
test_more_done (void)
{
  static const char * const better[] = { "np", "py", "ny", "?y" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (31);
  guint changed = 0;

  for (guint round = 0; round < 300; round++)
    {
      MadeUp made_up;
      g_autoptr (TenkenAnswers) answers = make_up (&made_up, rand, "ypn?-.");
      TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
      g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
      g_autoptr (TenkenScore) score = tenken_score_new (answers);

      for (guint i = 0; i < MADE_UP; i++)
        for (guint j = 0; j < G_N_ELEMENTS (better); j++)
          {
            char letter = made_up.letters[i];
            g_autoptr (TenkenAnswers) after = NULL;
            g_autoptr (TenkenPlan) then = NULL;
            g_autoptr (TenkenScore) score_then = NULL;

            if (letter != better[j][0])
              continue;
            made_up.letters[i] = better[j][1];
            after = fixture_answers (checklist, made_up.letters);
            made_up.letters[i] = letter;
            then = tenken_plan_new (after);
            score_then = tenken_score_new (after);

            g_assert_cmpint (score_then->total.points, >, score->total.points);
            g_assert_cmpint (score_then->total.percent, >=, score->total.percent);
            g_assert_cmpuint (then->steps->len, <=, plan->steps->len);
            for (guint k = 0; k < then->steps->len; k++)
              g_assert_true (plan_has (plan, g_ptr_array_index (then->steps, k)));
            changed++;
          }
    }
  g_assert_cmpuint (changed, >, 1000);
}

/* Carrying the plan out step by step brings exactly the points that each step promises, and never lowers the score. */
static void
test_points_hold (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (69);

  for (guint round = 0; round < 300; round++)
    {
      MadeUp made_up;
      g_autoptr (TenkenAnswers) answers = make_up (&made_up, rand, "ypn?-.");
      g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
      g_autoptr (TenkenScore) score = tenken_score_new (answers);
      g_autoptr (GHashTable) carried_out = g_hash_table_new (NULL, NULL);
      int points = score->total.points;
      int percent = score->total.percent;

      for (guint i = 0; i < plan->steps->len; i++)
        {
          const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);
          g_autoptr (TenkenScore) then = NULL;

          g_assert_cmpint (step->points, >=, 0);
          if (step->kind != TENKEN_STEP_DO)
            continue;
          g_hash_table_add (carried_out, (gpointer) step->step);
          points += step->points;
          then = tenken_what_if_score (answers, carried_out);
          g_assert_cmpint (then->total.points, ==, points);
          g_assert_cmpint (then->total.percent, >=, percent);
          g_assert_cmpint (then->total.unknown, ==, score->total.unknown);
          percent = then->total.percent;
        }
    }
}

/* A thousand questions, each after the one before it. */
static void
test_long_chain (void)
{
  enum { LENGTH = 1000 };
  g_autofree FixtureQuestion *questions = g_new0 (FixtureQuestion, LENGTH);
  g_autoptr (GPtrArray) after = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *letters = g_strnfill (LENGTH, 'n');
  g_autoptr (TenkenChecklist) checklist = NULL;
  g_autoptr (TenkenAnswers) answers = NULL;
  g_autoptr (TenkenPlan) plan = NULL;

  for (guint i = 0; i < LENGTH; i++)
    {
      g_ptr_array_add (after, g_strdup_printf ("%u", i));
      questions[i] = (FixtureQuestion) { 1 + (int) (i % 5), 1, i > 0 ? g_ptr_array_index (after, i) : NULL, "2 3" };
    }
  checklist = fixture_checklist (questions, LENGTH);
  answers = fixture_answers (checklist, letters);
  plan = tenken_plan_new (answers);

  g_assert_cmpuint (plan->steps->len, ==, 3 * LENGTH);
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

      g_assert_cmpuint (step->question->number, ==, i / 3 + 1);
      g_assert_cmpuint (step->place, ==, i % 3);
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan-holds/order", test_order_holds);
  g_test_add_func ("/plan-holds/more-done", test_more_done);
  g_test_add_func ("/plan-holds/points", test_points_hold);
  g_test_add_func ("/plan-holds/long-chain", test_long_chain);

  return g_test_run ();
}
