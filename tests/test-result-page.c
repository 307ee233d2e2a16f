/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a check-up: finishing, the result in wide and narrow windows and in every state, and all of it by keyboard. */
#include "window-hands.h"
#include "window-input.h"

#include "app/chart-table.h"
#include "app/finish-page.h"
#include "app/question-page.h"
#include "app/report-page.h"
#include "app/result-page.h"
#include "app/start-page.h"
#include "app/step-row.h"

#include <string.h>

/* With questions open, finishing asks; cancelling stays, looking at the result finishes nothing. */
static void
test_finish (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page;
  g_autofree char *whole_plan = NULL;
  g_autoptr (GPtrArray) first = NULL;
  guint n_steps;

  desk_answer_all (desk, "no", 3);
  window = desk_open_window (desk);
  desk_act (window, "win.answer-open");
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_assert_question (page, 23);

  desk_act (page, "question.finish");
  page = desk_wait_page (window, TENKEN_TYPE_FINISH_PAGE);
  desk_click (desk_button (page, "Back to the questions"));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_assert_question (page, 23);

  desk_act (page, "question.finish");
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_FINISH_PAGE), "Result so far"));
  page = desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (desk_reads (page, "Not complete yet"));
  g_assert_false (tenken_session_get_assessment (desk->session)->finished);

  desk_click (desk_button (page, "Answer the 3 open questions"));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  for (guint i = 0; i < 3; i++)
    {
      desk_choose (page, 4);
      desk_act (page, "question.next");
    }
  page = desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (tenken_session_get_assessment (desk->session)->finished);
  g_assert_true (desk_reads (page, tenken_text_get (tenken_session_get_score (desk->session)->band->title, "en")));

  /* Three steps first, of three questions; all on request. */
  n_steps = tenken_session_get_plan (desk->session)->steps->len;
  whole_plan = g_strdup_printf ("Show the whole plan (%u)", n_steps);
  first = tenken_plan_pick_first (tenken_session_get_plan (desk->session), 3);
  for (guint i = 0; i < 3; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (first, i);
      g_autofree char *title = tenken_plan_step_title (step, "en");

      g_assert_true (desk_reads (desk_find (page, TENKEN_TYPE_STEP_ROW, i), title));
      for (guint j = 0; j < i; j++)
        g_assert_false (((const TenkenPlanStep *) g_ptr_array_index (first, j))->question == step->question);
    }
  g_assert_nonnull (desk_find (page, TENKEN_TYPE_STEP_ROW, 2));
  g_assert_null (desk_find (page, TENKEN_TYPE_STEP_ROW, 3));
  desk_click (desk_button (page, whole_plan));
  desk_wait_frame (page);
  g_assert_nonnull (desk_find (page, TENKEN_TYPE_STEP_ROW, n_steps - 1));
  g_assert_true (desk_reads (page, tenken_plan_legend ("en")));
  desk_click (desk_button (page, "Show the first steps only"));
  desk_wait_frame (page);
  g_assert_null (desk_find (page, TENKEN_TYPE_STEP_ROW, 3));
  g_assert_false (desk_reads (page, tenken_plan_legend ("en")));

  /* The three that nobody knew, by name. */
  for (guint number = 23; number <= 25; number++)
    g_assert_true (desk_reads (page, tenken_text_get (desk_question (desk, number)->find_out, "en")));

  desk_act (window, "win.report");
  page = desk_wait_page (window, TENKEN_TYPE_REPORT_PAGE);
  g_assert_true (desk_reads (page, "A4, pages: "));

  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "0 of 100"));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
is_down (gpointer adjustment)
{
  return gtk_adjustment_get_value (adjustment) > 0;
}

static gboolean
is_up (gpointer adjustment)
{
  return gtk_adjustment_get_value (adjustment) <= 0;
}

static gboolean
is_at_end (gpointer adjustment)
{
  return gtk_adjustment_get_value (adjustment)
         >= gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) - 1;
}

