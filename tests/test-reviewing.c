/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What goes with an answer, how one finds it again, and what is still open before the result. */
#include "answering-hands.h"
#include "window-input.h"

#include "app/choice-card.h"
#include "app/choices.h"
#include "app/jump-list.h"
#include "app/question-page.h"
#include "app/question-row.h"
#include "app/window.h"

static GtkWidget *
row_of (GtkWidget *page,
        guint      number)
{
  GtkWidget *row;

  for (guint i = 0; (row = desk_find (page, TENKEN_TYPE_QUESTION_ROW, i)) != NULL; i++)
    if (tenken_question_row_get_question (TENKEN_QUESTION_ROW (row))->number == number)
      return row;

  return NULL;
}

/* What a row shows besides: the words of its icons that can be seen. */
static gboolean
row_says (GtkWidget  *page,
          guint       number,
          const char *words)
{
  GtkWidget *image;

  for (guint i = 0; (image = desk_find (row_of (page, number), GTK_TYPE_IMAGE, i)) != NULL; i++)
    if (gtk_widget_get_opacity (image) > 0 && g_strcmp0 (gtk_widget_get_tooltip_text (image), words) == 0)
      return TRUE;

  return FALSE;
}

static guint
count_rows (GtkWidget *page)
{
  guint n = 0;

  while (desk_find (page, TENKEN_TYPE_QUESTION_ROW, n) != NULL)
    n++;

  return n;
}

static void
filter (GtkWidget  *page,
        const char *name)
{
  g_assert_true (gtk_widget_activate_action (page, "question.filter", "s", name));
  desk_wait_frame (page);
}

/* The proof has a field of its own, with the checklist's words on what one could show, and is stored by itself. */
static void
test_proof (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page;
  GtkTextBuffer *proof;

  desk_answer_all (desk, "yes", 25);
  page = desk_open_question (desk, 1, &window);
  g_assert_null (desk_find (page, GTK_TYPE_TEXT_VIEW, 0));
  desk_click (desk_button (page, "Comment and proof"));
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "Proof: what you could show"));
  g_assert_true (desk_reads (page, tenken_text_get (desk_question (desk, 1)->evidence, "en")));

  proof = gtk_text_view_get_buffer (GTK_TEXT_VIEW (desk_find (page, GTK_TYPE_TEXT_VIEW, 1)));
  gtk_text_buffer_insert_at_cursor (proof, "設定画面の写真", -1);
  desk_choose (page, 2);
  g_assert_cmpstr (desk_answer_to (desk, 1)->evidence, ==, "設定画面の写真");
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "");
  g_assert_true (row_says (page, 1, "Has a proof"));

  /* Saved by leaving, too, and there again; another question has none. */
  gtk_text_buffer_insert_at_cursor (proof, "、棚の鍵", -1);
  desk_act (page, "question.next");
  g_assert_cmpstr (desk_answer_to (desk, 1)->evidence, ==, "設定画面の写真、棚の鍵");
  g_assert_false (desk_reads (page, "棚の鍵"));
  desk_act (page, "question.previous");
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "棚の鍵"));

  /* Nothing is proved where it does not apply. */
  desk_choose (page, 5);
  desk_wait_frame (page);
  g_assert_false (desk_reads (page, "Proof: what"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The key, the button and the list agree on the flag. */
static void
test_flag (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page, *button;

  desk_answer_all (desk, "yes", 20);
  page = desk_open_question (desk, 7, &window);
  button = desk_button (page, "Look again later");
  g_assert_false (row_says (page, 7, "To look at again"));

  desk_strike (window, "f", NULL);
  desk_wait_reads (page, "Saved");
  g_assert_true (desk_answer_to (desk, 7)->flagged);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  g_assert_true (row_says (page, 7, "To look at again"));
  g_assert_null (desk_answer_to (desk, 7)->choice);

  desk_act (page, "question.next");
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  desk_act (page, "question.previous");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));

  /* An answer leaves it there; only one's own hand takes it away. */
  desk_choose (page, 1);
  g_assert_true (desk_answer_to (desk, 7)->flagged);
  desk_click (button);
  g_assert_false (desk_answer_to (desk, 7)->flagged);
  g_assert_false (row_says (page, 7, "To look at again"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Whatever comes to an answer, the list keeps its measures. */
static void
test_list_measures (Desk          *desk,
                    gconstpointer  data)
{
  GtkWidget *window, *page, *list;
  int width, heights[2];

  g_assert_true (tenken_session_begin (desk->session, "山田製作所"));
  page = desk_open_question (desk, 1, &window);
  list = desk_find (page, TENKEN_TYPE_JUMP_LIST, 0);
  width = gtk_widget_get_width (list);
  heights[0] = gtk_widget_get_height (row_of (page, 1));
  heights[1] = gtk_widget_get_height (row_of (page, 8));

  desk_act (page, "question.flag");
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 8), desk_choice (desk, "partly"), "控え"));
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 1), desk_choice (desk, "unknown"), "控え"));
  desk_wait_frame (page);
  g_assert_true (row_says (page, 1, "Has a comment"));
  g_assert_cmpint (gtk_widget_get_width (list), ==, width);
  g_assert_cmpint (gtk_widget_get_height (row_of (page, 1)), ==, heights[0]);
  g_assert_cmpint (gtk_widget_get_height (row_of (page, 8)), ==, heights[1]);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Each filter shows its questions, says how many, and says so where there are none. */
