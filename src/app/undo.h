/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

/**
 * TenkenUndo:
 *
 * The answers that were changed, in order, as they were before and after: as many steps back as one wants, and forth
 * again. A plain value; it knows questions by number and keeps the texts that it needs.
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
 * tenken_undo_peek:
 * @back: whether the way back is asked for, not the way forth
 * @number: (out): the question
 *
 * Returns: (transfer none) (nullable): the answer to put there next, or %NULL where there is none. The choice in it is
 * the checklist's own.
 */
const TenkenAnswer *tenken_undo_peek (const TenkenUndo *self,
                                      gboolean          back,
                                      guint            *number);

/* Goes that way, once the answer has been put there. */
void tenken_undo_go (TenkenUndo *self,
                     gboolean    back);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenUndo, tenken_undo_free)

G_END_DECLS
