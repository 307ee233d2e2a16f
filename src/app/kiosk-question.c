/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-question.h"

#include "app/advance.h"
#include "app/choices.h"
#include "app/kiosk-bar.h"
#include "app/kiosk-reasons.h"
#include "app/preferences.h"
#include "app/question-words.h"
#include "app/room.h"
#include "app/session-kiosk.h"
#include "app/stepper.h"
#include "app/terms.h"
#include "app/widgets.h"
#include "base/catalog.h"

/* px around what unfolds */
#define AIR 20

struct _TenkenKioskQuestion {
  TenkenPage parent_instance;

  TenkenChecklist *checklist;  /* what is shown lives in it, still while the page slides away */
  const TenkenQuestion *question;
  const TenkenChoice *pending; /* "not applicable", chosen, but its reason is not picked yet */
  TenkenAdvance *advance;

  TenkenKioskBar *bar;
  GtkScrolledWindow *scroller;
  GtkLabel *place;
  GtkLabel *ask;
  GtkLabel *hint;
  TenkenChoices *choices;
  TenkenKioskReasons *reasons;
  GtkToggleButton *why_button;
  GtkToggleButton *find_out_button;
  GtkLabel *why;
  GtkLabel *find_out;
  TenkenStepper *stepper;
};

G_DEFINE_FINAL_TYPE (TenkenKioskQuestion, tenken_kiosk_question, TENKEN_TYPE_PAGE)

static TenkenSession *
get_session (TenkenKioskQuestion *self)
{
  return tenken_page_get_session (TENKEN_PAGE (self));
}

static const TenkenAnswer *
get_answer (TenkenKioskQuestion  *self,
            const TenkenQuestion *question)
{
  return tenken_answers_get (tenken_session_get_assessment (get_session (self))->answers, question);
}

static const GPtrArray *
get_questions (TenkenKioskQuestion *self)
{
  return self->checklist->questions;
}

/* The line below says what the button does: nobody is held up by a question that they would rather not answer. */
static void
show_progress (TenkenKioskQuestion *self)
{
  const TenkenTally *total = &tenken_session_get_score (get_session (self))->total;
  gboolean last = self->question->index + 1 == get_questions (self)->len;
  gboolean answered = get_answer (self, self->question)->choice != NULL;

  tenken_stepper_show_progress (self->stepper, total->answered, total->questions, 0);
  tenken_stepper_set_next_label (self->stepper, last ? _("Done") : answered ? _("Next") : _("Skip"));
  tenken_stepper_suggest_next (self->stepper, answered);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.previous", self->question->index > 0);
}

static void
show_choice (TenkenKioskQuestion *self)
{
  const TenkenAnswer *answer = get_answer (self, self->question);
  const TenkenChoice *choice = self->pending != NULL ? self->pending : answer->choice;
  gboolean reason = choice != NULL && choice->kind == TENKEN_CHOICE_NOT_APPLICABLE;

  tenken_choices_show_choice (self->choices, choice);
  gtk_widget_set_visible (GTK_WIDGET (self->reasons), reason);
  tenken_kiosk_reasons_show (self->reasons, reason && self->pending == NULL ? answer->comment : "");
}

static void
show_texts (TenkenKioskQuestion *self)
{
  const char *language = tenken_catalog_language ();
  const TenkenQuestion *question = self->question;
  g_autofree char *place = tenken_question_words_place (question, get_questions (self)->len, language);
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

/* One reads from the top, though the focus is on the first choice, which large text has further down. */
static void
begin (TenkenKioskQuestion *self)
{
  tenken_choices_focus (self->choices);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
show_question (TenkenKioskQuestion  *self,
               const TenkenQuestion *question)
{
  self->question = question;
  self->pending = NULL;

  show_texts (self);
  tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_NOTHING);
  show_choice (self);
  show_progress (self);
}

static void
go_to (TenkenKioskQuestion  *self,
       const TenkenQuestion *question)
{
  tenken_advance_forget (self->advance);
  tenken_session_move_to (get_session (self), question);
  show_question (self, question);
  begin (self);
}

void
tenken_kiosk_question_go_to_open (TenkenKioskQuestion *self)
{
  const GPtrArray *questions = get_questions (self);

  for (guint i = 0; i < questions->len; i++)
    if (get_answer (self, g_ptr_array_index (questions, i))->choice == NULL)
      {
        go_to (self, g_ptr_array_index (questions, i));
        return;
      }
}

static void
save (TenkenKioskQuestion *self,
      const TenkenChoice  *choice,
      const char          *reason)
{
  if (tenken_session_answer (get_session (self), self->question, choice, reason))
    {
      self->pending = NULL;
      tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_SAVED);
      /* The end is for people to choose. */
      if (self->question->index + 1 < get_questions (self)->len && tenken_preferences_get_advance ())
        tenken_advance_start (self->advance);
    }
  show_choice (self);
}

