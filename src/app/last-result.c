/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/last-result.h"

#include "app/wrap.h"
#include "base/catalog.h"
#include "base/date.h"
#include "insight/actions.h"
#include "insight/trend.h"

#include <string.h>

struct _TenkenLastResult {
  AdwBin parent_instance;

  GtkLabel *when;
  GtkWidget *score_box;
  GtkLabel *score;
  GtkLabel *trend_words;
  GtkLabel *band;
  GtkLabel *steps;
  GtkLabel *step;
  GtkLabel *terms;
  GtkWidget *button;
  GtkWidget *plan_button;
};

G_DEFINE_FINAL_TYPE (TenkenLastResult, tenken_last_result, ADW_TYPE_BIN)

static void
tenken_last_result_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_LAST_RESULT);

  G_OBJECT_CLASS (tenken_last_result_parent_class)->dispose (object);
}

static void
tenken_last_result_class_init (TenkenLastResultClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_last_result_dispose;

  g_type_ensure (TENKEN_TYPE_WRAP);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/last-result.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, when);
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, score_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, score);
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, trend_words);
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, band);
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, steps);
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, step);
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, terms);
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, button);
  gtk_widget_class_bind_template_child (widget_class, TenkenLastResult, plan_button);
}

static void
tenken_last_result_init (TenkenLastResult *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* By shape, not by colour; the words beside it say the same. */
static const char *
get_mark (TenkenTrendKind kind)
{
  switch (kind)
    {
    case TENKEN_TREND_UP:
      return "▲";
    case TENKEN_TREND_DOWN:
      return "▼";
    case TENKEN_TREND_SAME:
      return "＝";
    case TENKEN_TREND_NONE:
    default:
      return "";
    }
}

static void
show_trend (TenkenLastResult       *self,
            const TenkenAssessment *last,
            const TenkenScore      *score,
            const TenkenAssessment *previous,
            const char             *language)
{
  g_autoptr (TenkenScore) earlier = previous != NULL ? tenken_score_new (previous->answers) : NULL;
  const TenkenChecklist *earlier_checklist = previous != NULL ? tenken_answers_get_checklist (previous->answers) : NULL;
  TenkenTrend trend = tenken_trend_compare (earlier_checklist, earlier, tenken_answers_get_checklist (last->answers),
                                            score);
  g_autofree char *words = previous != NULL ? tenken_trend_words (&trend, previous->date, language) : NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->trend_words), trend.kind != TENKEN_TREND_NONE);
  if (trend.kind != TENKEN_TREND_NONE)
    {
      /* One label: a mark in a box beside a text that wraps is laid out many times over, which one waits for. */
      g_autofree char *marked = g_strdup_printf ("%s  %s", get_mark (trend.kind), words);

      gtk_label_set_label (self->trend_words, marked);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->trend_words), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
    }
}

static void
show_score (TenkenLastResult  *self,
            const TenkenScore *score,
            const char        *language)
{
  g_autofree char *number = g_strdup_printf ("%d", score->total.percent);
  g_autofree char *count = NULL;
  const char *words;

  if (score->band != NULL)
    {
      words = tenken_text_get (score->band->title, language);
    }
  else if (score->total.unanswered > 0)
    {
      /* Translators: %1$u of %2$u questions are answered */
      count = g_strdup_printf (_("%1$u of %2$u answered"), score->total.answered, score->total.questions);
      words = count;
    }
  else
    {
      words = _("Nothing to score");
    }

  gtk_label_set_label (self->score, number);
  gtk_widget_set_visible (self->score_box, score->band != NULL);
  gtk_label_set_label (self->band, words);
}

static void
show_three (TenkenLastResult *self,
            const char       *steps,
            const char       *step,
            const char       *terms)
{
  gtk_label_set_label (self->steps, steps);
  gtk_label_set_label (self->step, step != NULL ? step : "");
  gtk_label_set_label (self->terms, terms != NULL ? terms : "");
  gtk_widget_set_visible (GTK_WIDGET (self->step), step != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->terms), terms != NULL && *terms != '\0');
}