/* All of a report can be read by keys, and it is one stop on the way to its buttons. */
static void
test_report_keys (Desk          *desk,
                  gconstpointer  data)
{
  static const char *const down[] = { "Down", "Page_Down", "space", "End" };
  GtkWidget *window, *page, *preview;
  GtkAdjustment *adjustment;

  desk_answer_all (desk, "partly", 0);
  desk_open_result (desk, &window);
  desk_act (window, "win.report");
  page = desk_wait_page (window, TENKEN_TYPE_REPORT_PAGE);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == desk_button (page, "Save as PDF…"));

  preview = desk_find (page, GTK_TYPE_SCROLLED_WINDOW, 0);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (preview));
  gtk_widget_grab_focus (preview);
  g_assert_true (gtk_widget_is_focus (preview));
  for (guint i = 0; i < G_N_ELEMENTS (down); i++)
    {
      desk_strike (window, down[i], NULL);
      desk_wait_for (is_down, adjustment);
      g_assert_true (gtk_widget_is_focus (preview));
      desk_strike (window, "Home", NULL);
      desk_wait_for (is_up, adjustment);
    }
  desk_strike (window, "End", NULL);
  desk_wait_for (is_at_end, adjustment);

  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD));
  g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), preview));
  g_assert_false (gtk_widget_is_focus (preview));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* A result's picture stands beside its steps in a wide window and above them in a narrow one; nothing is cut. */
static void
test_result_widths (Desk          *desk,
                    gconstpointer  data)
{
  static const int widths[] = { 1200, 360 };

  desk_answer_all (desk, "partly", 0);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *page = g_object_new (TENKEN_TYPE_RESULT_PAGE, "session", desk->session, NULL);
      GtkWindow *window = desk_show (page, widths[i], 700);
      GtkWidget *row = desk_find (page, TENKEN_TYPE_STEP_ROW, 0);
      graphene_rect_t chart, step;

      g_assert_true (gtk_widget_compute_bounds (desk_find (page, g_type_from_name ("TenkenChart"), 0), page, &chart));
      g_assert_true (gtk_widget_compute_bounds (row, page, &step));
      if (i == 0)
        g_assert_cmpfloat (step.origin.x, >=, chart.origin.x + chart.size.width);
      else
        g_assert_cmpfloat (step.origin.y, >=, chart.origin.y + chart.size.height);
      g_assert_cmpfloat (step.origin.x + step.size.width, <=, (float) gtk_widget_get_width (page));

      desk_assert_goes (window, NULL);
    }
}

/* What each state of a result says, and what it does not say. */
static void
test_states (Desk          *desk,
             gconstpointer  data)
{
  static const struct { const char *letters; const char *says; const char *not; } states[] = {
    { "yyyyyyyyyyyyypnnnnnnnnnnn", "16 points to the next level, “Mostly in place”.", "questions left out" },
    { "yyyyyyyyyyyyyyyyyyyyyyyyy", "Nothing is left to gain: this is the highest level.", "Begin with these" },
    { "?????????????????????????", "The points add up to −25, which counts as 0.", "No step is open." },
    { "yyyyyyyyyyyyy...........?", "Not complete yet", "to the next level" },
    { ".........................", "Nothing answered yet", "to the next level" },
    { "-------------------------", "Every question is marked as not applicable.", "to the next level" },
    { "yyyyyyyyyyyyyyyyyyyyyyyy-", "96 of 96 points; questions left out: 1", "to the next level" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      GtkWidget *window, *page;

      g_test_message ("%s", states[i].letters);
      desk_check_up (desk, states[i].letters);
      page = desk_open_result (desk, &window);
      g_assert_true (desk_reads (page, states[i].says));
      g_assert_false (desk_reads (page, states[i].not));
      desk_assert_goes (GTK_WINDOW (window), NULL);
    }
}

/* Of many that nobody knew the first few, and all on request; each leads to its question. */
static void
test_unknown (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window, *page;
  const char *fourth;

  desk_check_up (desk, "?????yyyyyyyyyyyyyyyyyyyy");
  page = desk_open_result (desk, &window);
  fourth = tenken_text_get (desk_question (desk, 4)->ask, "en");
  g_assert_true (desk_reads (page, tenken_text_get (desk_question (desk, 3)->ask, "en")));
  g_assert_false (desk_reads (page, fourth));
  desk_click (desk_button (page, "Show all of them (5)"));
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, fourth));
  desk_click (desk_button (page, "Show the first ones only"));
  desk_wait_frame (page);
  g_assert_false (desk_reads (page, fourth));

  g_assert_true (gtk_widget_activate_action (page, "win.question", "x", (gint64) 3));
  desk_assert_question (desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE), 3);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Where one more would be left over, all are shown; and why they count less than what is not done. */
