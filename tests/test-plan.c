/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checklist-fixture.h"
#include "insight/plan.h"

#include <locale.h>
#include <string.h>

typedef struct {
  const char *name;
  FixtureQuestion questions[6];
  const char *letters;
  const char *order; /* the steps by their titles, “?” before the question for finding out */
} Case;

static const Case cases[] = {
  { "nothing open", { { 5, 1, NULL, NULL }, { 5, 1, NULL, NULL } }, "yy", "" },
  { "not applicable and unanswered give no step", { { 5, 1, NULL, NULL }, { 5, 1, NULL, NULL }, { 5, 1, NULL, NULL } }, "-.n", "3" },
  { "by priority", { { 1, 1, NULL, NULL }, { 5, 1, NULL, NULL }, { 3, 1, NULL, NULL } }, "nnn", "2 3 1" },
  { "less effort first", { { 4, 4, NULL, NULL }, { 4, 2, NULL, NULL }, { 4, 1, NULL, NULL } }, "nnn", "3 2 1" },
  { "partly counts half", { { 4, 1, NULL, NULL }, { 3, 1, NULL, NULL } }, "pn", "2 1" },
  { "finding out takes minutes, whatever the step takes", { { 3, 1, NULL, NULL }, { 4, 5, NULL, NULL } }, "n?", "?2 1" },
  { "ties go to the lower number", { { 2, 1, NULL, NULL }, { 4, 2, NULL, NULL }, { 4, 1, NULL, NULL }, { 2, 1, NULL, NULL } }, "nnpn", "1 2 3 4" },
  { "waits for what it needs", { { 5, 1, "3", NULL }, { 2, 1, NULL, NULL }, { 1, 1, NULL, NULL } }, "nnn", "2 3 1" },
  { "what is done holds nobody up", { { 5, 1, "3", NULL }, { 2, 1, NULL, NULL }, { 1, 1, NULL, NULL } }, "nny", "1 2" },
  { "a chain", { { 5, 1, "2", NULL }, { 4, 1, "3", NULL }, { 3, 1, "4", NULL }, { 1, 1, NULL, NULL } }, "nnnn", "4 3 2 1" },
  { "several needs", { { 5, 1, "2 3", NULL }, { 1, 1, NULL, NULL }, { 2, 1, NULL, NULL }, { 3, 1, NULL, NULL } }, "nnnn", "4 3 2 1" },
  { "finding out waits too", { { 5, 1, "2", NULL }, { 1, 1, NULL, NULL } }, "?n", "2 ?1" },
  { "all steps of what is not done, less effort first", { { 4, 3, NULL, "1 2l" } }, "n", "1b 1c 1" },
  { "of the same effort what costs less, then the checklist's order", { { 4, 1, NULL, "1b 1l 1" } }, "n", "1 1d 1c 1b" },
  { "partly: all but the first", { { 4, 1, NULL, "1b 1l 1" } }, "p", "1d 1c 1b" },
  { "partly: the only one", { { 4, 2, NULL, NULL } }, "p", "1" },
  { "don't know: only finding out", { { 4, 1, NULL, "1b 1l 1" } }, "?", "?1" },
  { "others come between the steps of one", { { 4, 1, NULL, "5" }, { 2, 1, NULL, NULL } }, "nn", "1 2 1b" },
  { "a later step counts half", { { 4, 1, NULL, "1" }, { 3, 1, NULL, NULL } }, "nn", "1 2 1b" },
  { "a tie goes to the lower number, whichever step it is", { { 4, 1, NULL, "1" }, { 2, 1, NULL, NULL } }, "nn", "1 1b 2" },
  { "waits for all steps of what it needs", { { 5, 1, "2", "1" }, { 1, 1, NULL, "5b" } }, "nn", "2 2b 1 1b" },
  { "waits for the rest of what is partly done", { { 5, 1, "2", NULL }, { 1, 1, NULL, "5b" } }, "np", "2b 1" },
};

static void
append_step (GString              *list,
             const TenkenPlanStep *step)
{
  int key = tenken_plan_step_key (step);

  g_assert_true ((key < 0) == (step->kind == TENKEN_STEP_FIND_OUT));
  g_string_append_printf (list, "%s%s%u", list->len > 0 ? " " : "", key < 0 ? "?" : "", step->question->number);
  if (key > 0)
    g_string_append_c (list, (char) ('a' + key));
}

static char *
describe_order (const TenkenPlan *plan)
{
  GString *order = g_string_new (NULL);

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

      g_assert_cmpuint (step->rank, ==, i + 1);
      append_step (order, step);
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
  static const FixtureQuestion questions[] = { { 5, 2, "2", NULL }, { 3, 1, NULL, NULL }, { 4, 5, NULL, NULL } };
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

/* What a question's steps bring: to “partly” with the first, the rest with the last. */
static void
test_several (void)
{
  static const FixtureQuestion questions[] = { { 4, 1, NULL, "2 5l" }, { 4, 1, NULL, "2 5l" }, { 4, 1, "1", "2 5l" },
                                               { 4, 1, NULL, NULL }, { 4, 1, NULL, NULL } };
  static const struct { const char *title; guint place; double gap; int points; guint unlocks; } steps[] = {
    { "1", 0, 1, 2, 1 }, { "4", 0, 1, 4, 0 }, { "5", 0, 0.5, 2, 0 }, { "1b", 1, 0.5, 0, 1 }, { "2b", 0, 0.5, 0, 0 },
    { "1c", 2, 0.5, 2, 1 }, { "?3", 0, 1, 5, 0 }, { "2c", 1, 0.5, 2, 0 },
  };
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, 5);
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "np?np");
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);

  g_assert_cmpuint (plan->steps->len, ==, G_N_ELEMENTS (steps));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);
      g_autoptr (GString) title = g_string_new (NULL);

      append_step (title, step);
      g_assert_cmpstr (title->str, ==, steps[i].title);
      g_assert_cmpuint (step->place, ==, steps[i].place);
      g_assert_cmpfloat (step->gap, ==, steps[i].gap);
      g_assert_cmpint (step->points, ==, steps[i].points);
      g_assert_cmpuint (step->unlocks, ==, steps[i].unlocks);
    }
}

