/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is still open stands before the result, each a click away. */
#include "answering-hands.h"
#include "window-input.h"

#include "app/finish-page.h"
#include "app/question-page.h"
#include "app/result-page.h"
#include "app/row.h"

/* What is open stands before the result, each a click away; who wants to leave it open goes on. */
static void
test_finish (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page;
  TenkenAnswer flagged;

  desk_answer_all (desk, "yes", 2);
  flagged = *desk_answer_to (desk, 3);
  flagged.flagged = TRUE;
  g_assert_true (tenken_session_put (desk->session, desk_question (desk, 3), &flagged));

  page = desk_open_question (desk, 1, &window);
  desk_act (page, "question.finish");
  page = desk_wait_page (window, TENKEN_TYPE_FINISH_PAGE);
  g_assert_true (desk_reads (page, "Not answered yet (2)") && desk_reads (page, "To look at again (1)"));
  g_assert_false (desk_reads (page, "Not re-checked yet"));
  g_assert_true (desk_reads (page, tenken_text_get (desk_question (desk, 24)->ask, "en")));
  g_assert_null (desk_find (page, TENKEN_TYPE_ROW, 3));

  /* By keyboard: Enter goes to the first of them. */
  desk_strike (window, "Return", NULL);
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_assert_question (page, 24);
  desk_choose (page, 1);
  desk_act (page, "question.next");
  desk_choose (page, 1);

  /* By mouse: a row. */
  desk_act (page, "question.finish");
  page = desk_wait_page (window, TENKEN_TYPE_FINISH_PAGE);
  g_assert_false (desk_reads (page, "Not answered yet"));
  /* A mark is no open question. */
  g_assert_false (desk_reads (page, "still open"));
  g_assert_true (desk_reads (page, "Only what you marked to look at again is left"));
  desk_point (desk_find (page, TENKEN_TYPE_ROW, 0));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_assert_question (page, 3);

  /* Left open on purpose, then not. */
  desk_act (page, "question.finish");
  page = desk_wait_page (window, TENKEN_TYPE_FINISH_PAGE);
  desk_click (desk_button (page, "See the result"));
  desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (tenken_session_get_assessment (desk->session)->finished);
  g_assert_true (gtk_widget_activate_action (window, "win.question", "x", (gint64) 3));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_act (page, "question.flag");
  desk_act (page, "question.finish");
  desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Answers that nobody re-checked are open, too. */
static void
test_finish_copied (Desk          *desk,
                    gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin_again (desk, &window);

  desk_act (page, "question.finish");
  page = desk_wait_page (window, TENKEN_TYPE_FINISH_PAGE);
  g_assert_true (desk_reads (page, "Not re-checked yet (25)"));
  g_assert_true (desk_reads (page, "some answers are not re-checked yet"));
  g_assert_false (desk_reads (page, "still open"));
  answering_end (window);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/finish-page/finish", test_finish, NULL);
  desk_add ("/finish-page/finish-copied", test_finish_copied, NULL);

  return desk_run ();
}
