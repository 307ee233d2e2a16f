/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How it feels to answer: moving on, changing one's mind, taking back; by mouse and by keyboard. */
#include "answering-hands.h"
#include "window-input.h"

#include "app/choice-card.h"
#include "app/preferences.h"
#include "app/question-page.h"
#include "app/stepper.h"

/* Saved at once, seen to be saved, and on to the next question a moment later; unless one does not want that. */
static void
test_advance (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, TRUE);

  desk_choose (page, 2);
  answering_assert (desk, 1, "partly");
  g_assert_true (desk_reads (page, "Saved"));
  desk_assert_question (page, 1);
  desk_wait_question (page, 2);
  g_assert_true (desk_reads (page, "1 of 25 answered"));
  g_assert_false (desk_reads (page, "Saved"));

  tenken_preferences_set_advance (FALSE, NULL);
  desk_choose (page, 2);
  desk_rest ();
  desk_assert_question (page, 2);

  answering_end (window);
}

/* Without any motion on the screen it moves on all the same. */
static void
test_advance_still (Desk          *desk,
                    gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, TRUE);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  desk_choose (page, 1);
  desk_wait_question (page, 2);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");

  answering_end (window);
}

/* Whoever does anything else in the meantime stays. */
static void
test_stay (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, TRUE);

  /* a key */
  desk_strike (window, "2", "Shift_L", NULL);
  desk_rest ();
  desk_assert_question (page, 1);
  answering_assert (desk, 1, "partly");

  /* a click on a button, which does its own thing */
  desk_strike (window, "3", NULL);
  desk_wait_reads (page, "Saved");
  desk_point (desk_button (page, "Comment and proof"));
  desk_rest ();
  desk_assert_question (page, 1);
  g_assert_nonnull (desk_find (page, GTK_TYPE_TEXT_VIEW, 0));
  answering_assert (desk, 1, "no");

  /* typing, by whatever keyboard */
  desk_choose (page, 1);
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (desk_find (page, GTK_TYPE_TEXT_VIEW, 0))),
                                    "あ", -1);
  desk_rest ();
  desk_assert_question (page, 1);

  /* the flag */
  desk_choose (page, 2);
  desk_act (page, "question.flag");
  desk_rest ();
  desk_assert_question (page, 1);

  /* “not applicable” stays for its reason, and after it */
  desk_choose (page, 5);
  desk_rest ();
  desk_assert_question (page, 1);

  answering_end (window);
}

/* Number and Enter answer one question, however fast or slow they come. */
static void
test_number_and_enter (Desk          *desk,
                       gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, TRUE);

  desk_strike (window, "2", "Return", NULL);
  desk_wait_question (page, 2);
  desk_rest ();
  desk_assert_question (page, 2);
  answering_assert (desk, 1, "partly");

  /* Enter when it has just gone by itself */
  desk_strike (window, "KP_3", NULL);
  desk_wait_question (page, 3);
  desk_strike (window, "KP_Enter", "Return", NULL);
  g_assert_true (gtk_widget_activate_action (page, "question.next", NULL));
  desk_assert_question (page, 3);
  desk_rest ();
  desk_assert_question (page, 3);
  answering_assert (desk, 2, "no");
  answering_assert (desk, 3, NULL);

  /* Later it means what it says: the card that it stands on. */
  desk_strike (window, "Return", NULL);
  desk_wait_question (page, 4);
  answering_assert (desk, 3, "yes");

  /* and after a choice at once */
  desk_strike (window, "4", NULL);
  desk_wait_question (page, 5);
  desk_strike (window, "1", "Return", NULL);
  desk_wait_question (page, 6);
  answering_assert (desk, 4, "unknown");
  answering_assert (desk, 5, "yes");

  answering_end (window);
}

/* From what was open to what is still open; from what was changed to the next. The end is left to people. */
static void
test_where_to (Desk          *desk,
               gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "yes", 1);
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 22), NULL, ""));
  tenken_preferences_set_advance (TRUE, NULL);
  window = desk_open_window (desk);
  g_assert_true (gtk_widget_activate_action (window, "win.question", "x", (gint64) 20));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);

  desk_choose (page, 3);
  desk_wait_question (page, 21);
  desk_choose (page, 1);
  desk_wait_question (page, 22);
  desk_choose (page, 3);
  desk_wait_question (page, 25);

  /* The last one offers the end. */
  g_assert_false (desk_reads (page, "Next"));
  desk_choose (page, 3);
  desk_rest ();
  desk_assert_question (page, 25);
  g_assert_true (gtk_widget_is_sensitive (desk_button (desk_find (page, TENKEN_TYPE_STEPPER, 0), "See the result")));
  g_assert_true (desk_reads (page, "25 of 25 answered"));
  g_assert_true (desk_reads (page, "Every question has an answer."));

  answering_end (window);
}

