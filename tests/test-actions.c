/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The steps that were taken into the plan: their order, computed and by hand, and how far they are. */
#include "checklist-fixture.h"

#include "insight/actions.h"

#include <string.h>

static const FixtureQuestion questions[] = {
  { .weight = 1, .effort = 3 }, { .weight = 5, .effort = 1 }, { .weight = 3, .effort = 2 }, { .weight = 2, .effort = 1 },
  { .weight = 4, .effort = 1 }, { .weight = 5, .effort = 2 },
};

static GPtrArray *
make_actions (guint n)
{
  GPtrArray *actions = tenken_actions_new ();

  for (guint number = 1; number <= n; number++)
    g_ptr_array_add (actions, tenken_action_new (number, 0));

  return actions;
}

static char *
spell (const GPtrArray *actions)
{
  GString *spelt = g_string_new (NULL);

  for (guint i = 0; i < actions->len; i++)
    g_string_append_printf (spelt, "%u", ((const TenkenAction *) g_ptr_array_index (actions, i))->number);

  return g_string_free (spelt, FALSE);
}

static void
assert_order (const GPtrArray       *actions,
              const TenkenChecklist *checklist,
              const TenkenPlan      *plan,
              const char            *expected)
{
  g_autoptr (GPtrArray) sorted = tenken_actions_sort (actions, checklist, plan);
  g_autofree char *spelt = spell (sorted);

  g_assert_cmpstr (spelt, ==, expected);
}

/* Box by box, in each by the plan's own order; what is done already stands last in its box. */
static void
test_computed (void)
{
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, G_N_ELEMENTS (questions));
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "nynnnn");
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
  g_autoptr (GPtrArray) actions = make_actions (6);

  g_assert_false (tenken_actions_are_ordered (actions));
  assert_order (actions, checklist, plan, "542631");
  g_assert_null (tenken_action_find_plan_step (actions->pdata[1], plan));
  g_assert_cmpuint (tenken_action_find_plan_step (actions->pdata[4], plan)->question->number, ==, 5);
}

static void
test_by_hand (void)
{
  static const struct {
    guint number;
    int by;
    const char *order; /* (nullable): nothing changes */
  } moves[] = {
    { 5, -1, NULL }, { 5, 1, "452631" }, { 1, -1, "452613" }, { 1, 1, "452631" }, { 1, 1, NULL }, { 3, -100, "345261" },
    { 3, 100, "452613" }, { 2, 0, NULL }, { 9, 1, NULL },
  };
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, G_N_ELEMENTS (questions));
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "nynnnn");
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
  g_autoptr (GPtrArray) actions = make_actions (6);
  g_autoptr (GPtrArray) plain = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autoptr (GPtrArray) sorted = tenken_actions_sort (actions, checklist, plan);
      g_autoptr (GPtrArray) moved = tenken_actions_move (sorted, moves[i].number, 0, moves[i].by);

      g_assert_true ((moved == NULL) == (moves[i].order == NULL));
      if (moved == NULL)
        continue;
      g_assert_true (tenken_actions_are_ordered (moved));
      assert_order (moved, checklist, plan, moves[i].order);
      g_ptr_array_unref (actions);
      actions = g_steal_pointer (&moved);
    }

  /* What is taken in later comes after them, and the computed order is only a step away. */
  g_ptr_array_add (actions, tenken_action_new (2, -1));
  assert_order (actions, checklist, plan, "4526132");
  plain = tenken_actions_unorder (actions);
  g_assert_false (tenken_actions_are_ordered (plain));
  assert_order (plain, checklist, plan, "5422631");
}

