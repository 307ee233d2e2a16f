/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/result-page.h"

#include "app/averages-box.h"
#include "app/columns.h"
#include "app/menu-buttons.h"
#include "app/result-picture.h"
#include "app/row.h"
#include "app/step-row.h"
#include "app/widgets.h"
#include "app/wrap.h"
#include "base/catalog.h"
#include "base/date.h"
#include "draw/figures.h"

/* As many as one can keep in mind; the rest on request. */
#define FIRST_STEPS 3
#define FIRST_UNKNOWN 3
#define ALL_UNKNOWN (FIRST_UNKNOWN + 1) /* a button for a single one more would take its place */

struct _TenkenResultPage {
  TenkenPage parent_instance;

  AdwWindowTitle *window_title;
  GtkWidget *report_button;
  TenkenResultPicture *picture;
  GtkLabel *steps_title;
  GtkLabel *steps_legend;
  GtkListBox *steps;
  GtkWidget *unknown_box;
  GtkLabel *unknown_title;
  GtkLabel *unknown_points;
  GtkListBox *unknown_list;
  GtkToggleButton *unknown_button;
  TenkenAveragesBox *averages;
  GtkToggleButton *all_button;
};

G_DEFINE_FINAL_TYPE (TenkenResultPage, tenken_result_page, TENKEN_TYPE_PAGE)

static void
show_steps (TenkenResultPage *self)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  const TenkenPlan *plan = tenken_session_get_plan (session);
  const TenkenScore *score = tenken_session_get_score (session);
  gboolean all = gtk_toggle_button_get_active (self->all_button);
  g_autoptr (GPtrArray) shown = tenken_plan_pick_first (plan, all ? plan->steps->len : FIRST_STEPS);
  const char *language = tenken_catalog_language ();
  g_autofree char *more = NULL;

  tenken_widgets_clear (GTK_WIDGET (self->steps));
  for (guint i = 0; i < shown->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (shown, i);
      GtkWidget *row = tenken_step_row_new (step, i + 1, language);

      if (all)
        tenken_step_row_show_figures (TENKEN_STEP_ROW (row), step, language);
      gtk_list_box_append (self->steps, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->steps), shown->len > 0);

  if (shown->len == 0)
    gtk_label_set_label (self->steps_title, score->total.unanswered > 0 ? _("The steps come from your answers.")
                                                                        : _("No step is open."));
  else
    gtk_label_set_label (self->steps_title, all ? _("All steps in order") : _("Begin with these"));

  gtk_label_set_label (self->steps_legend, tenken_plan_legend (language));
  gtk_widget_set_visible (GTK_WIDGET (self->steps_legend), all && shown->len > 0);

  /* Translators: the whole plan has %u steps */
  more = g_strdup_printf (_("Show the whole plan (%u)"), plan->steps->len);
  gtk_button_set_label (GTK_BUTTON (self->all_button), all ? _("Show the first steps only") : more);
  gtk_widget_set_visible (GTK_WIDGET (self->all_button), plan->steps->len > FIRST_STEPS);
}

static GtkWidget *
make_unknown_row (const TenkenQuestion *question,
                  const char           *language)
{
  char *title = g_strdup_printf ("%u  %s", question->number, tenken_text_get (question->ask, language));
  char *find_out = g_strdup (tenken_text_get (question->find_out, language));

  return tenken_row_new_for_box (tenken_item_new (question->number, title, find_out, g_strdup ("")), "win.question");
}

/* Said openly where the source's own points put “don't know” below “not done”: else it looks like a punishment for an
 * honest answer. */
