/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/path-page.h"

#include "app/columns.h"
#include "app/menu-buttons.h"
#include "app/result-charts.h"
#include "app/widgets.h"
#include "base/catalog.h"
#include "base/date.h"
#include "insight/plan.h"
#include "insight/what-if.h"

/* In units of the text size. */
#define DIAL_WIDTH 19.0
#define PARTS_WIDTH 21.0

struct _TenkenPathPage {
  TenkenPage parent_instance;

  AdwWindowTitle *window_title;
  GtkWidget *result_button;
  GtkStack *stack;
  AdwStatusPage *nothing;
  TenkenChart *dial;
  GtkLabel *band;
  TenkenChart *parts;
  GtkLabel *headline;
  GtkLabel *proof;
  GtkListBox *path_steps;
  GtkToggleButton *others_button;
  GtkListBox *other_steps;
  GtkLabel *sum;
  GtkWidget *reset_button; /* there while something else than the path is ticked */

  TenkenWhatIf *what_if;
  GPtrArray *checks; /* of GtkCheckButton, as the steps of what_if */
  gboolean ticking;  /* the buttons follow what_if, not the other way round */
};

G_DEFINE_FINAL_TYPE (TenkenPathPage, tenken_path_page, TENKEN_TYPE_PAGE)

static const TenkenWhatIfStep *
get_step (TenkenPathPage *self,
          guint           i)
{
  return &g_array_index (self->what_if->steps, TenkenWhatIfStep, i);
}

/* Where what is ticked leads: the charts with a mark for now, and the same in a sentence. */
static void
show_score (TenkenPathPage *self)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  const TenkenChecklist *checklist = tenken_session_get_checklist (session);
  const TenkenScore *now = tenken_session_get_score (session);
  const char *language = tenken_catalog_language ();
  g_autoptr (TenkenScore) then = tenken_what_if_get_score (self->what_if);
  g_autofree char *sum = tenken_what_if_words (self->what_if, then, language);

  tenken_chart_set_dial (self->dial, tenken_score_dial_new_outlook (checklist, then, now, language), DIAL_WIDTH, language);
  tenken_chart_set_parts (self->parts, tenken_parts_chart_new_outlook (checklist, then, now, language), PARTS_WIDTH,
                          language);
  gtk_label_set_label (self->band, then->band != NULL ? tenken_text_get (then->band->title, language)
                                                      : _("Not complete yet"));
  gtk_label_set_label (self->sum, sum);
  gtk_widget_set_visible (self->reset_button, !tenken_what_if_is_path (self->what_if));
}

/* Other steps may have been ticked along. */
static void
show_ticks (TenkenPathPage *self)
{
  self->ticking = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (g_ptr_array_index (self->checks, i), get_step (self, i)->ticked);
  self->ticking = FALSE;

  show_score (self);
}

static void
toggled_cb (TenkenPathPage *self,
            GtkCheckButton *check)
{
  guint i;

  if (self->ticking || !g_ptr_array_find (self->checks, check, &i))
    return;

  tenken_what_if_tick (self->what_if, i, gtk_check_button_get_active (check));
  show_ticks (self);
}

static char *
step_details (const TenkenWhatIfStep *step,
              const char             *language)
{
  const char *effort = tenken_effort_words (step->step != NULL ? step->step->effort : 1, language);

  if (step->step == NULL)
    /* Translators: a question's number and how long its step takes */
    return g_strdup_printf (_("Question %1$u · %2$s"), step->question->number, effort);

  /* Translators: a question's number, how long its step takes, what it costs, and who does it */
  return g_strdup_printf (_("Question %1$u · %2$s · %3$s · %4$s"), step->question->number, effort,
                          tenken_cost_words (step->step->cost, language), tenken_text_get (step->step->who, language));
}

