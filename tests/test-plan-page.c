/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the plan: taking steps in and out, what became of them, their order, and the way back. */
#include "plan-hands.h"

#include "app/plan-items.h"
#include "app/question-page.h"
#include "app/session-actions.h"
#include "app/start-page.h"
#include "base/date.h"

#include <string.h>

/* One click takes a step in, one takes it out, and both can be taken back. */
static void
test_take (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "no", 0);
  page = plan_open (desk, &window);
  g_assert_true (desk_reads (page, "No step has been taken into the plan yet."));
  plan_pick (page, 4, 0);
  g_assert_false (desk_reads (page, "Take out of the plan"));
  desk_click (desk_button (page, "Take into the plan"));
  desk_wait_frame (page);
  g_assert_nonnull (plan_action (desk, 4, 0));
  g_assert_true (desk_reads (page, "0 of 1 done"));
  g_assert_false (desk_reads (page, "Take into the plan"));
  g_assert_true (desk_reads (page, "Taken into the plan"));

  desk_click (desk_button (page, "Undo"));
  g_assert_cmpuint (plan_count (desk), ==, 0);
  g_assert_true (desk_reads (page, "Take into the plan"));
  desk_act (page, "plan.redo");
  g_assert_nonnull (plan_action (desk, 4, 0));

  desk_click (desk_button (page, "Take out of the plan"));
  g_assert_cmpuint (plan_count (desk), ==, 0);
  desk_act (page, "plan.undo");
  g_assert_nonnull (plan_action (desk, 4, 0));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* All of today's at once, as one step to take back. */
