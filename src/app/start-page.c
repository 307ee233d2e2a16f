/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/start-page.h"

#include "app/begin-box.h"
#include "app/last-result.h"
#include "app/menu-buttons.h"
#include "app/organisation-row.h"
#include "app/past-row.h"
#include "app/session-actions.h"
#include "app/speech.h"
#include "app/widgets.h"
#include "base/catalog.h"
#include "base/date.h"
#include "insight/progress.h"

/* However many there are, so many are loaded and shown; the rest is on a page of its own. */
#define NEWEST 5
/* A yearly check-up is due a little before the year is over. */
#define MONTHS_UNTIL_NEXT 11

struct _TenkenStartPage {
  TenkenPage parent_instance;

  GtkWidget *welcome;
  GtkLabel *promise_length;
  GtkWidget *firm_group;
  TenkenOrganisationRow *organisation_row;
  GtkLabel *firm;
  TenkenLastResult *last_result;
  GtkWidget *unfinished_box;
  GtkLabel *unfinished_count;
  GtkProgressBar *unfinished_bar;
  GtkLabel *unfinished_when;
  GtkWidget *resume_button;
  GtkWidget *due_box;
  GtkLabel *due_text;
  GtkWidget *due_button;
  TenkenBeginBox *begin_box;
  GtkWidget *past_group;
  GtkListBox *past_list;
  GtkWidget *doors;
  AdwActionRow *past_door;
  GtkLabel *notice;
  GtkWidget *obvious; /* where one goes on */
  guint frames;       /* seen so far, until the rest is shown as well */
};

G_DEFINE_FINAL_TYPE (TenkenStartPage, tenken_start_page, TENKEN_TYPE_PAGE)

/* What there is of one organisation; each nullable. */
typedef struct {
  TenkenAssessment *last;       /* the finished one */
  TenkenAssessment *previous;   /* the finished one of the same checklist before it */
  TenkenAssessment *unfinished;
  TenkenAssessment *model;      /* the finished one of the chosen checklist, to begin the next from */
  GPtrArray *actions;           /* the plan that the last one belongs to */
} History;

