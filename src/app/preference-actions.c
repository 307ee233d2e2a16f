/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preference-actions.h"

#include "app/preferences.h"
#include "app/preferences-window.h"
#include "app/text-size.h"
#include "app/window.h"
#include "base/catalog.h"

/* (transfer container): the windows that show pages. */
static GList *
list_windows (GtkApplication *application)
{
  GList *windows = NULL;

  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (TENKEN_IS_WINDOW (l->data))
      windows = g_list_append (windows, l->data);

  return windows;
}

/* Says @error, (transfer full) and %NULL for success, where it does not go on from the last time. */
static void
say_once (GtkApplication *application,
          GError         *error)
{
  static gboolean said;
  g_autoptr (GList) windows = list_windows (application);

  if (error != NULL && !said && windows != NULL)
    tenken_session_fail (tenken_window_get_session (windows->data), error);
  said = error != NULL;
  g_clear_error (&error);
}

/* Nothing changes where something typed cannot be saved: it would be lost. */
static void
language_changed (GSimpleAction *action,
                  GVariant      *state,
                  gpointer       data)
{
  g_autoptr (GList) windows = list_windows (data);
  const char *language = g_variant_get_string (state, NULL);
  GError *error = NULL;

  if (g_strcmp0 (language, tenken_catalog_language ()) == 0 || tenken_catalog_find_language (language) == NULL)
    return;
  for (GList *l = windows; l != NULL; l = l->next)
    if (!tenken_window_settle (l->data))
      return;

  tenken_catalog_switch (language);
  g_simple_action_set_state (action, state);
  for (GList *l = windows; l != NULL; l = l->next)
    tenken_window_rebuild (l->data);

  tenken_preferences_set_language (language, &error);
  say_once (data, error);
}

static void
text_size_changed (GSimpleAction *action,
                   GVariant      *state,
                   gpointer       data)
{
  int percent = tenken_text_size_round (g_variant_get_int32 (state));
  g_autoptr (GVariant) before = g_action_get_state (G_ACTION (action));
  GError *error = NULL;

  if (percent == g_variant_get_int32 (before))
    return;

  g_simple_action_set_state (action, g_variant_new_int32 (percent));
  tenken_text_size_apply (percent);
  tenken_preferences_set_text_size (percent, &error);
  say_once (data, error);
}

static void
step_text_size (GApplication *application,
                int           steps)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (application), "text-size");
  int percent = tenken_text_size_step (g_variant_get_int32 (state), steps);

  g_action_group_change_action_state (G_ACTION_GROUP (application), "text-size", g_variant_new_int32 (percent));
}

static void
text_larger_activated (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       data)
{
  step_text_size (data, 1);
}

static void
text_smaller_activated (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       data)
{
  step_text_size (data, -1);
}

static void
text_usual_activated (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       data)
{
  g_action_group_change_action_state (data, "text-size", g_variant_new_int32 (TENKEN_TEXT_SIZE_USUAL));
}

static void
advance_changed (GSimpleAction *action,
                 GVariant      *state,
                 gpointer       data)
{
  GError *error = NULL;

  g_simple_action_set_state (action, state);
  tenken_preferences_set_advance (g_variant_get_boolean (state), &error);
  say_once (data, error);
}

static void
preferences_activated (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       data)
{
  g_autoptr (GList) windows = list_windows (data);

  /* One is enough. */
  for (GList *l = gtk_application_get_windows (data); l != NULL; l = l->next)
    if (TENKEN_IS_PREFERENCES_WINDOW (l->data))
      {
        gtk_window_present (l->data);
        return;
      }

  if (windows != NULL)
    gtk_window_present (GTK_WINDOW (tenken_preferences_window_new (windows->data)));
}

static void
set_state (GtkApplication *application,
           const char     *action,
           GVariant       *state)
{
  g_simple_action_set_state (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (application), action)), state);
}

static void
set_keys (GtkApplication *application,
          const char     *action,
          const char     *keys)
{
  g_auto (GStrv) list = g_strsplit (keys, " ", -1);

  gtk_application_set_accels_for_action (application, action, (const char * const *) list);
}

void
tenken_preference_actions_add (GtkApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "language", .parameter_type = "s", .state = "'en'", .change_state = language_changed },
    { .name = "text-size", .parameter_type = "i", .state = "100", .change_state = text_size_changed },
    { .name = "text-larger", .activate = text_larger_activated },
    { .name = "text-smaller", .activate = text_smaller_activated },
    { .name = "text-usual", .activate = text_usual_activated },
    { .name = "advance", .state = "true", .change_state = advance_changed },
    { .name = "preferences", .activate = preferences_activated },
  };
  int percent = tenken_preferences_get_text_size ();

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  tenken_text_size_apply (percent);
  set_state (application, "language", g_variant_new_string (tenken_catalog_language ()));
  set_state (application, "text-size", g_variant_new_int32 (percent));
  set_state (application, "advance", g_variant_new_boolean (tenken_preferences_get_advance ()));

  set_keys (application, "app.preferences", "<Control>comma");
  /* Plus is on the same key as equals on some keyboards, and both are also on the number pad. */
  set_keys (application, "app.text-larger", "<Control>plus <Control>equal <Control>KP_Add");
  set_keys (application, "app.text-smaller", "<Control>minus <Control>KP_Subtract");
  set_keys (application, "app.text-usual", "<Control>0 <Control>KP_0");
}
