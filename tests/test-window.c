/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person does at the window, page by page, and what must then be true on the screen and in the database. */
#include "window-hands.h"
#include "window-input.h"

#include "app/entry-row.h"
#include "app/question-page.h"
#include "app/start-page.h"
#include "app/window.h"
#include "base/catalog.h"

#include <string.h>

/* The text view of the comment, opened if need be. */
static GtkTextBuffer *
comment_of (GtkWidget *page)
{
  if (desk_find (page, GTK_TYPE_TEXT_VIEW, 0) == NULL)
    desk_click (desk_button (page, _("Comment and proof")));
  desk_wait_frame (page);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (desk_find (page, GTK_TYPE_TEXT_VIEW, 0)));
}

/* What the database says, by a session of its own. */
static void
assert_stored (Desk       *desk,
               guint       number,
               const char *choice,
               const char *comment)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenSession) session = tenken_session_new (desk->path, &error);
  const TenkenAnswer *answer;

  g_assert_no_error (error);
  g_assert_true (tenken_session_open (session, tenken_session_get_assessment (desk->session)->id));
  answer = tenken_answers_get (tenken_session_get_assessment (session)->answers,
                               tenken_checklist_find_question (tenken_session_get_checklist (session), number));
  g_assert_cmpstr (answer->choice != NULL ? answer->choice->id : NULL, ==, choice);
  g_assert_cmpstr (answer->comment, ==, comment);
}

static void
test_start (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  GtkWidget *entry = desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0);

  /* No name, no beginning; blanks are no name. */
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "Begin")));
  gtk_editable_set_text (GTK_EDITABLE (entry), "  　 ");
  g_signal_emit_by_name (entry, "entry-activated");
  g_assert_null (tenken_session_get_assessment (desk->session));
  g_assert_false (desk_reads (page, "Check-ups so far"));

  page = desk_begin (desk, window);
  g_assert_cmpstr (tenken_session_get_assessment (desk->session)->organisation, ==, "山田製作所");
  g_assert_true (desk_reads (page, "山田製作所"));
  desk_assert_question (page, 1);
  g_assert_true (desk_reads (page, "0 of 25 answered"));

  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "Check-ups so far"));
  g_assert_true (desk_reads (page, "0 of 25 answered"));
  desk_click (desk_button (page, "Continue"));
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
test_answer (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_begin (desk, window);

  /* Saved at the click. */
  desk_choose (page, 2);
  g_assert_true (desk_is_chosen (page, 2));
  g_assert_true (desk_reads (page, "1 of 25 answered"));
  g_assert_true (desk_reads (page, "Saved"));
  assert_stored (desk, 1, "partly", "");

  /* Thought better of; the number key does what the click does. */
  g_assert_true (gtk_widget_activate_action (page, "question.choose", "i", 4));
  g_assert_true (desk_is_chosen (page, 4) && !desk_is_chosen (page, 2));
  assert_stored (desk, 1, "unknown", "");

  /* There and back. */
  desk_act (page, "question.next");
  desk_assert_question (page, 2);
  for (guint key = 1; key <= 5; key++)
    g_assert_false (desk_is_chosen (page, key));
  desk_act (page, "question.previous");
  desk_assert_question (page, 1);
  g_assert_true (desk_is_chosen (page, 4));

  /* Nothing before the first. */
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "Previous")));
  desk_act (page, "question.previous");
  desk_assert_question (page, 1);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* A comment outlives every change of the choice, and is saved by whatever ends the typing. */
static void
test_comment (Desk          *desk,
              gconstpointer  data)
{
  static const char *const ends[] = { "question.next", "win.start", "window.close" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      GtkWidget *window = desk_open_window (desk);
      GtkWidget *page = desk_begin (desk, window);

      gtk_text_buffer_insert_at_cursor (comment_of (page), "月曜に\n確認", -1);
      desk_choose (page, 1);
      assert_stored (desk, 1, "yes", "月曜に\n確認");
      desk_choose (page, 3);
      assert_stored (desk, 1, "no", "月曜に\n確認");
      g_assert_true (desk_reads (page, "月曜に\n確認"));

      gtk_text_buffer_insert_at_cursor (comment_of (page), "！", -1);
      g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
      g_assert_true (gtk_widget_activate_action (page, ends[i], NULL));
      assert_stored (desk, 1, "no", "月曜に\n確認！");
      g_assert_true ((window == NULL) == g_str_equal (ends[i], "window.close"));
      if (window != NULL)
        desk_assert_goes (GTK_WINDOW (window), NULL);
    }
}

