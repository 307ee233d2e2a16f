/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-round.h"

#include "base/catalog.h"
#include "base/date.h"

struct _TenkenKioskRound {
  AdwBin parent_instance;

  gint64 id; /* of what is offered; 0 for nothing */
  AdwActionRow *add_row;
  GtkCheckButton *add;
};

G_DEFINE_FINAL_TYPE (TenkenKioskRound, tenken_kiosk_round, ADW_TYPE_BIN)

static void
tenken_kiosk_round_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_ROUND);

  G_OBJECT_CLASS (tenken_kiosk_round_parent_class)->dispose (object);
}

static void
tenken_kiosk_round_class_init (TenkenKioskRoundClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_round_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-round.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskRound, add_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskRound, add);
}

static void
tenken_kiosk_round_init (TenkenKioskRound *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tenken_kiosk_round_offer (TenkenKioskRound       *self,
                          const TenkenAssessment *assessment)
{
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), assessment != NULL);
  if (assessment == NULL || assessment->id != self->id)
    gtk_check_button_set_active (self->add, TRUE);
  self->id = assessment != NULL ? assessment->id : 0;
  if (assessment == NULL)
    return;

  date = tenken_date_format (assessment->date, tenken_catalog_language ());
  /* Translators: %1$s is the day on which the first of %2$u people answered */
  title = g_strdup_printf (ngettext ("Add to the round of %1$s (%2$u person so far)",
                                     "Add to the round of %1$s (%2$u people so far)", assessment->n_answered),
                           date, assessment->n_answered);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->add_row), title);
}

gint64
tenken_kiosk_round_get (TenkenKioskRound *self)
{
  return gtk_check_button_get_active (self->add) ? self->id : 0;
}
