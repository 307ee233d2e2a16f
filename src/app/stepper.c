/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/stepper.h"

#include "app/columns.h"
#include "base/catalog.h"

struct _TenkenStepper {
  AdwBin parent_instance;

  char *previous_action;
  char *next_action;
  GtkLabel *progress_label;
  GtkLabel *saved_label;
  GtkProgressBar *bar;
  GtkButton *next_button;
};

G_DEFINE_FINAL_TYPE (TenkenStepper, tenken_stepper, ADW_TYPE_BIN)

enum { PROP_0, PROP_PREVIOUS_ACTION, PROP_NEXT_ACTION, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
tenken_stepper_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  TenkenStepper *self = TENKEN_STEPPER (object);

  switch (id)
    {
    case PROP_PREVIOUS_ACTION:
      g_value_set_string (value, self->previous_action);
      break;
    case PROP_NEXT_ACTION:
      g_value_set_string (value, self->next_action);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tenken_stepper_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  TenkenStepper *self = TENKEN_STEPPER (object);

  switch (id)
    {
    case PROP_PREVIOUS_ACTION:
      g_free (self->previous_action);
      self->previous_action = g_value_dup_string (value);
      break;
    case PROP_NEXT_ACTION:
      g_free (self->next_action);
      self->next_action = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tenken_stepper_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_STEPPER);

  G_OBJECT_CLASS (tenken_stepper_parent_class)->dispose (object);
}

static void
tenken_stepper_finalize (GObject *object)
{
  TenkenStepper *self = TENKEN_STEPPER (object);

  g_clear_pointer (&self->previous_action, g_free);
  g_clear_pointer (&self->next_action, g_free);

  G_OBJECT_CLASS (tenken_stepper_parent_class)->finalize (object);
}

static void
tenken_stepper_class_init (TenkenStepperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = tenken_stepper_get_property;
  object_class->set_property = tenken_stepper_set_property;
  object_class->dispose = tenken_stepper_dispose;
  object_class->finalize = tenken_stepper_finalize;

  properties[PROP_PREVIOUS_ACTION] = g_param_spec_string ("previous-action", NULL, NULL, NULL,
                                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NEXT_ACTION] = g_param_spec_string ("next-action", NULL, NULL, NULL,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (TENKEN_TYPE_COLUMNS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/stepper.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenStepper, progress_label);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepper, saved_label);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepper, bar);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepper, next_button);
}

static void
tenken_stepper_init (TenkenStepper *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tenken_stepper_show_progress (TenkenStepper *self,
                              guint          answered,
                              guint          total,
                              guint          minutes)
{
  g_autofree char *text = NULL;

  if (minutes > 1)
    /* Translators: %1$u of %2$u questions are answered; the rest will take about %3$u minutes */
    text = g_strdup_printf (_("%1$u of %2$u answered · about %3$u minutes left"), answered, total, minutes);
  else if (minutes == 1)
    /* Translators: %1$u of %2$u questions are answered */
    text = g_strdup_printf (_("%1$u of %2$u answered · about a minute left"), answered, total);
  else
    /* Translators: %1$u of %2$u questions are answered */
    text = g_strdup_printf (_("%1$u of %2$u answered"), answered, total);

  gtk_label_set_label (self->progress_label, text);
  gtk_progress_bar_set_fraction (self->bar, (double) answered / total);
}

void
tenken_stepper_show_rechecks (TenkenStepper *self,
                              guint          rechecked,
                              guint          total,
                              guint          minutes)
{
  g_autofree char *text = NULL;

  if (minutes > 1)
    /* Translators: %1$u of %2$u questions have an answer of this time, or one of last time that somebody re-checked; the
     * rest will take about %3$u minutes */
    text = g_strdup_printf (_("%1$u of %2$u re-checked · about %3$u minutes left"), rechecked, total, minutes);
  else
    /* Translators: %1$u of %2$u questions have an answer of this time, or one of last time that somebody re-checked */
    text = g_strdup_printf (_("%1$u of %2$u re-checked · about a minute left"), rechecked, total);

  gtk_label_set_label (self->progress_label, text);
  gtk_progress_bar_set_fraction (self->bar, (double) rechecked / total);
}

void
tenken_stepper_show_state (TenkenStepper      *self,
                           TenkenStepperState  state)
{
  const char *texts[] = { "", _("Saved"), _("Write the reason, then it is saved.") };

  gtk_label_set_label (self->saved_label, texts[state]);
}

void
tenken_stepper_set_next_label (TenkenStepper *self,
                               const char    *label)
{
  gtk_button_set_label (self->next_button, label);
}

void
tenken_stepper_suggest_next (TenkenStepper *self,
                             gboolean       suggested)
{
  if (suggested)
    gtk_widget_add_css_class (GTK_WIDGET (self->next_button), "suggested-action");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->next_button), "suggested-action");
}
