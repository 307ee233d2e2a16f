/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Before the report goes out: what one may want to look at once more, each a click away, and gone once it is settled. */
#include "window-hands.h"

#include "app/checks-bar.h"
#include "app/question-page.h"
#include "app/report-page.h"

static GtkWidget *
open_report (GtkWidget *window)
{
  desk_act (window, "win.report");

  return desk_wait_page (window, TENKEN_TYPE_REPORT_PAGE);
}

/* Rules are written down and nobody is trained: asked, followed, mended, and no longer asked. */
static void
test_contradiction (Desk          *desk,
                    gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "partly", 0);
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 25), desk_choice (desk, "yes"), ""));
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 20), desk_choice (desk, "no"), ""));
  window = desk_open_window (desk);
  page = open_report (window);
  g_assert_true (desk_reads (page, "questions to look at once more: 2"));
  g_assert_false (desk_reads (page, "Answers that seldom go together"));

  desk_click (desk_button (page, "Look at them"));
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "Answers that seldom go together: 1. Do both hold?"));
  g_assert_true (desk_reads (page, "Done, and no proof noted: 1."));
  g_assert_false (desk_reads (page, "From last time, not re-checked yet"));
  g_assert_true (gtk_widget_activate (gtk_widget_get_first_child (desk_find (desk_find (page, TENKEN_TYPE_CHECKS_BAR, 0),
                                                                             GTK_TYPE_LIST_BOX, 0))));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_assert_question (page, 25);
  desk_choose (page, 2);

  page = open_report (window);
  g_assert_null (desk_find (page, TENKEN_TYPE_CHECKS_BAR, 0));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Many of one kind: the first ones, and how many more. */
static void
test_many (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "yes", 3);
  window = desk_open_window (desk);
  page = open_report (window);
  desk_click (desk_button (page, "Look at them"));
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "Not answered yet: 3. Does somebody know?"));
  g_assert_true (desk_reads (page, "Done, and no proof noted: 22. What could you show?"));
  g_assert_true (desk_reads (page, "And 14 more"));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/checks-bar/contradiction", test_contradiction, NULL);
  desk_add ("/checks-bar/many", test_many, NULL);

  return desk_run ();
}
