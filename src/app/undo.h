/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/action.h"

G_BEGIN_DECLS

/**
 * TenkenUndo:
 *
 * The answers and the steps of the plan that were changed, in one order, as they were before and after: as many changes
 * back as one wants, and forth again. A plain value; it knows questions by number and keeps the texts that it needs.
 */
typedef struct _TenkenUndo TenkenUndo;

TenkenUndo *tenken_undo_new  (void);
void        tenken_undo_free (TenkenUndo *self);

/* Notes that the answer to question @number was @before and is @after, which must differ. What was undone and not done
 * again is gone. Changes of the same text that follow each other are one. */
void tenken_undo_note (TenkenUndo         *self,
                       guint               number,
                       const TenkenAnswer *before,
                       const TenkenAnswer *after);

/**
 * tenken_undo_note_actions:
 * @before: (element-type TenkenAction): as they were; copied
 * @after: (element-type TenkenAction): as they are; what stands in one of the lists alone was taken in or taken out
 *
 * Notes that steps of the plan were changed together. Changes of the same text of one step that follow each other are one.
 */
void tenken_undo_note_actions (TenkenUndo      *self,
                               const GPtrArray *before,
                               const GPtrArray *after);

/**
 * tenken_undo_is_empty:
 * @back: whether the way back is asked for, not the way forth
 */
gboolean tenken_undo_is_empty (const TenkenUndo *self,
                               gboolean          back);

/**
 * tenken_undo_peek_actions:
 * @from: (out) (transfer none): the steps of the plan as they are now
 * @to: (out) (transfer none): what to put there in their place
 *
 * Returns: %FALSE where what comes next that way is no change of the plan.
 */
gboolean tenken_undo_peek_actions (const TenkenUndo  *self,
                                   gboolean           back,
                                   const GPtrArray  **from,
                                   const GPtrArray  **to);

/**
 * tenken_undo_peek:
 * @back: whether the way back is asked for, not the way forth
 * @number: (out): the question
 *
 * Returns: (transfer none) (nullable): the answer to put there next, or %NULL where what comes next is no answer. The
 * choice in it is the checklist's own.
 */
const TenkenAnswer *tenken_undo_peek (const TenkenUndo *self,
                                      gboolean          back,
                                      guint            *number);

/* Goes that way, once the answer or the steps have been put there. */
void tenken_undo_go (TenkenUndo *self,
                     gboolean    back);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenUndo, tenken_undo_free)

G_END_DECLS
