/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a person does at the window, page by page, and what must then be true on the screen and in the database. */
#include "window-fixture.h"

#include "app/choice-card.h"
#include "app/question-page.h"
#include "app/report-page.h"
#include "app/result-page.h"
#include "app/start-page.h"
#include "app/step-row.h"
#include "app/window.h"
#include "base/catalog.h"

#include <sqlite3.h>
#include <string.h>

static GtkWidget *
open_window (Desk *desk)
{
  return GTK_WIDGET (desk_show (GTK_WIDGET (tenken_window_new (desk_application (), desk->session)), 1024, 700));
}

typedef struct {
  GtkWidget *window;
  GType type;
} Expected;

/* The page is there, alone: the one before has slid away and is gone. */
static gboolean
has_page (gpointer data)
{
  const Expected *expected = data;
  GtkWidget *page = desk_find (expected->window, expected->type, 0);

  return page != NULL && gtk_widget_get_prev_sibling (page) == NULL && gtk_widget_get_next_sibling (page) == NULL;
}

static GtkWidget *
wait_page (GtkWidget *window,
           GType      type)
{
  Expected expected = { window, type };

  desk_wait_for (has_page, &expected);
  desk_wait_frame (window);

  return desk_find (window, type, 0);
}

static void
act (GtkWidget  *window,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (window, action, NULL));
}

static GtkWidget *
begin (Desk      *desk,
       GtkWidget *window)
{
  GtkWidget *entry = desk_find (window, ADW_TYPE_ENTRY_ROW, 0);

  gtk_editable_set_text (GTK_EDITABLE (entry), "  山田製作所 ");
  desk_click (desk_button (window, _("Begin")));

  return wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
}

static void
choose (GtkWidget *page,
        guint      key)
{
  desk_click (desk_find (page, TENKEN_TYPE_CHOICE_CARD, key - 1));
}

static gboolean
is_chosen (GtkWidget *page,
           guint      key)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (desk_find (page, TENKEN_TYPE_CHOICE_CARD, key - 1)));
}

/* The text view of the comment, opened if need be. */
static GtkTextBuffer *
comment_of (GtkWidget *page)
{
  if (desk_find (page, GTK_TYPE_TEXT_VIEW, 0) == NULL)
    desk_click (desk_button (page, _("Comment")));
  desk_wait_frame (page);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (desk_find (page, GTK_TYPE_TEXT_VIEW, 0)));
}

static void
assert_question (GtkWidget *page,
                 guint      number)
{
  g_autofree char *place = g_strdup_printf (_("Question %1$u of %2$u · %3$s"), number, 25u, "");

  g_assert_true (desk_reads (page, place));
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
  GtkWidget *window = open_window (desk);
  GtkWidget *page = wait_page (window, TENKEN_TYPE_START_PAGE);
  GtkWidget *entry = desk_find (page, ADW_TYPE_ENTRY_ROW, 0);

  /* No name, no beginning; blanks are no name. */
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "Begin")));
  gtk_editable_set_text (GTK_EDITABLE (entry), "  　 ");
  g_signal_emit_by_name (entry, "entry-activated");
  g_assert_null (tenken_session_get_assessment (desk->session));
  g_assert_false (desk_reads (page, "Check-ups so far"));

  page = begin (desk, window);
  g_assert_cmpstr (tenken_session_get_assessment (desk->session)->organisation, ==, "山田製作所");
  g_assert_true (desk_reads (page, "山田製作所"));
  assert_question (page, 1);
  g_assert_true (desk_reads (page, "0 of 25 answered"));

  act (window, "win.start");
  page = wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "Check-ups so far"));
  g_assert_true (desk_reads (page, "0 of 25 answered"));
  desk_click (desk_button (page, "Continue"));
  wait_page (window, TENKEN_TYPE_QUESTION_PAGE);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