static void
test_filters (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "yes", 2);
  g_assert_true (tenken_session_answer (desk->session, desk_question (desk, 4), desk_choice (desk, "unknown"), ""));
  page = desk_open_question (desk, 1, &window);
  g_assert_cmpuint (count_rows (page), ==, 25);
  g_assert_true (desk_reads (page, "All questions (25)"));

  filter (page, "unanswered");
  g_assert_cmpuint (count_rows (page), ==, 2);
  g_assert_nonnull (row_of (page, 24));
  g_assert_true (desk_reads (page, "Not answered yet (2)"));
  g_signal_emit_by_name (gtk_widget_get_parent (row_of (page, 24)), "row-activated", row_of (page, 24));
  desk_assert_question (page, 24);
  desk_choose (page, 4);
  desk_wait_frame (page);
  g_assert_null (row_of (page, 24));
  desk_act (page, "question.next");
  desk_choose (page, 4);
  desk_wait_frame (page);
  g_assert_cmpuint (count_rows (page), ==, 0);
  g_assert_true (desk_reads (page, "Every question has an answer."));

  filter (page, "unknown");
  g_assert_cmpuint (count_rows (page), ==, 3);
  filter (page, "flagged");
  g_assert_cmpuint (count_rows (page), ==, 0);
  g_assert_true (desk_reads (page, "No question is marked to be looked at again."));
  desk_act (page, "question.flag");
  desk_wait_frame (page);
  g_assert_cmpuint (count_rows (page), ==, 1);

  /* It stays while the page is made anew, as for another language. */
  desk_act (window, "win.start");
  g_assert_true (gtk_widget_activate_action (window, "win.go", "s", "question"));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpuint (count_rows (page), ==, 1);
  filter (page, "all");
  g_assert_cmpuint (count_rows (page), ==, 25);
  g_assert_false (desk_reads (page, "No question is marked"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The menu has the filters with what each would show; re-checking only where there is anything to re-check. */
static void
test_filter_menu (Desk          *desk,
                  gconstpointer  data)
{
  GtkWidget *window, *page, *button;

  desk_answer_all (desk, "unknown", 2);
  page = desk_open_question (desk, 1, &window);
  button = desk_find (desk_find (page, TENKEN_TYPE_JUMP_LIST, 0), GTK_TYPE_MENU_BUTTON, 0);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  desk_wait_reads (page, "Don't know (23)");
  g_assert_true (desk_reads (page, "Not answered yet (2)") && desk_reads (page, "To look at again (0)"));
  g_assert_false (desk_reads (page, "Not re-checked yet"));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* In a wide window each row has its word; in a narrow one there is no room for it. */
static void
test_words (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_answer_all (desk, "partly", 2);
  page = desk_open_question (desk, 1, &window);
  g_assert_false (desk_reads (row_of (page, 2), "Partly"));
  desk_assert_goes (GTK_WINDOW (window), NULL);

  window = GTK_WIDGET (desk_show (GTK_WIDGET (tenken_window_new (desk_application (), desk->session)), 1900, 800));
  g_assert_true (gtk_widget_activate_action (window, "win.question", "x", (gint64) 1));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  desk_wait_reads (row_of (page, 2), tenken_text_get (desk_choice (desk, "partly")->label, "en"));
  g_assert_true (desk_reads (row_of (page, 25), "Not answered yet"));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Before anything else can happen: a real key may come late where the machine is busy. */
static void
press_enter_at_once (GtkWidget *page)
{
  GtkWidget *box = gtk_widget_get_first_child (desk_find (page, TENKEN_TYPE_CHOICES, 0));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (box);
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        {
          g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_Return, 0, 0, &taken);
          g_signal_emit_by_name (controller, "key-released", GDK_KEY_Return, 0, 0);
        }
    }
  g_assert_true (taken);
}

/* Answers from last time say so until somebody confirms or changes them, by one key, one click, or another choice. */
static void
test_copied (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page = answering_begin_again (desk, &window);

  for (guint number = 1; number <= 25; number++)
    {
      g_assert_true (desk_answer_to (desk, number)->copied);
      g_assert_true (row_says (page, number, "From last time, not re-checked yet"));
    }
  g_assert_true (desk_reads (page, "From last time, not re-checked yet"));
  g_assert_true (desk_is_chosen (page, 1));
  g_assert_true (desk_reads (page, "なぜなら"));

  /* Enter on the chosen card, once each; one that comes before the question can have been read confirms nothing */
  desk_act (page, "question.next");
  desk_act (page, "question.previous");
  press_enter_at_once (page);
  desk_rest ();
  desk_assert_question (page, 1);
  g_assert_true (desk_answer_to (desk, 1)->copied);
  desk_strike (window, "Return", NULL);
  desk_wait_question (page, 2);
  desk_rest ();
  desk_assert_question (page, 2);
  g_assert_false (desk_answer_to (desk, 1)->copied);
  g_assert_false (row_says (page, 1, "From last time, not re-checked yet"));
  g_assert_cmpstr (desk_answer_to (desk, 1)->comment, ==, "なぜなら");

  desk_strike (window, "c", NULL);
  desk_wait_question (page, 3);
  desk_point (desk_button (page, "Still the same"));
  desk_wait_question (page, 4);
  desk_point (desk_find (page, TENKEN_TYPE_CHOICE_CARD, 0));
  desk_wait_question (page, 5);
  desk_point (desk_find (page, TENKEN_TYPE_CHOICE_CARD, 1));
  desk_wait_question (page, 6);
  for (guint number = 1; number <= 5; number++)
    g_assert_false (desk_answer_to (desk, number)->copied);
  g_assert_true (desk_answer_to (desk, 4)->choice == desk_choice (desk, "yes"));
  g_assert_true (desk_answer_to (desk, 5)->choice == desk_choice (desk, "partly"));
  g_assert_true (desk_answer_to (desk, 6)->copied);

  /* Going past, a flag or a comment is no re-check. */
  desk_act (page, "question.flag");
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (desk_find (page, GTK_TYPE_TEXT_VIEW, 0))),
                                    "？", -1);
  desk_act (page, "question.next");
  g_assert_true (desk_answer_to (desk, 6)->copied && desk_answer_to (desk, 6)->flagged);
  g_assert_true (g_str_has_suffix (desk_answer_to (desk, 6)->comment, "？") || g_str_has_prefix (desk_answer_to (desk, 6)->comment, "？"));
  filter (page, "copied");
  g_assert_cmpuint (count_rows (page), ==, 20);

  answering_end (window);
}

