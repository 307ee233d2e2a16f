/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

/* Which questions one looks for. */
typedef enum {
  TENKEN_FILTER_ALL,
  TENKEN_FILTER_UNANSWERED,
  TENKEN_FILTER_UNKNOWN,
  TENKEN_FILTER_FLAGGED,
  TENKEN_FILTER_COPIED, /* from last time, not yet re-checked */
  TENKEN_N_FILTERS
} TenkenQuestionFilter;

/* Returns: the name that actions use: "unanswered". */
const char *tenken_question_filter_get_name (TenkenQuestionFilter self);

/* Returns: the filter called @name, %TENKEN_FILTER_ALL where there is none. */
TenkenQuestionFilter tenken_question_filter_find (const char *name);

gboolean tenken_question_filter_matches (TenkenQuestionFilter  self,
                                         const TenkenAnswer   *answer);

guint tenken_question_filter_count (TenkenQuestionFilter  self,
                                    const TenkenAnswers  *answers);

/* Returns: whether something is left to do: to answer, to re-check, or to look at again. */
gboolean tenken_question_filter_is_open (const TenkenAnswers *answers);

/**
 * tenken_question_filter_dup_label:
 * @count: how many questions it shows
 *
 * Returns: (transfer full): “Not answered yet (3)”.
 */
char *tenken_question_filter_dup_label (TenkenQuestionFilter self,
                                        guint                count);

/* Returns: what to say where it shows nothing. */
const char *tenken_question_filter_get_empty (TenkenQuestionFilter self);

G_END_DECLS
