/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/start-page.h"

#include "app/menu-buttons.h"
#include "app/past-row.h"
#include "base/catalog.h"
#include "base/date.h"

/* An owner needs about 25 seconds for a question. */
#define QUESTIONS_PER_MINUTE 2.5
/* Long enough for the page to be on the screen. */
#define FILL_DELAY_MS 200

struct _TenkenStartPage {
  TenkenPage parent_instance;

  GtkLabel *promise;
  GtkWidget *resume_box;
  GtkWidget *resume_button;
  GtkLabel *resume_label;
  AdwPreferencesGroup *begin_group;
  AdwEntryRow *organisation_row;
  AdwComboRow *checklist_row;
  GPtrArray *checklists; /* of TenkenChecklist, as the row lists them */
  guint fill_source;
  GtkWidget *begin_button;
  GtkWidget *past_group;
  GtkListBox *past_list;
  GtkLabel *notice;
};

G_DEFINE_FINAL_TYPE (TenkenStartPage, tenken_start_page, TENKEN_TYPE_PAGE)

/* The name as it is typed. */
#define ORGANISATION_DRAFT "organisation"

static char *
get_organisation (TenkenStartPage *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->organisation_row))));
}

static void
begin_cb (TenkenStartPage *self)
{
  g_autofree char *organisation = get_organisation (self);

  if (*organisation != '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "win.begin", "s", organisation);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->organisation_row));
}

static void
organisation_changed_cb (TenkenStartPage *self)
{
  g_autofree char *organisation = get_organisation (self);
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));

  gtk_widget_set_sensitive (self->begin_button, *organisation != '\0');
  if (session != NULL)
    tenken_session_set_draft (session, ORGANISATION_DRAFT, gtk_editable_get_text (GTK_EDITABLE (self->organisation_row)));
}

static void
show_resume (TenkenStartPage        *self,
             const TenkenAssessment *assessment)
{
  g_autofree char *date = NULL;
  g_autofree char *text = NULL;
  guint total;

  gtk_widget_set_visible (self->resume_box, assessment != NULL);
  if (assessment == NULL)
    return;

  date = tenken_date_format (assessment->date, tenken_catalog_language ());
  total = tenken_answers_get_checklist (assessment->answers)->questions->len;
  /* Translators: an unfinished check-up; %1$s is the firm, %2$s the date, %3$u of %4$u questions are answered */
  text = g_strdup_printf (_("%1$s, %2$s: %3$u of %4$u answered"), assessment->organisation, date,
                          tenken_answers_count (assessment->answers), total);
  gtk_label_set_label (self->resume_label, text);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->resume_button), "x", assessment->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->resume_button), "win.answer");
}

static void
show_texts (TenkenStartPage *self)
{
  const TenkenChecklist *checklist = tenken_session_get_chosen (tenken_page_get_session (TENKEN_PAGE (self)));
  const char *language = tenken_catalog_language ();
  guint minutes = (guint) (checklist->questions->len / QUESTIONS_PER_MINUTE + 0.5);
  g_autofree char *promise = NULL;

  /* Translators: %1$u is the number of questions, %2$u of minutes */
  promise = g_strdup_printf (_("%1$u questions, about %2$u minutes. You get a score and the next steps in order.\n"
                               "Your answers stay on this computer. Nothing is sent anywhere."),
                             checklist->questions->len, minutes);
  gtk_label_set_label (self->promise, promise);
  gtk_label_set_label (self->notice, tenken_text_get (checklist->notice, language));
}

static void
chosen_cb (TenkenStartPage *self)
{
  guint place = adw_combo_row_get_selected (self->checklist_row);

  if (self->checklists == NULL || place >= self->checklists->len)
    return;

  tenken_session_choose (tenken_page_get_session (TENKEN_PAGE (self)), g_ptr_array_index (self->checklists, place));
  show_texts (self);
}

