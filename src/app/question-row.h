/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_QUESTION_ROW (tenken_question_row_get_type ())

/* A question in the jump list: the mark of its answer, its number and topic, and icons for what it has besides: a
 * comment or a proof, a flag, an answer that nobody has re-checked yet. */
G_DECLARE_FINAL_TYPE (TenkenQuestionRow, tenken_question_row, TENKEN, QUESTION_ROW, GtkListBoxRow)

/**
 * tenken_question_row_new:
 * @question: lives as long as the row
 */
GtkWidget *tenken_question_row_new (const TenkenQuestion *question,
                                    const char           *language);

const TenkenQuestion *tenken_question_row_get_question (TenkenQuestionRow *self);

/* Shows the answer's word beside its mark, too, where there is room for it. */
void tenken_question_row_set_wordy (TenkenQuestionRow *self,
                                    gboolean           wordy);

void tenken_question_row_set_answer (TenkenQuestionRow  *self,
                                     const TenkenAnswer *answer,
                                     const char         *language);

G_END_DECLS