static void
opened_cb (GtkWidget *widget)
{
  tenken_widgets_scroll_to (widget, AIR);
}

static void
picked_cb (TenkenKioskQuestion *self,
           const TenkenChoice  *choice)
{
  if (choice->kind != TENKEN_CHOICE_NOT_APPLICABLE)
    {
      save (self, choice, "");
      return;
    }

  /* What is kept already has its reason. */
  self->pending = get_answer (self, self->question)->choice != choice ? choice : NULL;
  tenken_stepper_show_state (self->stepper, TENKEN_STEPPER_NOTHING);
  show_choice (self);
  opened_cb (GTK_WIDGET (self->reasons));
}

static void
reason_cb (TenkenKioskQuestion *self,
           const char          *reason)
{
  save (self, self->pending != NULL ? self->pending : get_answer (self, self->question)->choice, reason);
}

static void
choose_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  /* While something covers the page its keys are not meant for it. */
  if (gtk_widget_is_sensitive (widget))
    tenken_choices_pick (TENKEN_KIOSK_QUESTION (widget)->choices, (guint) g_variant_get_int32 (parameter));
}

/* By itself, a moment after a choice; unless the person has been asked something meanwhile. */
static void
advance (GtkWidget *widget)
{
  TenkenKioskQuestion *self = TENKEN_KIOSK_QUESTION (widget);

  if (gtk_widget_is_sensitive (widget))
    go_to (self, g_ptr_array_index (get_questions (self), self->question->index + 1));
}

/* Goes @distance questions on; beyond the last one it finishes. */
static void
move (GtkWidget *widget,
      int        distance)
{
  TenkenKioskQuestion *self = TENKEN_KIOSK_QUESTION (widget);
  const GPtrArray *questions = get_questions (self);
  int index = (int) self->question->index + distance;

  if (!gtk_widget_is_sensitive (widget))
    return;

  if (index >= (int) questions->len)
    gtk_widget_activate_action (widget, "kiosk.finish", NULL);
  else if (index >= 0)
    go_to (self, g_ptr_array_index (questions, index));
}

static void
next_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenKioskQuestion *self = TENKEN_KIOSK_QUESTION (widget);

  /* Nobody who chose a moment ago goes on twice. */
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

/* The response ends, and the answers go, before the page does. */
static void
tenken_kiosk_question_refresh (TenkenPage *page)
{
  TenkenKioskQuestion *self = TENKEN_KIOSK_QUESTION (page);

  if (tenken_session_get_assessment (get_session (self)) != NULL)
    show_progress (self);
}

static gboolean
tenken_kiosk_question_leave (TenkenPage *page)
{
  tenken_advance_cancel (TENKEN_KIOSK_QUESTION (page)->advance);

  return TRUE;
}

static void
tenken_kiosk_question_enter (TenkenPage *page)
{
  begin (TENKEN_KIOSK_QUESTION (page));
}

/* A "not applicable" whose reason is not picked yet is in no answer: it goes along with the view. */
static GVariant *
tenken_kiosk_question_save_view (TenkenPage *page)
{
  TenkenKioskQuestion *self = TENKEN_KIOSK_QUESTION (page);
  g_autoptr (GVariant) view = TENKEN_PAGE_CLASS (tenken_kiosk_question_parent_class)->save_view (page);

  return g_variant_ref_sink (g_variant_new ("(vms)", view, self->pending != NULL ? self->pending->id : NULL));
}

