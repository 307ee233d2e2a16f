/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-reasons.h"

#include "base/catalog.h"

#include <string.h>

static const char *const reasons[] = {
  N_("There is nothing of the kind here"),
  N_("It is not part of my work"),
  N_("Another reason"),
};

#define N_REASONS G_N_ELEMENTS (reasons)

struct _TenkenKioskReasons {
  AdwBin parent_instance;

  char *language;
  gboolean showing; /* what is kept, not what is picked */
  GtkCheckButton *buttons[N_REASONS];
  GtkCheckButton *none; /* never seen: picked as long as no reason is */
};

G_DEFINE_FINAL_TYPE (TenkenKioskReasons, tenken_kiosk_reasons, ADW_TYPE_BIN)

static guint picked_signal;

static void
toggled_cb (TenkenKioskReasons *self,
            GtkCheckButton     *button)
{
  if (self->showing || !gtk_check_button_get_active (button))
    return;

  for (guint i = 0; i < N_REASONS; i++)
    if (self->buttons[i] == button)
      g_signal_emit (self, picked_signal, 0, tenken_tr (self->language, reasons[i]));
}

static void
tenken_kiosk_reasons_dispose (GObject *object)
{
  TenkenKioskReasons *self = TENKEN_KIOSK_REASONS (object);

  self->showing = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_REASONS);
  g_clear_object (&self->none);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (tenken_kiosk_reasons_parent_class)->dispose (object);
}

static void
tenken_kiosk_reasons_class_init (TenkenKioskReasonsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_reasons_dispose;

  picked_signal = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-reasons.ui");
}

/* GTK's own label in a button does not wrap. */
static GtkCheckButton *
make_button (const char *reason)
{
  GtkWidget *button = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (reason);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, reason, -1);

  return GTK_CHECK_BUTTON (button);
}

static void
tenken_kiosk_reasons_init (TenkenKioskReasons *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->none = g_object_ref_sink (GTK_CHECK_BUTTON (gtk_check_button_new ()));
  for (guint i = 0; i < N_REASONS; i++)
    {
      self->buttons[i] = make_button (_(reasons[i]));
      gtk_check_button_set_group (self->buttons[i], self->none);
      gtk_widget_add_css_class (GTK_WIDGET (self->buttons[i]), "kiosk-reason");
      g_signal_connect_object (self->buttons[i], "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (adw_bin_get_child (ADW_BIN (self))), GTK_WIDGET (self->buttons[i]));
    }
}

void
tenken_kiosk_reasons_set_language (TenkenKioskReasons *self,
                                   const char         *language)
{
  g_free (self->language);
  self->language = g_strdup (language);
}

void
tenken_kiosk_reasons_show (TenkenKioskReasons *self,
                           const char         *reason)
{
  self->showing = TRUE;
  gtk_check_button_set_active (self->none, TRUE);
  for (guint i = 0; i < N_REASONS; i++)
    if (strcmp (tenken_tr (self->language, reasons[i]), reason) == 0)
      gtk_check_button_set_active (self->buttons[i], TRUE);
  self->showing = FALSE;
}