/* What is offered until all checklists are read. */
static void
show_chosen (TenkenStartPage *self)
{
  const TenkenChecklist *chosen = tenken_session_get_chosen (tenken_page_get_session (TENKEN_PAGE (self)));
  const char *titles[] = { tenken_text_get (chosen->title, tenken_catalog_language ()), NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (titles);

  adw_combo_row_set_model (self->checklist_row, G_LIST_MODEL (model));
}

/* A checklist of one's own that cannot be used says why, and hides none of the others. */
static void
show_broken (TenkenStartPage *self)
{
  g_autoptr (GPtrArray) broken = tenken_session_list_broken (tenken_page_get_session (TENKEN_PAGE (self)));

  for (guint i = 0; i < broken->len; i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("A checklist of yours cannot be used"));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), g_ptr_array_index (broken, i));
      adw_action_row_set_icon_name (ADW_ACTION_ROW (row), "dialog-warning-symbolic");
      adw_preferences_group_add (self->begin_group, row);
    }
}

/* Offers all checklists. It waits until the window shows: most people want the one that is chosen already. */
static gboolean
fill_cb (gpointer data)
{
  TenkenStartPage *self = data;
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  g_autoptr (GPtrArray) checklists = tenken_session_list_checklists (session);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint chosen = 0;

  for (guint i = 0; i < checklists->len; i++)
    {
      const TenkenChecklist *checklist = g_ptr_array_index (checklists, i);

      gtk_string_list_append (titles, tenken_text_get (checklist->title, tenken_catalog_language ()));
      if (checklist == tenken_session_get_chosen (session))
        chosen = i;
    }

  adw_combo_row_set_model (self->checklist_row, G_LIST_MODEL (titles));
  adw_combo_row_set_selected (self->checklist_row, chosen);
  self->checklists = g_steal_pointer (&checklists);
  show_broken (self);
  self->fill_source = 0;

  return G_SOURCE_REMOVE;
}

static void
tenken_start_page_refresh (TenkenPage *page)
{
  TenkenStartPage *self = TENKEN_START_PAGE (page);
  g_autoptr (GPtrArray) list = tenken_session_find (tenken_page_get_session (page), NULL);
  const TenkenAssessment *unfinished = NULL;
  GtkWidget *row;

  show_texts (self);
  if (self->checklists == NULL)
    show_chosen (self);

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->past_list))) != NULL)
    gtk_list_box_remove (self->past_list, row);

  for (guint i = 0; i < list->len; i++)
    {
      const TenkenAssessment *assessment = g_ptr_array_index (list, i);

      gtk_list_box_append (self->past_list, tenken_past_row_new (assessment));
      if (unfinished == NULL && !assessment->finished)
        unfinished = assessment;
    }
  gtk_widget_set_visible (self->past_group, list->len > 0);
  show_resume (self, unfinished);

  /* One obvious button: going on if something is unfinished, else beginning. */
  if (unfinished == NULL)
    gtk_widget_add_css_class (self->begin_button, "suggested-action");
  else
    gtk_widget_remove_css_class (self->begin_button, "suggested-action");

  if (*gtk_editable_get_text (GTK_EDITABLE (self->organisation_row)) == '\0')
    {
      const char *draft = tenken_session_get_draft (tenken_page_get_session (page), ORGANISATION_DRAFT);
      const char *newest = list->len > 0 ? ((const TenkenAssessment *) g_ptr_array_index (list, 0))->organisation : "";

      gtk_editable_set_text (GTK_EDITABLE (self->organisation_row), draft != NULL && *draft != '\0' ? draft : newest);
    }
  organisation_changed_cb (self);
}

/* The focus waits where one goes on: on the one obvious button, else on the name to fill in. */
static void
tenken_start_page_enter (TenkenPage *page)
{
  TenkenStartPage *self = TENKEN_START_PAGE (page);

  if (gtk_widget_get_visible (self->resume_box))
    gtk_widget_grab_focus (self->resume_button);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->organisation_row));
}

static void
tenken_start_page_dispose (GObject *object)
{
  TenkenStartPage *self = TENKEN_START_PAGE (object);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_pointer (&self->checklists, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_START_PAGE);

  G_OBJECT_CLASS (tenken_start_page_parent_class)->dispose (object);
}

static void
tenken_start_page_class_init (TenkenStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_start_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_start_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_start_page_enter;

  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, promise);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, resume_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, resume_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, resume_label);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, begin_group);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, organisation_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, checklist_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, begin_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, past_group);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, past_list);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, notice);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, organisation_changed_cb);
}

static void
tenken_start_page_init (TenkenStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->fill_source = g_timeout_add (FILL_DELAY_MS, fill_cb, self);
}
