/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

/* The most bytes that an answers file can sensibly have. */
#define TENKEN_ANSWERS_CSV_LIMIT (16u << 20)

/**
 * tenken_answers_csv_read:
 * @csv: a whole file: the columns `question`, `answer` and, optionally, `comment`, `proof` and `flagged`, in any order
 * @name: its name, for the messages
 * @checklist: what is answered
 *
 * `question` is the number of a question and stands once at the most, `answer` the id of a choice of @checklist.
 * For "not applicable" the comment is the reason and required. `proof` is the evidence, `flagged` is `yes` or empty. A
 * row without an answer keeps the others for a question that is unanswered. Questions that have no row stay unanswered.
 *
 * Returns: (transfer full): the answers, or %NULL with TENKEN_ERROR_ANSWERS for the first fault.
 */
TenkenAnswers *tenken_answers_csv_read (GBytes           *csv,
                                        const char       *name,
                                        TenkenChecklist  *checklist,
                                        GError          **error);

/**
 * tenken_answers_csv_write:
 *
 * Returns: (transfer full): what tenken_answers_csv_read() reads, one row for each question of which anything is known.
 */
GBytes *tenken_answers_csv_write (const TenkenAnswers *answers);

G_END_DECLS