static void
test_today (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page;
  const TenkenPlan *plan;
  g_autofree char *label = NULL;
  guint today = 0;

  desk_answer_all (desk, "no", 0);
  plan = tenken_session_get_plan (desk->session);
  for (guint i = 0; i < plan->steps->len; i++)
    today += ((const TenkenPlanStep *) g_ptr_array_index (plan->steps, i))->box == TENKEN_BOX_TODAY ? 1 : 0;
  g_assert_cmpuint (today, >, 1);

  page = plan_open (desk, &window);
  label = g_strdup_printf ("Take in all of today's (%u)", today);
  desk_click (desk_button (page, label));
  g_assert_cmpuint (plan_count (desk), ==, today);
  g_assert_false (desk_reads (page, "Take in all of today's"));
  desk_act (page, "plan.undo");
  g_assert_cmpuint (plan_count (desk), ==, 0);
  g_assert_true (desk_reads (page, label));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* What is chosen and typed is stored, even where the page is left in a hurry. */
static void
test_fields (Desk          *desk,
             gconstpointer  data)
{
  g_autofree char *today = tenken_date_today ();
  g_autofree char *week = tenken_date_add_days (today, 7);
  GtkWidget *window, *page;

  desk_answer_all (desk, "no", 0);
  plan_take (desk, 4, 0);
  page = plan_open (desk, &window);
  plan_pick (page, 4, 0);
  desk_click (desk_button (page, "Under way"));
  g_assert_cmpint (plan_action (desk, 4, 0)->status, ==, TENKEN_ACTION_DOING);
  gtk_widget_activate_action (desk_find_row (page, "Due"), "due.pick-in", "i", 7);
  g_assert_cmpstr (plan_action (desk, 4, 0)->due, ==, week);
  gtk_widget_activate_action (desk_find_row (page, "Due"), "due.pick-none", NULL);
  g_assert_cmpstr (plan_action (desk, 4, 0)->due, ==, "");
  gtk_editable_set_text (plan_entry (page, "Cost"), " ¥30,000 ");
  gtk_editable_set_text (plan_entry (page, "In your own words"), "Lock <b>& bolt</b>");
  gtk_editable_set_text (plan_entry (page, "Who"), "佐藤");
  plan_leave (window);
  g_assert_cmpstr (plan_action (desk, 4, 0)->owner, ==, "佐藤");
  g_assert_cmpstr (plan_action (desk, 4, 0)->cost, ==, "¥30,000");
  g_assert_cmpstr (plan_action (desk, 4, 0)->title, ==, "Lock <b>& bolt</b>");

  g_assert_true (gtk_widget_activate_action (window, "win.go", "s", "plan"));
  page = desk_wait_page (window, TENKEN_TYPE_PLAN_PAGE);
  plan_pick (page, 4, 0);
  g_assert_true (desk_reads (page, "Lock <b>& bolt</b>"));
  g_assert_cmpstr (gtk_editable_get_text (plan_entry (page, "Who")), ==, "佐藤");
  desk_click (desk_button (page, "Completed"));
  g_assert_cmpstr (plan_action (desk, 4, 0)->done, ==, today);
  g_assert_true (desk_reads (page, "1 of 1 done"));

  /* Whoever does one step already is offered for the next. */
  plan_pick (page, 5, 0);
  desk_click (desk_button (page, "Take into the plan"));
  gtk_widget_activate_action (GTK_WIDGET (plan_entry (page, "Who")), "plan-detail.owner", "s", "佐藤");
  g_assert_cmpstr (plan_action (desk, 5, 0)->owner, ==, "佐藤");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* “Declined” waits for its reason; whoever goes elsewhere without one has declined nothing. */
static void
test_decline (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "no", 0);
  plan_take (desk, 4, 0);
  plan_take (desk, 5, 0);
  page = plan_open (desk, &window);
  plan_pick (page, 4, 0);
  g_assert_null (plan_entry (page, "Reason for declining"));
  desk_click (desk_button (page, "Declined"));
  g_assert_cmpint (plan_action (desk, 4, 0)->status, ==, TENKEN_ACTION_TODO);
  g_assert_true (desk_reads (page, "Write why."));
  plan_pick (page, 5, 0);
  plan_pick (page, 4, 0);
  g_assert_cmpint (plan_action (desk, 4, 0)->status, ==, TENKEN_ACTION_TODO);
  g_assert_null (plan_entry (page, "Reason for declining"));

  desk_click (desk_button (page, "Declined"));
  gtk_editable_set_text (plan_entry (page, "Reason for declining"), "We move in May");
  plan_pick (page, 5, 0);
  g_assert_cmpint (plan_action (desk, 4, 0)->status, ==, TENKEN_ACTION_DECLINED);
  g_assert_cmpstr (plan_action (desk, 4, 0)->reason, ==, "We move in May");
  g_assert_true (desk_reads (page, "0 of 1 done"));
  desk_act (page, "plan.undo");
  g_assert_cmpint (plan_action (desk, 4, 0)->status, ==, TENKEN_ACTION_TODO);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* An order made by hand says so, and the computed one is a click away. */
static void
test_order (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page;
  g_autofree char *computed = NULL;

  desk_answer_all (desk, "no", 0);
  plan_take (desk, 1, 0);
  plan_take (desk, 4, 0);
  plan_take (desk, 5, 0);
  page = plan_open (desk, &window);
  computed = plan_spell (page);
  g_assert_false (desk_reads (page, "Ordered by hand"));

  plan_pick (page, 1, 0);
  desk_act (page, "plan.down");
  desk_act (page, "plan.down");
  desk_act (page, "plan.down");
  plan_pick (page, 4, 0);
  desk_act (page, "plan.up");
  desk_act (page, "plan.up");
  plan_assert_order (page, "4 5 1 ");
  g_assert_true (desk_reads (page, "Ordered by hand"));
  desk_click (desk_button (page, "Back to the computed order"));
  plan_assert_order (page, computed);
  g_assert_false (desk_reads (page, "Ordered by hand"));
  desk_act (page, "plan.undo");
  plan_assert_order (page, "4 5 1 ");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Each filter shows its own and nothing else; where it has none, a button shows all again. */
static void
test_filter (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page;
  GtkDropDown *filter;
  g_autoptr (TenkenAction) late = tenken_action_new (1, 0);
  g_autoptr (TenkenAction) done = tenken_action_new (4, 0);

  desk_answer_all (desk, "no", 0);
  g_free (late->due);
  late->due = g_strdup ("2020-01-01");
  g_assert_true (tenken_session_save_action (desk->session, late));
  done->status = TENKEN_ACTION_DONE;
  g_assert_true (tenken_session_save_action (desk->session, done));
  plan_take (desk, 5, 0);

  page = plan_open (desk, &window);
  filter = GTK_DROP_DOWN (desk_find (page, GTK_TYPE_DROP_DOWN, 0));
  g_assert_true (desk_reads (page, "1 of 3 done, 1 overdue"));
  gtk_drop_down_set_selected (filter, TENKEN_PLAN_DONE);
  plan_assert_order (page, "4 ");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (plan_selection (page))), ==, 1);
  gtk_drop_down_set_selected (filter, TENKEN_PLAN_OVERDUE);
  plan_assert_order (page, "1 ");
  gtk_drop_down_set_selected (filter, TENKEN_PLAN_DECLINED);
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "Nothing here"));
  desk_click (desk_button (page, "Show all steps"));
  desk_wait_frame (page);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (plan_selection (page))), >, 3);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The start page counts what is due as soon as there is a plan; the next check-up asks for what was done. */