static void
test_not_applicable (Desk          *desk,
                     gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_begin (desk, window);
  GtkTextBuffer *comment;

  /* Without a reason it is shown, but not stored, and the page says what is missing. */
  desk_choose (page, 3);
  desk_choose (page, 5);
  g_assert_true (desk_is_chosen (page, 5));
  assert_stored (desk, 1, "no", "");
  g_assert_true (desk_reads (page, "Write the reason, then it is saved."));
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "Why does it not apply to you? (needed)"));

  /* Blanks are no reason. */
  comment = comment_of (page);
  gtk_text_buffer_insert_at_cursor (comment, "  \n ", -1);

  /* Going on without one is stopped once, whichever way, and the page says what is missing where it is to be written. */
  g_assert_false (desk_reads (page, "Write a reason, or choose another answer."));
  desk_act (page, "question.next");
  desk_assert_question (page, 1);
  g_assert_true (desk_reads (page, "Write a reason, or choose another answer."));
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (window))));
  g_assert_true (desk_is_chosen (page, 5));
  desk_act (page, "question.next");
  desk_assert_question (page, 2);
  assert_stored (desk, 1, "no", "");
  desk_act (page, "question.previous");
  g_assert_false (desk_reads (page, "Write a reason"));
  desk_choose (page, 5);
  desk_act (window, "win.start");
  g_assert_true (desk_find (window, TENKEN_TYPE_QUESTION_PAGE, 0) == page);
  g_assert_true (desk_reads (page, "Write a reason, or choose another answer."));
  desk_choose (page, 3);
  g_assert_true (desk_is_chosen (page, 3));

  /* With one it is stored as soon as typing ends. */
  desk_choose (page, 5);
  gtk_text_buffer_insert_at_cursor (comment_of (page), "社用車がない", -1);
  desk_act (page, "question.next");
  assert_stored (desk, 1, "na", "社用車がない");
  desk_act (page, "question.previous");
  g_assert_true (desk_is_chosen (page, 5));
  g_assert_true (desk_reads (page, "社用車がない"));

  /* And the reason stays as a comment where the answer changes. */
  desk_choose (page, 1);
  assert_stored (desk, 1, "yes", "社用車がない");
  g_assert_true (desk_reads (page, "Comment, for yourselves and for the report"));
  g_assert_false (desk_reads (page, "Yes, this is the reason"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* What was written for another answer becomes a reason only where somebody says so. */
static void
test_comment_no_reason (Desk          *desk,
                        gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_begin (desk, window);

  /* typed just before, and not said */
  desk_choose (page, 3);
  gtk_text_buffer_insert_at_cursor (comment_of (page), "来月から", -1);
  desk_choose (page, 5);
  g_assert_true (desk_is_chosen (page, 5));
  assert_stored (desk, 1, "no", "来月から");
  g_assert_true (desk_reads (page, "You wrote this before."));
  desk_rest ();
  assert_stored (desk, 1, "no", "来月から");

  /* Going on is stopped once, where it is asked; then the answer is what it was. */
  desk_act (page, "question.next");
  desk_assert_question (page, 1);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == desk_button (page, "Yes, this is the reason"));
  desk_act (page, "question.next");
  desk_assert_question (page, 2);
  assert_stored (desk, 1, "no", "来月から");

  /* said */
  desk_act (page, "question.previous");
  desk_choose (page, 5);
  desk_wait_frame (page);
  desk_click (desk_button (page, "Yes, this is the reason"));
  assert_stored (desk, 1, "na", "来月から");
  g_assert_false (desk_reads (page, "You wrote this before."));
  desk_act (page, "question.undo");
  assert_stored (desk, 1, "no", "来月から");

  /* written anew */
  desk_choose (page, 5);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (desk_find (page, GTK_TYPE_TEXT_VIEW, 0))),
                            "社用車がない", -1);
  g_assert_false (desk_reads (page, "You wrote this before."));
  desk_wait_reads (page, "Saved");
  assert_stored (desk, 1, "na", "社用車がない");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The language changes under one's hands: same question, same choice, what is being typed too. */
