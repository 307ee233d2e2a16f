/* SPDX-License-Identifier: GPL-3.0-or-later */
/* People at the kiosk, one after the other: what each of them sees and says, and what becomes of it. */
#include "kiosk-hands.h"

#include "app/kiosk-person.h"
#include "app/kiosk-question.h"
#include "app/kiosk-start.h"
#include "app/kiosk-thanks.h"
#include "app/preferences.h"
#include "app/session-kiosk.h"
#include "base/catalog.h"

static void
assert_response (GPtrArray  *responses,
                 guint       place,
                 const char *role,
                 const char *department,
                 gboolean    finished,
                 guint       answered)
{
  const TenkenResponse *response = g_ptr_array_index (responses, place);

  g_assert_cmpstr (response->role, ==, role);
  g_assert_cmpstr (response->department, ==, department);
  g_assert_cmpint (response->finished, ==, finished);
  g_assert_cmpuint (tenken_answers_count (response->answers), ==, answered);
}

/* What the person at the kiosk answered to @number, as the database has it. */
static void
assert_stored (Desk       *desk,
               guint       number,
               const char *choice,
               const char *comment)
{
  g_autoptr (GPtrArray) responses = kiosk_responses (desk);
  const TenkenResponse *response = g_ptr_array_index (responses, responses->len - 1);
  TenkenChecklist *checklist = tenken_answers_get_checklist (response->answers);
  const TenkenAnswer *answer = tenken_answers_get (response->answers, tenken_checklist_find_question (checklist, number));

  g_assert_cmpstr (answer->choice != NULL ? answer->choice->id : NULL, ==, choice);
  g_assert_cmpstr (answer->comment, ==, comment);
}

/* From the start to the thanks and back, by what can be clicked. */
static void
test_person (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  g_autoptr (GPtrArray) responses = NULL;

  g_assert_true (desk_reads (page, "山田製作所"));
  g_assert_true (desk_reads (page, "Keeping information safe: a check of about 10 minutes"));
  g_assert_true (desk_reads (page, "Nobody is shown who gave which answer, not even the head of the firm"));
  g_assert_true (desk_reads (page, "No names are asked."));
  g_assert_false (desk_reads (page, "Answered today"));

  page = kiosk_come (window);
  for (guint number = 1; number <= 25; number++)
    {
      desk_assert_question (page, number);
      desk_choose (page, number % 4 + 1);
      g_assert_true (desk_is_chosen (page, number % 4 + 1));
      g_assert_true (desk_reads (page, "Saved"));
      desk_click (desk_button (page, number < 25 ? "Next" : "Done"));
    }

  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
  g_assert_true (desk_reads (page, "Thank you"));
  g_assert_true (desk_reads (page, "What you can do today"));
  g_assert_false (desk_reads (page, "How your firm stands, by your answers"));
  desk_click (desk_button (page, "Close"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  g_assert_true (desk_reads (page, "Answered today: 1"));

  responses = kiosk_responses (desk);
  g_assert_cmpuint (responses->len, ==, 1);
  assert_response (responses, 0, "staff", "営業", TRUE, 25);
  assert_stored (desk, 3, "unknown", "");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The second person finds a page as fresh as the first one's, and both are kept, each for itself. */
static void
test_two_people (Desk          *desk,
                 gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = kiosk_come (window);
  g_autoptr (GPtrArray) responses = NULL;

  desk_choose (page, 2);
  desk_act (window, "kiosk.finish");
  kiosk_reply (window, "Still open: 24", "Finish as it is");
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS), "Close"));

  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_START), "Begin"));
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON), "Rather not say"));
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON), "Rather not say"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION);
  desk_assert_question (page, 1);
  g_assert_true (desk_reads (page, "0 of 25 answered"));
  for (guint key = 1; key <= 5; key++)
    g_assert_false (desk_is_chosen (page, key));
  desk_choose (page, 4);
  desk_act (window, "kiosk.finish-now");
  desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);

  responses = kiosk_responses (desk);
  g_assert_cmpuint (responses->len, ==, 2);
  assert_response (responses, 0, "staff", "営業", TRUE, 1);
  assert_response (responses, 1, "", "", TRUE, 1);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* What the owner does not ask is not asked; what he asks alone neither comes twice. */
