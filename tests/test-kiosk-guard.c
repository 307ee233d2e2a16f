/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What guards the kiosk: nobody gets out without the PIN, and nobody finds what the one before left. */
#include "kiosk-hands.h"

#include "app/kiosk-gate.h"
#include "app/kiosk-leftovers.h"
#include "app/kiosk-notice.h"
#include "app/kiosk-pin.h"
#include "app/kiosk-question.h"
#include "app/kiosk-start.h"
#include "app/kiosk-thanks.h"
#include "app/session-kiosk.h"
#include "app/window.h"
#include "base/catalog.h"

#define MARKER "目印-7f3a"

static void
test_gate (void)
{
  static const char *const through[] = {
    "Tab", "<Shift>ISO_Left_Tab", "Return", "KP_Enter", "space", "Escape", "Up", "Down", "Left", "Right", "Page_Up",
    "Page_Down", "1", "5", "KP_3", "a", "<Shift>a", "BackSpace", "Delete",
  };
  static const char *const stopped[] = {
    "<Alt>F4", "<Control>q", "<Control>w", "<Control>c", "<Control>v", "<Control>x", "<Control>a", "<Control>z",
    "<Control><Shift>z", "<Control><Shift>i", "<Control><Shift>d", "<Control>comma", "<Control>question", "F1", "F10",
    "<Shift>F10", "F11", "F5", "Menu", "Insert", "<Shift>Insert", "<Control>Insert", "<Shift>Delete", "Print", "<Alt>space",
    "<Alt>Tab", "<Alt>Left", "<Super>d", "Super_L", "<Control>period", "<Control><Shift>u", "Help", "XF86Back", "Copy",
    "Paste", "Undo", "Find", "XF86WWW", "<Control><Alt>Delete", "<Meta>q",
  };
  guint key;
  GdkModifierType state;

  for (guint i = 0; i < G_N_ELEMENTS (through); i++)
    {
      g_assert_true (gtk_accelerator_parse (through[i], &key, &state));
      if (!tenken_kiosk_gate_passes (key, state))
        g_error ("%s is stopped", through[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (stopped); i++)
    {
      g_assert_true (gtk_accelerator_parse (stopped[i], &key, &state));
      if (tenken_kiosk_gate_passes (key, state))
        g_error ("%s is let through", stopped[i]);
    }
}

static void
mark_cb (gboolean *mark)
{
  *mark = TRUE;
}

/* Nothing ends it: neither closing nor an action that belongs to another page. */
static void
test_no_way_out (Desk          *desk,
                 gconstpointer  data)
{
  static const char *const elsewhere[] = { "kiosk.begin", "kiosk.pin", "kiosk.back", "kiosk.start" };
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page;
  gboolean opened = FALSE;

  g_signal_connect_swapped (window, "opened", G_CALLBACK (mark_cb), &opened);
  g_assert_null (gtk_window_get_application (GTK_WINDOW (window)));
  page = kiosk_come (window);
  desk_choose (page, 2);

  gtk_window_close (GTK_WINDOW (window));
  gtk_widget_activate_action (window, "window.close", NULL);
  gtk_widget_activate_action (window, "app.quit", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (elsewhere); i++)
    gtk_widget_activate_action (window, elsewhere[i], NULL);
  gtk_widget_activate_action (window, "kiosk.say", "s", "");
  gtk_widget_activate_action (window, "kiosk.language", "s", "fr");
  desk_wait_frame (window);

  g_assert_true (gtk_widget_get_mapped (window));
  g_assert_true (desk_is_chosen (desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION), 2));
  g_assert_false (opened);
  g_assert_null (desk_find (window, GTK_TYPE_LINK_BUTTON, 0));
  g_assert_null (desk_find (window, GTK_TYPE_MENU_BUTTON, 0));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
enter_pin (GtkWidget  *page,
           const char *pin)
{
  for (const char *digit = pin; *digit != '\0'; digit++)
    {
      const char key[] = { *digit, '\0' };

      desk_click (desk_button (page, key));
    }
  desk_click (desk_button (page, "Unlock"));
}

/* Wrong ones are said, are cleared, slow down, and stay slow when one leaves the page or the program. */
static void
test_pin (Desk          *desk,
          gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page;
  gboolean opened = FALSE;

  g_signal_connect_swapped (window, "opened", G_CALLBACK (mark_cb), &opened);
  desk_click (desk_button (desk_wait_page (window, TENKEN_TYPE_KIOSK_START), "For the person in charge"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PIN);
  for (guint i = 0; i < 3; i++)
    {
      enter_pin (page, "0000");
      g_assert_true (desk_reads (page, "That was not the PIN. Please try again."));
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (desk_find (page, GTK_TYPE_PASSWORD_ENTRY, 0))), ==, "");
    }
  enter_pin (page, "00001");
  g_assert_true (desk_reads (page, "That was not the PIN. You can try again in 5 seconds."));
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "Unlock")));
  /* Nothing piles up meanwhile that would make the next try wrong. */
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "2")));
  g_assert_false (gtk_widget_is_sensitive (desk_find (page, GTK_TYPE_PASSWORD_ENTRY, 0)));
  gtk_widget_activate_action (page, "pin.type", "s", "2");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (desk_find (page, GTK_TYPE_PASSWORD_ENTRY, 0))), ==, "");
  gtk_editable_set_text (GTK_EDITABLE (desk_find (page, GTK_TYPE_PASSWORD_ENTRY, 0)), KIOSK_PIN);
  gtk_widget_activate_action (page, "pin.enter", NULL);
  g_assert_false (opened);

  /* Nor does the page go away under somebody who waits; afterwards it takes the right one. */
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 2, 1);
  while (!gtk_widget_is_sensitive (desk_find (page, GTK_TYPE_PASSWORD_ENTRY, 0)))
    {
      g_assert_cmpint (tenken_kiosk_window_get_place (TENKEN_KIOSK_WINDOW (window)), ==, TENKEN_KIOSK_AT_PIN);
      g_main_context_iteration (NULL, TRUE);
    }
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 3600, 3600);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (desk_find (page, GTK_TYPE_PASSWORD_ENTRY, 0))), ==, "");
  enter_pin (page, "00001");
  g_assert_true (desk_reads (page, "You can try again in 10 seconds."));

  desk_click (desk_button (page, "Back"));
  desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  desk_assert_goes (GTK_WINDOW (window), NULL);
  desk_restart (desk);
  window = kiosk_open (desk);
  desk_act (window, "kiosk.pin");
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PIN);
  g_assert_true (desk_reads (page, "You can try again in"));
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "Unlock")));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
has_window (gpointer data)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  GType type = *(GType *) data;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (toplevels, i);

      if (G_OBJECT_TYPE (window) == type && gtk_widget_get_mapped (window))
        return g_list_model_get_n_items (toplevels) == 1;
    }

  return FALSE;
}

