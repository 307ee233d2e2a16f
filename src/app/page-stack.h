/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Pages that slide in and out, as the window and the kiosk have them. */
#include "app/page.h"

G_BEGIN_DECLS

/**
 * tenken_page_stack_get:
 *
 * Returns: (transfer none) (nullable): the page in sight.
 */
TenkenPage *tenken_page_stack_get (GtkStack *stack);

/**
 * tenken_page_stack_put:
 * @page: (transfer floating): a page just made
 *
 * Brings @page into sight. The page before hears nothing of the session any more while it slides away, which may be about
 * something else by then, and neither a click nor a key does anything on it. To be entered is up to the caller.
 */
void tenken_page_stack_put (GtkStack               *stack,
                            TenkenPage             *page,
                            GtkStackTransitionType  transition);

/**
 * tenken_page_stack_drop:
 * @all: the page in sight too, and at once
 *
 * Drops the pages that were left, unless one still slides away; to be called again when nothing moves any more.
 */
void tenken_page_stack_drop (GtkStack *stack,
                             gboolean  all);

G_END_DECLS
