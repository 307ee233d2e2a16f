/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/question-page.h"

#include "app/choices.h"
#include "app/comment-box.h"
#include "app/jump-list.h"
#include "app/menu-buttons.h"
#include "app/question-words.h"
#include "app/stepper.h"
#include "app/terms.h"
#include "app/widgets.h"
#include "base/catalog.h"

#include <string.h>

/* px around what a button opens */
#define AIR 20

struct _TenkenQuestionPage {
  TenkenPage parent_instance;

  const TenkenQuestion *question; /* %NULL while the page is made and taken apart */
  const TenkenChoice *pending;    /* "not applicable", chosen, but its reason is not there yet */
  gboolean unsaved;               /* the last try to save failed */

  AdwWindowTitle *window_title;
  TenkenJumpList *jump_list;
  GtkScrolledWindow *scroller;
  GtkLabel *place;
  GtkLabel *ask;
  GtkLabel *hint;
  TenkenChoices *choices;
  GtkToggleButton *why_button;
  GtkToggleButton *find_out_button;
  GtkToggleButton *comment_button;
  GtkLabel *why;
  GtkLabel *find_out;
  TenkenCommentBox *comment;
  TenkenStepper *stepper;
};

G_DEFINE_FINAL_TYPE (TenkenQuestionPage, tenken_question_page, TENKEN_TYPE_PAGE)

static TenkenSession *
get_session (TenkenQuestionPage *self)
{
  return tenken_page_get_session (TENKEN_PAGE (self));
}

static const TenkenAnswer *
get_answer (TenkenQuestionPage *self)
{
  return tenken_answers_get (tenken_session_get_assessment (get_session (self))->answers, self->question);
}

/* What is chosen on the page, stored already or not. */
static const TenkenChoice *
get_choice (TenkenQuestionPage *self)
{
  return self->pending != NULL ? self->pending : get_answer (self)->choice;
}

static char *
name_draft (TenkenQuestionPage *self)
{
  return g_strdup_printf ("choice-%" G_GINT64_FORMAT "-%u", tenken_session_get_assessment (get_session (self))->id,
                          self->question->number);
}

/* "Not applicable" without its reason yet is a draft, for when the page is made anew before the reason is there. */
static void
set_pending (TenkenQuestionPage *self,
             const TenkenChoice *choice)
{
  g_autofree char *name = name_draft (self);

  self->pending = choice;
  tenken_session_set_draft (get_session (self), name, choice != NULL ? choice->id : NULL);
}

static const TenkenChoice *
find_pending (TenkenQuestionPage *self)
{
  g_autofree char *name = name_draft (self);
  const char *id = tenken_session_get_draft (get_session (self), name);

  return id != NULL ? tenken_checklist_find_choice (tenken_session_get_checklist (get_session (self)), id) : NULL;
}

/* Stores @choice with the comment as it stands on the page. "Not applicable" waits for its reason. */
static void
save (TenkenQuestionPage *self,
      const TenkenChoice *choice)
{
  g_autofree char *comment = tenken_comment_box_dup_text (self->comment);

  if (choice != NULL && !tenken_answer_is_valid (self->question, choice, comment, NULL))
    {
      set_pending (self, choice);
      tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_REASON);
      return;
    }

  set_pending (self, NULL);
  self->unsaved = !tenken_session_answer (get_session (self), self->question, choice, comment);
  if (!self->unsaved)
    tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_SAVED);
}

static void
comment_typing_cb (TenkenQuestionPage *self)
{
  tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_NOTHING);
}

static void
comment_settled_cb (TenkenQuestionPage *self)
{
  if (self->question != NULL)
    save (self, get_choice (self));
}

