/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"

G_BEGIN_DECLS

/* What the question page says beyond the checklist's own texts, put together from what the checklist knows. The words
 * between are in the interface language; @language is that of the checklist's texts. */

/**
 * tenken_question_words_place:
 * @total: how many questions there are
 *
 * Returns: (transfer full): where one is: “Question 3 of 25 · The basics”.
 */
char *tenken_question_words_place (const TenkenQuestion *question,
                                   guint                 total,
                                   const char           *language);

/**
 * tenken_question_words_why:
 *
 * Returns: (transfer full): why it matters, and which threats it helps against; "" where neither is known.
 */
char *tenken_question_words_why (const TenkenQuestion *question,
                                 const char           *language);

/**
 * tenken_question_words_evidence:
 *
 * Returns: (transfer full): what one could show for an answer; "" where the checklist names nothing.
 */
char *tenken_question_words_evidence (const TenkenQuestion *question,
                                      const char           *language);

G_END_DECLS