static void
append_step (TenkenPathPage         *self,
             const TenkenWhatIfStep *step)
{
  const char *language = tenken_catalog_language ();
  g_autofree char *title = step->step != NULL ? g_strdup (tenken_text_get (step->step->title, language))
                                              : tenken_find_out_title (step->question, language);
  g_autofree char *details = step_details (step, language);
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title, "subtitle", details,
                                 "title-lines", 0, "subtitle-lines", 0, "focusable", FALSE, NULL);

  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), step->ticked);
  /* The row names it by its title. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, details, -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (step->on_path ? self->path_steps : self->other_steps, row);
  g_ptr_array_add (self->checks, check);
}

static void
show_others (TenkenPathPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->other_steps), gtk_toggle_button_get_active (self->others_button));
}

static void
show_steps (TenkenPathPage *self)
{
  guint n = self->what_if->steps->len, n_path = 0;
  g_autofree char *others = NULL;

  g_ptr_array_set_size (self->checks, 0);
  tenken_widgets_clear (GTK_WIDGET (self->path_steps));
  tenken_widgets_clear (GTK_WIDGET (self->other_steps));
  for (guint i = 0; i < n; i++)
    {
      append_step (self, get_step (self, i));
      n_path += get_step (self, i)->on_path ? 1 : 0;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->path_steps), n_path > 0);
  gtk_button_set_label (GTK_BUTTON (self->reset_button), n_path > 0 ? _("Back to the shortest way")
                                                                    : _("Take all ticks away"));

  /* Translators: %u other steps */
  others = g_strdup_printf (_("Try other steps, too (%u)"), n - n_path);
  gtk_button_set_label (GTK_BUTTON (self->others_button), others);
  gtk_widget_set_visible (GTK_WIDGET (self->others_button), n_path > 0 && n > n_path);
  if (n_path == 0)
    gtk_toggle_button_set_active (self->others_button, TRUE);
  show_others (self);
}

/* What the shortest way is, or why there is none. */
static void
show_words (TenkenPathPage    *self,
            const TenkenPath  *path,
            const TenkenScore *score)
{
  const char *language = tenken_catalog_language ();
  g_autofree char *words = path != NULL ? tenken_path_words (path, score->total.percent, language)
                                        : g_strdup (tenken_path_absence (score, language));

  gtk_label_set_label (self->headline, words);
  gtk_label_set_label (self->proof, path != NULL ? tenken_path_proof (path, language) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->proof), path != NULL);
  adw_status_page_set_title (self->nothing, score->total.unanswered > 0 ? _("The steps come from your answers.")
                                                                        : _("No step is open."));
  adw_status_page_set_description (self->nothing, words);
}

static void
tenken_path_page_refresh (TenkenPage *page)
{
  TenkenPathPage *self = TENKEN_PATH_PAGE (page);
  TenkenSession *session = tenken_page_get_session (page);
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  g_autoptr (TenkenPath) path = tenken_path_new (assessment->answers);
  g_autofree char *date = tenken_date_format (assessment->date, tenken_catalog_language ());
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", assessment->organisation, date);

  adw_window_title_set_subtitle (self->window_title, subtitle);
  g_clear_pointer (&self->what_if, tenken_what_if_free);
  self->what_if = tenken_what_if_new (assessment->answers, path);
  gtk_stack_set_visible_child_name (self->stack, self->what_if->steps->len > 0 ? "steps" : "nothing");
  show_words (self, path, tenken_session_get_score (session));
  show_steps (self);
  show_score (self);
}

static void
tenken_path_page_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_PATH_PAGE (page)->result_button);
}

static void
reset_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenPathPage *self = TENKEN_PATH_PAGE (widget);

  tenken_what_if_reset (self->what_if);
  show_ticks (self);
  /* The button goes, and would take the focus along. */
  gtk_widget_grab_focus (self->result_button);
}

static void
tenken_path_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_PATH_PAGE);

  G_OBJECT_CLASS (tenken_path_page_parent_class)->dispose (object);
}

static void
tenken_path_page_finalize (GObject *object)
{
  TenkenPathPage *self = TENKEN_PATH_PAGE (object);

  g_clear_pointer (&self->what_if, tenken_what_if_free);
  g_clear_pointer (&self->checks, g_ptr_array_unref);

  G_OBJECT_CLASS (tenken_path_page_parent_class)->finalize (object);
}

static void
tenken_path_page_class_init (TenkenPathPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_path_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = tenken_path_page_finalize;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_path_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_path_page_enter;

  gtk_widget_class_install_action (widget_class, "path.reset", NULL, reset_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.go", "s", "result");

  g_type_ensure (TENKEN_TYPE_CHART);
  g_type_ensure (TENKEN_TYPE_COLUMNS);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/path-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, result_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, stack);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, dial);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, band);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, parts);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, headline);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, proof);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, path_steps);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, others_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, other_steps);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, sum);
  gtk_widget_class_bind_template_child (widget_class, TenkenPathPage, reset_button);
  gtk_widget_class_bind_template_callback (widget_class, show_others);
}

static void
tenken_path_page_init (TenkenPathPage *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
