/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/past-row.h"

#include "base/catalog.h"
#include "base/date.h"
#include "insight/score.h"

struct _TenkenPastRow {
  AdwActionRow parent_instance;

  GtkLabel *score;
};

G_DEFINE_FINAL_TYPE (TenkenPastRow, tenken_past_row, ADW_TYPE_ACTION_ROW)

static void
tenken_past_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_PAST_ROW);

  G_OBJECT_CLASS (tenken_past_row_parent_class)->dispose (object);
}

static void
tenken_past_row_class_init (TenkenPastRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_past_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/past-row.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenPastRow, score);
}

static void
tenken_past_row_init (TenkenPastRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
tenken_past_row_new (const TenkenAssessment *assessment)
{
  TenkenPastRow *self = g_object_new (TENKEN_TYPE_PAST_ROW, NULL);
  const char *language = tenken_catalog_language ();
  g_autoptr (TenkenScore) score = tenken_score_new (assessment->answers);
  const char *title = tenken_text_get (tenken_answers_get_checklist (assessment->answers)->title, language);
  g_autofree char *date = tenken_date_format (assessment->date, language);
  g_autofree char *state = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *points = NULL;

  if (score->band != NULL)
    state = g_strdup_printf ("%s · %s", date, tenken_text_get (score->band->title, language));
  else
    /* Translators: %1$s is a date, %2$u of %3$u questions are answered */
    state = g_strdup_printf (_("%1$s · %2$u of %3$u answered"), date, score->total.answered, score->total.questions);
  subtitle = g_strdup_printf ("%s · %s", title, state);

  if (score->total.unanswered > 0)
    points = g_strdup ("–");
  else if (score->total.state == TENKEN_TALLY_SCORED)
    /* Translators: a score of so many out of 100 */
    points = g_strdup_printf (_("%d of 100"), score->total.percent);
  else
    points = g_strdup (_("Nothing to score"));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), assessment->organisation);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_label_set_label (self->score, points);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "x", assessment->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), score->total.unanswered > 0 && !assessment->finished
                                                         ? "win.answer" : "win.result");

  return GTK_WIDGET (self);
}
