/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare-page.h"

#include "app/chart-table.h"
#include "app/columns.h"
#include "app/menu-buttons.h"
#include "app/result-charts.h"
#include "app/result-picture.h"
#include "app/row.h"
#include "app/widgets.h"
#include "base/catalog.h"
#include "base/date.h"
#include "draw/changes-chart.h"
#include "draw/trend-chart.h"
#include "insight/changes.h"
#include "insight/trend.h"

/* In units of the text size. */
#define CHART_WIDTH 34.0

struct _TenkenComparePage {
  TenkenPage parent_instance;

  AdwWindowTitle *window_title;
  GtkWidget *result_button;
  GtkStack *stack;
  TenkenResultPicture *picture;
  GtkLabel *headline;
  GtkWidget *trend_box;
  TenkenChart *trend;
  TenkenChartTable *trend_table;
  GtkWidget *changes_box;
  TenkenChart *changes;
  TenkenChartTable *changes_table;
  GtkLabel *unchanged;
  GtkBox *groups; /* for each kind of change a heading and a list */
};

G_DEFINE_FINAL_TYPE (TenkenComparePage, tenken_compare_page, TENKEN_TYPE_PAGE)

/* Shapes beside the words of the headings. */
static const char * const icons[TENKEN_N_CHANGE_KINDS] = {
  [TENKEN_CHANGE_UP] = "tenken-up-symbolic",
  [TENKEN_CHANGE_KNOWN] = "object-select-symbolic",
  [TENKEN_CHANGE_DOWN] = "tenken-down-symbolic",
  [TENKEN_CHANGE_UNKNOWN] = "tenken-unknown-symbolic",
  [TENKEN_CHANGE_SCOPE] = "object-flip-horizontal-symbolic",
  [TENKEN_CHANGE_FIRST] = "list-add-symbolic",
  [TENKEN_CHANGE_OPEN] = "content-loading-symbolic",
};

static GtkWidget *
make_row (const TenkenChange *change,
          const char         *language)
{
  char *title = g_strdup_printf ("%u  %s", change->question->number, tenken_text_get (change->question->topic, language));
  TenkenItem *item = tenken_item_new (change->question->number, title, tenken_change_words (change, language),
                                      g_strdup (""));

  item->icon_name = icons[change->kind];

  return tenken_row_new_for_box (item, "win.question");
}

static void
append_group (TenkenComparePage   *self,
              const TenkenChanges *changes,
              TenkenChangeKind     kind,
              const char          *language)
{
  g_autofree char *title = tenken_changes_title (changes, kind, language);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", title,
                                     "xalign", 0.0, "wrap", TRUE, "margin-top", 8, NULL);
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (heading, "section");
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  for (guint i = 0; i < changes->list->len; i++)
    {
      const TenkenChange *change = &g_array_index (changes->list, TenkenChange, i);

      if (change->kind == kind)
        gtk_list_box_append (GTK_LIST_BOX (list), make_row (change, language));
    }
  gtk_box_append (self->groups, heading);
  gtk_box_append (self->groups, list);
}

/* From the third result on there is more to see than the two of this page. */
static void
show_trend (TenkenComparePage *self,
            const char        *language)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  g_autoptr (GArray) moments = tenken_session_load_history (session);
  g_autoptr (TenkenDrawing) drawing = NULL;

  gtk_widget_set_visible (self->trend_box, moments->len > 2);
  if (moments->len <= 2)
    return;

  drawing = tenken_drawing_new (TENKEN_DRAWING_TREND,
                                tenken_trend_chart_new (tenken_session_get_checklist (session),
                                                        (const TenkenMoment *) moments->data, moments->len, language));
  tenken_chart_set_drawing (self->trend, drawing, CHART_WIDTH, language);
  tenken_chart_table_set_drawing (self->trend_table, _("Scores over time"), drawing);
}

