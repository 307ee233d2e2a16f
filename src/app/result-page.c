/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/result-page.h"

#include "app/chart.h"
#include "app/columns.h"
#include "app/menu-buttons.h"
#include "app/step-row.h"
#include "base/catalog.h"
#include "base/date.h"
#include "draw/parts-chart.h"
#include "draw/score-dial.h"

/* As many steps as one can keep in mind; the rest on request. */
#define FIRST_STEPS 3
#define DIAL_WIDTH 19.0
#define PARTS_WIDTH 21.0

struct _TenkenResultPage {
  TenkenPage parent_instance;

  AdwWindowTitle *window_title;
  GtkWidget *report_button;
  TenkenChart *dial;
  GtkLabel *band_title;
  GtkLabel *band_text;
  GtkButton *open_button;
  TenkenChart *parts;
  GtkLabel *steps_title;
  GtkListBox *steps;
  GtkToggleButton *all_button;
  GtkWidget *unknown_box;
  GtkListBox *unknown_list;
};

G_DEFINE_FINAL_TYPE (TenkenResultPage, tenken_result_page, TENKEN_TYPE_PAGE)

static void
draw_dial (gpointer           data,
           cairo_t           *cr,
           double             width,
           double             height,
           const TenkenStyle *style)
{
  tenken_score_dial_draw (data, cr, width, height, style);
}

static double
measure_dial (gpointer           data,
              double             width,
              const TenkenStyle *style)
{
  return tenken_score_dial_natural_height (data, MIN (width, DIAL_WIDTH * style->text_size));
}

static void
draw_parts (gpointer           data,
            cairo_t           *cr,
            double             width,
            double             height,
            const TenkenStyle *style)
{
  tenken_parts_chart_draw (data, cr, width, height, style);
}

static double
measure_parts (gpointer           data,
               double             width,
               const TenkenStyle *style)
{
  return tenken_parts_chart_natural_height (data, width, style);
}

static void
show_charts (TenkenResultPage      *self,
             const TenkenChecklist *checklist,
             const TenkenScore     *score,
             const char            *language)
{
  TenkenScoreDial *dial = tenken_score_dial_new (checklist, score, NULL, NULL, language);
  TenkenPartsChart *parts = tenken_parts_chart_new (checklist, score, NULL, NULL, language);
  g_autofree char *dial_words = tenken_score_dial_describe (dial, language);
  g_autofree char *parts_words = tenken_parts_chart_describe (parts, language);

  tenken_chart_set (self->dial, draw_dial, measure_dial, DIAL_WIDTH, dial, (GDestroyNotify) tenken_score_dial_free,
                    dial_words);
  tenken_chart_set (self->parts, draw_parts, measure_parts, PARTS_WIDTH, parts,
                    (GDestroyNotify) tenken_parts_chart_free, parts_words);
}

/* The result in one line and one paragraph. */
static void
show_words (TenkenResultPage  *self,
            const TenkenScore *score,
            const char        *language)
{
  const char *title, *text;
  g_autofree char *open = NULL;
  g_autofree char *with_points = NULL;

  if (score->band != NULL)
    {
      title = tenken_text_get (score->band->title, language);
      text = tenken_text_get (score->band->text, language);
    }
  else if (score->total.answered == 0)
    {
      title = _("Nothing answered yet");
      text = _("Answer the questions, and the result appears here.");
    }
  else if (score->total.unanswered > 0)
    {
      title = _("Not complete yet");
      text = _("The result is judged in words once every question has an answer.");
    }
  else
    {
      title = _("Nothing to score");
      text = _("Every question is marked as not applicable.");
    }

  /* With questions left out, points and score are no longer the same number. */
  if (score->total.not_applicable > 0 && score->total.state == TENKEN_TALLY_SCORED)
    /* Translators: %1$s is a paragraph; then a sum of points, the highest possible, and how many questions do not apply */
    with_points = g_strdup_printf (_("%1$s\n%2$d of %3$d points; questions left out: %4$u"), text, score->total.points,
                                   score->total.maximum, score->total.not_applicable);

  gtk_label_set_label (self->band_title, title);
  gtk_label_set_label (self->band_text, with_points != NULL ? with_points : text);

  /* Translators: %u questions have no answer yet */
  open = g_strdup_printf (_("Answer what is open: %u"), score->total.unanswered);
  gtk_button_set_label (self->open_button, open);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), score->total.unanswered > 0);
}

