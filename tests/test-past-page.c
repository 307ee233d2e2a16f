/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of check-ups so far: names and notes, deleting and bringing back, many of them, and several people's. */
#include "kiosk-hands.h"
#include "past-hands.h"

#include "app/kiosk-door.h"
#include "app/kiosk-round.h"
#include "app/kiosk-setup-page.h"
#include "app/list-detail.h"
#include "app/question-page.h"
#include "app/report-page.h"
#include "app/result-page.h"
#include "app/row.h"
#include "app/session-kiosk.h"

/* Opens what is picked, with every button there is, and comes back each time. */
static void
test_ways (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page;
  gint64 finished, open;

  desk_answer_all (desk, "partly", 0);
  g_assert_true (tenken_session_finish (desk->session));
  finished = tenken_session_get_assessment (desk->session)->id;
  desk_answer_all (desk, "yes", 5);
  open = tenken_session_get_assessment (desk->session)->id;
  window = desk_open_window (desk);

  page = past_open (window);
  g_assert_cmpint (past_picked (page), ==, open);
  g_assert_true (desk_reads (page, "20 of 25 answered"));
  desk_click (desk_button (page, "Go on answering"));
  desk_assert_question (desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE), 21);

  page = past_open (window);
  past_pick (page, finished);
  g_assert_true (desk_reads (page, "50 of 100 · "));
  desk_click (desk_button (page, "See the result"));
  desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_cmpint (tenken_session_get_assessment (desk->session)->id, ==, finished);

  page = past_open (window);
  past_pick (page, open);
  past_press_row (page, "Result so far");
  page = desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (desk_reads (page, "Not complete yet"));

  page = past_open (window);
  past_pick (page, finished);
  past_press_row (page, "Report");
  page = desk_wait_page (window, TENKEN_TYPE_REPORT_PAGE);
  g_assert_cmpint (tenken_session_get_assessment (desk->session)->id, ==, finished);

  /* A new one from an old one: every answer is there, to be confirmed. */
  page = past_open (window);
  past_pick (page, finished);
  past_press_row (page, "A new check-up from this one");
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpint (tenken_session_get_assessment (desk->session)->id, >, open);
  for (guint number = 1; number <= 25; number++)
    {
      const TenkenAnswer *answer = tenken_answers_get (tenken_session_get_assessment (desk->session)->answers,
                                                       desk_question (desk, number));

      g_assert_cmpstr (answer->choice->id, ==, "partly");
      g_assert_true (answer->copied);
    }

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* A name and a note are there after the program was started again, and the other one has none. */
static void
test_own_words (Desk          *desk,
                gconstpointer  data)
{
  GtkWidget *window, *page;
  gint64 first, second;

  desk_answer_all (desk, "yes", 0);
  first = tenken_session_get_assessment (desk->session)->id;
  desk_answer_all (desk, "no", 0);
  second = tenken_session_get_assessment (desk->session)->id;

  window = desk_open_window (desk);
  page = past_open (window);
  past_pick (page, first);
  past_name (page, "  After the flood ", TRUE);
  g_assert_true (desk_reads (page, "After the flood"));
  past_note (page, "Asked the <b>landlord</b> & the bank.\nSee the blue folder.");
  past_pick (page, second);
  g_assert_cmpstr (past_get_name (page), ==, "");
  g_assert_false (desk_reads (page, "blue folder"));
  /* typed and never confirmed, and the window closes on it */
  past_name (page, "In a hurry", FALSE);
  past_note (page, "unfinished");
  past_close (window);

  desk_restart (desk);
  window = desk_open_window (desk);
  page = past_open (window);
  g_assert_cmpstr (past_get_name (page), ==, "In a hurry");
  g_assert_true (desk_reads (page, "unfinished"));
  past_pick (page, first);
  g_assert_cmpstr (past_get_name (page), ==, "After the flood");
  g_assert_true (desk_reads (page, "Asked the <b>landlord</b> & the bank.\nSee the blue folder."));

  /* no name any more: it is called by its firm again */
  past_name (page, "", TRUE);
  g_assert_false (desk_reads (page, "After the flood"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Hundreds of them: the page has the newest at once, the rest in a moment, and finds each. */
static void
test_many (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page, *row;
  gint64 old = 0;
  guint n_rows = 0;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *firm = g_strdup_printf ("Firm %u", i);

      g_assert_true (tenken_session_begin (desk->session, firm));
      if (i == 7)
        old = tenken_session_get_assessment (desk->session)->id;
    }

  page = g_object_new (TENKEN_TYPE_PAST_PAGE, "session", desk->session, NULL);
  window = GTK_WIDGET (desk_show (page, 1024, 700));
  g_assert_true (desk_reads (page, "Firm 299"));
  past_wait_count (page, 300);
  while ((row = desk_find (page, TENKEN_TYPE_ROW, n_rows)) != NULL)
    n_rows++;
  g_assert_cmpuint (n_rows, <, 290);

  past_pick (page, old);
  desk_wait_frame (page);
  g_assert_true (desk_reads (desk_find (page, GTK_TYPE_LIST_VIEW, 0), "Firm 7"));
  past_name (page, "The seventh", TRUE);
  g_assert_cmpint (past_picked (page), ==, old);

  gtk_editable_set_text (GTK_EDITABLE (desk_find (page, GTK_TYPE_SEARCH_ENTRY, 0)), "seventh");
  past_wait_count (page, 1);
  g_assert_cmpint (past_picked (page), ==, old);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Texts that nobody sane would type, in every width, and the dialog that names them. */
static void
test_monsters (Desk          *desk,
               gconstpointer  data)
{
  static const int widths[] = { 1024, 360 };
  g_autofree char *monster = desk_monster ();
  gint64 id;

  g_assert_true (tenken_session_begin (desk->session, monster));
  id = tenken_session_get_assessment (desk->session)->id;
  g_assert_true (tenken_session_rename (desk->session, id, monster));
  g_assert_true (tenken_session_annotate (desk->session, id, monster));

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *page = g_object_new (TENKEN_TYPE_PAST_PAGE, "session", desk->session, NULL);
      GtkWindow *window = desk_show (page, widths[i], 640);
      GtkWidget *dialog;
      int narrowest;

      g_assert_true (desk_reads (page, "👨‍👩‍👧‍👦"));
      tenken_past_page_pick (TENKEN_PAST_PAGE (page), id);
      desk_wait_frame (page);
      gtk_widget_measure (desk_find (page, TENKEN_TYPE_LIST_DETAIL, 0), GTK_ORIENTATION_HORIZONTAL, -1, &narrowest, NULL,
                          NULL, NULL);
      g_assert_cmpint (narrowest, <=, 360);
      dialog = past_ask_delete (page);
      g_assert_cmpint (gtk_widget_get_width (dialog), <=, 1024);
      g_assert_cmpint (gtk_widget_get_height (dialog), <=, 700);
      desk_respond ("Cancel", "👨‍👩‍👧‍👦");
      desk_assert_goes (window, NULL);
    }
}

/* The answer of one person at the kiosk. */
static void
answer_as_staff (Desk       *desk,
                 const char *choice)
{
  g_assert_true (tenken_session_begin_response (desk->session, "staff", ""));
  for (guint number = 1; number <= 25; number++)
    g_assert_true (tenken_session_answer (desk->session, desk_question (desk, number), desk_choice (desk, choice), NULL));
  g_assert_true (tenken_session_end_response (desk->session, TRUE));
}

/* Of several people there is no result, and until five have answered nothing but how many they are. */
static void
test_staff (Desk          *desk,
            gconstpointer  data)
{
  g_autofree char *counts = NULL;
  GtkWidget *page;
  GtkWindow *window;
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();

  settings->keep_unfinished = TRUE;
  kiosk_start (desk, settings);
  for (guint i = 0; i < 4; i++)
    answer_as_staff (desk, "yes");

  page = g_object_new (TENKEN_TYPE_PAST_PAGE, "session", desk->session, NULL);
  window = desk_show (page, 1024, 700);
  g_assert_true (desk_reads (page, "4 of 5 people so far"));
  g_assert_true (desk_reads (page, "once 5 people have answered"));
  g_assert_nonnull (desk_button (page, "Collect more answers"));
  g_assert_false (desk_reads (page, tenken_text_get (desk_choice (desk, "yes")->label, "en")));
  g_assert_false (desk_reads (page, "100"));
  g_assert_false (desk_reads (page, "See the result"));
  g_assert_false (desk_reads (page, "Go on answering"));
  g_assert_false (desk_reads (page, "Report"));
  g_assert_false (desk_reads (page, "A new check-up from this one"));
  desk_assert_goes (window, NULL);

  /* Who stopped on the way is not the fifth. */
  g_assert_true (tenken_session_begin_response (desk->session, "staff", ""));
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 1), desk_choice (desk, "no"), NULL));
  g_assert_true (tenken_session_end_response (desk->session, FALSE));
  page = g_object_new (TENKEN_TYPE_PAST_PAGE, "session", desk->session, NULL);
  window = desk_show (page, 1024, 700);
  g_assert_true (desk_reads (page, "People who answered: 4 (and 1 not to the end)"));
  g_assert_true (desk_reads (page, "once 5 people have answered"));
  desk_assert_goes (window, NULL);

  answer_as_staff (desk, "no");
  counts = g_strdup_printf ("%s\302\2404  ·  %s\302\2401", tenken_text_get (desk_choice (desk, "yes")->label, "en"),
                            tenken_text_get (desk_choice (desk, "no")->label, "en"));
  page = g_object_new (TENKEN_TYPE_PAST_PAGE, "session", desk->session, NULL);
  window = desk_show (page, 1024, 700);
  g_assert_true (desk_reads (page, "People who answered: 5 (and 1 not to the end)"));
  g_assert_false (desk_reads (page, "once 5 people have answered"));
  g_assert_true (desk_reads (page, counts));
  g_assert_true (desk_reads (page, tenken_text_get (desk_question (desk, 25)->topic, "en")));
  g_assert_false (desk_reads (page, "See the result"));
  desk_assert_goes (window, NULL);
}

