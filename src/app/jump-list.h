/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/question-filter.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_JUMP_LIST (tenken_jump_list_get_type ())

/**
 * TenkenJumpList:
 *
 * All questions of a checklist under their parts' titles, or those that one looks for, each with the mark of its
 * answer; in a wide window with its word, too. Which ones are shown is chosen by the action `question.filter (s name)`
 * of the page, by the names of question-filter.h.
 *
 * Signals: `picked (const TenkenQuestion *question)`.
 */
G_DECLARE_FINAL_TYPE (TenkenJumpList, tenken_jump_list, TENKEN, JUMP_LIST, AdwBin)

/**
 * tenken_jump_list_fill:
 * @checklist: must outlive the list
 *
 * Fills the list, once.
 */
void tenken_jump_list_fill (TenkenJumpList        *self,
                            const TenkenChecklist *checklist);

/**
 * tenken_jump_list_show_answers:
 * @answers: valid until shown anew, or until the list goes
 */
void tenken_jump_list_show_answers (TenkenJumpList      *self,
                                    const TenkenAnswers *answers);

/* Shows those questions alone, or a sentence where there are none. */
void tenken_jump_list_set_filter (TenkenJumpList       *self,
                                  TenkenQuestionFilter  filter);

/* Marks @question as the one at hand and brings it into view. */
void tenken_jump_list_select (TenkenJumpList       *self,
                              const TenkenQuestion *question);

G_END_DECLS
