/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody stands still before the kiosk, or has gone: on every page, and with anything open on it, there is a countdown
 * that any key and any touch stops, by the real keyboard and the real mouse. */
#include "kiosk-hands.h"
#include "window-input.h"

#include "app/kiosk-notice.h"
#include "app/kiosk-person.h"
#include "app/kiosk-pin.h"
#include "app/kiosk-question.h"
#include "app/kiosk-start.h"
#include "app/kiosk-thanks.h"

#define HOURS 3600

typedef GtkWidget *(*Go) (GtkWidget *window);

static GtkWidget *
go_role (GtkWidget *window)
{
  desk_act (window, "kiosk.begin");

  return desk_wait_page (window, TENKEN_TYPE_KIOSK_PERSON);
}

static GtkWidget *
go_question (GtkWidget *window)
{
  return kiosk_come (window);
}

static gboolean
has_popover (gpointer page)
{
  GtkWidget *popover = desk_find (page, GTK_TYPE_POPOVER, 0);

  return popover != NULL && gtk_widget_get_mapped (popover);
}

/* The explanation of a word is open. */
static GtkWidget *
go_term (GtkWidget *window)
{
  GtkWidget *page = kiosk_come (window);
  gboolean handled = FALSE;

  g_signal_emit_by_name (desk_find (desk_find (page, GTK_TYPE_SCROLLED_WINDOW, 0), GTK_TYPE_LABEL, 2), "activate-link",
                         "router", &handled);
  g_assert_true (handled);
  desk_wait_for (has_popover, page);

  return page;
}

/* A reason is asked for. */
static GtkWidget *
go_reason (GtkWidget *window)
{
  GtkWidget *page = kiosk_come (window);

  desk_choose (page, 5);
  desk_wait_frame (window);

  return page;
}

static GtkWidget *
go_thanks (GtkWidget *window)
{
  kiosk_come (window);
  desk_act (window, "kiosk.finish-now");

  return desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
}

static GtkWidget *
go_pin (GtkWidget *window)
{
  GtkWidget *page;

  desk_act (window, "kiosk.pin");
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PIN);
  g_assert_true (gtk_widget_activate_action (page, "pin.type", "s", "12"));

  return page;
}

static const struct {
  const char *name;
  Go go;
} scenes[] = {
  { "role", go_role },
  { "question", go_question },
  { "term", go_term },
  { "reason", go_reason },
  { "thanks", go_thanks },
};

static gboolean
is_warning (gpointer window)
{
  return desk_find (window, TENKEN_TYPE_KIOSK_NOTICE, 0) != NULL;
}

static gboolean
is_calm (gpointer window)
{
  return !is_warning (window);
}

static gboolean
is_at_start (gpointer window)
{
  return tenken_kiosk_window_get_place (window) == TENKEN_KIOSK_AT_START;
}

static void
test_stop (Desk          *desk,
           gconstpointer  data)
{
  static const char *const keys[] = { "Return", "5", "Shift_L" };
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = scenes[GPOINTER_TO_UINT (data)].go (window);
  TenkenKioskPlace place = tenken_kiosk_window_get_place (TENKEN_KIOSK_WINDOW (window));
  gboolean reason = desk_reads (page, "Why does it not apply to you?");
  guint i;

  /* It does nothing but stop it, and what was there is there. */
  for (i = 0; i <= G_N_ELEMENTS (keys); i++)
    {
      tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 1, HOURS);
      desk_wait_for (is_warning, window);
      g_assert_true (desk_reads (window, "Are you still there?"));
      if (i < G_N_ELEMENTS (keys))
        desk_strike (window, keys[i], NULL);
      else
        desk_point (desk_find (window, TENKEN_TYPE_KIOSK_NOTICE, 0));
      desk_wait_for (is_calm, window);
      g_assert_true (desk_find (window, TENKEN_TYPE_PAGE, 0) == page);
      g_assert_true (gtk_widget_is_sensitive (page));
      g_assert_cmpint (tenken_kiosk_window_get_place (TENKEN_KIOSK_WINDOW (window)), ==, place);
      g_assert_true (desk_reads (page, "Why does it not apply to you?") == reason);
      g_assert_false (has_popover (page));
    }

  /* And nobody stops it. */
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 1, 1);
  desk_wait_for (is_at_start, window);
  desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  g_assert_false (is_warning (window));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* What is pressed while an explanation is open is a sign of life too. */
static void
test_term (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = go_term (window);

  /* The first warning, from before the key, would have come within the second. */
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 2, HOURS);
  for (guint i = 0; i < 6; i++)
    {
      g_usleep (500 * 1000);
      desk_strike (window, "Shift_L", NULL);
      desk_wait_frame (window);
      g_assert_false (is_warning (window));
    }
  g_assert_true (has_popover (page));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* At the PIN nothing covers the field, which would take a digit: it goes back by itself, and what is struck on at the start
 * then begins nothing, as long as nobody can have seen it. */
static void
test_pin (Desk          *desk,
          gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);

  go_pin (window);
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 1, HOURS);
  while (!is_at_start (window))
    {
      g_assert_false (is_warning (window));
      g_main_context_iteration (NULL, TRUE);
    }
  desk_strike (window, "Return", NULL);
  g_usleep (200 * 1000);
  desk_wait_frame (window);
  desk_wait_frame (window);
  g_assert_true (is_at_start (window));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The warning says what becomes of the answers, as the owner chose. */
static void
test_words (Desk          *desk,
            gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  gboolean kept = GPOINTER_TO_INT (data);
  GtkWidget *window;

  settings->keep_unfinished = kept;
  window = kiosk_begin (desk, settings);
  desk_choose (kiosk_come (window), 1);
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 1, HOURS);
  desk_wait_for (is_warning, window);
  g_assert_true (desk_reads (window, "Your answers so far are kept without your name") == kept);
  g_assert_true (desk_reads (window, "your answers so far are erased") != kept);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (scenes); i++)
    {
      g_autofree char *name = g_strconcat ("/kiosk-idle/", scenes[i].name, NULL);

      desk_add (name, test_stop, GUINT_TO_POINTER (i));
    }
  desk_add ("/kiosk-idle/pin", test_pin, NULL);
  desk_add ("/kiosk-idle/words/kept", test_words, GINT_TO_POINTER (TRUE));
  desk_add ("/kiosk-idle/words/dropped", test_words, GINT_TO_POINTER (FALSE));
  desk_add ("/kiosk-idle/alive", test_term, NULL);

  return desk_run ();
}
