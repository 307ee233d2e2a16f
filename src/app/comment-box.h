/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_COMMENT_BOX (tenken_comment_box_get_type ())

/**
 * TenkenCommentBox:
 *
 * A labelled place to write a few lines.
 *
 * Signals: `typing ()` at each change that a person makes; `settled ()` when typing pauses or the focus leaves, after
 * a change: the moment to save.
 */
G_DECLARE_FINAL_TYPE (TenkenCommentBox, tenken_comment_box, TENKEN, COMMENT_BOX, AdwBin)

void tenken_comment_box_set_label (TenkenCommentBox *self,
                                   const char       *label);

/* A quiet line under the label; "" for none. */
void tenken_comment_box_set_hint (TenkenCommentBox *self,
                                  const char       *hint);

/* What is missing here, to be seen at once; "" for nothing. */
void tenken_comment_box_set_warning (TenkenCommentBox *self,
                                     const char       *warning);

/* Puts the focus where one types. */
void tenken_comment_box_focus (TenkenCommentBox *self);

/* Shows another text; neither `typing` nor `settled` follows. */
void tenken_comment_box_set_text (TenkenCommentBox *self,
                                  const char       *text);

/* Returns: (transfer full): the text as it is now. */
char *tenken_comment_box_dup_text (TenkenCommentBox *self);

/* Emits `settled` now if there is a change that waits for it. */
void tenken_comment_box_settle (TenkenCommentBox *self);

G_END_DECLS
