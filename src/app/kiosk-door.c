/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-door.h"

#include "app/past-row.h"
#include "app/session-kiosk.h"
#include "app/toaster.h"
#include "base/catalog.h"

typedef struct {
  GtkApplication *application;
  TenkenSession *session;
  GtkWindow *window;
  char *language; /* the owner's */
  GPtrArray *actions; /* of char *: those that were enabled */
  void (*left) (GtkApplication *application,
                TenkenSession  *session);
} Door;

static void
door_free (Door *door)
{
  g_clear_object (&door->session);
  g_clear_object (&door->application);
  g_clear_pointer (&door->actions, g_ptr_array_unref);
  g_clear_pointer (&door->language, g_free);
  g_free (door);
}

static void
set_enabled (Door       *door,
             const char *name,
             gboolean    enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (door->application), name);

  if (G_IS_SIMPLE_ACTION (action))
    g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/* The session bus could ask for them as well. */
static void
lock_actions (Door *door)
{
  g_auto (GStrv) names = g_action_group_list_actions (G_ACTION_GROUP (door->application));

  door->actions = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; names[i] != NULL; i++)
    if (g_action_group_get_action_enabled (G_ACTION_GROUP (door->application), names[i]))
      {
        g_ptr_array_add (door->actions, g_strdup (names[i]));
        set_enabled (door, names[i], FALSE);
      }
}

/* Destroyed in an idle: the window is still in the middle of its last page's signal. */
static gboolean
leave_cb (gpointer data)
{
  Door *door = data;

  for (guint i = 0; i < door->actions->len; i++)
    set_enabled (door, g_ptr_array_index (door->actions, i), TRUE);
  tenken_catalog_switch (door->language);

  door->left (door->application, door->session);
  gtk_window_destroy (door->window);
  g_application_release (G_APPLICATION (door->application));
  door_free (door);

  return G_SOURCE_REMOVE;
}

static void
opened_cb (Door *door)
{
  g_signal_handlers_disconnect_by_data (door->window, door);
  g_idle_add (leave_cb, door);
}

GtkWindow *
tenken_kiosk_door_open (GtkApplication *application,
                        TenkenSession  *session,
                        void          (*left) (GtkApplication *application,
                                               TenkenSession  *session))
{
  Door *door = g_new0 (Door, 1);
  GList *window;

  door->application = g_object_ref (application);
  door->session = g_object_ref (session);
  door->language = g_strdup (tenken_catalog_language ());
  door->left = left;
  lock_actions (door);

  /* The window belongs to no application, which would end without any of its own. */
  g_application_hold (G_APPLICATION (application));
  while ((window = gtk_application_get_windows (application)) != NULL)
    gtk_window_destroy (window->data);

  door->window = GTK_WINDOW (tenken_kiosk_window_new (session));
  g_signal_connect_swapped (door->window, "opened", G_CALLBACK (opened_cb), door);
  gtk_window_present (door->window);

  return door->window;
}

void
tenken_kiosk_door_tell (TenkenWindow *window)
{
  g_autoptr (TenkenAssessment) round = tenken_session_load_round (tenken_window_get_session (window), 0);
  guint people = round != NULL ? round->n_answered : 0;
  gboolean stopped = round != NULL && round->n_stopped > 0;
  g_autofree char *title = g_strdup_printf (ngettext ("%u person has answered so far.", "%u people have answered so far.",
                                                      people), people);
  g_autofree char *both = stopped ? tenken_past_people_words (round) : NULL;
  AdwToast *toast = adw_toast_new (stopped ? both : people > 0 ? title : _("Nobody has answered yet."));

  if (people > 0 || stopped)
    {
      adw_toast_set_button_label (toast, _("See what has come in"));
      adw_toast_set_action_target (toast, "x", round->id);
      adw_toast_set_action_name (toast, "win.past");
      /* Whoever typed the PIN may look elsewhere first: it stays until it is read. */
      adw_toast_set_timeout (toast, 0);
    }
  tenken_toaster_say (adw_application_window_get_content (ADW_APPLICATION_WINDOW (window)), toast);
}