test_answer (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window = open_window (desk);
  GtkWidget *page = begin (desk, window);

  /* Saved at the click. */
  choose (page, 2);
  g_assert_true (is_chosen (page, 2));
  g_assert_true (desk_reads (page, "1 of 25 answered"));
  g_assert_true (desk_reads (page, "Saved"));
  assert_stored (desk, 1, "partly", "");

  /* Thought better of; the number key does what the click does. */
  g_assert_true (gtk_widget_activate_action (page, "question.choose", "i", 4));
  g_assert_true (is_chosen (page, 4) && !is_chosen (page, 2));
  assert_stored (desk, 1, "unknown", "");

  /* There and back. */
  act (page, "question.next");
  assert_question (page, 2);
  for (guint key = 1; key <= 5; key++)
    g_assert_false (is_chosen (page, key));
  act (page, "question.previous");
  assert_question (page, 1);
  g_assert_true (is_chosen (page, 4));

  /* Nothing before the first. */
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "Previous")));
  act (page, "question.previous");
  assert_question (page, 1);

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
      GtkWidget *window = open_window (desk);
      GtkWidget *page = begin (desk, window);

      gtk_text_buffer_insert_at_cursor (comment_of (page), "月曜に\n確認", -1);
      choose (page, 1);
      assert_stored (desk, 1, "yes", "月曜に\n確認");
      choose (page, 3);
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
  GtkWidget *window = open_window (desk);
  GtkWidget *page = begin (desk, window);
  GtkTextBuffer *comment;

  /* Without a reason it is shown, but not stored, and the page says what is missing. */
  choose (page, 3);
  choose (page, 5);
  g_assert_true (is_chosen (page, 5));
  assert_stored (desk, 1, "no", "");
  g_assert_true (desk_reads (page, "Write the reason, then it is saved."));
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "Why does it not apply to you? (needed)"));

  /* Blanks are no reason. */
  comment = comment_of (page);
  gtk_text_buffer_insert_at_cursor (comment, "  \n ", -1);
  act (page, "question.next");
  assert_stored (desk, 1, "no", "");
  act (page, "question.previous");
  g_assert_true (is_chosen (page, 3));

  /* With one it is stored as soon as typing ends. */
  choose (page, 5);
  gtk_text_buffer_insert_at_cursor (comment_of (page), "社用車がない", -1);
  act (page, "question.next");
  assert_stored (desk, 1, "na", "社用車がない");
  act (page, "question.previous");
  g_assert_true (is_chosen (page, 5));
  g_assert_true (desk_reads (page, "社用車がない"));

  /* And the reason stays as a comment where the answer changes. */
  choose (page, 1);
  assert_stored (desk, 1, "yes", "社用車がない");
  g_assert_true (desk_reads (page, "Comment, for yourselves and for the report"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The language changes under one's hands: same question, same choice, what is being typed too. */
static void
test_language (Desk          *desk,
               gconstpointer  data)
{
  GtkWidget *window = open_window (desk);
  GtkWidget *page = begin (desk, window);
  const TenkenQuestion *question = desk_question (desk, 2);

  act (page, "question.next");
  choose (page, 4);
  gtk_text_buffer_insert_at_cursor (comment_of (page), "half-written wo", -1);
  g_assert_true (desk_reads (page, tenken_text_get (question->ask, "en")));

  tenken_catalog_switch ("ja");
  tenken_window_rebuild (TENKEN_WINDOW (window));
  page = wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_true (desk_reads (page, tenken_text_get (question->ask, "ja")));
  g_assert_true (desk_reads (page, tenken_tr ("ja", "Next")));
  g_assert_cmpstr (tenken_tr ("ja", "Next"), !=, "Next");
  g_assert_false (desk_reads (page, tenken_text_get (question->ask, "en")));
  g_assert_true (is_chosen (page, 4));
  g_assert_true (desk_reads (page, "half-written wo"));

  tenken_catalog_switch ("en");
  tenken_window_rebuild (TENKEN_WINDOW (window));
  page = wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_true (desk_reads (page, "half-written wo"));
  assert_question (page, 2);
  assert_stored (desk, 2, "unknown", "half-written wo");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
test_resume (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window = open_window (desk);
  GtkWidget *page = begin (desk, window);

  for (guint i = 0; i < 6; i++)
    {
      choose (page, i % 4 + 1);
      act (page, "question.next");
    }
  desk_assert_goes (GTK_WINDOW (window), NULL);

  /* Another day, another process. */
  desk_restart (desk);
  window = open_window (desk);
  page = wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "6 of 25 answered"));
  desk_click (desk_button (page, "Continue"));
  page = wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  assert_question (page, 7);
  act (page, "question.previous");
  g_assert_true (is_chosen (page, 2));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static GtkWidget *
find_dialog (void)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l != NULL; l = l->next)
    if (ADW_IS_MESSAGE_DIALOG (l->data) && gtk_widget_get_mapped (l->data))
      return l->data;

  return NULL;
}