static gboolean
tenken_kiosk_question_restore_view (TenkenPage *page,
                                    GVariant   *view)
{
  TenkenKioskQuestion *self = TENKEN_KIOSK_QUESTION (page);
  g_autoptr (GVariant) inner = NULL;
  const char *pending;

  /* First, for it makes room that the rest is scrolled by. */
  g_variant_get (view, "(vm&s)", &inner, &pending);
  self->pending = pending != NULL ? tenken_checklist_find_choice (self->checklist, pending) : NULL;
  show_choice (self);

  return TENKEN_PAGE_CLASS (tenken_kiosk_question_parent_class)->restore_view (page, inner);
}

static void
tenken_kiosk_question_constructed (GObject *object)
{
  TenkenKioskQuestion *self = TENKEN_KIOSK_QUESTION (object);
  TenkenChecklist *checklist = tenken_session_get_checklist (get_session (self));
  const TenkenKiosk *kiosk = tenken_session_get_kiosk (get_session (self));
  const TenkenQuestion *question;

  question = tenken_checklist_find_question (checklist, tenken_session_get_assessment (get_session (self))->position);
  self->checklist = tenken_checklist_ref (checklist);
  tenken_kiosk_bar_set_leave (self->bar, _("Stop here"), "kiosk.stop");
  tenken_kiosk_bar_set_languages (self->bar, kiosk->languages);
  tenken_kiosk_reasons_set_language (self->reasons, kiosk->languages[0]);
  tenken_choices_fill (self->choices, checklist);
  show_question (self, question != NULL ? question : g_ptr_array_index (checklist->questions, 0));

  G_OBJECT_CLASS (tenken_kiosk_question_parent_class)->constructed (object);
}

static void
tenken_kiosk_question_dispose (GObject *object)
{
  g_clear_pointer (&TENKEN_KIOSK_QUESTION (object)->advance, tenken_advance_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_QUESTION);

  G_OBJECT_CLASS (tenken_kiosk_question_parent_class)->dispose (object);
}

static void
tenken_kiosk_question_finalize (GObject *object)
{
  g_clear_pointer (&TENKEN_KIOSK_QUESTION (object)->checklist, tenken_checklist_unref);

  G_OBJECT_CLASS (tenken_kiosk_question_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, bar);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, scroller);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, place);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, ask);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, hint);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, choices);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, reasons);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, why_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, find_out_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, why);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, find_out);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskQuestion, stepper);
}

static void
tenken_kiosk_question_class_init (TenkenKioskQuestionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = tenken_kiosk_question_constructed;
  object_class->dispose = tenken_kiosk_question_dispose;
  object_class->finalize = tenken_kiosk_question_finalize;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_kiosk_question_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_kiosk_question_enter;
  TENKEN_PAGE_CLASS (klass)->leave = tenken_kiosk_question_leave;
  TENKEN_PAGE_CLASS (klass)->save_view = tenken_kiosk_question_save_view;
  TENKEN_PAGE_CLASS (klass)->restore_view = tenken_kiosk_question_restore_view;

  gtk_widget_class_install_action (widget_class, "question.choose", "i", choose_action);
  gtk_widget_class_install_action (widget_class, "question.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "question.go-on", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "question.previous", NULL, previous_action);

  g_type_ensure (TENKEN_TYPE_CHOICES);
  g_type_ensure (TENKEN_TYPE_KIOSK_BAR);
  g_type_ensure (TENKEN_TYPE_KIOSK_REASONS);
  g_type_ensure (TENKEN_TYPE_STEPPER);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-question.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, reason_cb);
}

static void
tenken_kiosk_question_init (TenkenKioskQuestion *self)
{
  self->advance = tenken_advance_new (GTK_WIDGET (self), advance);
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_room_grow_clamp (ADW_CLAMP (gtk_widget_get_ancestor (GTK_WIDGET (self->ask), ADW_TYPE_CLAMP)));
  tenken_room_tighten (GTK_WIDGET (self));
}
