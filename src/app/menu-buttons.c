/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/menu-buttons.h"

#include "app/language-switch.h"
#include "app/text-stepper.h"

struct _TenkenMenuButtons {
  AdwBin parent_instance;

  GtkWidget *main_button;
};

G_DEFINE_FINAL_TYPE (TenkenMenuButtons, tenken_menu_buttons, ADW_TYPE_BIN)

static void
tenken_menu_buttons_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_MENU_BUTTONS);

  G_OBJECT_CLASS (tenken_menu_buttons_parent_class)->dispose (object);
}

static void
tenken_menu_buttons_class_init (TenkenMenuButtonsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_menu_buttons_dispose;

  g_type_ensure (TENKEN_TYPE_LANGUAGE_SWITCH);
  g_type_ensure (TENKEN_TYPE_TEXT_STEPPER);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/menu-buttons.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenMenuButtons, main_button);
}

static void
tenken_menu_buttons_init (TenkenMenuButtons *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* What takes the focus is a button inside, which has but an icon to be named by. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (self->main_button)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_widget_get_tooltip_text (self->main_button), -1);
}
