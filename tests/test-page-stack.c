/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A page that slides away: nothing that one presses meanwhile reaches it, and it goes. */
#include "kiosk-hands.h"
#include "window-hands.h"
#include "window-input.h"

#include "app/choice-card.h"
#include "app/kiosk-thanks.h"
#include "app/question-page.h"
#include "app/start-page.h"

/* So slowly that a key comes in between. */
#define SLOW_MS 1500

static void
slow_down (GtkWidget *page)
{
  gtk_stack_set_transition_duration (GTK_STACK (gtk_widget_get_parent (page)), SLOW_MS);
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* With the focus in it, it goes all the same, and the focus is in the new one. */
static void
test_focus (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *left = desk_begin (desk, window);
  GtkWidget *card = desk_find (left, TENKEN_TYPE_CHOICE_CARD, 1);
  GtkWidget *page;

  desk_act (window, "win.start");
  g_assert_true (gtk_widget_grab_focus (card));
  g_object_add_weak_pointer (G_OBJECT (left), (gpointer *) &left);
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  desk_wait_for (is_null, &left);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), page));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
test_window_keys (Desk          *desk,
                  gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *left = desk_begin (desk, window);

  desk_choose (left, 1);
  slow_down (left);
  desk_act (window, "win.start");
  desk_strike (window, "3", NULL);
  desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (gtk_widget_activate_action (window, "win.answer", "x", (gint64) 0));
  g_assert_true (desk_is_chosen (desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE), 1));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The response has ended, and what is struck now might be the next person's. */
static void
test_kiosk_keys (Desk          *desk,
                 gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *left = kiosk_come (window);
  g_autoptr (GPtrArray) responses = NULL;

  desk_choose (left, 1);
  slow_down (left);
  desk_act (window, "kiosk.finish-now");
  desk_strike (window, "3", NULL);
  desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);

  responses = kiosk_responses (desk);
  g_assert_cmpuint (responses->len, ==, 1);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/page-stack/focus", test_focus, NULL);
  desk_add ("/page-stack/window-keys", test_window_keys, NULL);
  desk_add ("/page-stack/kiosk-keys", test_kiosk_keys, NULL);

  return desk_run ();
}
