/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_PAST_PAGE (tenken_past_page_get_type ())

/**
 * TenkenPastPage:
 *
 * All check-ups so far, the newest first, and what there is to say about the one that is picked.
 *
 * Actions, on the one that is picked: `past.result`, `past.answer`, `past.report`, `past.begin-from`, `past.delete`,
 * which asks for a typed word first; and `past.undo`, which brings the one deleted last back.
 */
G_DECLARE_FINAL_TYPE (TenkenPastPage, tenken_past_page, TENKEN, PAST_PAGE, TenkenPage)

/* Shows the check-up with that number. */
void tenken_past_page_pick (TenkenPastPage *self,
                            gint64          id);

G_END_DECLS