/* The card of the choice at hand is active; where it needs a reason, the comment asks for it. */
static void
show_choice (TenkenQuestionPage *self)
{
  const TenkenChoice *choice = get_choice (self);
  gboolean reason = choice != NULL && choice->kind == TENKEN_CHOICE_NOT_APPLICABLE;
  g_autofree char *evidence = tenken_question_words_evidence (self->question, tenken_catalog_language ());

  tenken_choices_show_choice (self->choices, choice);
  tenken_comment_box_set_label (self->comment, reason ? _("Why does it not apply to you? (needed)")
                                                      : _("Comment, for yourselves and for the report"));
  tenken_comment_box_set_hint (self->comment, reason ? "" : evidence); /* nothing to prove where it does not apply */
  if (reason)
    gtk_toggle_button_set_active (self->comment_button, TRUE);
}

static void
show_progress (TenkenQuestionPage *self)
{
  const TenkenTally *total = &tenken_session_get_score (get_session (self))->total;
  gboolean last = self->question->index + 1 == total->questions;

  tenken_stepper_show_progress (self->stepper, total->answered, total->questions, 0);
  tenken_stepper_set_next_label (self->stepper, last ? _("Finish") : _("Next"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.previous", self->question->index > 0);
}

static void
show_texts (TenkenQuestionPage   *self,
            const TenkenQuestion *question)
{
  const char *language = tenken_catalog_language ();
  const TenkenChecklist *checklist = tenken_session_get_checklist (get_session (self));
  g_autofree char *place = tenken_question_words_place (question, checklist->questions->len, language);
  g_autofree char *why = tenken_question_words_why (question, language);

  gtk_label_set_label (self->place, place);
  gtk_label_set_label (self->ask, tenken_text_get (question->ask, language));
  tenken_terms_show (self->hint, tenken_text_get (question->hint, language), language);
  tenken_terms_show (self->why, why, language);
  gtk_widget_set_visible (GTK_WIDGET (self->why_button), *why != '\0');
  tenken_terms_show (self->find_out, tenken_text_get (question->find_out, language), language);
  gtk_widget_set_visible (GTK_WIDGET (self->find_out_button), question->find_out != NULL);
  gtk_toggle_button_set_active (self->why_button, FALSE);
  gtk_toggle_button_set_active (self->find_out_button, FALSE);
  tenken_choices_show_question (self->choices, question);
}

static void
show_question (TenkenQuestionPage   *self,
               const TenkenQuestion *question)
{
  const TenkenAnswer *answer;

  self->question = question;
  self->pending = find_pending (self);
  answer = get_answer (self);

  show_texts (self, question);
  gtk_toggle_button_set_active (self->comment_button, *answer->comment != '\0');
  tenken_comment_box_set_text (self->comment, answer->comment);
  tenken_stepper_show_state (self->stepper, self->pending != NULL ? TENKEN_STEPPER_REASON : TENKEN_STEPPER_NOTHING);
  show_choice (self);
  show_progress (self);
  tenken_jump_list_select (self->jump_list, question);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* Saves what is typed, once more where that failed before; a failure is said once. */
static gboolean
settle (TenkenQuestionPage *self)
{
  gboolean again = self->unsaved;

  self->unsaved = FALSE;
  tenken_comment_box_settle (self->comment);
  if (again && !self->unsaved)
    save (self, get_choice (self));

  return !self->unsaved;
}

/* Leaves the question at hand for @question, unless what was typed would be lost. */
static void
go_to (TenkenQuestionPage   *self,
       const TenkenQuestion *question)
{
  if (!settle (self))
    return;

  /* Going elsewhere without a reason leaves the answer as it was. */
  set_pending (self, NULL);
  tenken_session_move_to (get_session (self), question);
  show_question (self, question);
  tenken_choices_focus (self->choices);
}

static void
jump_cb (TenkenQuestionPage   *self,
         const TenkenQuestion *question)
{
  go_to (self, question);
}

/* What a button opens stands below it, often out of sight. */
static void
opened_cb (GtkWidget *widget)
{
  tenken_widgets_scroll_to (widget, AIR);
}

/* Once the comment has its place on the page, so that it is scrolled into view. */
static gboolean
ask_reason_cb (gpointer data)
{
  TenkenQuestionPage *self = data;

  /* The page may have been left meanwhile. */
  if (self->pending != NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    {
      gtk_widget_child_focus (GTK_WIDGET (self->comment), GTK_DIR_TAB_FORWARD);
      opened_cb (GTK_WIDGET (self->comment));
    }

  return G_SOURCE_REMOVE;
}

static void
picked_cb (TenkenQuestionPage *self,
           const TenkenChoice *choice)
{
  save (self, choice);
  show_choice (self);
  if (self->pending != NULL)
    g_idle_add_full (G_PRIORITY_LOW, ask_reason_cb, g_object_ref (self), g_object_unref);
}

static void
choose_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  tenken_choices_pick (TENKEN_QUESTION_PAGE (widget)->choices, (guint) g_variant_get_int32 (parameter));
}

static void
finish_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.finish", NULL);
}

/* Goes @distance questions on; beyond the last one it finishes. */
static void
move (GtkWidget *widget,
      int        distance)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (widget);
  const GPtrArray *questions = tenken_session_get_checklist (get_session (self))->questions;
  int index = (int) self->question->index + distance;

  if (index >= (int) questions->len)
    finish_action (widget, NULL, NULL);
  else if (index >= 0)
    go_to (self, g_ptr_array_index (questions, index));
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
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

  tenken_jump_list_show_answers (self->jump_list, tenken_session_get_assessment (get_session (self))->answers);
  show_progress (self);
}

static gboolean
tenken_question_page_leave (TenkenPage *page)
{
  return settle (TENKEN_QUESTION_PAGE (page));
}

static void
tenken_question_page_enter (TenkenPage *page)
{
  tenken_choices_focus (TENKEN_QUESTION_PAGE (page)->choices);
}

static void
tenken_question_page_constructed (GObject *object)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (object);
  const TenkenAssessment *assessment = tenken_session_get_assessment (get_session (self));
  const TenkenChecklist *checklist = tenken_session_get_checklist (get_session (self));
  const TenkenQuestion *question = tenken_checklist_find_question (checklist, assessment->position);
  const char *title = tenken_text_get (checklist->title, tenken_catalog_language ());

  adw_window_title_set_title (self->window_title, title);
  adw_window_title_set_subtitle (self->window_title, assessment->organisation);
  tenken_page_set_title (TENKEN_PAGE (self), title);
  tenken_choices_fill (self->choices, checklist);
  tenken_jump_list_fill (self->jump_list, checklist);
  show_question (self, question != NULL ? question : g_ptr_array_index (checklist->questions, 0));

  G_OBJECT_CLASS (tenken_question_page_parent_class)->constructed (object);
}

