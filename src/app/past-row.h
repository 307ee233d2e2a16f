/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/row.h"
#include "record/assessment.h"

G_BEGIN_DECLS

/**
 * tenken_past_item_new:
 * @assessment: one of those so far
 *
 * Returns: (transfer full): what a row says of it: whose, when, how far, and what it came to. Its id is the
 * assessment's; it has no data.
 */
TenkenItem *tenken_past_item_new (const TenkenAssessment *assessment);

/**
 * tenken_past_row_new:
 *
 * Returns: a row for a GtkListBox that goes on answering @assessment, or opens its result where it has one; of several
 * people's, its place among those so far.
 */
GtkWidget *tenken_past_row_new (const TenkenAssessment *assessment);

G_END_DECLS
