/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences-window.h"

#include "app/preferences-panel.h"
#include "app/speech.h"
#include "app/view.h"
#include "base/catalog.h"

#define WIDTH 640
#define HEIGHT 576

/* No AdwPreferencesWindow: that of libadwaita 1.2 never lets go of the groups it has searched for rows. */
struct _TenkenPreferencesWindow {
  AdwWindow parent_instance;

  TenkenSession *session;
  GtkWidget *box;
  GtkWidget *page; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (TenkenPreferencesWindow, tenken_preferences_window, ADW_TYPE_WINDOW)

/* In the language of the moment; a page that is there already is looked at as before. */
static void
show_page (TenkenPreferencesWindow *self)
{
  g_autoptr (GVariant) view = self->page != NULL ? tenken_view_save (self->page) : NULL;

  if (self->page != NULL)
    gtk_box_remove (GTK_BOX (self->box), self->page);
  self->page = tenken_preferences_panel_new (tenken_session_get_path (self->session));
  gtk_widget_set_vexpand (self->page, TRUE);
  gtk_box_append (GTK_BOX (self->box), self->page);
  tenken_speech_complete (self->page);
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

  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
tenken_preferences_window_init (TenkenPreferencesWindow *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (self->box), adw_header_bar_new ());
  adw_window_set_content (ADW_WINDOW (self), self->box);
  gtk_window_set_default_size (GTK_WINDOW (self), WIDTH, HEIGHT);
}

TenkenPreferencesWindow *
tenken_preferences_window_new (TenkenWindow *parent)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (parent));
  TenkenPreferencesWindow *self = g_object_new (TENKEN_TYPE_PREFERENCES_WINDOW, "application", application,
                                                "transient-for", parent, "modal", TRUE, "destroy-with-parent", TRUE,
                                                NULL);

  self->session = g_object_ref (tenken_window_get_session (parent));
  g_signal_connect_object (application, "action-state-changed::language", G_CALLBACK (show_page), self,
                           G_CONNECT_SWAPPED);
  show_page (self);

  return self;
}