static void
test_nothing_asked (Desk          *desk,
                    gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  GtkWidget *window, *page;

  g_clear_pointer (&settings->roles, g_strfreev);
  g_clear_pointer (&settings->departments, g_strfreev);
  g_clear_pointer (&settings->languages, g_strfreev);
  settings->roles = g_new0 (char *, 1);
  settings->departments = g_new0 (char *, 1);
  settings->languages = g_strsplit ("en", " ", -1);
  settings->show_result = TRUE;
  window = kiosk_begin (desk, settings);

  /* With one language there is none to choose. */
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  g_assert_false (desk_reads (page, "日本語") || desk_reads (page, "English"));
  desk_click (desk_button (page, "Begin"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION);
  desk_choose (page, 1);
  desk_act (window, "kiosk.finish-now");
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
  g_assert_true (desk_reads (page, "You answered 1 of 25."));
  g_assert_false (desk_reads (page, "How your firm stands, by your answers"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Back and forth before the questions; what was said last counts. */
static void
test_back (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page;
  g_autoptr (GPtrArray) responses = NULL;

  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_START), "Begin"));
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON), "Employee"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON);
  g_assert_true (desk_reads (page, "総務"));
  desk_click (desk_button (page, "Back"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON);
  desk_click (desk_button (page, "Back"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  desk_click (desk_button (page, "Begin"));
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON), "Manager"));
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON), "総務"));
  desk_choose (desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION), 1);

  responses = kiosk_responses (desk);
  g_assert_cmpuint (responses->len, ==, 1);
  assert_response (responses, 0, "manager", "総務", FALSE, 1);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The language changes in the middle: same question, same answers; the next person begins in the first one again. */
