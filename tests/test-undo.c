/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Taking back an answer: as many steps as one wants, by key and by toast. */
#include "answering-hands.h"
#include "window-input.h"

#include "app/choice-card.h"

/* As many steps back as one wants, each to the question that it concerns, and forth again. */
static void
test_undo (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, TRUE);

  desk_choose (page, 1);
  desk_wait_question (page, 2);
  g_assert_false (desk_reads (page, "Answer changed"));
  desk_choose (page, 2);
  desk_wait_question (page, 3);
  desk_strike (window, "f", NULL);
  desk_wait_reads (page, "Saved");

  desk_strike (window, "ctrl+z", NULL);
  desk_rest ();
  g_assert_false (desk_answer_to (desk, 3)->flagged);
  desk_assert_question (page, 3);
  desk_strike (window, "ctrl+z", NULL);
  desk_wait_question (page, 2);
  answering_assert (desk, 2, NULL);
  g_assert_false (desk_is_chosen (page, 2));
  desk_strike (window, "ctrl+z", "ctrl+z", NULL);
  desk_wait_question (page, 1);
  answering_assert (desk, 1, NULL);
  g_assert_true (desk_reads (page, "0 of 25 answered"));
  g_assert_false (desk_is_chosen (page, 1));

  desk_strike (window, "ctrl+shift+z", "ctrl+shift+z", NULL);
  desk_wait_question (page, 2);
  answering_assert (desk, 1, "yes");
  answering_assert (desk, 2, "partly");
  g_assert_true (desk_is_chosen (page, 2));
  desk_act (page, "question.redo");
  desk_assert_question (page, 3);
  g_assert_true (desk_answer_to (desk, 3)->flagged);
  desk_act (page, "question.redo");
  desk_assert_question (page, 3);

  answering_end (window);
}

/* What is said lies beside the answers, not over them: who misses its button chooses nothing. */
static void
assert_clear (GtkWidget *page)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (desk_find (page, TENKEN_TYPE_CHOICE_CARD, 0), GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t answers, undo;

  desk_wait_frame (page);
  g_assert_true (gtk_widget_compute_bounds (scroller, page, &answers));
  g_assert_true (gtk_widget_compute_bounds (desk_button (page, "Undo"), page, &undo));
  g_assert_false (graphene_rect_intersection (&answers, &undo, NULL));
}

/* A changed answer says so, with a way back; the first one is no news. */
static void
test_toast (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, TRUE);

  desk_choose (page, 1);
  g_assert_false (desk_reads (page, "Answer changed"));
  desk_choose (page, 1);
  g_assert_false (desk_reads (page, "Answer changed"));
  desk_choose (page, 3);
  desk_wait_reads (page, "Answer changed");
  desk_wait_question (page, 2);
  assert_clear (page);

  /* Gone on already, and back by the toast. */
  desk_click (desk_button (page, "Undo"));
  desk_assert_question (page, 1);
  g_assert_true (desk_is_chosen (page, 1));
  answering_assert (desk, 1, "yes");
  desk_wait_not_reads (page, "Answer changed");

  /* Another answer, and the toast of the one before is out of date. */
  desk_choose (page, 2);
  desk_wait_reads (page, "Answer changed");
  desk_wait_question (page, 2);
  desk_choose (page, 2);
  desk_wait_not_reads (page, "Answer changed");

  answering_end (window);
}

/* “Not applicable” that waits for its reason is taken back without touching what was stored. */
static void
test_undo_waiting (Desk          *desk,
                   gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin (desk, &window, FALSE);

  desk_choose (page, 2);
  desk_choose (page, 5);
  g_assert_true (desk_is_chosen (page, 5));
  desk_act (page, "question.undo");
  g_assert_true (desk_is_chosen (page, 2));
  answering_assert (desk, 1, "partly");
  desk_act (page, "question.undo");
  answering_assert (desk, 1, NULL);

  answering_end (window);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/undo/undo", test_undo, NULL);
  desk_add ("/undo/toast", test_toast, NULL);
  desk_add ("/undo/undo-waiting", test_undo_waiting, NULL);

  return desk_run ();
}
