/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan-head.h"

#include "app/wrap.h"
#include "base/catalog.h"

struct _TenkenPlanHead {
  AdwBin parent_instance;

  TenkenPlanFilter filter;
  gboolean filling;     /* the drop-down changes, and nobody chooses */

  GtkLabel *progress_label;
  GtkProgressBar *progress_bar;
  GtkDropDown *filter_choice;
  GtkWidget *today_button;
  GtkWidget *order_box;
};

G_DEFINE_FINAL_TYPE (TenkenPlanHead, tenken_plan_head, ADW_TYPE_BIN)

static guint filtered_signal;

static void
filtered_cb (TenkenPlanHead *self)
{
  guint filter = gtk_drop_down_get_selected (self->filter_choice);

  if (!self->filling && filter < TENKEN_N_PLAN_FILTERS && filter != self->filter)
    g_signal_emit (self, filtered_signal, 0, filter);
}

static void
tenken_plan_head_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_PLAN_HEAD);

  G_OBJECT_CLASS (tenken_plan_head_parent_class)->dispose (object);
}

static void
tenken_plan_head_class_init (TenkenPlanHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_plan_head_dispose;

  filtered_signal = g_signal_new ("filtered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);

  g_type_ensure (TENKEN_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/plan-head.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanHead, progress_label);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanHead, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanHead, filter_choice);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanHead, today_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanHead, order_box);
  gtk_widget_class_bind_template_callback (widget_class, filtered_cb);
}

static void
tenken_plan_head_init (TenkenPlanHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* What takes the focus is a button inside. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->filter_choice))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Which steps to show"), -1);
}

static void
show_progress (TenkenPlanHead  *self,
               const GPtrArray *actions,
               const char      *today)
{
  TenkenActionsProgress progress = tenken_actions_progress (actions, today);
  g_autofree char *words = NULL;

  if (actions->len == 0)
    words = g_strdup (_("No step has been taken into the plan yet."));
  else if (progress.overdue > 0)
    /* Translators: %1$u of %2$u steps of the plan are done, %3$u are late */
    words = g_strdup_printf (_("%1$u of %2$u done, %3$u overdue"), progress.done, progress.total, progress.overdue);
  else
    /* Translators: %1$u of %2$u steps of the plan are done */
    words = g_strdup_printf (_("%1$u of %2$u done"), progress.done, progress.total);
  gtk_label_set_label (self->progress_label, words);
  gtk_progress_bar_set_fraction (self->progress_bar, progress.total > 0 ? (double) progress.done / progress.total : 0);
  gtk_widget_set_visible (GTK_WIDGET (self->progress_bar), progress.total > 0);
}

static gboolean
are_shown (TenkenPlanHead     *self,
           const char * const *names)
{
  GtkStringList *list = GTK_STRING_LIST (gtk_drop_down_get_model (self->filter_choice));

  for (guint i = 0; list != NULL && names[i] != NULL; i++)
    if (g_strcmp0 (gtk_string_list_get_string (list, i), names[i]) != 0)
      return FALSE;

  return list != NULL;
}

/* How many each of them shows stands beside its name. */
static void
show_filters (TenkenPlanHead  *self,
              const GPtrArray *actions,
              const char      *today)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint filter = 0; filter < TENKEN_N_PLAN_FILTERS; filter++)
    {
      guint count = 0;

      for (guint i = 0; i < actions->len; i++)
        if (tenken_plan_filter_matches ((TenkenPlanFilter) filter, g_ptr_array_index (actions, i), today))
          count++;
      /* Translators: %1$s is a kind of steps, “To do”, and %2$u how many there are */
      g_ptr_array_add (names, g_strdup_printf (_("%1$s (%2$u)"),
                                               tenken_plan_filter_get_label ((TenkenPlanFilter) filter), count));
    }
  g_ptr_array_add (names, NULL);

  /* While somebody chooses, what they choose from stays. */
  self->filling = TRUE;
  if (!are_shown (self, (const char * const *) names->pdata))
    {
      g_autoptr (GtkStringList) list = gtk_string_list_new ((const char * const *) names->pdata);

      gtk_drop_down_set_model (self->filter_choice, G_LIST_MODEL (list));
    }
  gtk_drop_down_set_selected (self->filter_choice, self->filter);
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->filter_choice), actions->len > 0);
}

void
tenken_plan_head_show (TenkenPlanHead   *self,
                       const GPtrArray  *actions,
                       TenkenPlanFilter  filter,
                       guint             n_today,
                       const char       *today)
{
  /* Translators: %u steps of the plan take up to 15 minutes each */
  g_autofree char *take_today = g_strdup_printf (_("Take in all of today's (%u)"), n_today);

  self->filter = filter;
  show_progress (self, actions, today);
  show_filters (self, actions, today);
  gtk_button_set_label (GTK_BUTTON (self->today_button), take_today);
  gtk_widget_set_visible (self->today_button, n_today > 0 && filter == TENKEN_PLAN_ALL);
  gtk_widget_set_visible (self->order_box, tenken_actions_are_ordered (actions));
}
