/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/question-page-private.h"

#include "app/preferences.h"
#include "app/toaster.h"
#include "base/catalog.h"
#include "insight/progress.h"

#include <string.h>

/* Whoever begins to type has read and thought; how long a comment is says nothing of the questions to come. */
static void
note_pace (TenkenQuestionPage *self)
{
  gint64 until = self->typed != 0 ? self->typed : g_get_monotonic_time ();

  tenken_session_note_pace (tenken_question_page_get_session (self), (double) (until - self->shown) / G_USEC_PER_SEC);
}

/* Puts the whole answer there, with the texts as they stand on the page. */
static TenkenAnsweringResult
save (TenkenQuestionPage *self,
      const TenkenChoice *choice,
      gboolean            copied)
{
  const TenkenAnswer *before = tenken_answering_get_answer (self->answering);
  gboolean was_open = before->choice == NULL || before->copied;
  g_autofree char *comment = tenken_question_more_dup_comment (self->more);
  g_autofree char *evidence = tenken_question_more_dup_evidence (self->more);
  TenkenAnswer answer = { choice, comment, evidence, before->flagged, copied };
  TenkenAnsweringResult result = tenken_answering_save (self->answering, &answer);

  if (result != TENKEN_ANSWERING_FAILED)
    tenken_stepper_show_state (self->stepper, result == TENKEN_ANSWERING_SAVED ? TENKEN_STEPPER_SAVED
                                                                              : TENKEN_STEPPER_REASON);
  if (result == TENKEN_ANSWERING_SAVED)
    tenken_question_more_insist (self->more, FALSE);
  if (result == TENKEN_ANSWERING_SAVED && was_open && choice != NULL && !copied)
    note_pace (self);

  return result;
}

static void
typing_cb (TenkenQuestionPage *self)
{
  if (self->typed == 0)
    self->typed = g_get_monotonic_time ();
  tenken_advance_forget (self->advance);
  tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_NOTHING);
}

static void
settled_cb (TenkenQuestionPage *self)
{
  if (self->question != NULL)
    save (self, tenken_answering_get_choice (self->answering), tenken_answering_get_answer (self->answering)->copied);
}

gboolean
tenken_question_page_settle (TenkenQuestionPage *self)
{
  gboolean again = tenken_answering_has_failed (self->answering);

  tenken_answering_forget_failure (self->answering);
  tenken_question_more_settle (self->more);
  if (again && !tenken_answering_has_failed (self->answering))
    settled_cb (self);

  return !tenken_answering_has_failed (self->answering);
}

gboolean
tenken_question_page_insist (TenkenQuestionPage *self)
{
  if (!tenken_answering_is_waiting (self->answering) || self->insisted)
    return FALSE;

  self->insisted = TRUE;
  tenken_question_more_insist (self->more, TRUE);

  return TRUE;
}

/* The next question after the one at hand that is still open: without an answer, or with one that nobody re-checked. */
static const TenkenQuestion *
find_open (TenkenQuestionPage *self)
{
  const TenkenAnswers *answers = tenken_session_get_assessment (tenken_question_page_get_session (self))->answers;
  const GPtrArray *questions = tenken_answers_get_checklist (answers)->questions;

  for (guint i = self->question->index + 1; i < questions->len; i++)
    {
      const TenkenAnswer *answer = tenken_answers_get (answers, g_ptr_array_index (questions, i));

      if (answer->choice == NULL || answer->copied)
        return g_ptr_array_index (questions, i);
    }

  return NULL;
}

static const TenkenQuestion *
find_next (TenkenQuestionPage *self)
{
  const GPtrArray *questions = tenken_session_get_checklist (tenken_question_page_get_session (self))->questions;
  guint next = self->question->index + 1;

  return next < questions->len ? g_ptr_array_index (questions, next) : NULL;
}

/* Moves on by itself: from an answer that was open to the next open one, from one that was changed to the next. There
 * is always a way back, but the end is for people to choose. */
