/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/status-choice.h"

#include "app/plan-items.h"
#include "app/wrap.h"
#include "base/catalog.h"

struct _TenkenStatusChoice {
  AdwBin parent_instance;

  GtkToggleButton *buttons[TENKEN_N_ACTION_STATUSES];
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (TenkenStatusChoice, tenken_status_choice, ADW_TYPE_BIN)

static guint picked_signal;

static void
toggled_cb (TenkenStatusChoice *self,
            GtkToggleButton    *button)
{
  if (self->showing || !gtk_toggle_button_get_active (button))
    return;

  for (guint i = 0; i < TENKEN_N_ACTION_STATUSES; i++)
    if (self->buttons[i] == button)
      g_signal_emit (self, picked_signal, 0, (int) i);
}

static void
tenken_status_choice_class_init (TenkenStatusChoiceClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
  picked_signal = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
tenken_status_choice_init (TenkenStatusChoice *self)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "layout-manager", g_object_new (TENKEN_TYPE_WRAP, "spacing", 6, NULL),
                                 NULL);

  for (guint i = 0; i < TENKEN_N_ACTION_STATUSES; i++)
    {
      GtkWidget *content = adw_button_content_new ();
      GtkWidget *button = gtk_toggle_button_new ();

      adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), tenken_plan_status_icon ((TenkenActionStatus) i));
      adw_button_content_set_label (ADW_BUTTON_CONTENT (content),
                                    tenken_action_status_words ((TenkenActionStatus) i, tenken_catalog_language ()));
      gtk_button_set_child (GTK_BUTTON (button), content);
      gtk_widget_add_css_class (button, "door");
      gtk_widget_add_css_class (button, "status");
      self->buttons[i] = GTK_TOGGLE_BUTTON (button);
      if (i > 0)
        gtk_toggle_button_set_group (self->buttons[i], self->buttons[0]);
      g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), button);
    }
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Status"), -1);
}

void
tenken_status_choice_show (TenkenStatusChoice *self,
                           TenkenActionStatus  status)
{
  self->showing = TRUE;
  gtk_toggle_button_set_active (self->buttons[status], TRUE);
  self->showing = FALSE;
}
