/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/question-page-private.h"

#include "app/menu-buttons.h"
#include "app/room.h"
#include "base/catalog.h"
#include "insight/progress.h"

#define FILTER_DRAFT "question-filter"
#define APPEAR_MS 150

/* In units of the text size: in a narrower window the question needs the room of the list. */
#define ROOM_FOR_LIST 50

G_DEFINE_FINAL_TYPE (TenkenQuestionPage, tenken_question_page, TENKEN_TYPE_PAGE)

enum { PROP_0, PROP_FILTER, PROP_FLAGGED, N_PROPS };

static GParamSpec *properties[N_PROPS];

TenkenSession *
tenken_question_page_get_session (TenkenQuestionPage *self)
{
  return tenken_page_get_session (TENKEN_PAGE (self));
}

static const GPtrArray *
get_questions (TenkenQuestionPage *self)
{
  return tenken_session_get_checklist (tenken_question_page_get_session (self))->questions;
}

static void
show_progress (TenkenQuestionPage *self)
{
  TenkenSession *session = tenken_question_page_get_session (self);
  TenkenProgress progress = tenken_progress_new (tenken_session_get_assessment (session)->answers);
  gboolean last = self->question->index + 1 == progress.questions;
  guint minutes = tenken_session_get_minutes_left (session);

  if (progress.copied > 0)
    tenken_stepper_show_rechecks (self->stepper, progress.done, progress.questions, minutes);
  else
    tenken_stepper_show_progress (self->stepper, progress.done, progress.questions, minutes);
  tenken_stepper_set_next_label (self->stepper, last ? _("See the result") : _("Next"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.previous", self->question->index > 0);
}

void
tenken_question_page_show_answer (TenkenQuestionPage *self)
{
  const TenkenChoice *choice = tenken_answering_get_choice (self->answering);
  gboolean waiting = tenken_answering_is_waiting (self->answering);

  tenken_choices_show_choice (self->choices, choice);
  tenken_question_more_show_choice (self->more, choice);
  tenken_question_more_ask_whether (self->more, waiting);
  gtk_widget_set_visible (self->copied, tenken_answering_get_answer (self->answering)->copied && !waiting);
  tenken_question_since_show (self->since, tenken_question_page_get_session (self), self->question);
}

void
tenken_question_page_show (TenkenQuestionPage   *self,
                           const TenkenQuestion *question)
{
  const char *language = tenken_catalog_language ();
  const TenkenAnswer *answer;

  self->question = question;
  self->shown = g_get_monotonic_time ();
  self->typed = 0;
  self->insisted = FALSE;
  tenken_answering_turn_to (self->answering, question);
  answer = tenken_answering_get_answer (self->answering);

  tenken_question_text_show (self->text, question, get_questions (self)->len, language);
  tenken_choices_show_question (self->choices, question);
  tenken_question_more_show_question (self->more, question, language);
  tenken_question_more_show_texts (self->more, answer->comment, answer->evidence);
  tenken_stepper_show_state (self->stepper, tenken_answering_is_waiting (self->answering) ? TENKEN_STEPPER_REASON
                                                                                          : TENKEN_STEPPER_NOTHING);
  tenken_question_page_show_answer (self);
  show_progress (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FLAGGED]);
  tenken_jump_list_select (self->jump_list, question);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

gboolean
tenken_question_page_go_to (TenkenQuestionPage   *self,
                            const TenkenQuestion *question)
{
  tenken_advance_forget (self->advance);
  if (!tenken_question_page_settle (self) || tenken_question_page_insist (self))
    return FALSE;

  /* Going elsewhere all the same leaves the answer as it was. */
  tenken_answering_give_up (self->answering);
  tenken_session_move_to (tenken_question_page_get_session (self), question);
  tenken_question_page_show (self, question);
  tenken_choices_focus (self->choices);
  adw_animation_play (self->appearing);

  return TRUE;
}

static void
jump_cb (TenkenQuestionPage   *self,
         const TenkenQuestion *question)
{
  tenken_question_page_go_to (self, question);
}

/* By itself, or at once by Enter. */
static void
advance (GtkWidget *widget)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (widget);

  tenken_question_page_go_to (self, self->target);
}

static void
finish_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  tenken_advance_cancel (TENKEN_QUESTION_PAGE (widget)->advance);
  gtk_widget_activate_action (widget, "win.finish", NULL);
}

/* Goes @distance questions on; beyond the last one it finishes. */
static void
move (GtkWidget *widget,
      int        distance)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (widget);
  const GPtrArray *questions = get_questions (self);
  int index = (int) self->question->index + distance;

  if (index >= (int) questions->len)
    finish_action (widget, NULL, NULL);
  else if (index >= 0)
    tenken_question_page_go_to (self, g_ptr_array_index (questions, index));
}

/* Nobody who chose a moment ago goes on twice: neither with the page, nor just after it. */
static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (widget);

  if (tenken_advance_cancel (self->advance))
    advance (widget);
  else if (!tenken_advance_is_fresh (self->advance))
    move (widget, 1);
}

static void
previous_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  move (widget, -1);
}

static void
tenken_question_page_refresh (TenkenPage *page)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (page);
  TenkenSession *session = tenken_question_page_get_session (self);

  tenken_jump_list_show_answers (self->jump_list, tenken_session_get_assessment (session)->answers);
  show_progress (self);
  gtk_widget_set_visible (self->copied, tenken_answering_get_answer (self->answering)->copied
                                        && !tenken_answering_is_waiting (self->answering));
  tenken_question_since_show (self->since, session, self->question);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FLAGGED]);
}

