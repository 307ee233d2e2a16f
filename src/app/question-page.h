/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_QUESTION_PAGE (tenken_question_page_get_type ())

/* One question at a time, with its choices and comment, beside the list of all of them.
 *
 * Actions, on the page: `question.choose (i)` with the choice's key, `question.next`, `question.previous`,
 * `question.finish`. */
G_DECLARE_FINAL_TYPE (TenkenQuestionPage, tenken_question_page, TENKEN, QUESTION_PAGE, TenkenPage)

G_END_DECLS
