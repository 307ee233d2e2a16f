/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_QUICK_ENTRY_PAGE (tenken_quick_entry_page_get_type ())

/* Types in a questionnaire that was filled in by hand: each number key answers a question and goes on to the next. Beside
 * the question at hand stand all of its part, so that eyes that come back from the paper find their place. */
G_DECLARE_FINAL_TYPE (TenkenQuickEntryPage, tenken_quick_entry_page, TENKEN, QUICK_ENTRY_PAGE, TenkenPage)

/**
 * tenken_quick_entry_install:
 * @window_class: the window's
 *
 * Gives the window the doors to the page: `win.entry (x assessment)`, 0 for the one at hand, and `win.begin-entry (s
 * organisation)`, which begins a check-up dated today.
 */
void tenken_quick_entry_install (GtkWidgetClass *window_class);

G_END_DECLS
