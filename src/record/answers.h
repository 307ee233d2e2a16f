/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"

G_BEGIN_DECLS

typedef struct {
  const TenkenChoice *choice; /* (nullable): %NULL while unanswered */
  const char *comment;        /* never %NULL; for not applicable, the reason */
  const char *evidence;       /* never %NULL; what proves it, in the firm's own words */
  gboolean flagged;           /* to be looked at again */
  gboolean copied;            /* from an earlier assessment, and nobody has re-checked it yet */
} TenkenAnswer;

/**
 * TenkenAnswers:
 *
 * The answers of one response to one checklist, a plain value without any database behind it. It keeps a
 * reference to its checklist.
 */
typedef struct _TenkenAnswers TenkenAnswers;

TenkenAnswers *tenken_answers_new  (TenkenChecklist *checklist);
void           tenken_answers_free (TenkenAnswers *self);

/**
 * tenken_answers_copy:
 *
 * Returns: (transfer full): the same answers, which do not follow @self any more.
 */
TenkenAnswers *tenken_answers_copy (const TenkenAnswers *self);

/**
 * tenken_answers_get_checklist:
 *
 * Returns: (transfer none): the checklist that these answer.
 */
TenkenChecklist *tenken_answers_get_checklist (const TenkenAnswers *self);

/**
 * tenken_answers_get:
 * @question: a question of the checklist
 *
 * Returns: (transfer none): its answer, valid until that answer is set again.
 */
const TenkenAnswer *tenken_answers_get (const TenkenAnswers  *self,
                                        const TenkenQuestion *question);

/**
 * tenken_answers_set:
 * @question: a question of the checklist
 * @choice: (nullable): a choice of the checklist, or %NULL for none yet
 * @comment: (nullable): copied; %NULL is the same as ""
 *
 * Gives an answer. Its evidence and its flag stay as they are; it is not a copied one any more.
 */
void tenken_answers_set (TenkenAnswers        *self,
                         const TenkenQuestion *question,
                         const TenkenChoice   *choice,
                         const char           *comment);

/**
 * tenken_answers_put:
 * @question: a question of the checklist
 * @answer: all of its answer; copied. A %NULL text is the same as ""
 */
void tenken_answers_put (TenkenAnswers        *self,
                         const TenkenQuestion *question,
                         const TenkenAnswer   *answer);

/**
 * tenken_answers_carry_over:
 * @to: today's edition of the checklist, or another checklist
 *
 * Copies what was answered to the same questions: of the same number in the same edition, else those that either maps to
 * one item of the other, else, in another edition, those of the same source item. Choices are matched by their id; where
 * that is gone the question stays unanswered. What is copied is marked so.
 *
 * Returns: (transfer full): answers to @to.
 */
TenkenAnswers *tenken_answers_carry_over (const TenkenAnswers *self,
                                          TenkenChecklist     *to);

/**
 * tenken_answers_count:
 *
 * Returns: how many questions have a choice.
 */
guint tenken_answers_count (const TenkenAnswers *self);

/**
 * tenken_answer_is_valid:
 *
 * Returns: %FALSE with TENKEN_ERROR_INPUT where @choice is "not applicable" and @comment gives no reason, or where
 * @comment is not valid UTF-8.
 */
gboolean tenken_answer_is_valid (const TenkenQuestion  *question,
                                 const TenkenChoice    *choice,
                                 const char            *comment,
                                 GError               **error);

/* Whether nothing was said: no choice, no text, no flag. */
gboolean tenken_answer_is_empty (const TenkenAnswer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenAnswers, tenken_answers_free)

G_END_DECLS
