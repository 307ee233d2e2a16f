/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/step-row.h"

#include "base/catalog.h"

struct _TenkenStepRow {
  GtkListBoxRow parent_instance;

  GtkLabel *rank;
  GtkLabel *title;
  GtkFlowBox *chips;
  GtkLabel *how;
  GtkLabel *reason;
};

G_DEFINE_FINAL_TYPE (TenkenStepRow, tenken_step_row, GTK_TYPE_LIST_BOX_ROW)

static void
tenken_step_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_STEP_ROW);

  G_OBJECT_CLASS (tenken_step_row_parent_class)->dispose (object);
}

static void
tenken_step_row_class_init (TenkenStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_step_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, rank);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, chips);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, how);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, reason);
}

static void
tenken_step_row_init (TenkenStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_chip (TenkenStepRow *self,
          const char    *text)
{
  GtkWidget *chip = gtk_label_new (text);

  gtk_widget_add_css_class (chip, "chip");
  gtk_flow_box_append (self->chips, chip);
  gtk_widget_set_focusable (gtk_widget_get_parent (chip), FALSE);
}

GtkWidget *
tenken_step_row_new (const TenkenPlanStep *step,
                     const char           *language)
{
  TenkenStepRow *self = g_object_new (TENKEN_TYPE_STEP_ROW, NULL);
  g_autofree char *rank = g_strdup_printf ("%u", step->rank);
  g_autofree char *title = tenken_plan_step_title (step, language);
  g_autofree char *reason = tenken_plan_step_reason (step, language);
  g_autofree char *points = g_strdup_printf (tenken_tr (language, "+%d points"), step->points);
  const char *how = tenken_plan_step_how (step, language);

  gtk_label_set_label (self->rank, rank);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->how, how);
  gtk_widget_set_visible (GTK_WIDGET (self->how), *how != '\0');
  gtk_label_set_label (self->reason, reason);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason, -1);

  add_chip (self, tenken_effort_words (step->effort, language));
  if (step->kind == TENKEN_STEP_DO)
    {
      add_chip (self, tenken_cost_words (step->step->cost, language));
      add_chip (self, tenken_text_get (step->step->who, language));
    }
  add_chip (self, points);

  return GTK_WIDGET (self);
}