static void
test_boxes (void)
{
  static const struct { const char *more; TenkenPlanBox boxes[7]; } rows[] = {
    { "2 3 4 5", { TENKEN_BOX_TODAY, TENKEN_BOX_WEEK, TENKEN_BOX_QUARTER, TENKEN_BOX_QUARTER, TENKEN_BOX_QUARTER } },
    { "1l 2l 3l", { TENKEN_BOX_TODAY, TENKEN_BOX_TODAY, TENKEN_BOX_WEEK, TENKEN_BOX_QUARTER } },
    { "1b 2b 3b 5b", { TENKEN_BOX_TODAY, TENKEN_BOX_BUDGET, TENKEN_BOX_BUDGET, TENKEN_BOX_BUDGET, TENKEN_BOX_BUDGET } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      FixtureQuestion question = { 3, 1, NULL, rows[i].more };
      g_autoptr (TenkenChecklist) checklist = fixture_checklist (&question, 1);
      g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "n");
      g_autoptr (TenkenAnswers) unknown = fixture_answers (checklist, "?");
      g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
      g_autoptr (TenkenPlan) finding_out = tenken_plan_new (unknown);

      for (guint j = 0; j < plan->steps->len; j++)
        g_assert_cmpint (((const TenkenPlanStep *) g_ptr_array_index (plan->steps, j))->box, ==, rows[i].boxes[j]);
      g_assert_cmpint (((const TenkenPlanStep *) g_ptr_array_index (finding_out->steps, 0))->box, ==, TENKEN_BOX_TODAY);
    }

  g_assert_cmpstr (tenken_box_words (TENKEN_BOX_TODAY, "en"), ==, "Today (15 min)");
  g_assert_cmpstr (tenken_box_words (TENKEN_BOX_BUDGET, "ja"), !=, tenken_box_words (TENKEN_BOX_BUDGET, "en"));
}

/* A few to show: of different questions while there are any that need nothing else first. */
static void
test_pick (void)
{
  static const FixtureQuestion questions[] = { { 5, 1, NULL, "1 1" }, { 1, 5, NULL, "5" }, { 5, 1, "2", NULL } };
  static const char * const picks[] = { "", "1", "1 2", "1 1b 2", "1 1b 1c 2", "1 1b 1c 2 2b", "1 1b 1c 2 2b 3",
                                        "1 1b 1c 2 2b 3" };
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, 3);
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "nnn");
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);

  for (guint n = 0; n < G_N_ELEMENTS (picks); n++)
    {
      g_autoptr (GPtrArray) picked = tenken_plan_pick_first (plan, n);
      g_autoptr (GString) list = g_string_new (NULL);

      for (guint i = 0; i < picked->len; i++)
        append_step (list, g_ptr_array_index (picked, i));
      g_assert_cmpstr (list->str, ==, picks[n]);
    }
}

static void
assert_why (const TenkenPlan *plan,
            guint             i,
            const char       *expected)
{
  g_autofree char *why = tenken_plan_step_why (g_ptr_array_index (plan->steps, i), "en");

  g_assert_cmpstr (why, ==, expected);
}

/* Each reason that there is, in words. */
static void
test_reasons (void)
{
  static const FixtureQuestion questions[] = { { 5, 1, NULL, "2 3" }, { 4, 1, NULL, "5" }, { 1, 3, "1", NULL },
                                               { 3, 1, NULL, NULL } };
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, 4);
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "npn?");
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
  g_autofree char *order = describe_order (plan);
  g_autofree char *between = tenken_plan_step_reason (g_ptr_array_index (plan->steps, 2), "en");
  g_autofree char *gain = tenken_plan_step_gain (g_ptr_array_index (plan->steps, 2), "en");

  g_assert_cmpstr (order, ==, "1 ?4 1b 1c 2b 3");
  assert_why (plan, 0, "Not done yet. It is done in 15 minutes. Other steps wait for it (1).");
  assert_why (plan, 1, "Nobody knows yet where you stand here. Once you know, the next step is clear. It is done in 15 minutes.");
  assert_why (plan, 3, "Goes on from the step before it in question 1. Other steps wait for it (1).");
  assert_why (plan, 4, "Partly done; the rest is still open. Check that this is in place too: “Do 2”. It takes a few months, so quicker "
                    "steps come first.");
  assert_why (plan, 5, "Not done yet. Comes after question 1.");
  g_assert_cmpstr (between, ==, "Goes on from the step before it in question 1. Other steps wait for "
                                "it (1). Importance 5 × gap 0.5 ÷ effort 2 = 1.25; the points come with the question's last step.");
  g_assert_cmpstr (gain, ==, "points come with the last step");
}

static void
test_words (void)
{
  static const FixtureQuestion questions[] = { { 5, 3, "2", NULL }, { 3, 1, NULL, NULL }, { 4, 5, NULL, NULL } };
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

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plan/order", test_order);
  g_test_add_func ("/plan/figures", test_figures);
  g_test_add_func ("/plan/several", test_several);
  g_test_add_func ("/plan/boxes", test_boxes);
  g_test_add_func ("/plan/pick", test_pick);
  g_test_add_func ("/plan/reasons", test_reasons);
  g_test_add_func ("/plan/words", test_words);
  g_test_add_func ("/plan/gain", test_gain);

  return g_test_run ();
}
