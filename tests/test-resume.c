/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Coming back to a check-up: where one goes on, and what is still to be re-checked of last time's answers. */
#include "window-hands.h"
#include "window-input.h"

#include "app/chart.h"
#include "app/finish-page.h"
#include "app/question-page.h"
#include "app/result-page.h"
#include "app/start-page.h"

static GtkWidget *
come_back (GtkWidget *window,
           gint64     id)
{
  desk_act (window, "win.start");
  desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (gtk_widget_activate_action (window, "win.answer", "x", id));

  return desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
}

/* One goes on at the first gap from where one stopped on, also before it; in the middle of a sitting the place stays. */
static void
test_gaps (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page;
  gint64 id;

  desk_answer_all (desk, "yes", 0);
  id = tenken_session_get_assessment (desk->session)->id;
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 20), NULL, ""));
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 15), NULL, ""));
  page = desk_open_question (desk, 23, &window);

  g_assert_true (gtk_widget_activate_action (window, "win.finish", NULL));
  desk_wait_page (window, TENKEN_TYPE_FINISH_PAGE);
  g_assert_true (gtk_widget_activate_action (window, "win.go", "s", "question"));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_assert_question (page, 23);

  page = come_back (window, id);
  desk_assert_question (page, 15);
  /* left open, and still the place to go on */
  page = come_back (window, id);
  desk_assert_question (page, 15);
  desk_choose (page, 1);
  page = come_back (window, id);
  desk_assert_question (page, 20);
  desk_choose (page, 1);
  /* Nothing is open any more. */
  page = come_back (window, id);
  desk_assert_question (page, 20);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Whether the result bears the seal. */
static gboolean
is_sealed (GtkWidget *page)
{
  GtkWidget *chart;

  for (guint i = 0; (chart = desk_find (page, TENKEN_TYPE_CHART, i)) != NULL; i++)
    if (gtk_widget_has_css_class (chart, "corner"))
      return TRUE;

  return FALSE;
}

static guint
count_copied (Desk *desk)
{
  guint n = 0;

  for (guint number = 1; number <= 25; number++)
    n += desk_answer_to (desk, number)->copied ? 1 : 0;

  return n;
}

static GtkWidget *
go_to_finish (GtkWidget *window)
{
  desk_act (window, "win.finish");

  return desk_wait_page (window, TENKEN_TYPE_FINISH_PAGE);
}

/* What is begun from last time is at its beginning, until somebody has re-checked each answer, or said so of all. */
static void
test_recheck (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window, *page;
  gint64 id;

  desk_answer_all (desk, "yes", 0);
  g_assert_true (tenken_session_finish (desk->session));
  g_assert_true (tenken_session_begin_from (desk->session, tenken_session_get_assessment (desk->session)->id));
  id = tenken_session_get_assessment (desk->session)->id;
  page = desk_open_question (desk, 1, &window);
  g_assert_true (desk_reads (page, "0 of 25 re-checked · about 10 minutes left"));
  g_assert_false (desk_reads (page, "25 of 25"));
  desk_act (page, "question.confirm");
  g_assert_true (desk_reads (page, "1 of 25 re-checked"));
  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "1 of 25 re-checked"));
  page = come_back (window, id);
  desk_assert_question (page, 2);

  /* The result so far has no seal and says why; nothing is finished. */
  page = go_to_finish (window);
  desk_click (desk_button (page, "Result so far"));
  page = desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (desk_reads (page, "not re-checked yet: 24"));
  g_assert_false (is_sealed (page) || tenken_session_get_assessment (desk->session)->finished);
  desk_act (page, "win.answer-open");
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_assert_question (page, 2);

  /* A door for all the rest: asked about, and taken back by one click. */
  page = go_to_finish (window);
  desk_click (desk_button (page, "All the rest are still the same"));
  desk_respond ("Cancel", "24");
  g_assert_cmpuint (count_copied (desk), ==, 24);
  desk_click (desk_button (page, "All the rest are still the same"));
  desk_respond ("All still the same", "24");
  g_assert_cmpuint (count_copied (desk), ==, 0);
  g_assert_true (desk_reads (page, "Every question has an answer."));
  desk_wait_reads (page, "Answers re-checked: 24");
  desk_click (desk_button (page, "Undo"));
  g_assert_cmpuint (count_copied (desk), ==, 24);
  desk_click (desk_button (page, "All the rest are still the same"));
  desk_respond ("All still the same", "24");
  g_assert_cmpuint (tenken_session_get_assessment (desk->session)->position, ==, 2);

  desk_click (desk_button (page, "See the result"));
  page = desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (is_sealed (page) && tenken_session_get_assessment (desk->session)->finished);
  g_assert_false (desk_reads (page, "re-checked"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/resume/gaps", test_gaps, NULL);
  desk_add ("/resume/recheck", test_recheck, NULL);

  return desk_run ();
}
