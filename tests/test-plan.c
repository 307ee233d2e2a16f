/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist-fixture.h"
#include "insight/plan.h"

#include <locale.h>
#include <string.h>

typedef struct {
  const char *name;
  FixtureQuestion questions[6];
  const char *letters;
  const char *order; /* the questions of the steps, in their order */
} Case;

static const Case cases[] = {
  { "nothing open", { { 5, 1, NULL }, { 5, 1, NULL } }, "yy", "" },
  { "not applicable and unanswered give no step", { { 5, 1, NULL }, { 5, 1, NULL }, { 5, 1, NULL } }, "-.n", "3" },
  { "by priority", { { 1, 1, NULL }, { 5, 1, NULL }, { 3, 1, NULL } }, "nnn", "2 3 1" },
  { "less effort first", { { 4, 4, NULL }, { 4, 2, NULL }, { 4, 1, NULL } }, "nnn", "3 2 1" },
  { "partly counts half", { { 4, 1, NULL }, { 3, 1, NULL } }, "pn", "2 1" },
  { "finding out takes minutes, whatever the step takes", { { 3, 1, NULL }, { 4, 5, NULL } }, "n?", "2 1" },
  { "ties go to the lower number", { { 2, 1, NULL }, { 4, 2, NULL }, { 4, 1, NULL }, { 2, 1, NULL } }, "nnpn", "1 2 3 4" },
  { "waits for what it needs", { { 5, 1, "3" }, { 2, 1, NULL }, { 1, 1, NULL } }, "nnn", "2 3 1" },
  { "what is done holds nobody up", { { 5, 1, "3" }, { 2, 1, NULL }, { 1, 1, NULL } }, "nny", "1 2" },
  { "a chain", { { 5, 1, "2" }, { 4, 1, "3" }, { 3, 1, "4" }, { 1, 1, NULL } }, "nnnn", "4 3 2 1" },
  { "several needs", { { 5, 1, "2 3" }, { 1, 1, NULL }, { 2, 1, NULL }, { 3, 1, NULL } }, "nnnn", "4 3 2 1" },
  { "finding out waits too", { { 5, 1, "2" }, { 1, 1, NULL } }, "?n", "2 1" },
};

static char *
describe_order (const TenkenPlan *plan)
{
  GString *order = g_string_new (NULL);

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

      g_assert_cmpuint (step->rank, ==, i + 1);
      g_string_append_printf (order, "%s%u", i > 0 ? " " : "", step->question->number);
    }

  return g_string_free (order, FALSE);
}

static void
test_order (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      g_autoptr (TenkenChecklist) checklist = fixture_checklist (c->questions, (guint) strlen (c->letters));
      g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, c->letters);
      g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
      g_autofree char *order = describe_order (plan);

      g_test_message ("%s", c->name);
      g_assert_cmpstr (order, ==, c->order);
    }
}

static void
test_figures (void)
{
  static const FixtureQuestion questions[] = { { 5, 2, "2" }, { 3, 1, NULL }, { 4, 5, NULL } };
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, 3);
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "np?");
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
  const TenkenPlanStep *unknown = g_ptr_array_index (plan->steps, 0);
  const TenkenPlanStep *partly = g_ptr_array_index (plan->steps, 1);
  const TenkenPlanStep *not_done = g_ptr_array_index (plan->steps, 2);

  g_assert_cmpint (not_done->kind, ==, TENKEN_STEP_DO);
  g_assert_cmpint (not_done->weight, ==, 5);
  g_assert_cmpfloat (not_done->gap, ==, 1);
  g_assert_cmpint (not_done->effort, ==, 2);
  g_assert_cmpfloat (not_done->priority, ==, 2.5);
  g_assert_cmpint (not_done->points, ==, 4);
  g_assert_cmpuint (not_done->after->len, ==, 1);
  g_assert_cmpuint (g_array_index (not_done->after, guint, 0), ==, 2);

  g_assert_cmpfloat (partly->gap, ==, 0.5);
  g_assert_cmpfloat (partly->priority, ==, 1.5);
  g_assert_cmpint (partly->points, ==, 2);

  g_assert_cmpint (unknown->kind, ==, TENKEN_STEP_FIND_OUT);
  g_assert_cmpint (unknown->effort, ==, 1);
  g_assert_cmpfloat (unknown->priority, ==, 4);
  /* from −1 to 4: what knowing and then doing brings */
  g_assert_cmpint (unknown->points, ==, 5);
}

