/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the question page's own files share: question-page.c shows a question and goes to another,
 * question-answer.c has it answered, and takes that back. */
#include "app/advance.h"
#include "app/answering.h"
#include "app/choices.h"
#include "app/jump-list.h"
#include "app/page.h"
#include "app/question-more.h"
#include "app/question-page.h"
#include "app/question-since.h"
#include "app/question-text.h"
#include "app/stepper.h"

G_BEGIN_DECLS

struct _TenkenQuestionPage {
  TenkenPage parent_instance;

  const TenkenQuestion *question; /* %NULL while the page is made and taken apart */
  TenkenAnswering *answering;
  TenkenAdvance *advance;
  const TenkenQuestion *target;   /* where it moves on to by itself */
  gint64 shown;                   /* since when the question is there, monotonic */
  gint64 typed;                   /* when typing began there, monotonic; 0 before that */
  gboolean insisted;              /* the reason was asked for once more */
  AdwAnimation *appearing;
  gboolean wide;                  /* there is room for the list */

  AdwWindowTitle *window_title;
  GtkToggleButton *list_button;
  GtkWidget *toasts;
  TenkenJumpList *jump_list;
  GtkScrolledWindow *scroller;
  GtkWidget *content;
  TenkenQuestionText *text;
  GtkWidget *copied;
  GtkLabel *since;
  TenkenChoices *choices;
  TenkenQuestionMore *more;
  TenkenStepper *stepper;
};

TenkenSession *tenken_question_page_get_session (TenkenQuestionPage *self);

/* Leaves the question at hand for @question, unless what was typed would be lost; returns whether it went. */
gboolean tenken_question_page_go_to (TenkenQuestionPage   *self,
                                     const TenkenQuestion *question);

/* Shows @question as it is stored, and what waits there. */
void tenken_question_page_show (TenkenQuestionPage   *self,
                                const TenkenQuestion *question);

/* Shows the choice for the question at hand; the texts stay as they are typed. */
void tenken_question_page_show_answer (TenkenQuestionPage *self);

/* Saves what is typed, once more where that failed before; a failure is said once. Returns whether all is saved. */
gboolean tenken_question_page_settle (TenkenQuestionPage *self);

/* Asks once more for the reason that “not applicable” waits for; returns whether it did, which is once. */
gboolean tenken_question_page_insist (TenkenQuestionPage *self);

/* The flag of the question at hand, as the state of an action. */
gboolean tenken_question_page_get_flagged (TenkenQuestionPage *self);
void     tenken_question_page_set_flagged (TenkenQuestionPage *self,
                                           gboolean            flagged);

/* The actions about an answer, and what the template calls. */
void tenken_question_page_install_answer_actions (GtkWidgetClass *widget_class);

G_END_DECLS