/* How long the rest takes follows one's own pace, and is gone with the last answer. */
static void
test_minutes (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window, *page;

  g_assert_true (tenken_session_begin (desk->session, "山田製作所"));
  page = desk_open_question (desk, 1, &window);
  g_assert_true (desk_reads (page, "0 of 25 answered · about 10 minutes left"));
  for (guint i = 0; i < 24; i++)
    {
      desk_choose (page, 1);
      desk_act (page, "question.next");
    }
  /* Nobody reads so fast, but that is one's own pace. */
  g_assert_true (desk_reads (page, "24 of 25 answered · about a minute left"));
  desk_choose (page, 1);
  g_assert_true (desk_reads (page, "25 of 25 answered"));
  g_assert_false (desk_reads (page, "left"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/reviewing/proof", test_proof, NULL);
  desk_add ("/reviewing/flag", test_flag, NULL);
  desk_add ("/reviewing/list-measures", test_list_measures, NULL);
  desk_add ("/reviewing/filters", test_filters, NULL);
  desk_add ("/reviewing/filter-menu", test_filter_menu, NULL);
  desk_add ("/reviewing/words", test_words, NULL);
  desk_add ("/reviewing/copied", test_copied, NULL);
  desk_add ("/reviewing/minutes", test_minutes, NULL);

  return desk_run ();
}
