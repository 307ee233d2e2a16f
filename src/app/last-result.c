/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/last-result.h"

#include "base/catalog.h"
#include "base/date.h"
#include "insight/plan.h"
#include "insight/trend.h"

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
show_steps (TenkenLastResult    *self,
            const TenkenAnswers *answers,
            const char          *language)
{
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);
  gboolean any = plan->steps->len > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->step), any);
  gtk_widget_set_visible (GTK_WIDGET (self->terms), any);
  if (any)
    {
      const TenkenPlanStep *first = g_ptr_array_index (plan->steps, 0);
      /* Translators: %u is how many steps of the plan are open; the first one follows */
      g_autofree char *steps = g_strdup_printf (_("Steps open: %u. The next one:"), plan->steps->len);
      g_autofree char *title = tenken_plan_step_title (first, language);
      g_autofree char *terms = NULL;

      if (first->kind == TENKEN_STEP_DO)
        terms = g_strdup_printf ("%s  ·  %s", tenken_effort_words (first->effort, language),
                                 tenken_cost_words (first->cost, language));
      gtk_label_set_label (self->steps, steps);
      gtk_label_set_label (self->step, title);
      gtk_label_set_label (self->terms, terms != NULL ? terms : tenken_effort_words (first->effort, language));
    }
  else
    {
      gtk_label_set_label (self->steps, _("No step is open."));
    }
}

void
tenken_last_result_show (TenkenLastResult       *self,
                         const TenkenAssessment *last,
                         const TenkenAssessment *previous,
                         const char             *language)
{
  g_autoptr (TenkenScore) score = tenken_score_new (last->answers);
  const char *title = tenken_text_get (tenken_answers_get_checklist (last->answers)->title, language);
  g_autofree char *date = tenken_date_format (last->date, language);
  g_autofree char *when = g_strdup_printf ("%s · %s", date, title);

  gtk_label_set_label (self->when, when);
  show_score (self, score, language);
  show_trend (self, last, score, previous, language);
  show_steps (self, last->answers, language);

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