static void
test_elsewhere (Desk          *desk,
                gconstpointer  data)
{
  GtkWidget *window, *page;
  g_autoptr (TenkenAction) due = tenken_action_new (5, 0);
  g_autoptr (TenkenAction) done = tenken_action_new (4, 0);
  gint64 first;

  desk_check_up (desk, "nnnnnnnnnnnnnnnnnnnnnnnnn");
  first = tenken_session_get_assessment (desk->session)->id;
  window = desk_open_window (desk);
  page = desk_find (window, TENKEN_TYPE_START_PAGE, 0);
  g_assert_true (desk_reads (page, "Steps open: "));
  g_free (due->due);
  due->due = g_strdup ("2020-01-01");
  g_free (due->owner);
  due->owner = g_strdup ("佐藤");
  g_assert_true (tenken_session_save_action (desk->session, due));
  g_assert_true (desk_reads (page, "Steps due: 1."));
  g_assert_true (desk_reads (page, "佐藤"));
  desk_click (desk_button (page, "Plan"));
  desk_wait_page (window, TENKEN_TYPE_PLAN_PAGE);

  done->status = TENKEN_ACTION_DONE;
  g_free (done->title);
  done->title = g_strdup ("Lock the cupboard");
  g_assert_true (tenken_session_save_action (desk->session, done));
  plan_leave (window);
  g_assert_true (desk_reads (window, "Steps done since then: 1."));
  g_assert_true (gtk_widget_activate_action (window, "win.begin-from", "x", first));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_false (desk_reads (page, "Since last time"));
  g_assert_true (gtk_widget_activate_action (window, "win.question", "x", (gint64) 4));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_true (desk_reads (page, "Since last time: “Lock the cupboard” is done. Look at this answer again."));
  desk_act (page, "question.confirm");
  g_assert_true (gtk_widget_activate_action (window, "win.question", "x", (gint64) 4));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_false (desk_reads (page, "Since last time"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* A change of the plan that is taken back where one does not see it is said. */
static void
test_one_way_back (Desk          *desk,
                   gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "no", 0);
  plan_take (desk, 4, 0);
  page = desk_open_question (desk, 3, &window);
  desk_act (page, "question.undo");
  g_assert_cmpuint (plan_count (desk), ==, 0);
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "The plan is as it was before that change"));
  desk_click (desk_button (page, "See the plan"));
  page = desk_wait_page (window, TENKEN_TYPE_PLAN_PAGE);
  desk_act (page, "plan.undo");
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "The answer to question 25 is as it was before"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);
  desk_add ("/plan-page/take", test_take, NULL);
  desk_add ("/plan-page/today", test_today, NULL);
  desk_add ("/plan-page/fields", test_fields, NULL);
  desk_add ("/plan-page/decline", test_decline, NULL);
  desk_add ("/plan-page/order", test_order, NULL);
  desk_add ("/plan-page/filter", test_filter, NULL);
  desk_add ("/plan-page/elsewhere", test_elsewhere, NULL);
  desk_add ("/plan-page/one-way-back", test_one_way_back, NULL);

  return desk_run ();
}