static void
history_clear (History *self)
{
  g_clear_pointer (&self->last, tenken_assessment_free);
  g_clear_pointer (&self->previous, tenken_assessment_free);
  g_clear_pointer (&self->unfinished, tenken_assessment_free);
  g_clear_pointer (&self->model, tenken_assessment_free);
  g_clear_pointer (&self->actions, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (History, history_clear)

/* The newest that answers the query, or NULL. */
static TenkenAssessment *
find_newest (TenkenSession          *session,
             const TenkenStoreQuery *query)
{
  TenkenStoreQuery newest = *query;
  g_autoptr (GPtrArray) found = NULL;

  newest.limit = 1;
  found = tenken_session_find (session, &newest);

  return found->len > 0 ? g_ptr_array_steal_index (found, 0) : NULL;
}

static const char *
get_checklist_id (const TenkenAssessment *assessment)
{
  return tenken_answers_get_checklist (assessment->answers)->id;
}

static void
history_load (History       *self,
              TenkenSession *session,
              const char    *organisation)
{
  TenkenStoreQuery query = { .organisation = organisation, .state = TENKEN_STORE_FINISHED };
  const char *chosen = tenken_session_get_chosen (session)->id;

  self->last = find_newest (session, &query);
  if (self->last != NULL)
    {
      query.checklist = get_checklist_id (self->last);
      self->actions = tenken_session_list_actions (session, organisation, query.checklist);
      query.before = self->last->id;
      self->previous = find_newest (session, &query);

      query.checklist = chosen;
      query.before = 0;
      self->model = find_newest (session, &query);
    }

  query = (TenkenStoreQuery) { .organisation = organisation, .state = TENKEN_STORE_UNFINISHED };
  self->unfinished = find_newest (session, &query);
}

/* What it is and what it takes, for whoever sees it for the first time. */
static void
show_welcome (TenkenStartPage *self,
              gboolean         first)
{
  const TenkenChecklist *checklist = tenken_session_get_chosen (tenken_page_get_session (TENKEN_PAGE (self)));
  /* Translators: %1$u is the number of questions, %2$u of minutes */
  g_autofree char *length = g_strdup_printf (_("%1$u questions, about %2$u minutes. Stop whenever you like and go on "
                                               "where you stopped."), checklist->questions->len,
                                             tenken_begin_box_minutes (checklist));

  gtk_label_set_label (self->promise_length, length);
  gtk_widget_set_visible (self->welcome, first);
}

/* Whose history it is: a name alone, or a choice where there are several. */
static void
show_firm (TenkenStartPage *self,
           const char      *organisation)
{
  gboolean several;

  tenken_organisation_row_fill (self->organisation_row, tenken_page_get_session (TENKEN_PAGE (self)));
  several = gtk_widget_get_visible (GTK_WIDGET (self->organisation_row));
  gtk_widget_set_visible (self->firm_group, several);
  gtk_label_set_label (self->firm, organisation != NULL ? organisation : "");
  gtk_widget_set_visible (GTK_WIDGET (self->firm), organisation != NULL && !several);
}

static void
show_unfinished (TenkenStartPage        *self,
                 const TenkenAssessment *unfinished)
{
  g_autofree char *date = NULL;
  g_autofree char *when = NULL;
  g_autofree char *count = NULL;
  const TenkenChecklist *checklist;
  TenkenProgress progress;

  gtk_widget_set_visible (self->unfinished_box, unfinished != NULL);
  if (unfinished == NULL)
    return;

  checklist = tenken_answers_get_checklist (unfinished->answers);
  progress = tenken_progress_new (unfinished->answers);
  date = tenken_date_format (unfinished->date, tenken_catalog_language ());
  when = g_strdup_printf ("%s · %s", date, tenken_text_get (checklist->title, tenken_catalog_language ()));
  count = tenken_progress_words (&progress, tenken_catalog_language ());

  gtk_label_set_label (self->unfinished_count, count);
  gtk_label_set_label (self->unfinished_when, when);
  gtk_progress_bar_set_fraction (self->unfinished_bar, (double) progress.done / progress.questions);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->resume_button), "x", unfinished->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->resume_button), "win.answer");
}

/* One that was begun and then overtaken by another is there to go on with, but nobody waits for it. */
static gboolean
is_under_way (const History *history)
{
  return history->unfinished != NULL && (history->last == NULL || history->unfinished->id > history->last->id);
}

/* The next one is due when the last is old and none is under way. Returns whether it is. */
static gboolean
show_due (TenkenStartPage *self,
          const History   *history)
{
  g_autofree char *today = tenken_date_today ();
  gboolean due = history->last != NULL && !is_under_way (history)
                 && tenken_date_months (history->last->date, today) >= MONTHS_UNTIL_NEXT;

  gtk_widget_set_visible (self->due_box, due);
  if (due)
    {
      g_autofree char *date = tenken_date_format (history->last->date, tenken_catalog_language ());
      /* Translators: %s is the date of the last check-up */
      g_autofree char *text = g_strdup_printf (_("The last one was on %s. Begin from its answers: you only confirm what "
                                                 "still holds and change what has changed."), date);

      gtk_label_set_label (self->due_text, text);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->due_button), "x", history->last->id);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->due_button), "win.begin-from");
    }

  return due;
}

/* One obvious button: to go on, to begin what is due, or else to look at what came out. */
static void
show_obvious (TenkenStartPage *self,
              const History   *history,
              gboolean         due)
{
  gboolean resume = is_under_way (history);

  if (resume)
    gtk_widget_add_css_class (self->resume_button, "suggested-action");
  else
    gtk_widget_remove_css_class (self->resume_button, "suggested-action");
  tenken_last_result_set_obvious (self->last_result, !resume && !due);

  if (resume)
    self->obvious = self->resume_button;
  else if (due)
    self->obvious = self->due_button;
  else
    self->obvious = history->last != NULL ? tenken_last_result_get_button (self->last_result)
                                          : tenken_begin_box_get_obvious (self->begin_box);
}

