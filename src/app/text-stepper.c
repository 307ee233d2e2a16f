/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/text-stepper.h"

#include "base/catalog.h"

struct _TenkenTextStepper {
  AdwBin parent_instance;

  GtkButton *size_button;
};

G_DEFINE_FINAL_TYPE (TenkenTextStepper, tenken_text_stepper, ADW_TYPE_BIN)

static void
show_size (TenkenTextStepper *self)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (g_application_get_default ()), "text-size");
  /* Translators: a text size in percent of the usual one */
  g_autofree char *size = g_strdup_printf (_("%d%%"), g_variant_get_int32 (state));

  gtk_button_set_label (self->size_button, size);
}

static void
tenken_text_stepper_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_TEXT_STEPPER);

  G_OBJECT_CLASS (tenken_text_stepper_parent_class)->dispose (object);
}

static void
tenken_text_stepper_class_init (TenkenTextStepperClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_text_stepper_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/text-stepper.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenTextStepper, size_button);
}

static void
tenken_text_stepper_init (TenkenTextStepper *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect_object (g_application_get_default (), "action-state-changed::text-size", G_CALLBACK (show_size), self,
                           G_CONNECT_SWAPPED);
  show_size (self);
}
