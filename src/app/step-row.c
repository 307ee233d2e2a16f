/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/step-row.h"

#include "base/catalog.h"

struct _TenkenStepRow {
  GtkListBoxRow parent_instance;

  GtkLabel *rank;
  GtkLabel *title;
  GtkLabel *terms;
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
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, terms);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, how);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, reason);
}

static void
tenken_step_row_init (TenkenStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* How long, what it costs, who does it, what it brings: what one weighs a step by, in one line. */
static char *
describe_terms (const TenkenPlanStep *step,
                const char           *language)
{
  GString *terms = g_string_new (tenken_effort_words (step->effort, language));
  g_autofree char *gain = tenken_plan_step_gain (step, language);

  if (step->kind == TENKEN_STEP_DO)
    g_string_append_printf (terms, "  ·  %s  ·  %s", tenken_cost_words (step->step->cost, language),
                            tenken_text_get (step->step->who, language));
  g_string_append_printf (terms, "  ·  %s", gain);

  return g_string_free (terms, FALSE);
}

GtkWidget *
tenken_step_row_new (const TenkenPlanStep *step,
                     const char           *language)
{
  TenkenStepRow *self = g_object_new (TENKEN_TYPE_STEP_ROW, NULL);
  g_autofree char *rank = g_strdup_printf ("%u", step->rank);
  g_autofree char *title = tenken_plan_step_title (step, language);
  g_autofree char *reason = tenken_plan_step_reason (step, language);
  g_autofree char *terms = describe_terms (step, language);
  const char *how = tenken_plan_step_how (step, language);

  gtk_label_set_label (self->rank, rank);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->terms, terms);
  gtk_label_set_label (self->how, how);
  gtk_widget_set_visible (GTK_WIDGET (self->how), *how != '\0');
  gtk_label_set_label (self->reason, reason);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason, -1);

  return GTK_WIDGET (self);
}
