/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

G_BEGIN_DECLS

/**
 * TenkenAnswering:
 *
 * The answer to the question at hand on its way into the store. “Not applicable” waits here for its reason, also while
 * the page is made anew; what could not be saved is remembered to be tried again.
 */
typedef struct _TenkenAnswering TenkenAnswering;

typedef enum {
  TENKEN_ANSWERING_SAVED,
  TENKEN_ANSWERING_WAITING, /* “not applicable” without its reason yet; the stored answer is as it was */
  TENKEN_ANSWERING_FAILED,  /* which was said */
} TenkenAnsweringResult;

/**
 * tenken_answering_new:
 * @session: with an open assessment; must outlive the answering
 */
TenkenAnswering *tenken_answering_new  (TenkenSession *session);
void             tenken_answering_free (TenkenAnswering *self);

/* Turns to @question, and takes up what waits there. */
void tenken_answering_turn_to (TenkenAnswering      *self,
                               const TenkenQuestion *question);

const TenkenQuestion *tenken_answering_get_question (TenkenAnswering *self);

/* Returns: the stored answer, valid until it changes. */
const TenkenAnswer *tenken_answering_get_answer (TenkenAnswering *self);

/* Returns: (nullable): what is chosen on the page, stored already or not. */
const TenkenChoice *tenken_answering_get_choice (TenkenAnswering *self);

/* Returns: whether “not applicable” waits for its reason. */
gboolean tenken_answering_is_waiting (TenkenAnswering *self);

/* Whether the last try to save failed. */
gboolean tenken_answering_has_failed     (TenkenAnswering *self);
void     tenken_answering_forget_failure (TenkenAnswering *self);

/**
 * tenken_answering_save:
 * @answer: the answer as it shall be
 */
TenkenAnsweringResult tenken_answering_save (TenkenAnswering    *self,
                                             const TenkenAnswer *answer);

/* Has @choice, “not applicable”, wait although a comment is there: whether that is the reason is for people to say. */
void tenken_answering_wait (TenkenAnswering    *self,
                            const TenkenChoice *choice);

/* Going elsewhere without the reason leaves the stored answer as it was. */
void tenken_answering_give_up (TenkenAnswering *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenAnswering, tenken_answering_free)

G_END_DECLS
