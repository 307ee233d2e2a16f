/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences-panel.h"

#include "app/language-switch.h"
#include "app/text-stepper.h"

struct _TenkenPreferencesPanel {
  AdwPreferencesPage parent_instance;

  GtkLabel *path;
};

G_DEFINE_FINAL_TYPE (TenkenPreferencesPanel, tenken_preferences_panel, ADW_TYPE_PREFERENCES_PAGE)

static void
tenken_preferences_panel_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_PREFERENCES_PANEL);

  G_OBJECT_CLASS (tenken_preferences_panel_parent_class)->dispose (object);
}

static void
tenken_preferences_panel_class_init (TenkenPreferencesPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_preferences_panel_dispose;

  g_type_ensure (TENKEN_TYPE_LANGUAGE_SWITCH);
  g_type_ensure (TENKEN_TYPE_TEXT_STEPPER);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/preferences-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenPreferencesPanel, path);
}

static void
tenken_preferences_panel_init (TenkenPreferencesPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
tenken_preferences_panel_new (const char *path)
{
  TenkenPreferencesPanel *self = g_object_new (TENKEN_TYPE_PREFERENCES_PANEL, NULL);

  gtk_label_set_label (self->path, path);

  return GTK_WIDGET (self);
}