static void
test_progress (void)
{
  static const struct {
    TenkenActionStatus status;
    const char *due;
  } cases[] = {
    { TENKEN_ACTION_TODO, "" }, { TENKEN_ACTION_TODO, "2026-11-22" }, { TENKEN_ACTION_DOING, "2026-11-23" },
    { TENKEN_ACTION_DOING, "2026-11-30" }, { TENKEN_ACTION_TODO, "2026-12-01" }, { TENKEN_ACTION_DONE, "2026-01-01" },
    { TENKEN_ACTION_DECLINED, "2026-01-01" },
  };
  g_autoptr (GPtrArray) actions = make_actions (G_N_ELEMENTS (cases));
  TenkenActionsProgress progress = tenken_actions_progress (NULL, "2026-11-23");

  g_assert_cmpuint (progress.total, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      TenkenAction *action = g_ptr_array_index (actions, i);

      action->status = cases[i].status;
      g_free (action->due);
      action->due = g_strdup (cases[i].due);
    }
  progress = tenken_actions_progress (actions, "2026-11-23");
  g_assert_cmpuint (progress.total, ==, 6);
  g_assert_cmpuint (progress.done, ==, 1);
  g_assert_cmpuint (progress.doing, ==, 2);
  g_assert_cmpuint (progress.declined, ==, 1);
  g_assert_cmpuint (progress.overdue, ==, 1);
  g_assert_cmpuint (progress.due, ==, 3);
}

/* The firm's own words first; what an edition has no more still has a name. */
static void
test_words (void)
{
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, G_N_ELEMENTS (questions));
  const TenkenQuestion *question = tenken_checklist_find_question (checklist, 1);
  const TenkenStep *step = g_ptr_array_index (question->steps, 0);
  g_autoptr (TenkenAction) action = tenken_action_new (1, 0);
  g_autoptr (TenkenAction) find_out = tenken_action_new (1, -1);
  g_autoptr (TenkenAction) gone = tenken_action_new (77, 5);
  g_autofree char *title = tenken_action_title (action, checklist, "en");
  g_autofree char *find_out_title = tenken_action_title (find_out, checklist, "en");
  g_autofree char *gone_title = tenken_action_title (gone, checklist, "en");
  g_autofree char *own = NULL;

  g_assert_cmpstr (title, ==, tenken_text_get (step->title, "en"));
  g_assert_cmpstr (tenken_action_how (find_out, checklist, "en"), ==, tenken_text_get (question->find_out, "en"));
  g_assert_nonnull (strstr (find_out_title, tenken_text_get (question->topic, "en")));
  g_assert_nonnull (strstr (gone_title, "77"));
  g_assert_cmpint (tenken_action_box (action, checklist), ==, TENKEN_BOX_QUARTER);
  g_assert_cmpint (tenken_action_box (find_out, checklist), ==, TENKEN_BOX_TODAY);

  g_free (action->title);
  action->title = g_strdup ("うちの言い方");
  own = tenken_action_title (action, checklist, "en");
  g_assert_cmpstr (own, ==, "うちの言い方");
}

/* Only what was done on the day of the last check-up or later, and only of that question. */
static void
test_since (void)
{
  g_autoptr (TenkenChecklist) checklist = fixture_checklist (questions, G_N_ELEMENTS (questions));
  g_autoptr (GPtrArray) actions = make_actions (3);
  TenkenAction *done = g_ptr_array_index (actions, 1);
  g_autofree char *none = tenken_actions_since_words (actions, checklist, 2, "2026-01-01", "en");
  g_autofree char *words = NULL;
  g_autofree char *other = NULL;
  g_autofree char *before = NULL;

  g_assert_null (none);
  done->status = TENKEN_ACTION_DONE;
  g_free (done->done);
  done->done = g_strdup ("2026-05-01");
  g_free (done->title);
  done->title = g_strdup ("Lock the cupboard");
  words = tenken_actions_since_words (actions, checklist, 2, "2026-05-01", "en");
  g_assert_nonnull (strstr (words, "“Lock the cupboard”"));
  other = tenken_actions_since_words (actions, checklist, 1, "2026-05-01", "en");
  g_assert_null (other);
  before = tenken_actions_since_words (actions, checklist, 2, "2026-05-02", "en");
  g_assert_null (before);
  g_assert_cmpuint (tenken_actions_count_done (actions, "2026-05-01"), ==, 1);
  g_assert_cmpuint (tenken_actions_count_done (actions, "2026-05-02"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/actions/computed", test_computed);
  g_test_add_func ("/actions/by-hand", test_by_hand);
  g_test_add_func ("/actions/progress", test_progress);
  g_test_add_func ("/actions/words", test_words);
  g_test_add_func ("/actions/since", test_since);

  return g_test_run ();
}