static void
move_on (TenkenQuestionPage *self,
         gboolean            was_open)
{
  self->target = was_open ? find_open (self) : find_next (self);
  if (self->target != NULL && tenken_preferences_get_advance ())
    tenken_advance_start (self->advance);
}

static gboolean
needs_reason (const TenkenChoice *choice)
{
  return choice != NULL && choice->kind == TENKEN_CHOICE_NOT_APPLICABLE;
}

/* Once the comment has its place on the page, so that it is scrolled into view. */
static gboolean
ask_reason_cb (gpointer data)
{
  TenkenQuestionPage *self = data;

  /* The page may have been left meanwhile. */
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL && needs_reason (tenken_answering_get_choice (self->answering)))
    tenken_question_more_ask_reason (self->more);

  return G_SOURCE_REMOVE;
}

static gboolean
has_open (TenkenQuestionPage *self)
{
  const TenkenAnswers *answers = tenken_session_get_assessment (tenken_question_page_get_session (self))->answers;

  return tenken_progress_find_open (answers, 0) != NULL;
}

/* What is said of it beside “Saved”: a way back where something was there before, a way on where nothing is left. */
static void
tell_saved (TenkenQuestionPage *self,
            gboolean            was_open,
            gboolean            changed)
{
  if (changed)
    tenken_toaster_offer (self->toasts, _("Answer changed"), _("Undo"), "question.undo");
  else if (was_open && !has_open (self))
    tenken_toaster_offer (self->toasts, _("Every question has an answer."), _("See the result"), "question.finish");
}

/* A comment that was written for another answer is not taken for the reason: people say so, or write one. Returns whether
 * that is asked. */
static gboolean
ask_whether (TenkenQuestionPage *self,
             const TenkenChoice *choice)
{
  g_autofree char *comment = tenken_question_more_dup_comment (self->more);
  g_autofree char *written = tenken_text_trim (comment);

  if (!needs_reason (choice) || tenken_answering_get_answer (self->answering)->choice == choice || *written == '\0')
    return FALSE;

  /* What is typed goes with the answer so far. */
  tenken_question_more_settle (self->more);
  tenken_answering_wait (self->answering, choice);
  tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_REASON);

  return TRUE;
}

static void
picked_cb (TenkenQuestionPage *self,
           const TenkenChoice *choice)
{
  const TenkenAnswer *answer = tenken_answering_get_answer (self->answering);
  gboolean was_open = answer->choice == NULL || answer->copied;
  gboolean same = answer->choice == choice;
  gboolean changed = answer->choice != NULL && !same;
  TenkenAnsweringResult result;

  tenken_toaster_say (self->toasts, NULL);
  tenken_advance_forget (self->advance);
  self->insisted = FALSE;
  result = ask_whether (self, choice) ? TENKEN_ANSWERING_WAITING : save (self, choice, FALSE);
  tenken_question_page_show_answer (self);

  if (result == TENKEN_ANSWERING_SAVED)
    tell_saved (self, was_open, changed);

  if (needs_reason (choice) && !same && result != TENKEN_ANSWERING_FAILED)
    g_idle_add_full (G_PRIORITY_LOW, ask_reason_cb, g_object_ref (self), g_object_unref);
  else if (result == TENKEN_ANSWERING_SAVED)
    move_on (self, was_open);
}

/* What is written there already is the reason. */
static void
take_reason_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (widget);
  const TenkenAnswer *answer = tenken_answering_get_answer (self->answering);
  gboolean was_open = answer->choice == NULL || answer->copied;
  gboolean changed = answer->choice != NULL;

  if (!tenken_answering_is_waiting (self->answering)
      || save (self, tenken_answering_get_choice (self->answering), FALSE) != TENKEN_ANSWERING_SAVED)
    return;

  /* The button that was pressed goes with its question. */
  tenken_choices_focus (self->choices);
  tenken_question_page_show_answer (self);
  tell_saved (self, was_open, changed);
  move_on (self, was_open);
}

static void
choose_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  tenken_choices_pick (TENKEN_QUESTION_PAGE (widget)->choices, (guint) g_variant_get_int32 (parameter));
}

