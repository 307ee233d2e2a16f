/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * TenkenAdvance:
 *
 * Moves on by itself, a short moment after a choice: long enough to see what one chose, short enough not to wait.
 * Any key, click, touch or turn of the wheel on the page in the meantime means that somebody wants something else, and
 * ends it; only Enter is left to the page, where it goes on at once.
 */
typedef struct _TenkenAdvance TenkenAdvance;

/**
 * tenken_advance_new:
 * @page: where keys and clicks count; it must outlive the advance
 * @go: moves on; called with @page
 */
TenkenAdvance *tenken_advance_new  (GtkWidget *page,
                                    void (*go) (GtkWidget *page));
void           tenken_advance_free (TenkenAdvance *self);

/* Begins to wait, anew where it waits already. */
void tenken_advance_start (TenkenAdvance *self);

/**
 * tenken_advance_cancel:
 *
 * Returns: whether it was waiting.
 */
gboolean tenken_advance_cancel (TenkenAdvance *self);

/* Cancels; and what is done from now on means the question at hand. */
void tenken_advance_forget (TenkenAdvance *self);

/**
 * tenken_advance_is_fresh:
 *
 * Returns: whether it moved on by itself a moment ago: who asks to go on now means the question before, and has not
 * seen yet that it went already.
 */
gboolean tenken_advance_is_fresh (TenkenAdvance *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenAdvance, tenken_advance_free)

G_END_DECLS
