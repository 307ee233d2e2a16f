/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Answering by keys alone: Enter and the space bar on a card, the notes, the list of questions. */
#include "kiosk-hands.h"
#include "window-hands.h"
#include "window-input.h"

#include "app/choice-card.h"
#include "app/choices.h"
#include "app/jump-list.h"
#include "app/kiosk-question.h"
#include "app/preferences.h"
#include "app/question-page.h"
#include "app/question-row.h"

/* Before anything else can happen: a real key may come late where the machine is busy. */
static void
press_enter (GtkWidget *page,
             gboolean   down)
{
  GtkWidget *box = gtk_widget_get_first_child (desk_find (page, TENKEN_TYPE_CHOICES, 0));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (box);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean taken = FALSE;

      if (!GTK_IS_EVENT_CONTROLLER_KEY (controller))
        continue;
      if (down)
        g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_Return, 0, 0, &taken);
      else
        g_signal_emit_by_name (controller, "key-released", GDK_KEY_Return, 0, 0);
      g_assert_true (taken == down);
    }
}

static GtkWidget *
begin (Desk       *desk,
       guint       number,
       GtkWidget **window)
{
  GtkWidget *page;

  tenken_preferences_set_advance (FALSE, NULL);
  *window = desk_open_window (desk);
  page = desk_begin (desk, *window);
  while (--number > 0)
    desk_act (page, "question.next");

  return page;
}

static gboolean
is_first_chosen (gpointer page)
{
  return desk_is_chosen (page, 1);
}

static gboolean
is_second_chosen (gpointer page)
{
  return desk_is_chosen (page, 2);
}

static gboolean
has_visible_card (gpointer window)
{
  return TENKEN_IS_CHOICE_CARD (gtk_window_get_focus (window));
}

/* Enter chooses where the ring is and goes on from what is chosen; it never leaves a question out. */
static void
test_enter (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page = begin (desk, 1, &window);

  desk_rest ();
  desk_assert_question (page, 1);
  desk_strike (window, "Down", "Return", NULL);
  desk_wait_for (is_second_chosen, page);
  desk_assert_question (page, 1);
  g_assert_cmpstr (desk_answer_to (desk, 1)->choice->id, ==, "partly");
  desk_strike (window, "Return", NULL);
  desk_wait_question (page, 2);

  /* The space bar chooses, too. */
  desk_strike (window, "space", NULL);
  desk_wait_for (is_first_chosen, page);
  desk_assert_question (page, 2);

  tenken_preferences_set_advance (TRUE, NULL);
  desk_strike (window, "Down", "KP_Enter", NULL);
  desk_wait_question (page, 3);
  g_assert_cmpstr (desk_answer_to (desk, 2)->choice->id, ==, "partly");

  tenken_preferences_set_advance (FALSE, NULL);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* One that was meant for the question before, or is held, does nothing. */
static void
test_not_meant (Desk          *desk,
                gconstpointer  data)
{
  GtkWidget *window, *page = begin (desk, 1, &window);

  desk_act (page, "question.next");
  press_enter (page, TRUE);
  g_assert_null (desk_answer_to (desk, 2)->choice);
  desk_rest ();
  press_enter (page, TRUE);
  g_assert_null (desk_answer_to (desk, 2)->choice);

  press_enter (page, FALSE);
  press_enter (page, TRUE);
  g_assert_cmpstr (desk_answer_to (desk, 2)->choice->id, ==, "yes");
  press_enter (page, TRUE);
  desk_assert_question (page, 2);
  press_enter (page, FALSE);
  press_enter (page, TRUE);
  desk_assert_question (page, 3);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* In the kiosk as well. */
static void
test_kiosk (Desk          *desk,
            gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  GtkWidget *window = kiosk_begin (desk, settings);
  GtkWidget *page = kiosk_come (window);

  tenken_preferences_set_advance (FALSE, NULL);
  press_enter (page, TRUE);
  press_enter (page, FALSE);
  g_assert_false (desk_is_chosen (page, 1));
  desk_assert_question (page, 1);
  desk_rest ();
  press_enter (page, TRUE);
  press_enter (page, FALSE);
  g_assert_true (desk_is_chosen (page, 1));
  desk_assert_question (page, 1);
  press_enter (page, TRUE);
  desk_assert_question (page, 2);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
types_in_comment (gpointer window)
{
  return GTK_IS_TEXT_VIEW (gtk_window_get_focus (window));
}

static gboolean
is_on_button (gpointer window)
{
  return GTK_IS_TOGGLE_BUTTON (gtk_window_get_focus (window))
         && desk_reads (GTK_WIDGET (gtk_window_get_focus (window)), "Comment and proof");
}

/* What is typed after the notes were opened is a note. */
static void
test_notes (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page = begin (desk, 1, &window);
  GtkWidget *button = desk_button (page, "Comment and proof");

  gtk_widget_grab_focus (button);
  desk_strike (window, "space", NULL);
  desk_wait_for (types_in_comment, window);
  desk_strike (window, "f", "1", NULL);
  desk_wait_reads (page, "f1");
  g_assert_null (desk_answer_to (desk, 1)->choice);
  g_assert_false (desk_answer_to (desk, 1)->flagged);

  desk_strike (window, "Escape", NULL);
  desk_wait_for (is_on_button, window);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));

  /* Closed and opened again, by the mouse. */
  desk_click (button);
  desk_click (button);
  g_assert_true (types_in_comment (window));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
is_on_fourth (gpointer window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  return TENKEN_IS_QUESTION_ROW (focus) && tenken_question_row_get_question (TENKEN_QUESTION_ROW (focus))->number == 4;
}

/* Tab comes to the row of the question at hand and goes on from there; the arrow keys leave the mark where it is. */
static void
test_list (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page = begin (desk, 3, &window);
  GtkWidget *list = desk_find (page, TENKEN_TYPE_JUMP_LIST, 0);
  GtkListBox *rows = GTK_LIST_BOX (desk_find (list, GTK_TYPE_LIST_BOX, 0));
  GtkWidget *focus;

  g_assert_true (gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD));
  g_assert_false (TENKEN_IS_QUESTION_ROW (gtk_window_get_focus (GTK_WINDOW (window))));
  g_assert_true (gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD));
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_cmpuint (tenken_question_row_get_question (TENKEN_QUESTION_ROW (focus))->number, ==, 3);

  desk_strike (window, "Down", NULL);
  desk_wait_for (is_on_fourth, window);
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (rows)), ==, 2);
  g_assert_false (gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD));
  desk_strike (window, "Return", NULL);
  desk_wait_question (page, 4);
  desk_wait_for (has_visible_card, window);
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (rows)), ==, 3);

  /* A list of none takes no focus, and nothing in it goes anywhere. */
  g_assert_true (gtk_widget_activate_action (page, "question.filter", "s", "flagged"));
  g_assert_true (gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD));
  g_assert_false (gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD));
  g_assert_false (gtk_widget_grab_focus (GTK_WIDGET (rows)));
  g_signal_emit_by_name (rows, "row-activated", gtk_list_box_get_row_at_index (rows, 8));
  desk_assert_question (page, 4);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/answer-keys/enter", test_enter, NULL);
  desk_add ("/answer-keys/not-meant", test_not_meant, NULL);
  desk_add ("/answer-keys/kiosk", test_kiosk, NULL);
  desk_add ("/answer-keys/notes", test_notes, NULL);
  desk_add ("/answer-keys/list", test_list, NULL);

  return desk_run ();
}
