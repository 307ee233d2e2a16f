/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/choice-card.h"

#include "app/chart.h"

#define MARK_SIZE 1.7

struct _TenkenChoiceCard {
  GtkToggleButton parent_instance;

  const TenkenChoice *choice;
  TenkenChart *mark;
  GtkLabel *title;
  GtkLabel *counts;
  GtkLabel *key;
};

G_DEFINE_FINAL_TYPE (TenkenChoiceCard, tenken_choice_card, GTK_TYPE_TOGGLE_BUTTON)

/* To a screen reader the cards are what they are to the eye: radio buttons. */
static void
active_cb (TenkenChoiceCard *self)
{
  gboolean active = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               active ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
tenken_choice_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_CHOICE_CARD);

  G_OBJECT_CLASS (tenken_choice_card_parent_class)->dispose (object);
}

static void
tenken_choice_card_class_init (TenkenChoiceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_choice_card_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/choice-card.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenChoiceCard, mark);
  gtk_widget_class_bind_template_child (widget_class, TenkenChoiceCard, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenChoiceCard, counts);
  gtk_widget_class_bind_template_child (widget_class, TenkenChoiceCard, key);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO);
}

static void
tenken_choice_card_init (TenkenChoiceCard *self)
{
  g_type_ensure (TENKEN_TYPE_CHART);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::active", G_CALLBACK (active_cb), NULL);
}

GtkWidget *
tenken_choice_card_new (const TenkenChoice *choice,
                        const char         *language)
{
  TenkenChoiceCard *self = g_object_new (TENKEN_TYPE_CHOICE_CARD, NULL);
  g_autofree char *key = g_strdup_printf ("%u", choice->key);

  self->choice = choice;
  tenken_chart_set_mark (self->mark, choice, MARK_SIZE);
  gtk_label_set_label (self->title, tenken_text_get (choice->label, language));
  gtk_label_set_label (self->key, key);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  tenken_text_get (choice->label, language),
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, key, -1);

  return GTK_WIDGET (self);
}

const TenkenChoice *
tenken_choice_card_get_choice (TenkenChoiceCard *self)
{
  return self->choice;
}

void
tenken_choice_card_set_counts (TenkenChoiceCard *self,
                               const char       *counts)
{
  gtk_label_set_label (self->counts, counts);
  gtk_widget_set_visible (GTK_WIDGET (self->counts), *counts != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, counts, -1);
}
