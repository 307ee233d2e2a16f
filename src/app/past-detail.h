/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_PAST_DETAIL (tenken_past_detail_get_type ())

/**
 * TenkenPastDetail:
 *
 * What there is to say about one assessment of the past, and what can be done with it. Of several people's it shows
 * how many answered, and from five people on how many gave which answer; never one person's alone.
 *
 * The actions on it are the page's: `past.result`, `past.answer`, `past.report`, `past.begin-from`, `past.delete`.
 *
 * A name and a note are saved through the session as they are typed.
 */
G_DECLARE_FINAL_TYPE (TenkenPastDetail, tenken_past_detail, TENKEN, PAST_DETAIL, AdwBin)

/**
 * tenken_past_detail_show:
 * @session: where it is saved
 * @assessment: what is shown; not kept
 *
 * Shows an assessment. What somebody is typing about the same one stays as it is; for another one it must have been
 * saved by tenken_past_detail_settle().
 */
void tenken_past_detail_show (TenkenPastDetail       *self,
                              TenkenSession          *session,
                              const TenkenAssessment *assessment);

/* Returns: the number of the assessment that is shown; 0 before the first. */
gint64 tenken_past_detail_get_id (TenkenPastDetail *self);

/**
 * tenken_past_detail_settle:
 *
 * Saves what is typed and not saved yet.
 *
 * Returns: %FALSE where that failed, which was said.
 */
gboolean tenken_past_detail_settle (TenkenPastDetail *self);

G_END_DECLS
