/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/language-switch.h"

#include "app/text-size.h"
#include "base/catalog.h"

/* px at the usual text size: a window that is narrower has the menu. */
#define LEAST_WIDTH 780

struct _TenkenLanguageSwitch {
  AdwBin parent_instance;

  GtkWidget *buttons;
  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (TenkenLanguageSwitch, tenken_language_switch, ADW_TYPE_BIN)

/* By the window and not by the room at hand, so that it looks the same on every page. */
static void
fold (TenkenLanguageSwitch *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  int width = 0, height;
  gboolean narrow;

  /* In a dialog it has a row to itself. */
  if (!GTK_IS_APPLICATION_WINDOW (root))
    return;
  if (gtk_window_get_child (GTK_WINDOW (root)) != NULL)
    width = gtk_widget_get_width (gtk_window_get_child (GTK_WINDOW (root)));
  if (width == 0)
    gtk_window_get_default_size (GTK_WINDOW (root), &width, &height);

  narrow = width < LEAST_WIDTH * tenken_text_size_get_scale (gtk_widget_get_settings (GTK_WIDGET (self)));
  gtk_widget_set_visible (self->buttons, !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), narrow);
}

static void
add_languages (TenkenLanguageSwitch *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  guint n_languages;
  const TenkenLanguage *languages = tenken_catalog_get_languages (&n_languages);

  for (guint i = 0; i < n_languages; i++)
    {
      GtkWidget *button = gtk_toggle_button_new_with_label (languages[i].brief);
      g_autofree char *action = g_strdup_printf ("app.language::%s", languages[i].code);

      /* Whoever is typing goes on typing. */
      gtk_widget_set_focus_on_click (button, FALSE);
      gtk_widget_set_tooltip_text (button, languages[i].name);
      gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (button), action);
      gtk_box_append (GTK_BOX (self->buttons), button);
      g_menu_append (menu, languages[i].name, action);
    }

  gtk_menu_button_set_menu_model (self->menu_button, G_MENU_MODEL (menu));
}

static void
tenken_language_switch_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (tenken_language_switch_parent_class)->root (widget);

  fold (TENKEN_LANGUAGE_SWITCH (widget));
}

/* The window is laid out first, and once more after this where something changed. */
static void
tenken_language_switch_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (tenken_language_switch_parent_class)->realize (widget);

  g_signal_connect_object (gtk_native_get_surface (gtk_widget_get_native (widget)), "layout", G_CALLBACK (fold), widget,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify", G_CALLBACK (fold), widget, G_CONNECT_SWAPPED);
}

static void
tenken_language_switch_unrealize (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (gtk_native_get_surface (gtk_widget_get_native (widget)), fold, widget);
  g_signal_handlers_disconnect_by_func (gtk_widget_get_settings (widget), fold, widget);

  GTK_WIDGET_CLASS (tenken_language_switch_parent_class)->unrealize (widget);
}

static void
tenken_language_switch_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_LANGUAGE_SWITCH);

  G_OBJECT_CLASS (tenken_language_switch_parent_class)->dispose (object);
}

static void
tenken_language_switch_class_init (TenkenLanguageSwitchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_language_switch_dispose;
  widget_class->root = tenken_language_switch_root;
  widget_class->realize = tenken_language_switch_realize;
  widget_class->unrealize = tenken_language_switch_unrealize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/language-switch.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenLanguageSwitch, buttons);
  gtk_widget_class_bind_template_child (widget_class, TenkenLanguageSwitch, menu_button);
}

static void
tenken_language_switch_init (TenkenLanguageSwitch *self)
{
  const TenkenLanguage *language = tenken_catalog_find_language (tenken_catalog_language ());

  gtk_widget_init_template (GTK_WIDGET (self));
  add_languages (self);
  gtk_menu_button_set_label (self->menu_button, language->brief);
  /* What takes the focus is a button inside. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->menu_button))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, language->name, -1);
}
