/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The end of a check-up: finishing, the result in wide and narrow windows, the report. */
#include "window-hands.h"

#include "app/question-page.h"
#include "app/report-page.h"
#include "app/result-page.h"
#include "app/start-page.h"
#include "app/step-row.h"

/* With questions open, finishing asks; cancelling stays, looking at the result finishes nothing. */
static void
test_finish (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "no", 3);
  window = desk_open_window (desk);
  desk_act (window, "win.answer-open");
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_assert_question (page, 23);

  desk_act (page, "question.finish");
  desk_respond ("Cancel", "Still open: 3");
  desk_assert_question (desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE), 23);

  desk_act (page, "question.finish");
  desk_respond ("Result so far", "Still open: 3");
  page = desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (desk_reads (page, "Not complete yet"));
  g_assert_false (tenken_session_get_assessment (desk->session)->finished);

  desk_click (desk_button (page, "Answer what is open: 3"));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  for (guint i = 0; i < 3; i++)
    {
      desk_choose (page, 4);
      desk_act (page, "question.next");
    }
  page = desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (tenken_session_get_assessment (desk->session)->finished);
  g_assert_true (desk_reads (page, tenken_text_get (tenken_session_get_score (desk->session)->band->title, "en")));

  /* Three steps first, all on request. */
  g_assert_nonnull (desk_find (page, TENKEN_TYPE_STEP_ROW, 2));
  g_assert_null (desk_find (page, TENKEN_TYPE_STEP_ROW, 3));
  desk_click (desk_button (page, "Show the whole plan (25)"));
  desk_wait_frame (page);
  g_assert_nonnull (desk_find (page, TENKEN_TYPE_STEP_ROW, 24));
  desk_click (desk_button (page, "Show the first steps only"));
  desk_wait_frame (page);
  g_assert_null (desk_find (page, TENKEN_TYPE_STEP_ROW, 3));

  /* The three that nobody knew, by name. */
  for (guint number = 23; number <= 25; number++)
    g_assert_true (desk_reads (page, tenken_text_get (desk_question (desk, number)->find_out, "en")));

  desk_act (window, "win.report");
  page = desk_wait_page (window, TENKEN_TYPE_REPORT_PAGE);
  g_assert_true (desk_reads (page, "pages, A4"));

  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "0 of 100"));
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

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/result-page/finish", test_finish, NULL);
  desk_add ("/result-page/widths", test_result_widths, NULL);

  return desk_run ();
}