static void
test_languages (Desk          *desk,
                gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = kiosk_come (window);
  const TenkenQuestion *question = desk_question (desk, 2);

  desk_choose (page, 1);
  desk_click (desk_button (page, "Next"));
  desk_choose (page, 4);
  desk_click (desk_button (page, "日本語"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION);
  g_assert_true (desk_reads (page, tenken_text_get (question->ask, "ja")));
  g_assert_true (desk_is_chosen (page, 4));
  desk_click (desk_button (page, "やさしい"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION);
  g_assert_true (desk_reads (page, tenken_text_get (question->ask, "ja-easy")));
  g_assert_true (desk_reads (page, tenken_tr ("ja-easy", "Stop here")));

  desk_act (window, "kiosk.finish-now");
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
  g_assert_true (desk_reads (page, tenken_tr ("ja-easy", "Thank you")));
  desk_act (window, "kiosk.start");
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  g_assert_true (desk_reads (page, "No names are asked."));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* A reason is picked, not written, and kept in the owner's language; without one the answer stays as it was. */
static void
test_not_applicable (Desk          *desk,
                     gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = kiosk_come (window);

  desk_choose (page, 3);
  g_assert_false (desk_reads (page, "Why does it not apply to you?"));
  desk_choose (page, 5);
  desk_wait_frame (window);
  g_assert_true (desk_is_chosen (page, 5));
  g_assert_true (desk_reads (page, "Why does it not apply to you?"));
  assert_stored (desk, 1, "no", "");
  desk_act (page, "question.next");
  desk_act (page, "question.previous");
  g_assert_true (desk_is_chosen (page, 3));

  tenken_catalog_switch ("ja");
  g_assert_true (gtk_widget_activate_action (window, "kiosk.language", "s", "ja"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION);
  desk_choose (page, 5);
  desk_wait_frame (window);
  g_assert_null (desk_find (page, GTK_TYPE_TEXT, 0));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (desk_find (page, GTK_TYPE_CHECK_BUTTON, 1)), TRUE);
  assert_stored (desk, 1, "na", "It is not part of my work");
  desk_act (page, "question.next");
  desk_act (page, "question.previous");
  desk_wait_frame (window);
  g_assert_true (desk_is_chosen (page, 5));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (desk_find (page, GTK_TYPE_CHECK_BUTTON, 1))));

  /* And the reason goes with the answer. */
  desk_choose (page, 1);
  assert_stored (desk, 1, "yes", "");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Questions may be skipped; at the end one is told, and can go back to them. */
static void
test_still_open (Desk          *desk,
                 gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = kiosk_come (window);

  desk_click (desk_button (page, "Skip"));
  for (guint number = 2; number <= 25; number++)
    {
      desk_choose (page, 1);
      desk_act (page, "question.next");
    }
  g_assert_false (gtk_widget_is_sensitive (page));
  desk_act (page, "question.next");
  kiosk_reply (window, "Still open: 1", "Answer them");
  g_assert_true (gtk_widget_is_sensitive (page));
  desk_assert_question (page, 1);
  desk_choose (page, 1);
  desk_act (window, "kiosk.finish");
  desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* A choice leads on by itself, where the owner has it so; what somebody does meanwhile comes first. */
static void
test_advance (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = kiosk_come (window);
  const TenkenQuestion *question = desk_question (desk, 2);

  g_assert_true (tenken_preferences_set_advance (TRUE, NULL));
  desk_choose (page, 2);
  desk_act (page, "question.next");
  desk_assert_question (page, 2);
  desk_choose (page, 4);
  while (desk_reads (page, tenken_text_get (question->ask, "en")))
    g_main_context_iteration (NULL, TRUE);
  desk_assert_question (page, 3);
  assert_stored (desk, 2, "unknown", "");

  /* Nobody is led on while being asked whether to stop. */
  desk_choose (page, 1);
  desk_act (window, "kiosk.stop");
  g_usleep (700 * 1000);
  kiosk_reply (window, "Stop here?", "Go on answering");
  desk_assert_question (page, 3);

  g_assert_true (tenken_preferences_set_advance (FALSE, NULL));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Who stops is asked once, on the same page, and then nothing is kept, whatever the owner set. */
static void
test_stop (Desk          *desk,
           gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  g_autoptr (GPtrArray) responses = NULL;
  GtkWidget *window, *page;

  settings->keep_unfinished = TRUE;
  window = kiosk_begin (desk, settings);
  page = kiosk_come (window);
  desk_choose (page, 1);
  desk_click (desk_button (page, "Stop here"));
  kiosk_reply (window, "Stop here?", "Go on answering");
  g_assert_true (desk_is_chosen (page, 1));

  desk_click (desk_button (page, "Stop here"));
  kiosk_reply (window, "You decide what becomes of your answers.", "Erase my answers and leave");
  desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  responses = kiosk_responses (desk);
  g_assert_cmpuint (responses->len, ==, 0);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* What cannot be saved is said, in the window, and one can go on. */
static void
test_failure (Desk          *desk,
              gconstpointer  data)
{
  g_autoptr (GError) error = g_error_new_literal (G_FILE_ERROR, G_FILE_ERROR_NOSPC, "The disk is full.");
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = kiosk_come (window);

  tenken_session_fail (desk->session, error);
  kiosk_reply (window, "The disk is full.", "Close");
  desk_choose (page, 2);
  assert_stored (desk, 1, "partly", "");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The program was killed while somebody answered: the kiosk is back at its start, and what was said is kept. */
static void
test_resume (Desk          *desk,
             gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  g_autoptr (GPtrArray) responses = NULL;
  GtkWidget *window;

  settings->keep_unfinished = GPOINTER_TO_INT (data);
  window = kiosk_begin (desk, settings);
  kiosk_come (window);
  desk_act (window, "kiosk.finish-now");
  desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
  desk_act (window, "kiosk.start");
  desk_choose (kiosk_come (window), 1);
  desk_assert_goes (GTK_WINDOW (window), NULL);

  desk_restart (desk);
  g_assert_true (tenken_session_get_kiosk (desk->session)->running);
  window = kiosk_open (desk);
  desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  g_assert_null (tenken_session_get_assessment (desk->session));
  responses = kiosk_responses (desk);
  g_assert_cmpuint (responses->len, ==, settings->keep_unfinished ? 2 : 1);
  assert_response (responses, 0, "staff", "営業", TRUE, 0);
  if (settings->keep_unfinished)
    assert_response (responses, 1, "staff", "営業", FALSE, 1);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);
  desk_add ("/kiosk/person", test_person, NULL);
  desk_add ("/kiosk/two-people", test_two_people, NULL);
  desk_add ("/kiosk/nothing-asked", test_nothing_asked, NULL);
  desk_add ("/kiosk/back", test_back, NULL);
  desk_add ("/kiosk/languages", test_languages, NULL);
  desk_add ("/kiosk/not-applicable", test_not_applicable, NULL);
  desk_add ("/kiosk/still-open", test_still_open, NULL);
  desk_add ("/kiosk/advance", test_advance, NULL);
  desk_add ("/kiosk/stop", test_stop, NULL);
  desk_add ("/kiosk/failure", test_failure, NULL);
  desk_add ("/kiosk/resume/kept", test_resume, GINT_TO_POINTER (TRUE));
  desk_add ("/kiosk/resume/dropped", test_resume, GINT_TO_POINTER (FALSE));

  return desk_run ();
}
