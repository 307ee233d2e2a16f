/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/assessment.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_LAST_RESULT (tenken_last_result_get_type ())

/**
 * TenkenLastResult:
 *
 * What the last finished check-up came to, on a card: the score, how it stands to the one before, how many steps are
 * open and the first of them, and the way to its result.
 */
G_DECLARE_FINAL_TYPE (TenkenLastResult, tenken_last_result, TENKEN, LAST_RESULT, AdwBin)

/**
 * tenken_last_result_show:
 * @last: a finished assessment
 * @previous: (nullable): the finished one of the same organisation and checklist before it
 * @actions: (element-type TenkenAction): what was taken into their plan; once there is something, what is due of it counts
 * @language: the language of the words
 *
 * Shows them. Nothing of either is kept.
 */
void tenken_last_result_show (TenkenLastResult       *self,
                              const TenkenAssessment *last,
                              const TenkenAssessment *previous,
                              const GPtrArray        *actions,
                              const char             *language);

/**
 * tenken_last_result_set_obvious:
 *
 * Makes the way to the result the one that catches the eye, or a quiet one.
 */
void tenken_last_result_set_obvious (TenkenLastResult *self,
                                     gboolean          obvious);

/**
 * tenken_last_result_get_button:
 *
 * Returns: (transfer none): the way to the result.
 */
GtkWidget *tenken_last_result_get_button (TenkenLastResult *self);

G_END_DECLS
