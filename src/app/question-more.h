/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_QUESTION_MORE (tenken_question_more_get_type ())

/**
 * TenkenQuestionMore:
 *
 * What is one step away from a question and never in the way: why it matters, how to find out, the comment and what
 * proves the answer, the flag, and “not applicable”. The first three unfold in place.
 *
 * The flag is the action `question.flag` of the page, with a boolean state; “not applicable” is its `question.choose`.
 *
 * Signals: `typing ()` and `settled ()`, as with TenkenCommentBox.
 */
G_DECLARE_FINAL_TYPE (TenkenQuestionMore, tenken_question_more, TENKEN, QUESTION_MORE, AdwBin)

/**
 * tenken_question_more_show_question:
 * @language: of the checklist's texts
 *
 * Shows the texts of @question, all folded.
 */
void tenken_question_more_show_question (TenkenQuestionMore   *self,
                                         const TenkenQuestion *question,
                                         const char           *language);

/* Shows the texts that go with an answer, unfolded where there are any; neither `typing` nor `settled` follows. */
void tenken_question_more_show_texts (TenkenQuestionMore *self,
                                      const char         *comment,
                                      const char         *evidence);

/**
 * tenken_question_more_show_choice:
 * @choice: (nullable): what is chosen
 *
 * Where @choice is “not applicable”, the comment asks for the reason and there is nothing to prove.
 */
void tenken_question_more_show_choice (TenkenQuestionMore *self,
                                       const TenkenChoice *choice);

/**
 * tenken_question_more_offer:
 * @checklist: (nullable): whose “not applicable” stands here, where it has one; %NULL for none
 */
void tenken_question_more_offer (TenkenQuestionMore    *self,
                                 const TenkenChecklist *checklist);

/* Leaves out comment, proof, flag and “not applicable”: for those who only answer. */
void tenken_question_more_set_reading_only (TenkenQuestionMore *self);

/* Returns: (transfer full): the texts as they are now. */
char *tenken_question_more_dup_comment  (TenkenQuestionMore *self);
char *tenken_question_more_dup_evidence (TenkenQuestionMore *self);

/* Emits `settled` now if there is a change that waits for it. */
void tenken_question_more_settle (TenkenQuestionMore *self);

/* Puts the focus where the reason is to be written, and brings that into view. */
void tenken_question_more_ask_reason (TenkenQuestionMore *self);

/**
 * tenken_question_more_ask_whether:
 * @waiting: whether “not applicable” waits for its reason
 *
 * Asks whether the comment that is there already is the reason, with a button that does `question.take-reason`, until
 * somebody types.
 */
void tenken_question_more_ask_whether (TenkenQuestionMore *self,
                                       gboolean            waiting);

/**
 * tenken_question_more_insist:
 * @missing: whether the reason is still missing
 *
 * Says so beside its field, where the focus goes, or says it no longer. Where it is asked already whether the comment is
 * the reason, the focus goes there.
 */
void tenken_question_more_insist (TenkenQuestionMore *self,
                                  gboolean            missing);

G_END_DECLS