static void
test_words (void)
{
  static const FixtureQuestion questions[] = { { 5, 3, "2" }, { 3, 1, NULL }, { 4, 5, NULL } };
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, 3);
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "np?");
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
  const TenkenPlanStep *unknown = g_ptr_array_index (plan->steps, 0);
  const TenkenPlanStep *not_done = g_ptr_array_index (plan->steps, 2);
  g_autofree char *title = tenken_plan_step_title (not_done, "en");
  g_autofree char *reason = tenken_plan_step_reason (not_done, "en");
  g_autofree char *unknown_title = tenken_plan_step_title (unknown, "en");
  g_autofree char *japanese = tenken_plan_step_reason (unknown, "ja");
  g_autofree char *why = tenken_plan_step_why (not_done, "en");
  g_autofree char *gain = tenken_plan_step_gain (not_done, "en");
  g_autofree char *unknown_gain = tenken_plan_step_gain (unknown, "en");

  g_assert_cmpstr (why, ==, "Not done yet. Comes after question 2.");
  g_assert_cmpstr (gain, ==, "+4 of 12 points");
  g_assert_cmpstr (unknown_gain, ==, "up to +5 of 12 points");
  g_assert_cmpstr (title, ==, "Do 1");
  g_assert_cmpstr (reason, ==, "Not done yet. Comes after question 2. Importance 5 × gap 1 ÷ effort 3 = 1.67; +4 points.");
  g_assert_nonnull (strstr (unknown_title, "Topic 3"));
  g_assert_cmpstr (tenken_plan_step_how (unknown, "en"), ==, "Ask around 3");
  /* the language is an argument, whatever the process speaks */
  g_assert_nonnull (strstr (japanese, "重要度4"));
}

/* Where all points add up to 100, they are those of the score; with a question left out they are not any more. */
static void
test_gain (void)
{
  static const struct { const char *letters; const char *gain; } gains[] = {
    { "nyyyyyyyyyyyyyyyyyyyyyyyy", "+4 points" },
    { "?yyyyyyyyyyyyyyyyyyyyyyyy", "up to +5 points" },
    { "pyyyyyyyyyyyyyyyyyyyyyyy.", "+2 points" },
    { "nyyyyyyyyyyyyyyyyyyyyyyy-", "+4 of 96 points" },
  };
  FixtureQuestion questions[25];
  g_autoptr (TenkenChecklist) checklist = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    questions[i] = (FixtureQuestion) { .weight = 3, .effort = 1 };
  checklist = fixture_checklist (questions, G_N_ELEMENTS (questions));

  for (guint i = 0; i < G_N_ELEMENTS (gains); i++)
    {
      g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, gains[i].letters);
      g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
      g_autofree char *gain = tenken_plan_step_gain (g_ptr_array_index (plan->steps, 0), "en");

      g_assert_cmpstr (gain, ==, gains[i].gain);
    }
}

/* Whatever the answers: a step stands after all it needs, and each place holds the best of those that were free. */
static void
test_order_holds (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2026);

  for (guint round = 0; round < 300; round++)
    {
      FixtureQuestion questions[12];
      char after[12][8];
      char letters[13] = "";
      g_autoptr (TenkenChecklist) checklist = NULL;
      g_autoptr (TenkenAnswers) answers = NULL;
      g_autoptr (TenkenPlan) plan = NULL;
      g_autoptr (TenkenPlan) again = NULL;

      for (guint i = 0; i < 12; i++)
        {
          questions[i] = (FixtureQuestion) { g_rand_int_range (rand, 1, 6), g_rand_int_range (rand, 1, 6), NULL };
          /* needing only later ones cannot make a cycle */
          if (i < 11 && g_rand_boolean (rand))
            {
              g_snprintf (after[i], sizeof after[i], "%d", g_rand_int_range (rand, (gint32) i + 2, 13));
              questions[i].after = after[i];
            }
          letters[i] = "ypn?-."[g_rand_int_range (rand, 0, 6)];
        }

      checklist = fixture_checklist (questions, 12);
      answers = fixture_answers (checklist, letters);
      plan = tenken_plan_new (answers);
      again = tenken_plan_new (answers);
      g_assert_cmpuint (plan->steps->len, ==, again->steps->len);

      for (guint i = 0; i < plan->steps->len; i++)
        {
          const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

          g_assert_true (step->question == ((TenkenPlanStep *) again->steps->pdata[i])->question);
          for (guint j = i + 1; j < plan->steps->len; j++)
            {
              const TenkenPlanStep *later = g_ptr_array_index (plan->steps, j);
              gboolean was_free = TRUE;

              for (guint k = 0; k < step->after->len; k++)
                g_assert_cmpuint (g_array_index (step->after, guint, k), !=, later->question->number);
              for (guint k = 0; k < later->after->len; k++)
                for (guint l = i; l < plan->steps->len; l++)
                  if (((TenkenPlanStep *) plan->steps->pdata[l])->question->number == g_array_index (later->after, guint, k))
                    was_free = FALSE;
              if (was_free)
                g_assert_true (step->priority > later->priority
                               || (step->priority == later->priority && step->question->number < later->question->number));
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan/order", test_order);
  g_test_add_func ("/plan/figures", test_figures);
  g_test_add_func ("/plan/words", test_words);
  g_test_add_func ("/plan/gain", test_gain);
  g_test_add_func ("/plan/order-holds", test_order_holds);

  return g_test_run ();
}
