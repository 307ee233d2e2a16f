/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

/* How far an assessment is. A question is done when it has an answer that somebody gave or re-checked this time. */
typedef struct {
  guint questions;
  guint done;
  guint unanswered;
  guint copied; /* with an answer from last time that nobody has re-checked yet */
} TenkenProgress;

TenkenProgress tenken_progress_new (const TenkenAnswers *answers);

/* Returns: how many questions are still open: without an answer, or not re-checked yet. */
guint tenken_progress_get_open (const TenkenProgress *self);

/**
 * tenken_progress_words:
 *
 * Returns: (transfer full): “3 of 25 re-checked” while there is anything from last time to re-check, else “3 of 25
 * answered”.
 */
char *tenken_progress_words (const TenkenProgress *self,
                             const char           *language);

/**
 * tenken_progress_find_open:
 * @number: the question where one stopped, 0 for the beginning
 *
 * Returns: (transfer none) (nullable): the first open question from there on, that one included; after the last one the
 * search goes on with the first. %NULL where none is open.
 */
const TenkenQuestion *tenken_progress_find_open (const TenkenAnswers *answers,
                                                 guint                number);

G_END_DECLS