/* What the answers ask for. */
static void
show_steps (TenkenLastResult *self,
            const TenkenPlan *plan,
            const char       *language)
{
  const TenkenPlanStep *first;
  g_autofree char *steps = NULL;
  g_autofree char *title = NULL;
  g_autofree char *terms = NULL;

  if (plan->steps->len == 0)
    {
      show_three (self, _("No step is open."), NULL, NULL);
      return;
    }

  first = g_ptr_array_index (plan->steps, 0);
  /* Translators: %u is how many steps of the plan are open; the first one follows */
  steps = g_strdup_printf (_("Steps open: %u. The next one:"), plan->steps->len);
  title = tenken_plan_step_title (first, language);
  if (first->kind == TENKEN_STEP_DO)
    terms = g_strdup_printf ("%s  ·  %s", tenken_effort_words (first->effort, language),
                             tenken_cost_words (first->cost, language));
  show_three (self, steps, title, terms != NULL ? terms : tenken_effort_words (first->effort, language));
}

/* The one to look at: of those that are due the first in time, else the first in order. */
static const TenkenAction *
find_next (const GPtrArray *sorted,
           gboolean         due)
{
  const TenkenAction *next = NULL;

  for (guint i = 0; i < sorted->len; i++)
    {
      const TenkenAction *action = g_ptr_array_index (sorted, i);

      if (!tenken_action_is_open (action) || (due && *action->due == '\0'))
        continue;
      if (next == NULL || (due && strcmp (action->due, next->due) < 0))
        next = action;
    }

  return next;
}

/* What was taken into the plan counts from then on, and not what could be taken in. */
static void
show_actions (TenkenLastResult      *self,
              const GPtrArray       *actions,
              const TenkenPlan      *plan,
              const TenkenChecklist *checklist,
              const char            *language)
{
  g_autofree char *today = tenken_date_today ();
  g_autoptr (GPtrArray) sorted = tenken_actions_sort (actions, checklist, plan);
  TenkenActionsProgress progress = tenken_actions_progress (actions, today);
  const TenkenAction *next = find_next (sorted, progress.due > 0);
  g_autofree char *steps = NULL;
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;
  g_autofree char *terms = NULL;

  if (next == NULL)
    {
      show_three (self, _("No step of the plan is open."), NULL, NULL);
      return;
    }

  if (progress.due > 0)
    /* Translators: %u is how many steps of the plan are to be done within a week or are late; one follows */
    steps = g_strdup_printf (_("Steps due: %u. The next one:"), progress.due);
  else
    /* Translators: %u is how many steps of the plan are open; the first one follows */
    steps = g_strdup_printf (_("Steps open: %u. The next one:"), progress.total - progress.done);
  title = tenken_action_title (next, checklist, language);
  date = tenken_date_format (next->due, language);
  terms = g_strdup_printf ("%s%s%s", next->owner, *next->owner != '\0' && *date != '\0' ? "  ·  " : "", date);
  show_three (self, steps, title, terms);
}

void
tenken_last_result_show (TenkenLastResult       *self,
                         const TenkenAssessment *last,
                         const TenkenAssessment *previous,
                         const GPtrArray        *actions,
                         const char             *language)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (last->answers);
  g_autoptr (TenkenScore) score = tenken_score_new (last->answers);
  g_autoptr (TenkenPlan) plan = tenken_plan_new (last->answers);
  const char *title = tenken_text_get (checklist->title, language);
  g_autofree char *date = tenken_date_format (last->date, language);
  g_autofree char *when = g_strdup_printf ("%s · %s", date, title);

  gtk_label_set_label (self->when, when);
  show_score (self, score, language);
  show_trend (self, last, score, previous, language);
  if (actions->len > 0)
    show_actions (self, actions, plan, checklist, language);
  else
    show_steps (self, plan, language);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->plan_button), "x", last->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->plan_button), "win.plan");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "x", last->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "win.result");
}

void
tenken_last_result_set_obvious (TenkenLastResult *self,
                                gboolean          obvious)
{
  if (obvious)
    gtk_widget_add_css_class (self->button, "suggested-action");
  else
    gtk_widget_remove_css_class (self->button, "suggested-action");
}

GtkWidget *
tenken_last_result_get_button (TenkenLastResult *self)
{
  return self->button;
}
