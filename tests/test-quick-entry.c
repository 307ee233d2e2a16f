/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sheet of paper goes in by keys alone: a digit for each question, and nothing else to press. */
#include "window-hands.h"
#include "window-input.h"

#include "app/quick-entry-page.h"
#include "app/result-page.h"
#include "app/question-row.h"

static const char digits[] = "1231241534123412312345123";

static GtkWidget *
open_entry (Desk       *desk,
            GtkWidget **window)
{
  g_assert_true (tenken_session_begin (desk->session, "見晴印刷"));
  *window = desk_open_window (desk);
  g_assert_true (gtk_widget_activate_action (*window, "win.go", "s", "entry"));

  return desk_wait_page (*window, TENKEN_TYPE_QUICK_ENTRY_PAGE);
}

static guint
get_key (Desk  *desk,
         guint  number)
{
  const TenkenChoice *choice = desk_answer_to (desk, number)->choice;

  return choice != NULL ? choice->key : 0;
}

typedef struct {
  Desk *desk;
  guint number, key;
} Wish;

static gboolean
is_stored (gpointer data)
{
  const Wish *wish = data;

  return get_key (wish->desk, wish->number) == wish->key;
}

/* Waits until question @number has the answer of that key, 0 for none. */
static void
wait_key (Desk  *desk,
          guint  number,
          guint  key)
{
  Wish wish = { desk, number, key };

  desk_wait_for (is_stored, &wish);
}

/* 25 digits, and the reason where one is due: finished, and stored as typed. */
static void
test_digits (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page = open_entry (desk, &window);

  for (guint i = 0; digits[i] != '\0'; i++)
    {
      const char key[] = { digits[i], '\0' };

      desk_strike (window, key, NULL);
      if (digits[i] == '5')
        {
          desk_wait_reads (page, "The reason, then Enter");
          desk_strike (window, "n", "o", "n", "e", "Return", NULL);
        }
    }
  desk_wait_reads (page, "Every question has an answer.");
  g_assert_true (desk_reads (page, "25 of 25 typed in"));
  for (guint i = 0; digits[i] != '\0'; i++)
    {
      g_assert_cmpuint (get_key (desk, i + 1), ==, (guint) (digits[i] - '0'));
      g_assert_cmpstr (desk_answer_to (desk, i + 1)->comment, ==, digits[i] == '5' ? "none" : "");
    }

  /* Enter is enough from here. */
  desk_strike (window, "Return", NULL);
  desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  g_assert_true (tenken_session_get_assessment (desk->session)->finished);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Back with the arrow and typed again; undone; taken away; left out. */
static void
test_mending (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window, *page = open_entry (desk, &window);

  desk_strike (window, "1", "2", "3", NULL);
  desk_wait_reads (page, "3 of 25 typed in");
  desk_strike (window, "Up", "Up", "4", NULL);
  wait_key (desk, 2, 4);
  g_assert_cmpuint (get_key (desk, 3), ==, 3);

  desk_strike (window, "ctrl+z", NULL);
  desk_wait_reads (page, tenken_text_get (desk_question (desk, 2)->ask, "en"));
  wait_key (desk, 2, 2);
  desk_strike (window, "ctrl+shift+z", NULL);
  wait_key (desk, 2, 4);

  desk_strike (window, "Delete", NULL);
  desk_wait_reads (page, "2 of 25 typed in");
  g_assert_cmpuint (get_key (desk, 2), ==, 0);

  desk_click (desk_button (page, "Summary"));
  desk_wait_reads (page, "Typed in so far");
  g_assert_true (desk_reads (page, "Still open: 2, 4, 5"));
  desk_strike (window, "Return", NULL);
  desk_wait_reads (page, tenken_text_get (desk_question (desk, 2)->ask, "en"));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* All questions of the part stand in the table, and the table follows into the next one. */
static void
test_table (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page = open_entry (desk, &window);
  const GPtrArray *parts = tenken_session_get_checklist (desk->session)->parts;

  for (guint i = 0; i < 2; i++)
    {
      const TenkenPart *part = g_ptr_array_index (parts, i);

      desk_wait_reads (page, tenken_text_get (part->title, "en"));
      g_assert_nonnull (desk_find (page, TENKEN_TYPE_QUESTION_ROW, part->questions->len - 1));
      g_assert_null (desk_find (page, TENKEN_TYPE_QUESTION_ROW, part->questions->len));
      desk_strike (window, "Next", NULL);
    }
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* A reason that is not given leaves everything as it was; a comment that is written is kept. */
static void
test_texts (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page = open_entry (desk, &window);

  desk_strike (window, "1", "Up", "5", NULL);
  desk_wait_reads (page, "The reason, then Enter");
  desk_strike (window, "Return", NULL);
  desk_wait_reads (page, "Write why the question does not apply");
  desk_strike (window, "Escape", NULL);
  desk_wait_reads (page, "Comment (key +)");
  g_assert_cmpuint (get_key (desk, 1), ==, 1);

  desk_strike (window, "plus", "o", "k", "Return", NULL);
  desk_wait_reads (page, tenken_text_get (desk_question (desk, 2)->ask, "en"));
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "ok");
  g_assert_cmpuint (get_key (desk, 1), ==, 1);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* From the start page, for whoever has only the sheet. */
static void
test_door (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "yes", 0);
  g_assert_true (tenken_session_finish (desk->session));
  window = desk_open_window (desk);
  desk_press_row (window, "Type in from paper");
  page = desk_wait_page (window, TENKEN_TYPE_QUICK_ENTRY_PAGE);
  g_assert_true (desk_reads (page, "0 of 25 typed in"));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/quick-entry/digits", test_digits, NULL);
  desk_add ("/quick-entry/mending", test_mending, NULL);
  desk_add ("/quick-entry/table", test_table, NULL);
  desk_add ("/quick-entry/texts", test_texts, NULL);
  desk_add ("/quick-entry/door", test_door, NULL);

  return desk_run ();
}
