/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_JUMP_LIST (tenken_jump_list_get_type ())

/**
 * TenkenJumpList:
 *
 * All questions of a checklist under their parts' titles, each with the mark of its answer.
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

void tenken_jump_list_show_answers (TenkenJumpList      *self,
                                    const TenkenAnswers *answers);

/* Marks @question as the one at hand and brings it into view. */
void tenken_jump_list_select (TenkenJumpList       *self,
                              const TenkenQuestion *question);

G_END_DECLS
