/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences-window.h"

#include "app/preferences-panel.h"
#include "app/view.h"
#include "base/catalog.h"

struct _TenkenPreferencesWindow {
  AdwPreferencesWindow parent_instance;

  TenkenSession *session;
  GtkWidget *page;
};

G_DEFINE_FINAL_TYPE (TenkenPreferencesWindow, tenken_preferences_window, ADW_TYPE_PREFERENCES_WINDOW)

/* In the language of the moment; a page that is there already is looked at as before. */
static void
show_page (TenkenPreferencesWindow *self)
{
  AdwPreferencesWindow *window = ADW_PREFERENCES_WINDOW (self);
  g_autoptr (GVariant) view = self->page != NULL ? tenken_view_save (self->page) : NULL;

  if (self->page != NULL)
    adw_preferences_window_remove (window, ADW_PREFERENCES_PAGE (self->page));
  self->page = tenken_preferences_panel_new (tenken_session_get_path (self->session));
  adw_preferences_window_add (window, ADW_PREFERENCES_PAGE (self->page));
  gtk_window_set_title (GTK_WINDOW (self), _("Preferences"));
  if (view != NULL)
    tenken_view_restore (self->page, view);
}

static void
tenken_preferences_window_dispose (GObject *object)
{
  g_clear_object (&TENKEN_PREFERENCES_WINDOW (object)->session);

  G_OBJECT_CLASS (tenken_preferences_window_parent_class)->dispose (object);
}

static void
tenken_preferences_window_class_init (TenkenPreferencesWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tenken_preferences_window_dispose;
}

static void
tenken_preferences_window_init (TenkenPreferencesWindow *self)
{
}

TenkenPreferencesWindow *
tenken_preferences_window_new (TenkenWindow *parent)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (parent));
  TenkenPreferencesWindow *self = g_object_new (TENKEN_TYPE_PREFERENCES_WINDOW, "application", application,
                                                "transient-for", parent, "modal", TRUE, "destroy-with-parent", TRUE,
                                                "search-enabled", FALSE, NULL);

  self->session = g_object_ref (tenken_window_get_session (parent));
  g_signal_connect_object (application, "action-state-changed::language", G_CALLBACK (show_page), self,
                           G_CONNECT_SWAPPED);
  show_page (self);

  return self;
}