/* From a round to the page that adds to it, though another one was begun after it. */
static void
test_collect (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window, *page;
  gint64 first;

  kiosk_start (desk, NULL);
  first = tenken_session_get_kiosk (desk->session)->assessment;
  answer_as_staff (desk, "yes");
  kiosk_start (desk, NULL);
  answer_as_staff (desk, "no");
  answer_as_staff (desk, "no");

  window = desk_open_window (desk);
  page = past_open (window);
  past_pick (page, first);
  desk_click (desk_button (page, "Collect more answers"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_SETUP_PAGE);
  g_assert_true (desk_reads (page, "(1 person so far)"));
  g_assert_cmpint (tenken_kiosk_round_get (TENKEN_KIOSK_ROUND (desk_find (page, TENKEN_TYPE_KIOSK_ROUND, 0))), ==, first);

  /* What was said when the kiosk was left leads to what was answered. */
  tenken_kiosk_door_tell (TENKEN_WINDOW (window));
  desk_wait_frame (window);
  g_assert_true (desk_reads (window, "2 people have answered so far."));
  desk_click (desk_button (window, "See what has come in"));
  page = desk_wait_page (window, TENKEN_TYPE_PAST_PAGE);
  g_assert_cmpint (past_picked (page), ==, tenken_session_get_kiosk (desk->session)->assessment);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/past-page/ways", test_ways, NULL);
  desk_add ("/past-page/own-words", test_own_words, NULL);
  desk_add ("/past-page/many", test_many, NULL);
  desk_add ("/past-page/monsters", test_monsters, NULL);
  desk_add ("/past-page/staff", test_staff, NULL);
  desk_add ("/past-page/collect", test_collect, NULL);

  return desk_run ();
}