static gboolean
tenken_question_page_leave (TenkenPage *page)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (page);

  tenken_advance_cancel (self->advance);

  return tenken_question_page_settle (self);
}

static gboolean
tenken_question_page_hold (TenkenPage *page)
{
  return tenken_question_page_insist (TENKEN_QUESTION_PAGE (page));
}

static void
tenken_question_page_enter (TenkenPage *page)
{
  tenken_choices_focus (TENKEN_QUESTION_PAGE (page)->choices);
}

static const char *
get_filter (TenkenQuestionPage *self)
{
  const char *name = tenken_session_get_draft (tenken_question_page_get_session (self), FILTER_DRAFT);

  return tenken_question_filter_get_name (tenken_question_filter_find (name));
}

static void
tenken_question_page_get_property (GObject    *object,
                                   guint       id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (object);

  switch (id)
    {
    case PROP_FILTER:
      g_value_set_string (value, get_filter (self));
      break;
    case PROP_FLAGGED:
      g_value_set_boolean (value, tenken_question_page_get_flagged (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tenken_question_page_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (object);

  switch (id)
    {
    case PROP_FILTER:
      tenken_session_set_draft (tenken_question_page_get_session (self), FILTER_DRAFT, g_value_get_string (value));
      tenken_jump_list_set_filter (self->jump_list, tenken_question_filter_find (g_value_get_string (value)));
      break;
    case PROP_FLAGGED:
      tenken_question_page_set_flagged (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tenken_question_page_constructed (GObject *object)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (object);
  TenkenSession *session = tenken_question_page_get_session (self);
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  const TenkenChecklist *checklist = tenken_session_get_checklist (session);
  const TenkenQuestion *question = tenken_checklist_find_question (checklist, assessment->position);
  const char *title = tenken_text_get (checklist->title, tenken_catalog_language ());

  self->answering = tenken_answering_new (session);
  adw_window_title_set_title (self->window_title, title);
  adw_window_title_set_subtitle (self->window_title, assessment->organisation);
  tenken_page_set_title (TENKEN_PAGE (self), title);
  tenken_choices_fill (self->choices, checklist);
  tenken_question_more_offer (self->more, checklist);
  tenken_jump_list_fill (self->jump_list, checklist);
  tenken_jump_list_set_filter (self->jump_list, tenken_question_filter_find (get_filter (self)));
  tenken_question_page_show (self, question != NULL ? question : g_ptr_array_index (checklist->questions, 0));

  G_OBJECT_CLASS (tenken_question_page_parent_class)->constructed (object);
}

static void
tenken_question_page_dispose (GObject *object)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (object);

  /* Taking the page apart moves the focus; nothing is to be saved by that any more. */
  self->question = NULL;
  g_clear_pointer (&self->advance, tenken_advance_free);
  g_clear_object (&self->appearing);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_QUESTION_PAGE);
  g_clear_pointer (&self->answering, tenken_answering_free);

  G_OBJECT_CLASS (tenken_question_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "question.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "question.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "question.finish", NULL, finish_action);
  gtk_widget_class_install_property_action (widget_class, "question.filter", "filter");
  gtk_widget_class_install_property_action (widget_class, "question.flag", "flagged");
  tenken_question_page_install_answer_actions (widget_class);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (TENKEN_TYPE_CHOICES);
  g_type_ensure (TENKEN_TYPE_JUMP_LIST);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  g_type_ensure (TENKEN_TYPE_QUESTION_MORE);
  g_type_ensure (TENKEN_TYPE_QUESTION_TEXT);
  g_type_ensure (TENKEN_TYPE_STEPPER);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/question-page.ui");

  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, list_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, jump_list);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, content);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, text);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, copied);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, since);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, choices);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, more);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, stepper);
  gtk_widget_class_bind_template_callback (widget_class, jump_cb);
}

static void
tenken_question_page_class_init (TenkenQuestionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = tenken_question_page_constructed;
  object_class->get_property = tenken_question_page_get_property;
  object_class->set_property = tenken_question_page_set_property;
  object_class->dispose = tenken_question_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_question_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_question_page_enter;
  TENKEN_PAGE_CLASS (klass)->hold = tenken_question_page_hold;
  TENKEN_PAGE_CLASS (klass)->leave = tenken_question_page_leave;

  properties[PROP_FILTER] = g_param_spec_string ("filter", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FLAGGED] = g_param_spec_boolean ("flagged", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (widget_class);
  install_actions (widget_class);
}

/* Folds the list away or out as the window becomes narrow or wide; in between that is up to people. */
static void
room_cb (GtkWidget *widget,
         double     width,
         double     height)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (widget);
  gboolean wide = width >= ROOM_FOR_LIST;

  if (wide != self->wide)
    gtk_toggle_button_set_active (self->list_button, wide);
  self->wide = wide;
}

static void
tenken_question_page_init (TenkenQuestionPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_init_template (widget);
  tenken_choices_set_aside (self->choices);
  self->wide = TRUE;
  tenken_room_watch (widget, room_cb);
  tenken_room_tighten (widget);
  self->advance = tenken_advance_new (widget, advance);
  self->appearing = adw_timed_animation_new (self->content, 0, 1, APPEAR_MS,
                                             adw_property_animation_target_new (G_OBJECT (self->content), "opacity"));
}
