/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/step-row.h"

#include "app/wrap.h"
#include "base/catalog.h"

struct _TenkenStepRow {
  GtkListBoxRow parent_instance;

  GtkLabel *rank;
  GtkLabel *title;
  GtkBox *chips;
  GtkLabel *why;
  GtkLabel *how;
  GtkLabel *figures;
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

  g_type_ensure (TENKEN_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, rank);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, chips);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, why);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, how);
  gtk_widget_class_bind_template_child (widget_class, TenkenStepRow, figures);
}

static void
tenken_step_row_init (TenkenStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_chip (TenkenStepRow *self,
          const char    *words,
          GString       *spoken)
{
  GtkWidget *chip = gtk_label_new (words);

  gtk_label_set_wrap (GTK_LABEL (chip), TRUE);
  gtk_label_set_xalign (GTK_LABEL (chip), 0);
  gtk_widget_add_css_class (chip, "chip");
  gtk_box_append (self->chips, chip);
  g_string_append_printf (spoken, "%s%s", spoken->len > 0 ? tenken_tr (tenken_catalog_language (), ", ") : "", words);
}

/* How long, what it costs, who does it, what it brings: what one weighs a step by. Returns it as one says it. */
static char *
add_chips (TenkenStepRow        *self,
           const TenkenPlanStep *step,
           const char           *language)
{
  GString *spoken = g_string_new (NULL);
  g_autofree char *gain = tenken_plan_step_gain (step, language);

  add_chip (self, tenken_effort_words (step->effort, language), spoken);
  if (step->kind == TENKEN_STEP_DO)
    {
      add_chip (self, tenken_cost_words (step->cost, language), spoken);
      add_chip (self, tenken_text_get (step->step->who, language), spoken);
    }
  add_chip (self, gain, spoken);

  return g_string_free (spoken, FALSE);
}

static char *
why_words (const TenkenPlanStep *step,
           guint                 number,
           const char           *language)
{
  g_autofree char *why = tenken_plan_step_why (step, language);

  switch (number)
    {
    case 1:
      /* Translators: %s says why a step comes first */
      return g_strdup_printf (_("Why first: %s"), why);
    case 2:
      /* Translators: %s says why a step comes second */
      return g_strdup_printf (_("Why second: %s"), why);
    case 3:
      /* Translators: %s says why a step comes third */
      return g_strdup_printf (_("Why third: %s"), why);
    default:
      /* Translators: %s says why a step has its place in the plan */
      return g_strdup_printf (_("Why here: %s"), why);
    }
}

GtkWidget *
tenken_step_row_new (const TenkenPlanStep *step,
                     guint                 number,
                     const char           *language)
{
  TenkenStepRow *self = g_object_new (TENKEN_TYPE_STEP_ROW, NULL);
  g_autofree char *rank = g_strdup_printf ("%u", number);
  g_autofree char *title = tenken_plan_step_title (step, language);
  g_autofree char *chips = add_chips (self, step, language);
  g_autofree char *why = why_words (step, number, language);
  g_autofree char *spoken = NULL;
  const char *how = tenken_plan_step_how (step, language);

  gtk_label_set_label (self->rank, rank);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->why, why);
  gtk_label_set_label (self->how, how);
  gtk_widget_set_visible (GTK_WIDGET (self->how), *how != '\0');

  /* Translators: what a screen reader says about a step; %1$s is its effort, cost and gain, %2$s says why it comes here */
  spoken = g_strdup_printf (_("%1$s. %2$s"), chips, why);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken, -1);

  return GTK_WIDGET (self);
}

void
tenken_step_row_show_figures (TenkenStepRow        *self,
                              const TenkenPlanStep *step,
                              const char           *language)
{
  g_autofree char *figures = tenken_plan_step_figures (step, language);

  gtk_label_set_label (self->figures, g_strchug (figures));
  gtk_widget_set_visible (GTK_WIDGET (self->figures), TRUE);
}