static void
tenken_question_page_dispose (GObject *object)
{
  TenkenQuestionPage *self = TENKEN_QUESTION_PAGE (object);

  /* Taking the page apart moves the focus; nothing is to be saved by that any more. */
  self->question = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_QUESTION_PAGE);

  G_OBJECT_CLASS (tenken_question_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, jump_list);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, place);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, ask);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, hint);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, choices);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, why_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, find_out_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, comment_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, why);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, find_out);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, comment);
  gtk_widget_class_bind_template_child (widget_class, TenkenQuestionPage, stepper);
}

static void
tenken_question_page_class_init (TenkenQuestionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = tenken_question_page_constructed;
  object_class->dispose = tenken_question_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_question_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_question_page_enter;
  TENKEN_PAGE_CLASS (klass)->leave = tenken_question_page_leave;

  gtk_widget_class_install_action (widget_class, "question.choose", "i", choose_action);
  gtk_widget_class_install_action (widget_class, "question.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "question.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "question.finish", NULL, finish_action);

  g_type_ensure (TENKEN_TYPE_CHOICES);
  g_type_ensure (TENKEN_TYPE_COMMENT_BOX);
  g_type_ensure (TENKEN_TYPE_JUMP_LIST);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  g_type_ensure (TENKEN_TYPE_STEPPER);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/question-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, comment_settled_cb);
  gtk_widget_class_bind_template_callback (widget_class, comment_typing_cb);
  gtk_widget_class_bind_template_callback (widget_class, jump_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
tenken_question_page_init (TenkenQuestionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
