/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/application.h"

#include "app/about.h"
#include "app/kiosk-door.h"
#include "app/kiosk-self-test.h"
#include "app/preference-actions.h"
#include "app/preferences.h"
#include "app/session-kiosk.h"
#include "app/session.h"
#include "app/window.h"
#include "base/catalog.h"

struct _TenkenApplication {
  AdwApplication parent_instance;

  char *database;         /* (nullable) as given by --db */
  TenkenSession *session; /* (nullable) opened for --kiosk, until the window is there */
  GtkWindow *kiosk;       /* (nullable) the kiosk's window, while it runs */
};

G_DEFINE_FINAL_TYPE (TenkenApplication, tenken_application, ADW_TYPE_APPLICATION)

/* Most of what libadwaita 1.2 says it does not say in Japanese; a newer one that does is left alone. */
static void
lend_words (void)
{
  g_autofree char *folder = g_build_filename (bindtextdomain (GETTEXT_PACKAGE, NULL), "..", "tenken", "locale", NULL);

  if (g_str_has_prefix (tenken_catalog_language (), "ja")
      && g_str_equal (g_dgettext ("libadwaita", "Troubleshooting"), "Troubleshooting"))
    bindtextdomain ("libadwaita", folder);
}

static void
about_activated (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));
  GtkWidget *about;

  if (!TENKEN_IS_WINDOW (window))
    return;

  about = tenken_about_new (tenken_window_get_session (TENKEN_WINDOW (window)));
  gtk_window_set_transient_for (GTK_WINDOW (about), window);
  gtk_window_present (GTK_WINDOW (about));
}

static void
quit_activated (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  /* The active window may be a dialog; it stands in front of the one that counts. */
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));

  while (window != NULL && gtk_window_get_transient_for (window) != NULL)
    window = gtk_window_get_transient_for (window);

  /* Closing saves what is typed; the application ends with its window. */
  if (window != NULL)
    gtk_window_close (window);
  else
    g_application_quit (data);
}

/* Whether there is a kiosk to turn on, and off again. */
static gboolean
has_kiosk (TenkenSession *session)
{
  const TenkenKiosk *kiosk = tenken_session_get_kiosk (session);

  return kiosk != NULL && kiosk->assessment != 0 && *kiosk->pin != '\0';
}

static void
kiosk_left_cb (GtkApplication *application,
               TenkenSession  *session)
{
  TenkenWindow *window = tenken_window_new (ADW_APPLICATION (application), session);

  TENKEN_APPLICATION (application)->kiosk = NULL;
  gtk_window_present (GTK_WINDOW (window));
  tenken_kiosk_door_tell (window);
}

static void
open_kiosk (TenkenApplication *self,
            TenkenSession     *session)
{
  self->kiosk = tenken_kiosk_door_open (GTK_APPLICATION (self), session, kiosk_left_cb);
}

static void
kiosk_activated (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (data));

  while (window != NULL && gtk_window_get_transient_for (window) != NULL)
    window = gtk_window_get_transient_for (window);

  if (TENKEN_IS_WINDOW (window) && has_kiosk (tenken_window_get_session (TENKEN_WINDOW (window))))
    open_kiosk (data, tenken_window_get_session (TENKEN_WINDOW (window)));
}

static void
add_actions (TenkenApplication *self)
{
  static const GActionEntry entries[] = {
    { .name = "about", .activate = about_activated },
    { .name = "quit", .activate = quit_activated },
    { .name = "kiosk", .activate = kiosk_activated },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  tenken_preference_actions_add (GTK_APPLICATION (self));
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "app.quit", (const char *[]) { "<Control>q", NULL });
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "win.help", (const char *[]) { "F1", NULL });
  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "win.show-help-overlay",
                                         (const char *[]) { "<Control>question", NULL });
}

/* Without a store there is nothing to show but why, in one sentence. */
static GtkWindow *
make_failure_window (TenkenApplication *self,
                     const GError      *error)
{
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (self));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *status = adw_status_page_new ();
  g_autofree char *sentence = g_markup_escape_text (error->message, -1);

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (status), "dialog-warning-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (status), _("Your check-ups cannot be opened"));
  adw_status_page_set_description (ADW_STATUS_PAGE (status), sentence);
  gtk_widget_set_vexpand (status, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), status);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 720, 480);
  gtk_window_set_title (GTK_WINDOW (window), _("Tenken"));

  return GTK_WINDOW (window);
}

