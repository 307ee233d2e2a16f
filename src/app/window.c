/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window.h"

#include "app/finish-page.h"
#include "app/help.h"
#include "app/kiosk-setup-page.h"
#include "app/page-stack.h"
#include "app/pages.h"
#include "app/past-page.h"
#include "app/question-filter.h"
#include "app/quick-entry-page.h"
#include "app/saved-toast.h"
#include "app/shortcuts.h"
#include "base/catalog.h"
#include "insight/progress.h"

struct _TenkenWindow {
  AdwApplicationWindow parent_instance;

  TenkenSession *session;
  gboolean warned; /* that closing would lose what is typed */
  AdwToastOverlay *toasts;
  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (TenkenWindow, tenken_window, ADW_TYPE_APPLICATION_WINDOW)

static TenkenPage *
get_page (TenkenWindow *self)
{
  return tenken_page_stack_get (self->stack);
}

static void
transition_cb (TenkenWindow *self)
{
  tenken_page_stack_drop (self->stack, FALSE);
}

/* Deeper pages come in from the right. */
static GtkStackTransitionType
get_transition (TenkenPage           *from,
                const TenkenPageKind *to)
{
  const TenkenPageKind *kind = from != NULL ? tenken_pages_find_type (G_OBJECT_TYPE (from)) : to;

  if (kind == to)
    return GTK_STACK_TRANSITION_TYPE_NONE;

  return to->depth < kind->depth ? GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT : GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT;
}

/* @view is that of a page of the same kind, which this one takes the place of. */
static void
put_page (TenkenWindow         *self,
          const TenkenPageKind *kind,
          GVariant             *view)
{
  TenkenPage *left = get_page (self);
  TenkenPage *page = g_object_new (kind->get_type (), "session", self->session, NULL);
  const char *title;

  tenken_page_stack_put (self->stack, page, get_transition (left, kind));
  if (view == NULL || !tenken_page_restore_view (page, view))
    tenken_page_enter (page);
  tenken_page_stack_drop (self->stack, FALSE);

  title = tenken_page_get_title (page);
  gtk_window_set_title (GTK_WINDOW (self), title != NULL ? title : _("Tenken"));
}

static gboolean
may_leave (TenkenWindow *self)
{
  return tenken_page_leave (get_page (self)) && !tenken_page_hold (get_page (self));
}

static void
show_page (TenkenWindow *self,
           const char   *name)
{
  if (get_page (self) == NULL || may_leave (self))
    put_page (self, tenken_pages_find (name), NULL);
}

TenkenSession *
tenken_window_get_session (TenkenWindow *self)
{
  return self->session;
}

gboolean
tenken_window_settle (TenkenWindow *self)
{
  return tenken_page_leave (get_page (self));
}

void
tenken_window_rebuild (TenkenWindow *self)
{
  g_autoptr (GVariant) view = NULL;

  if (!tenken_window_settle (self))
    return;

  view = tenken_page_save_view (get_page (self));
  put_page (self, tenken_pages_find_type (G_OBJECT_TYPE (get_page (self))), view);
}

/* The one place where failures surface. */
static void
failed_cb (TenkenWindow *self,
           const char   *sentence)
{
  GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), _("That did not work"), NULL);

  adw_message_dialog_set_body (ADW_MESSAGE_DIALOG (dialog), sentence);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Saving works, or works again. */
static void
changed_cb (TenkenWindow *self)
{
  self->warned = FALSE;
}

static void
start_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  show_page (TENKEN_WINDOW (widget), "start");
}

/* Goes to the page of that name, if there is something to show on it. */
static void
go_action (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);
  const TenkenPageKind *kind = tenken_pages_find (g_variant_get_string (parameter, NULL));

  if (kind != NULL && (!kind->needs_assessment || tenken_session_get_assessment (self->session) != NULL))
    show_page (self, kind->name);
}

static void
begin_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);

  if (tenken_session_begin (self->session, g_variant_get_string (parameter, NULL)))
    show_page (self, "question");
}

static void
begin_from_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);

  if (tenken_session_begin_from (self->session, g_variant_get_int64 (parameter)))
    show_page (self, "question");
}

/* Opens the assessment named by an action's parameter, 0 for the one at hand. */
static gboolean
open_assessment (TenkenWindow *self,
                 GVariant     *parameter)
{
  gint64 id = g_variant_get_int64 (parameter);

  if (id == 0)
    return tenken_session_get_assessment (self->session) != NULL;

  return tenken_session_open (self->session, id);
}

static void
answer_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);
  gboolean resumed = g_variant_get_int64 (parameter) != 0;

  /* In the middle of a sitting the place stays. */
  if (open_assessment (self, parameter) && (!resumed || tenken_session_resume (self->session)))
    show_page (self, "question");
}

/* Goes to the first question that is still open. */
static void
answer_open_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);
  const TenkenAssessment *assessment = tenken_session_get_assessment (self->session);
  const TenkenQuestion *open = tenken_progress_find_open (assessment->answers, 0);

  if (open != NULL && tenken_session_move_to (self->session, open))
    show_page (self, "question");
}