static void
test_language (Desk          *desk,
               gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_begin (desk, window);
  const TenkenQuestion *question = desk_question (desk, 2);

  desk_act (page, "question.next");
  desk_choose (page, 4);
  gtk_text_buffer_insert_at_cursor (comment_of (page), "half-written wo", -1);
  g_assert_true (desk_reads (page, tenken_text_get (question->ask, "en")));

  tenken_catalog_switch ("ja");
  tenken_window_rebuild (TENKEN_WINDOW (window));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_true (desk_reads (page, tenken_text_get (question->ask, "ja")));
  g_assert_true (desk_reads (page, tenken_tr ("ja", "Next")));
  g_assert_cmpstr (tenken_tr ("ja", "Next"), !=, "Next");
  g_assert_false (desk_reads (page, tenken_text_get (question->ask, "en")));
  g_assert_true (desk_is_chosen (page, 4));
  g_assert_true (desk_reads (page, "half-written wo"));

  tenken_catalog_switch ("en");
  tenken_window_rebuild (TENKEN_WINDOW (window));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_true (desk_reads (page, "half-written wo"));
  desk_assert_question (page, 2);
  assert_stored (desk, 2, "unknown", "half-written wo");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
test_resume (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_begin (desk, window);

  for (guint i = 0; i < 6; i++)
    {
      desk_choose (page, i % 4 + 1);
      desk_act (page, "question.next");
    }
  desk_assert_goes (GTK_WINDOW (window), NULL);

  /* Another day, another process. */
  desk_restart (desk);
  window = desk_open_window (desk);
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "6 of 25 answered"));
  desk_click (desk_button (page, "Continue"));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_assert_question (page, 7);
  desk_act (page, "question.previous");
  g_assert_true (desk_is_chosen (page, 2));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* While nothing can be saved, each try says so once, and what was typed stays in sight until it is saved. */
static void
test_failing_store (Desk          *desk,
                    gconstpointer  data)
{
  static const char *const ways_out[] = { "question.next", "question.finish", "win.start", "window.close" };
  static const char full[] = "CREATE TRIGGER full BEFORE INSERT ON answer_log BEGIN SELECT RAISE (ABORT, 'no'); END";
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = desk_begin (desk, window);

  desk_choose (page, 1);
  desk_run_sql (desk, full);
  desk_choose (page, 3);
  desk_respond ("Close", "That did not work");
  g_assert_true (desk_is_chosen (page, 1));

  gtk_text_buffer_insert_at_cursor (comment_of (page), "長い長い説明", -1);
  for (guint i = 0; i < G_N_ELEMENTS (ways_out); i++)
    {
      desk_act (page, ways_out[i]);
      desk_respond ("Close", "That did not work");
      g_assert_true (desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE) == page);
      desk_assert_question (page, 1);
      g_assert_true (desk_reads (page, "長い長い説明"));
    }
  assert_stored (desk, 1, "yes", "");

  desk_run_sql (desk, "DROP TRIGGER full");
  desk_act (page, "question.next");
  desk_assert_question (page, 2);
  assert_stored (desk, 1, "yes", "長い長い説明");

  /* But nobody is kept in: closing again closes. */
  desk_run_sql (desk, full);
  gtk_text_buffer_insert_at_cursor (comment_of (page), "さようなら", -1);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  desk_act (window, "window.close");
  desk_respond ("Close", "That did not work");
  desk_act (window, "window.close");
  desk_wait_for (is_null, &window);
}

/* The next page comes while the last one still slides away, about another checklist with fewer questions. */
static void
test_hurry (Desk          *desk,
            gconstpointer  data)
{
  g_autoptr (TenkenChecklist) usual = tenken_checklist_ref (tenken_session_get_chosen (desk->session));
  g_autoptr (GPtrArray) checklists = tenken_session_list_checklists (desk->session);
  TenkenChecklist *shortest = usual;
  GtkWidget *window, *page;
  gint64 id;

  for (guint i = 0; i < checklists->len; i++)
    if (((TenkenChecklist *) checklists->pdata[i])->questions->len < shortest->questions->len)
      shortest = checklists->pdata[i];
  g_assert_cmpuint (shortest->questions->len, <, 25);
  tenken_session_choose (desk->session, shortest);
  g_assert_true (tenken_session_begin (desk->session, "山田製作所"));
  id = tenken_session_get_assessment (desk->session)->id;
  tenken_session_choose (desk->session, usual);

  window = desk_open_window (desk);
  desk_begin (desk, window);
  desk_act (window, "win.start");
  g_assert_true (gtk_widget_activate_action (window, "win.answer", "x", id));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_true (desk_reads (page, tenken_text_get (desk_question (desk, 1)->ask, "en")));
  g_assert_true (tenken_session_get_checklist (desk->session) != usual);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/window/start", test_start, NULL);
  desk_add ("/window/answer", test_answer, NULL);
  desk_add ("/window/comment", test_comment, NULL);
  desk_add ("/window/not-applicable", test_not_applicable, NULL);
  desk_add ("/window/comment-no-reason", test_comment_no_reason, NULL);
  desk_add ("/window/language", test_language, NULL);
  desk_add ("/window/resume", test_resume, NULL);
  desk_add ("/window/failing-store", test_failing_store, NULL);
  desk_add ("/window/hurry", test_hurry, NULL);

  return desk_run ();
}