static GtkTextBuffer *
open_comment (GtkWidget *page)
{
  GtkWidget *view;

  desk_click (desk_button (page, "Comment and proof"));
  desk_wait_frame (page);
  view = desk_find (page, GTK_TYPE_TEXT_VIEW, 0);
  gtk_widget_grab_focus (view);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
}

/* Where one types, letters and numbers are letters and numbers, and taking back takes back the typing first. */
static void
test_typing (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, FALSE);

  desk_choose (page, 3);
  open_comment (page);
  desk_strike (window, "c", "f", "1", "2", NULL);
  desk_wait_reads (page, "cf12");
  desk_wait_reads (page, "Saved");
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "cf12");
  g_assert_false (desk_answer_to (desk, 1)->flagged);
  answering_assert (desk, 1, "no");

  /* In the field: the text goes, the answer stays. */
  desk_strike (window, "ctrl+z", NULL);
  desk_wait_not_reads (page, "cf12");
  desk_rest ();
  answering_assert (desk, 1, "no");
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "");

  /* Nothing left to take back there: now the answer. */
  desk_strike (window, "ctrl+z", NULL);
  desk_rest ();
  answering_assert (desk, 1, NULL);
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "");

  answering_end (window);
}

/* Typing in several bouts is one step, and a change of the choice never touches the comment. */
static void
test_comment_stays (Desk          *desk,
                    gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, FALSE);
  GtkTextBuffer *comment;

  desk_choose (page, 3);
  comment = open_comment (page);
  gtk_text_buffer_insert_at_cursor (comment, "月曜に", -1);
  desk_rest ();
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "月曜に");
  gtk_text_buffer_insert_at_cursor (comment, "確認", -1);
  desk_choose (page, 1);
  desk_choose (page, 4);
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "月曜に確認");

  desk_act (page, "question.undo");
  answering_assert (desk, 1, "yes");
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "月曜に確認");
  g_assert_true (desk_reads (page, "月曜に確認"));
  desk_act (page, "question.undo");
  answering_assert (desk, 1, "no");
  desk_act (page, "question.undo");
  answering_assert (desk, 1, "no");
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "");
  g_assert_false (desk_reads (page, "月曜"));
  desk_act (page, "question.redo");
  desk_act (page, "question.redo");
  desk_act (page, "question.redo");
  answering_assert (desk, 1, "unknown");
  g_assert_true (desk_reads (page, "月曜に確認"));

  answering_end (window);
}

/* The mouse alone: a card, the button that goes back, a row of the list. */
static void
test_mouse (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, TRUE);

  desk_point (desk_find (page, TENKEN_TYPE_CHOICE_CARD, 2));
  desk_wait_question (page, 2);
  answering_assert (desk, 1, "no");

  /* A double click is one choice. */
  desk_point (desk_find (page, TENKEN_TYPE_CHOICE_CARD, 0));
  desk_point (desk_find (page, TENKEN_TYPE_CHOICE_CARD, 0));
  desk_wait_question (page, 3);
  desk_rest ();
  desk_assert_question (page, 3);
  answering_assert (desk, 2, "yes");
  answering_assert (desk, 3, NULL);

  desk_point (desk_button (page, "Previous"));
  desk_wait_question (page, 2);
  desk_point (desk_find (page, GTK_TYPE_LIST_BOX_ROW, 6));
  desk_wait_question (page, 7);
  desk_point (desk_button (page, "Look again later"));
  desk_wait_reads (page, "Saved");
  g_assert_true (desk_answer_to (desk, 7)->flagged);
  desk_point (desk_button (page, "Doesn't apply…"));
  desk_wait_reads (page, "Why does it not apply to you? (needed)");

  answering_end (window);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/answering/advance", test_advance, NULL);
  desk_add ("/answering/advance-still", test_advance_still, NULL);
  desk_add ("/answering/stay", test_stay, NULL);
  desk_add ("/answering/number-and-enter", test_number_and_enter, NULL);
  desk_add ("/answering/where-to", test_where_to, NULL);
  desk_add ("/answering/typing", test_typing, NULL);
  desk_add ("/answering/comment-stays", test_comment_stays, NULL);
  desk_add ("/answering/mouse", test_mouse, NULL);

  return desk_run ();
}