/* Waits until a window of @type is the only one. */
static GtkWidget *
wait_window (GType type)
{
  g_autoptr (GtkWidget) window = NULL;

  desk_wait_for (has_window, &type);
  window = g_list_model_get_item (gtk_window_get_toplevels (), 0);

  return window;
}

/* The whole of it: the window becomes the kiosk, the PIN makes it the window again, in the owner's language. */
static void
test_door (Desk          *desk,
           gconstpointer  data)
{
  GActionGroup *actions = G_ACTION_GROUP (desk_application ());
  GtkWidget *window, *page;

  desk_open_window (desk);
  g_action_group_activate_action (actions, "kiosk", NULL);
  wait_window (TENKEN_TYPE_WINDOW);

  tenken_catalog_switch ("ja");
  kiosk_start (desk, NULL);
  g_action_group_activate_action (actions, "kiosk", NULL);
  window = wait_window (TENKEN_TYPE_KIOSK_WINDOW);
  g_assert_false (g_action_group_get_action_enabled (actions, "quit"));
  g_assert_false (g_action_group_get_action_enabled (actions, "about"));
  g_assert_cmpstr (tenken_catalog_language (), ==, "en");

  /* Who opens the program once more gets what is open already. */
  g_application_activate (G_APPLICATION (desk_application ()));
  g_assert_true (wait_window (TENKEN_TYPE_KIOSK_WINDOW) == window);

  desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  desk_act (window, "kiosk.pin");
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PIN);
  enter_pin (page, "2589");
  gtk_widget_activate_action (page, "pin.type", "s", "2581");
  gtk_widget_activate_action (page, "pin.erase", NULL);
  gtk_widget_activate_action (page, "pin.type", "s", "0");
  desk_click (desk_button (page, "Unlock"));
  window = wait_window (TENKEN_TYPE_WINDOW);
  g_assert_false (tenken_session_get_kiosk (desk->session)->running);
  g_assert_true (g_action_group_get_action_enabled (actions, "quit"));
  g_assert_cmpstr (tenken_catalog_language (), ==, "ja");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
is_warning (gpointer window)
{
  return desk_find (window, TENKEN_TYPE_KIOSK_NOTICE, 0) != NULL;
}

static gboolean
is_at_start (gpointer window)
{
  return tenken_kiosk_window_get_place (window) == TENKEN_KIOSK_AT_START;
}