/* Still the same as last time. */
static void
confirm_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (widget);
  const TenkenAnswer *answer = tenken_answering_get_answer (self->answering);

  if (answer->copied && !tenken_answering_is_waiting (self->answering))
    picked_cb (self, answer->choice);
}

/* Enter on what is chosen: it confirms the choice from last time, and goes on from any other. */
static void
go_on_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (widget);

  if (!gtk_widget_get_visible (self->copied))
    gtk_widget_activate_action (widget, "question.next", NULL);
  /* One that was meant for the question before confirms nothing here. */
  else if (!tenken_choices_are_unread (self->choices))
    gtk_widget_activate_action (widget, "question.confirm", NULL);
}

gboolean
tenken_question_page_get_flagged (TenkenQuestionPage *self)
{
  return self->question != NULL && tenken_answering_get_answer (self->answering)->flagged;
}

void
tenken_question_page_set_flagged (TenkenQuestionPage *self,
                                  gboolean            flagged)
{
  TenkenAnswer answer;

  tenken_advance_forget (self->advance);
  if (!tenken_question_page_settle (self))
    return;

  /* The stored answer, not the one on the page: that may wait for its reason. */
  answer = *tenken_answering_get_answer (self->answering);
  answer.flagged = flagged;
  if (tenken_session_put (tenken_question_page_get_session (self), self->question, &answer)
      && !tenken_answering_is_waiting (self->answering))
    tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_SAVED);
}

/* The texts as they are stored, unless they stand there already: the place where one types stays. */
static void
show_texts (TenkenQuestionPage *self)
{
  const TenkenAnswer *answer = tenken_answering_get_answer (self->answering);
  g_autofree char *comment = tenken_question_more_dup_comment (self->more);
  g_autofree char *evidence = tenken_question_more_dup_evidence (self->more);

  if (strcmp (comment, answer->comment) != 0 || strcmp (evidence, answer->evidence) != 0)
    tenken_question_more_show_texts (self->more, answer->comment, answer->evidence);
}

/* Goes to the question whose answer it concerns. What waits for a reason is not stored, but taken back all the same. */
static void
take_back (TenkenQuestionPage *self,
           gboolean          (*go) (TenkenSession *session, const TenkenQuestion **question))
{
  TenkenSession *session = tenken_question_page_get_session (self);
  const TenkenQuestion *question = self->question;
  gboolean waiting = tenken_answering_is_waiting (self->answering);

  tenken_toaster_say (self->toasts, NULL);
  tenken_advance_forget (self->advance);
  if (!tenken_question_page_settle (self))
    return;

  tenken_answering_give_up (self->answering);
  if (!waiting && !go (session, &question))
    return;

  /* The plan has the same way back, and is not to be seen here. */
  if (question == NULL)
    {
      tenken_toaster_offer (self->toasts, _("The plan is as it was before that change"), _("See the plan"),
                            "question.plan");
      return;
    }

  if (question != self->question && tenken_session_move_to (session, question))
    {
      tenken_question_page_show (self, question);
      tenken_choices_focus (self->choices);
    }
  else
    {
      show_texts (self);
      tenken_question_page_show_answer (self);
    }
  tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_SAVED);
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  take_back (TENKEN_QUESTION_PAGE (widget), tenken_session_undo);
}

static void
redo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  take_back (TENKEN_QUESTION_PAGE (widget), tenken_session_redo);
}

static void
plan_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.go", "s", "plan");
}

void
tenken_question_page_install_answer_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "question.choose", "i", choose_action);
  gtk_widget_class_install_action (widget_class, "question.take-reason", NULL, take_reason_action);
  gtk_widget_class_install_action (widget_class, "question.confirm", NULL, confirm_action);
  gtk_widget_class_install_action (widget_class, "question.go-on", NULL, go_on_action);
  gtk_widget_class_install_action (widget_class, "question.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "question.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "question.plan", NULL, plan_action);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, settled_cb);
  gtk_widget_class_bind_template_callback (widget_class, typing_cb);
}