static void
clear_list (GtkListBox *list)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
}

static void
show_steps (TenkenResultPage *self)
{
  const TenkenPlan *plan = tenken_session_get_plan (tenken_page_get_session (TENKEN_PAGE (self)));
  gboolean all = gtk_toggle_button_get_active (self->all_button);
  guint shown = all ? plan->steps->len : MIN (plan->steps->len, FIRST_STEPS);
  const char *language = tenken_catalog_language ();
  g_autofree char *more = NULL;

  clear_list (self->steps);
  for (guint i = 0; i < shown; i++)
    gtk_list_box_append (self->steps, tenken_step_row_new (g_ptr_array_index (plan->steps, i), language));
  gtk_widget_set_visible (GTK_WIDGET (self->steps), shown > 0);

  if (shown == 0)
    gtk_label_set_label (self->steps_title, _("No step is open."));
  else
    gtk_label_set_label (self->steps_title, all ? _("All steps in order") : _("Begin with these"));

  /* Translators: the whole plan has %u steps */
  more = g_strdup_printf (_("Show the whole plan (%u)"), plan->steps->len);
  gtk_button_set_label (GTK_BUTTON (self->all_button), all ? _("Show the first steps only") : more);
  gtk_widget_set_visible (GTK_WIDGET (self->all_button), plan->steps->len > FIRST_STEPS);
}

static void
show_unknown (TenkenResultPage       *self,
              const TenkenAssessment *assessment,
              const char             *language)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  gboolean any = FALSE;

  clear_list (self->unknown_list);
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      const TenkenChoice *choice = tenken_answers_get (assessment->answers, question)->choice;
      g_autofree char *title = NULL;
      GtkWidget *row;

      if (choice == NULL || choice->kind != TENKEN_CHOICE_UNKNOWN)
        continue;

      row = adw_action_row_new ();
      title = g_strdup_printf ("%u  %s", question->number, tenken_text_get (question->ask, language));
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), tenken_text_get (question->find_out, language));
      gtk_list_box_append (self->unknown_list, row);
      any = TRUE;
    }

  gtk_widget_set_visible (self->unknown_box, any);
}

static void
tenken_result_page_refresh (TenkenPage *page)
{
  TenkenResultPage *self = TENKEN_RESULT_PAGE (page);
  TenkenSession *session = tenken_page_get_session (page);
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  const TenkenScore *score = tenken_session_get_score (session);
  const char *language = tenken_catalog_language ();
  g_autofree char *date = tenken_date_format (assessment->date, language);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", assessment->organisation, date);

  adw_window_title_set_subtitle (self->window_title, subtitle);
  show_charts (self, tenken_session_get_checklist (session), score, language);
  show_words (self, score, language);
  show_steps (self);
  show_unknown (self, assessment, language);
}

static void
tenken_result_page_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_RESULT_PAGE (page)->report_button);
}

static void
tenken_result_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_RESULT_PAGE);

  G_OBJECT_CLASS (tenken_result_page_parent_class)->dispose (object);
}

static void
tenken_result_page_class_init (TenkenResultPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_result_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_result_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_result_page_enter;

  g_type_ensure (TENKEN_TYPE_CHART);
  g_type_ensure (TENKEN_TYPE_COLUMNS);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/result-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, report_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, dial);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, band_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, band_text);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, open_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, parts);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, steps_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, steps);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, all_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, unknown_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, unknown_list);
  gtk_widget_class_bind_template_callback (widget_class, show_steps);
}

static void
tenken_result_page_init (TenkenResultPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