/* Somebody goes away in the middle; what they said is kept or dropped, as set. */
static void
test_idle (Desk          *desk,
           gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  g_autoptr (GPtrArray) responses = NULL;
  GtkWidget *window, *page;

  settings->keep_unfinished = GPOINTER_TO_INT (data);
  window = kiosk_begin (desk, settings);
  page = kiosk_come (window);
  desk_choose (page, 3);
  desk_click (desk_button (page, "日本語"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION);

  /* The countdown is seen, and stopped in time. */
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 1, 3600);
  desk_wait_for (is_warning, window);
  g_assert_true (desk_reads (window, tenken_tr ("ja", "Are you still there?")));
  g_assert_true (desk_reads (window, "秒"));
  g_assert_false (gtk_widget_is_sensitive (page));
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 3600, 3600);
  kiosk_reply (window, tenken_tr ("ja", "Are you still there?"), tenken_tr ("ja", "I am still here"));
  g_assert_true (gtk_widget_is_sensitive (page));
  g_assert_true (desk_is_chosen (page, 3));

  /* And not. */
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 1, 1);
  desk_wait_for (is_at_start, window);
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  g_assert_false (is_warning (window));
  g_assert_true (desk_reads (page, "No names are asked."));
  responses = kiosk_responses (desk);
  g_assert_cmpuint (responses->len, ==, settings->keep_unfinished ? 1 : 0);

  /* Who chose a language and went leaves not even that. */
  g_assert_true (gtk_widget_activate_action (window, "kiosk.language", "s", "ja"));
  while (g_str_equal (tenken_catalog_language (), "ja"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (is_warning (window));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
plant (Desk              *desk,
       GtkWidget         *window,
       TenkenKioskCorner  corner)
{
  GtkWidget *page = desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  GtkWidget *label = desk_find (desk_find (page, GTK_TYPE_SCROLLED_WINDOW, 0), GTK_TYPE_LABEL, 1);
  GtkTextBuffer *buffer;
  GtkTextIter begin, end;
  GtkWidget *view;

  switch (corner)
    {
    case TENKEN_KIOSK_TEXTS:
      gtk_label_set_label (GTK_LABEL (label), "前の人の" MARKER);
      break;
    case TENKEN_KIOSK_TOOLTIPS:
      gtk_widget_set_tooltip_text (label, MARKER);
      break;
    case TENKEN_KIOSK_NAMES:
      gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, MARKER, -1);
      break;
    case TENKEN_KIOSK_UNDO:
      view = gtk_text_view_new ();
      buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
      gtk_text_buffer_insert_at_cursor (buffer, MARKER, -1);
      gtk_text_buffer_get_bounds (buffer, &begin, &end);
      gtk_text_buffer_delete (buffer, &begin, &end);
      gtk_box_append (GTK_BOX (gtk_widget_get_parent (label)), view);
      break;
    case TENKEN_KIOSK_CLIPBOARDS:
      gdk_clipboard_set_text (gtk_widget_get_primary_clipboard (window), MARKER);
      break;
    case TENKEN_KIOSK_DRAFTS:
      tenken_session_set_draft (desk->session, MARKER, "書きかけ");
      break;
    default:
      g_assert_true (tenken_session_begin_response (desk->session, "", ""));
    }
}

/* What looks for leftovers finds them: one planted in a corner is found there. After the next person it is gone. */
static void
test_leftovers (Desk          *desk,
                gconstpointer  data)
{
  TenkenKioskCorner planted = GPOINTER_TO_UINT (data);
  GtkWidget *window = kiosk_begin (desk, NULL);

  plant (desk, window, planted);
  for (guint corner = 0; corner < TENKEN_KIOSK_N_CORNERS; corner++)
    {
      /* What stands somewhere is also said by a screen reader, and a tooltip stands there when it is up. */
      gboolean told = planted <= TENKEN_KIOSK_NAMES && corner <= TENKEN_KIOSK_NAMES;

      if (corner == planted || !told)
        g_assert_true (tenken_kiosk_is_clean (corner, window, desk->session, MARKER) == (corner != planted));
    }

  /* Nobody but the last person's own response may be open when another one begins. */
  if (planted == TENKEN_KIOSK_ANSWERS)
    g_assert_true (tenken_session_erase_response (desk->session));
  kiosk_come (window);
  desk_act (window, "kiosk.erase");
  for (guint corner = 0; corner < TENKEN_KIOSK_N_CORNERS; corner++)
    g_assert_true (tenken_kiosk_is_clean (corner, window, desk->session, MARKER));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  /* What a screen reader would get is kept for whoever asks. */
  g_setenv ("GTK_A11Y", "test", TRUE);
  desk_init (&argc, &argv);

  g_test_add_func ("/kiosk/gate", test_gate);
  desk_add ("/kiosk/no-way-out", test_no_way_out, NULL);
  desk_add ("/kiosk/pin", test_pin, NULL);
  desk_add ("/kiosk/door", test_door, NULL);
  desk_add ("/kiosk/idle/kept", test_idle, GINT_TO_POINTER (TRUE));
  desk_add ("/kiosk/idle/dropped", test_idle, GINT_TO_POINTER (FALSE));
  for (guint corner = 0; corner < TENKEN_KIOSK_N_CORNERS; corner++)
    {
      g_autofree char *name = g_strdup_printf ("/kiosk/leftovers/%u", corner);

      desk_add (name, test_leftovers, GUINT_TO_POINTER (corner));
    }

  return desk_run ();
}