static void
show_unknown_points (TenkenResultPage      *self,
                     const TenkenChecklist *checklist)
{
  const TenkenChoice *unknown = NULL, *not_done = NULL;
  gboolean less;

  for (guint i = 0; i < checklist->choices->len; i++)
    {
      const TenkenChoice *choice = g_ptr_array_index (checklist->choices, i);

      if (choice->kind == TENKEN_CHOICE_UNKNOWN)
        unknown = choice;
      else if (choice->kind == TENKEN_CHOICE_NOT_DONE)
        not_done = choice;
    }

  less = checklist->official && unknown != NULL && not_done != NULL && unknown->points < not_done->points;
  if (less)
    {
      const char *language = tenken_catalog_language ();
      g_autofree char *below = tenken_figures_change (unknown->points);
      g_autofree char *zero = g_strdup_printf ("%d", not_done->points);
      g_autofree char *words
        /* Translators: %1$s and %3$s are answers, %2$s and %4$s their points, such as −1 and 0 */
        = g_strdup_printf (_("“%1$s” counts %2$s, “%3$s” %4$s: this is the guideline's own scale, because nobody can "
                             "rely on what nobody knows. As soon as somebody has found out, the minus is gone."),
                           tenken_text_get (unknown->label, language), below,
                           tenken_text_get (not_done->label, language), zero);

      gtk_label_set_label (self->unknown_points, words);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->unknown_points), less);
}

/* What nobody knows becomes known by asking; a row leads to its question, to say so. */
static void
show_unknown (TenkenResultPage *self)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  const TenkenAnswers *answers = tenken_session_get_assessment (session)->answers;
  const GPtrArray *questions = tenken_session_get_checklist (session)->questions;
  guint n_unknown = tenken_session_get_score (session)->total.unknown;
  gboolean all = n_unknown <= ALL_UNKNOWN || gtk_toggle_button_get_active (self->unknown_button);
  guint found = 0;
  g_autofree char *title = NULL;
  g_autofree char *more = NULL;

  tenken_widgets_clear (GTK_WIDGET (self->unknown_list));
  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (questions, i);
      const TenkenChoice *choice = tenken_answers_get (answers, question)->choice;

      if (choice == NULL || choice->kind != TENKEN_CHOICE_UNKNOWN)
        continue;
      if (all || found < FIRST_UNKNOWN)
        gtk_list_box_append (self->unknown_list, make_unknown_row (question, tenken_catalog_language ()));
      found++;
    }

  /* Translators: %u questions were answered with “don't know” */
  title = g_strdup_printf (_("Answered “don't know”, and whom to ask: %u"), found);
  gtk_label_set_label (self->unknown_title, title);
  gtk_widget_set_visible (self->unknown_box, found > 0);
  show_unknown_points (self, tenken_session_get_checklist (session));

  /* Translators: %u questions were answered with “don't know” */
  more = g_strdup_printf (_("Show all of them (%u)"), found);
  gtk_button_set_label (GTK_BUTTON (self->unknown_button), all ? _("Show the first ones only") : more);
  gtk_widget_set_visible (GTK_WIDGET (self->unknown_button), found > ALL_UNKNOWN);
}

static void
tenken_result_page_refresh (TenkenPage *page)
{
  TenkenResultPage *self = TENKEN_RESULT_PAGE (page);
  TenkenSession *session = tenken_page_get_session (page);
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  g_autofree char *date = tenken_date_format (assessment->date, tenken_catalog_language ());
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", assessment->organisation, date);

  adw_window_title_set_subtitle (self->window_title, subtitle);
  tenken_result_picture_show (self->picture, session);
  show_steps (self);
  show_unknown (self);
  tenken_averages_box_show (self->averages, assessment->answers);
}

static void
tenken_result_page_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_RESULT_PAGE (page)->report_button);
}

static void
compare_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.go", "s", "compare");
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

  gtk_widget_class_install_action (widget_class, "result.compare", NULL, compare_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.start", NULL);

  g_type_ensure (TENKEN_TYPE_AVERAGES_BOX);
  g_type_ensure (TENKEN_TYPE_COLUMNS);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  g_type_ensure (TENKEN_TYPE_RESULT_PICTURE);
  g_type_ensure (TENKEN_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/result-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, report_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, picture);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, steps_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, steps_legend);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, steps);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, unknown_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, unknown_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, unknown_points);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, unknown_list);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, unknown_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, averages);
  gtk_widget_class_bind_template_child (widget_class, TenkenResultPage, all_button);
  gtk_widget_class_bind_template_callback (widget_class, show_steps);
  gtk_widget_class_bind_template_callback (widget_class, show_unknown);
}

static void
tenken_result_page_init (TenkenResultPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