/* Goes to the question of that number. */
static void
question_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);
  const TenkenChecklist *checklist = tenken_session_get_checklist (self->session);
  const TenkenQuestion *question = tenken_checklist_find_question (checklist, (guint) g_variant_get_int64 (parameter));

  if (question != NULL && tenken_session_get_assessment (self->session) != NULL
      && tenken_session_move_to (self->session, question))
    show_page (self, "question");
}

static void
show_result (TenkenWindow *self)
{
  if (tenken_session_finish (self->session))
    show_page (self, "result");
}

/* With questions open there is a page before: nobody should take a part for the whole. */
static void
finish_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);
  const TenkenAnswers *answers;
  TenkenProgress progress;

  if (tenken_session_get_assessment (self->session) == NULL || !may_leave (self))
    return;

  answers = tenken_session_get_assessment (self->session)->answers;
  progress = tenken_progress_new (answers);
  if (tenken_question_filter_is_open (answers) && !TENKEN_IS_FINISH_PAGE (get_page (self)))
    show_page (self, "finish");
  else if (tenken_progress_get_open (&progress) == 0)
    show_result (self);
  else
    show_page (self, "result");
}

static void
result_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);

  if (open_assessment (self, parameter))
    show_page (self, g_str_equal (name, "win.plan") ? "plan" : "result");
}

/* Goes to one assessment: to look at it, or to collect more answers for it. */
static void
past_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);
  gint64 id = g_variant_get_int64 (parameter);

  show_page (self, g_str_equal (name, "win.collect") ? "kiosk-setup" : "past");
  if (TENKEN_IS_PAST_PAGE (get_page (self)))
    tenken_past_page_pick (TENKEN_PAST_PAGE (get_page (self)), id);
  else if (TENKEN_IS_KIOSK_SETUP_PAGE (get_page (self)))
    tenken_kiosk_setup_page_add_to (TENKEN_KIOSK_SETUP_PAGE (get_page (self)), id);
}

static void
report_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);

  if (tenken_session_get_assessment (self->session) != NULL)
    show_page (self, "report");
}

static void
tell_saved_action (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  adw_toast_overlay_add_toast (TENKEN_WINDOW (widget)->toasts,
                               tenken_saved_toast_new (g_variant_get_string (parameter, NULL)));
}

static void
help_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenWindow *self = TENKEN_WINDOW (widget);
  const TenkenHelpTopic *topic = tenken_help_find (tenken_pages_find_type (G_OBJECT_TYPE (get_page (self)))->name);

  if (topic != NULL)
    gtk_window_present (GTK_WINDOW (tenken_help_new (topic, GTK_WINDOW (self))));
}

static void
shortcuts_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  gtk_window_present (GTK_WINDOW (tenken_shortcuts_new (GTK_WINDOW (widget))));
}

static gboolean
tenken_window_close_request (GtkWindow *window)
{
  TenkenWindow *self = TENKEN_WINDOW (window);

  /* Who closes again after being told that something is not saved means it. */
  self->warned = !may_leave (self) && !self->warned;
  if (self->warned)
    return TRUE;

  return GTK_WINDOW_CLASS (tenken_window_parent_class)->close_request (window);
}

static void
tenken_window_dispose (GObject *object)
{
  TenkenWindow *self = TENKEN_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_WINDOW);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (tenken_window_parent_class)->dispose (object);
}

static void
tenken_window_class_init (TenkenWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = tenken_window_close_request;

  gtk_widget_class_install_action (widget_class, "win.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "win.go", "s", go_action);
  gtk_widget_class_install_action (widget_class, "win.begin", "s", begin_action);
  gtk_widget_class_install_action (widget_class, "win.begin-from", "x", begin_from_action);
  gtk_widget_class_install_action (widget_class, "win.answer", "x", answer_action);
  gtk_widget_class_install_action (widget_class, "win.answer-open", NULL, answer_open_action);
  gtk_widget_class_install_action (widget_class, "win.question", "x", question_action);
  gtk_widget_class_install_action (widget_class, "win.finish", NULL, finish_action);
  gtk_widget_class_install_action (widget_class, "win.result", "x", result_action);
  gtk_widget_class_install_action (widget_class, "win.plan", "x", result_action);
  gtk_widget_class_install_action (widget_class, "win.report", NULL, report_action);
  gtk_widget_class_install_action (widget_class, "win.past", "x", past_action);
  gtk_widget_class_install_action (widget_class, "win.collect", "x", past_action);
  gtk_widget_class_install_action (widget_class, "win.tell-saved", "s", tell_saved_action);
  tenken_saved_toast_install (widget_class);
  tenken_quick_entry_install (widget_class);
  gtk_widget_class_install_action (widget_class, "win.help", NULL, help_action);
  gtk_widget_class_install_action (widget_class, "win.show-help-overlay", NULL, shortcuts_action);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/window.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, TenkenWindow, stack);
  gtk_widget_class_bind_template_callback (widget_class, transition_cb);
}

static void
tenken_window_init (TenkenWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

TenkenWindow *
tenken_window_new (AdwApplication *application,
                   TenkenSession  *session)
{
  TenkenWindow *self = g_object_new (TENKEN_TYPE_WINDOW, "application", application, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  show_page (self, "start");

  return self;
}