/* The newest of all organisations. */
static void
show_past (TenkenStartPage *self)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  TenkenStoreQuery query = { .limit = NEWEST };
  g_autoptr (GPtrArray) newest = tenken_session_find (session, &query);
  guint count = tenken_session_count (session, &query);
  gboolean several = tenken_past_is_of_several (session);
  /* Translators: %u is how many check-ups there are */
  g_autofree char *all = g_strdup_printf (_("All check-ups (%u)"), count);

  tenken_widgets_clear (GTK_WIDGET (self->past_list));
  for (guint i = 0; i < newest->len; i++)
    gtk_list_box_append (self->past_list, tenken_past_row_new (g_ptr_array_index (newest, i), several));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->past_door), all);
  gtk_widget_set_visible (self->past_group, count > 0);
  gtk_widget_set_visible (self->doors, count > 0);
}

/* What stands below where one is comes a frame later: nobody looks there first, and laying it out takes the longest. */
static gboolean
rest_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  TenkenStartPage *self = TENKEN_START_PAGE (widget);

  if (self->frames++ == 0)
    return G_SOURCE_CONTINUE;

  gtk_widget_set_visible (GTK_WIDGET (self->begin_box), TRUE);
  show_past (self);

  return G_SOURCE_REMOVE;
}

static void
tenken_start_page_refresh (TenkenPage *page)
{
  TenkenStartPage *self = TENKEN_START_PAGE (page);
  TenkenSession *session = tenken_page_get_session (page);
  const char *language = tenken_catalog_language ();
  g_autofree char *organisation = tenken_organisation_row_dup_current (session);
  g_auto (History) history = { 0 };
  gboolean first, due;

  if (organisation != NULL)
    history_load (&history, session, organisation);
  first = history.last == NULL && history.unfinished == NULL;

  show_welcome (self, first);
  show_firm (self, organisation);
  gtk_widget_set_visible (GTK_WIDGET (self->last_result), history.last != NULL);
  if (history.last != NULL)
    tenken_last_result_show (self->last_result, history.last, history.previous, history.actions, language);
  show_unfinished (self, history.unfinished);
  due = show_due (self, &history);
  tenken_begin_box_show (self->begin_box, session, organisation, first, history.model);
  gtk_widget_set_visible (GTK_WIDGET (self->begin_box), first || self->frames > 1);
  if (self->frames > 1)
    show_past (self);
  gtk_label_set_label (self->notice, tenken_text_get (tenken_session_get_chosen (session)->notice, language));
  show_obvious (self, &history, due);
}

/* Another organisation. */
static void
chosen_cb (TenkenStartPage *self)
{
  tenken_start_page_refresh (TENKEN_PAGE (self));
}

/* The focus waits where one goes on: on the one obvious button, else on the name to fill in. */
static void
tenken_start_page_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_START_PAGE (page)->obvious);
}

static void
tenken_start_page_dispose (GObject *object)
{
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

  g_type_ensure (TENKEN_TYPE_BEGIN_BOX);
  g_type_ensure (TENKEN_TYPE_LAST_RESULT);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  g_type_ensure (TENKEN_TYPE_ORGANISATION_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/start-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, welcome);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, promise_length);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, firm_group);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, organisation_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, firm);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, last_result);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, unfinished_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, unfinished_count);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, unfinished_bar);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, unfinished_when);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, resume_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, due_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, due_text);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, due_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, begin_box);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, past_group);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, past_list);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, doors);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, past_door);
  gtk_widget_class_bind_template_child (widget_class, TenkenStartPage, notice);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
tenken_start_page_init (TenkenStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_speech_name_list (GTK_WIDGET (self->organisation_row), _("Your firm or association"));
  tenken_speech_name_list (GTK_WIDGET (self->past_door), _("More"));
  gtk_widget_add_tick_callback (GTK_WIDGET (self), rest_cb, NULL, NULL);
}
