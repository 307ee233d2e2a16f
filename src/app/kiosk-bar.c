/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-bar.h"

#include "app/columns.h"
#include "app/kiosk-languages.h"
#include "app/kiosk-text-size.h"

struct _TenkenKioskBar {
  AdwBin parent_instance;

  GtkButton *leave_button;
  TenkenKioskLanguages *languages;
};

G_DEFINE_FINAL_TYPE (TenkenKioskBar, tenken_kiosk_bar, ADW_TYPE_BIN)

static void
tenken_kiosk_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_BAR);

  G_OBJECT_CLASS (tenken_kiosk_bar_parent_class)->dispose (object);
}

static void
tenken_kiosk_bar_class_init (TenkenKioskBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_bar_dispose;

  g_type_ensure (TENKEN_TYPE_COLUMNS);
  g_type_ensure (TENKEN_TYPE_KIOSK_LANGUAGES);
  g_type_ensure (TENKEN_TYPE_KIOSK_TEXT_SIZE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskBar, leave_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskBar, languages);
}

static void
tenken_kiosk_bar_init (TenkenKioskBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tenken_kiosk_bar_set_leave (TenkenKioskBar *self,
                            const char     *label,
                            const char     *action)
{
  gtk_button_set_label (self->leave_button, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->leave_button), action);
  gtk_widget_set_visible (GTK_WIDGET (self->leave_button), TRUE);
}

void
tenken_kiosk_bar_set_languages (TenkenKioskBar  *self,
                                char           **languages)
{
  tenken_kiosk_languages_fill (self->languages, languages, TRUE);
}
