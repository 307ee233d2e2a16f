/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/row.h"
#include "app/session.h"
#include "record/assessment.h"

G_BEGIN_DECLS

/**
 * tenken_past_is_of_several:
 *
 * Returns: whether there are several organisations, so that one has to say whose an assessment is. In most
 * installations there is one, and its assessments are told apart by their dates.
 */
gboolean tenken_past_is_of_several (TenkenSession *session);

/**
 * tenken_past_name:
 * @date: the assessment's, in words
 * @several: whether there are several organisations
 *
 * Returns: what @assessment is called: by the name it was given, else by its organisation or by @date.
 */
const char *tenken_past_name (const TenkenAssessment *assessment,
                              const char             *date,
                              gboolean                several);

/**
 * tenken_past_people_words:
 * @assessment: one of several people
 *
 * Returns: (transfer full): how many answered, and apart from them how many stopped on the way.
 */
char *tenken_past_people_words (const TenkenAssessment *assessment);

/**
 * tenken_past_item_new:
 * @assessment: one of those so far
 * @several: whether there are several organisations
 *
 * Returns: (transfer full): what a row says of it: its name, when, how far, and what it came to. Its id is the
 * assessment's; it has no data.
 */
TenkenItem *tenken_past_item_new (const TenkenAssessment *assessment,
                                  gboolean                several);

/**
 * tenken_past_row_new:
 * @several: whether there are several organisations
 *
 * Returns: a row for a GtkListBox that goes on answering @assessment, or opens its result where it has one; of several
 * people's, its place among those so far.
 */
GtkWidget *tenken_past_row_new (const TenkenAssessment *assessment,
                                gboolean                several);

G_END_DECLS
