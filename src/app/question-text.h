/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_QUESTION_TEXT (tenken_question_text_get_type ())

/**
 * TenkenQuestionText:
 *
 * A question to be read: its place among the others, the question in large type, its hint.
 */
G_DECLARE_FINAL_TYPE (TenkenQuestionText, tenken_question_text, TENKEN, QUESTION_TEXT, AdwBin)

/**
 * tenken_question_text_show:
 * @total: how many questions there are
 * @language: of the checklist's texts
 */
void tenken_question_text_show (TenkenQuestionText   *self,
                                const TenkenQuestion *question,
                                guint                 total,
                                const char           *language);

G_END_DECLS