static gboolean
has_dialog (gpointer data)
{
  return find_dialog () != NULL;
}

static gboolean
has_no_dialog (gpointer data)
{
  return find_dialog () == NULL;
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* Waits for a dialog with @text and presses its button; there must be no other behind it. */
static void
respond (const char *button,
         const char *text)
{
  GtkWidget *dialog;

  desk_wait_for (has_dialog, NULL);
  dialog = find_dialog ();
  desk_wait_frame (dialog);
  g_assert_true (desk_reads (dialog, text));
  desk_click (desk_button (dialog, button));
  desk_wait_for (has_no_dialog, NULL);
}

static void
run_sql (Desk       *desk,
         const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (desk->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

/* While nothing can be saved, each try says so once, and what was typed stays in sight until it is saved. */
static void
test_failing_store (Desk          *desk,
                    gconstpointer  data)
{
  static const char *const ways_out[] = { "question.next", "question.finish", "win.start", "window.close" };
  static const char full[] = "CREATE TRIGGER full BEFORE INSERT ON answer_log BEGIN SELECT RAISE (ABORT, 'no'); END";
  GtkWidget *window = open_window (desk);
  GtkWidget *page = begin (desk, window);

  choose (page, 1);
  run_sql (desk, full);
  choose (page, 3);
  respond ("Close", "That did not work");
  g_assert_true (is_chosen (page, 1));

  gtk_text_buffer_insert_at_cursor (comment_of (page), "長い長い説明", -1);
  for (guint i = 0; i < G_N_ELEMENTS (ways_out); i++)
    {
      act (page, ways_out[i]);
      respond ("Close", "That did not work");
      g_assert_true (wait_page (window, TENKEN_TYPE_QUESTION_PAGE) == page);
      assert_question (page, 1);
      g_assert_true (desk_reads (page, "長い長い説明"));
    }
  assert_stored (desk, 1, "yes", "");

  run_sql (desk, "DROP TRIGGER full");
  act (page, "question.next");
  assert_question (page, 2);
  assert_stored (desk, 1, "yes", "長い長い説明");

  /* But nobody is kept in: closing again closes. */
  run_sql (desk, full);
  gtk_text_buffer_insert_at_cursor (comment_of (page), "さようなら", -1);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  act (window, "window.close");
  respond ("Close", "That did not work");
  act (window, "window.close");
  desk_wait_for (is_null, &window);
}

/* With questions open, finishing asks; cancelling stays, looking at the result finishes nothing. */
static void
test_finish (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "no", 3);
  window = open_window (desk);
  act (window, "win.answer-open");
  page = wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  assert_question (page, 23);

  act (page, "question.finish");
  respond ("Cancel", "Still open: 3");
  assert_question (wait_page (window, TENKEN_TYPE_QUESTION_PAGE), 23);

  act (page, "question.finish");
  respond ("Result so far", "Still open: 3");
  page = wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (desk_reads (page, "Not complete yet"));
  g_assert_false (tenken_session_get_assessment (desk->session)->finished);

  desk_click (desk_button (page, "Answer what is open: 3"));
  page = wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  for (guint i = 0; i < 3; i++)
    {
      choose (page, 4);
      act (page, "question.next");
    }
  page = wait_page (window, TENKEN_TYPE_RESULT_PAGE);
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

  act (window, "win.report");
  page = wait_page (window, TENKEN_TYPE_REPORT_PAGE);
  g_assert_true (desk_reads (page, "pages, A4"));

  act (window, "win.start");
  page = wait_page (window, TENKEN_TYPE_START_PAGE);
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

  window = open_window (desk);
  begin (desk, window);
  act (window, "win.start");
  g_assert_true (gtk_widget_activate_action (window, "win.answer", "x", id));
  page = wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
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
  desk_add ("/window/language", test_language, NULL);
  desk_add ("/window/resume", test_resume, NULL);
  desk_add ("/window/failing-store", test_failing_store, NULL);
  desk_add ("/window/finish", test_finish, NULL);
  desk_add ("/window/result-widths", test_result_widths, NULL);
  desk_add ("/window/hurry", test_hurry, NULL);

  return desk_run ();
}