static void
show_dumbbells (TenkenComparePage   *self,
                const TenkenChanges *changes,
                const char          *language)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  g_autoptr (TenkenDrawing) drawing = NULL;

  gtk_widget_set_visible (self->changes_box, changes->list->len > 0);
  if (changes->list->len == 0)
    return;

  drawing = tenken_drawing_new (TENKEN_DRAWING_CHANGES,
                                tenken_changes_chart_new (tenken_session_get_checklist (session), changes, 0, G_MAXUINT,
                                                          language));
  tenken_chart_set_drawing (self->changes, drawing, CHART_WIDTH, language);
  tenken_chart_table_set_drawing (self->changes_table, _("What changed"), drawing);
}

static void
show_changes (TenkenComparePage *self,
              const char        *language)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  const TenkenAssessment *previous = tenken_session_get_previous (session);
  g_autoptr (TenkenChanges) changes = tenken_changes_new (previous->answers, assessment->answers);
  g_autofree char *unchanged = tenken_changes_unchanged (changes, language);

  show_dumbbells (self, changes, language);
  tenken_widgets_clear (GTK_WIDGET (self->groups));
  for (guint kind = 0; kind < TENKEN_N_CHANGE_KINDS; kind++)
    if (changes->counts[kind] > 0)
      append_group (self, changes, kind, language);
  gtk_widget_set_visible (GTK_WIDGET (self->groups), changes->list->len > 0);
  gtk_label_set_label (self->unchanged, unchanged);
}

/* What the two scores say together; where they cannot be compared, what can be. */
static void
show_headline (TenkenComparePage *self,
               const char        *language)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  const TenkenAssessment *previous = tenken_session_get_previous (session);
  TenkenTrend trend = tenken_trend_compare (tenken_answers_get_checklist (previous->answers),
                                            tenken_session_get_previous_score (session),
                                            tenken_session_get_checklist (session), tenken_session_get_score (session));
  g_autofree char *words = tenken_trend_words (&trend, previous->date, language);
  g_autofree char *date = tenken_date_format (previous->date, language);
  /* Translators: %s is the date of the check-up before this one */
  g_autofree char *since = g_strdup_printf (_("Answers that changed since %s"), date);

  gtk_label_set_label (self->headline, trend.kind != TENKEN_TREND_NONE ? words : since);
}

static void
tenken_compare_page_refresh (TenkenPage *page)
{
  TenkenComparePage *self = TENKEN_COMPARE_PAGE (page);
  TenkenSession *session = tenken_page_get_session (page);
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  const TenkenAssessment *previous = tenken_session_get_previous (session);
  const char *language = tenken_catalog_language ();
  g_autofree char *date = tenken_date_format (assessment->date, language);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s", assessment->organisation, date);

  adw_window_title_set_subtitle (self->window_title, subtitle);
  gtk_stack_set_visible_child_name (self->stack, previous != NULL ? "changes" : "nothing");
  if (previous == NULL)
    return;

  tenken_result_picture_show (self->picture, session);
  show_headline (self, language);
  show_trend (self, language);
  show_changes (self, language);
}

static void
tenken_compare_page_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_COMPARE_PAGE (page)->result_button);
}

static void
tenken_compare_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_COMPARE_PAGE);

  G_OBJECT_CLASS (tenken_compare_page_parent_class)->dispose (object);
}

static void
tenken_compare_page_class_init (TenkenComparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_compare_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_compare_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_compare_page_enter;

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.go", "s", "result");

  g_type_ensure (TENKEN_TYPE_CHART);
  g_type_ensure (TENKEN_TYPE_CHART_TABLE);
  g_type_ensure (TENKEN_TYPE_COLUMNS);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  g_type_ensure (TENKEN_TYPE_RESULT_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, result_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, stack);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, picture);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, headline);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, trend_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, trend);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, trend_table);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, changes_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, changes);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, changes_table);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, unchanged);
  gtk_widget_class_bind_template_child (widget_class, TenkenComparePage, groups);
}

static void
tenken_compare_page_init (TenkenComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
