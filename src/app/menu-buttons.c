/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/menu-buttons.h"

struct _TenkenMenuButtons {
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (TenkenMenuButtons, tenken_menu_buttons, ADW_TYPE_BIN)

static void
tenken_menu_buttons_class_init (TenkenMenuButtonsClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/io/github/tenken/Tenken/menu-buttons.ui");
}

static void
tenken_menu_buttons_init (TenkenMenuButtons *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