/* A kiosk that was never left by its PIN is a kiosk still, whatever ended the program. */
static void
open_first_window (TenkenApplication *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenSession) session = g_steal_pointer (&self->session);
  gboolean kiosk = session != NULL;

  if (session == NULL)
    session = tenken_session_new (self->database, &error);

  if (session == NULL)
    gtk_window_present (make_failure_window (self, error));
  else if (has_kiosk (session) && (kiosk || tenken_session_get_kiosk (session)->running))
    open_kiosk (self, session);
  else
    gtk_window_present (GTK_WINDOW (tenken_window_new (ADW_APPLICATION (self), session)));
}

static void
tenken_application_activate (GApplication *application)
{
  TenkenApplication *self = TENKEN_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (self->kiosk != NULL)
    gtk_window_present (self->kiosk);
  else if (window != NULL)
    gtk_window_present (window);
  else
    open_first_window (self);
}

static void
tenken_application_startup (GApplication *application)
{
  g_autofree char *language = tenken_preferences_get_language ();

  /* Where we have not the system's language, GTK's own texts follow ours. */
  if (tenken_catalog_find_language (language) != NULL)
    tenken_catalog_switch (language);
  else
    tenken_catalog_switch (tenken_catalog_language ());

  G_APPLICATION_CLASS (tenken_application_parent_class)->startup (application);
  lend_words ();
  g_signal_connect (application, "action-state-changed::language", G_CALLBACK (lend_words), NULL);

  gtk_window_set_default_icon_name (TENKEN_APP_ID);
  add_actions (TENKEN_APPLICATION (application));
}

/* Says by the exit status whether there is a kiosk: a machine that is nothing else has nobody to read a window. */
static int
handle_kiosk (TenkenApplication *self)
{
  g_autoptr (GError) error = NULL;

  self->session = tenken_session_new (self->database, &error);
  if (self->session == NULL || !has_kiosk (self->session))
    {
      g_printerr ("%s\n", error != NULL ? error->message
                                        : _("No kiosk is set up here. Open Tenken without --kiosk and set one up first."));
      return 1;
    }

  if (!g_application_register (G_APPLICATION (self), NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  if (!g_application_get_is_remote (G_APPLICATION (self)))
    return -1;

  g_action_group_activate_action (G_ACTION_GROUP (self), "kiosk", NULL);

  return 0;
}

static int
tenken_application_handle_local_options (GApplication *application,
                                         GVariantDict *options)
{
  TenkenApplication *self = TENKEN_APPLICATION (application);

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("tenken %s\n", TENKEN_VERSION);
      return 0;
    }

  /* Another database is another job: not to be handed to the window that is open already. */
  if (g_variant_dict_lookup (options, "db", "^ay", &self->database))
    g_application_set_flags (application, G_APPLICATION_NON_UNIQUE);

  if (g_variant_dict_contains (options, "kiosk-self-test"))
    return tenken_kiosk_self_test ();

  return g_variant_dict_contains (options, "kiosk") ? handle_kiosk (self) : -1;
}

static void
tenken_application_finalize (GObject *object)
{
  g_free (TENKEN_APPLICATION (object)->database);
  g_clear_object (&TENKEN_APPLICATION (object)->session);

  G_OBJECT_CLASS (tenken_application_parent_class)->finalize (object);
}

static void
tenken_application_class_init (TenkenApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = tenken_application_finalize;

  application_class->activate = tenken_application_activate;
  application_class->startup = tenken_application_startup;
  application_class->handle_local_options = tenken_application_handle_local_options;
}

static void
tenken_application_init (TenkenApplication *self)
{
  const GOptionEntry options[] = {
    { "db", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_FILENAME, NULL, N_("Keep check-ups in FILE"), N_("FILE") },
    { "kiosk", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL, N_("Open the kiosk as it was set up"), NULL },
    { "kiosk-self-test", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL,
      N_("Check that the kiosk leaves nothing of one person to the next, and exit"), NULL },
    { "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, NULL, N_("Show the version and exit"), NULL },
    G_OPTION_ENTRY_NULL
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

TenkenApplication *
tenken_application_new (void)
{
  return g_object_new (TENKEN_TYPE_APPLICATION, "application-id", TENKEN_APP_ID,
                       "resource-base-path", "/io/github/tenken/Tenken", NULL);
}