static void
test_unknown_four (Desk          *desk,
                   gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_check_up (desk, "????yyyyyyyyyyyyyyyyyyyyy");
  page = desk_open_result (desk, &window);
  for (guint number = 1; number <= 4; number++)
    g_assert_true (desk_reads (page, tenken_text_get (desk_question (desk, number)->ask, "en")));
  g_assert_false (desk_reads (page, "Show all of them"));
  g_assert_true (desk_reads (page, "“Don't know” counts −1, “Not doing it” 0: this is the guideline's own scale"));
  g_assert_true (desk_reads (page, "0 to 49 points: Time to start"));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
is_unfolded (gpointer table)
{
  return desk_find (table, GTK_TYPE_LIST_BOX_ROW, 0) != NULL;
}

/* Everything that can be pressed is reached by Tab, in the order of reading, and opens without a mouse. */
static void
test_keyboard (Desk          *desk,
               gconstpointer  data)
{
  static const char * const order[] = {
    "Report", "As a table", "As a table", "Show the whole plan (33)", "See the report", "Compare with last time",
    "Check-ups so far",
  };
  GtkWidget *window, *page, *table;
  guint reached = 0;

  desk_check_up (desk, "yyyyyyyyyyyyypnnnnnnnnnnn");
  desk_check_up (desk, "yyyyyyyyyyyyypnnnnnnnnnnn");
  page = desk_open_result (desk, &window);

  for (guint presses = 0; presses < 60 && reached < G_N_ELEMENTS (order); presses++)
    {
      GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

      if (GTK_IS_BUTTON (focus)
          && (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (focus)), order[reached]) == 0 || desk_reads (focus, order[reached])))
        {
          if (strcmp (order[reached], "As a table") == 0)
            g_assert_true (gtk_widget_activate (focus));
          reached++;
        }
      gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
    }
  g_assert_cmpuint (reached, ==, G_N_ELEMENTS (order));
  desk_wait_for (is_unfolded, desk_find (page, TENKEN_TYPE_CHART_TABLE, 0));
  desk_wait_for (is_unfolded, desk_find (page, TENKEN_TYPE_CHART_TABLE, 1));

  /* In a table the arrow keys go from row to row. */
  table = desk_find (page, TENKEN_TYPE_CHART_TABLE, 0);
  gtk_widget_grab_focus (desk_find (table, GTK_TYPE_LIST_BOX_ROW, 0));
  g_signal_emit_by_name (desk_find (table, GTK_TYPE_LIST_BOX, 0), "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, 1, FALSE, FALSE);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == desk_find (table, GTK_TYPE_LIST_BOX_ROW, 1));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/result-page/report-keys", test_report_keys, NULL);
  desk_add ("/result-page/finish", test_finish, NULL);
  desk_add ("/result-page/widths", test_result_widths, NULL);
  desk_add ("/result-page/states", test_states, NULL);
  desk_add ("/result-page/unknown", test_unknown, NULL);
  desk_add ("/result-page/unknown-four", test_unknown_four, NULL);
  desk_add ("/result-page/keyboard", test_keyboard, NULL);

  return desk_run ();
}
