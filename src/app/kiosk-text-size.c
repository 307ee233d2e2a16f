/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-text-size.h"

#include "app/text-size.h"
#include "base/catalog.h"

struct _TenkenKioskTextSize {
  AdwBin parent_instance;

  GtkWidget *smaller_button;
  GtkWidget *larger_button;
};

G_DEFINE_FINAL_TYPE (TenkenKioskTextSize, tenken_kiosk_text_size, ADW_TYPE_BIN)

/* A button that leads no further takes the focus of nobody: it goes to the other one. */
static void
show_button (GtkWidget  *button,
             GtkWidget  *other,
             gboolean    useful,
             const char *size)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, size, -1);
  if (!useful && gtk_widget_has_focus (button))
    {
      gtk_widget_set_sensitive (other, TRUE);
      gtk_widget_grab_focus (other);
    }
  gtk_widget_set_sensitive (button, useful);
}

static void
show_size (TenkenKioskTextSize *self)
{
  int percent = tenken_text_size_get ();
  /* Translators: a text size in percent of the usual one */
  g_autofree char *size = g_strdup_printf (_("%d%%"), percent);

  show_button (self->smaller_button, self->larger_button, tenken_text_size_step (percent, -1) != percent, size);
  show_button (self->larger_button, self->smaller_button, tenken_text_size_step (percent, 1) != percent, size);
}

/* It is a setting of the screen that it is on. */
static void
tenken_kiosk_text_size_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (tenken_kiosk_text_size_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi", G_CALLBACK (show_size), widget,
                           G_CONNECT_SWAPPED);
  show_size (TENKEN_KIOSK_TEXT_SIZE (widget));
}

static void
tenken_kiosk_text_size_unroot (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_data (gtk_widget_get_settings (widget), widget);

  GTK_WIDGET_CLASS (tenken_kiosk_text_size_parent_class)->unroot (widget);
}

static void
tenken_kiosk_text_size_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_TEXT_SIZE);

  G_OBJECT_CLASS (tenken_kiosk_text_size_parent_class)->dispose (object);
}

static void
tenken_kiosk_text_size_class_init (TenkenKioskTextSizeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_text_size_dispose;
  widget_class->root = tenken_kiosk_text_size_root;
  widget_class->unroot = tenken_kiosk_text_size_unroot;

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-text-size.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskTextSize, smaller_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskTextSize, larger_button);
}

static void
tenken_kiosk_text_size_init (TenkenKioskTextSize *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
