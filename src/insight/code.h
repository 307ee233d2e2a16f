/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/assessment.h"

G_BEGIN_DECLS

/* The code at the foot of a report: twenty letters and figures in groups of four, `7K3M-0Q8X-…`. It tells which check-up
 * a report was made of, and whether the answers are still those that it was made from. It is a seal against mistakes (an
 * old printout, another firm's sheet), not against forgers: whoever has the answers can compute it.
 *
 * Its alphabet is Crockford's base 32, the figures and the letters without I, L, O and U. The first 4 signs stand for the
 * check-up, the next 15 for its answers, the last one for the other 19: one wrong sign, or two that changed places, are
 * always noticed.
 *
 * The first 4 are the first 20 bits of the SHA-256 of the check-up's canonical form, the next 15 the first 75 bits of that
 * of its answers. A canonical form is a line that names it, then fields; a field is the number of its bytes in decimal, a
 * colon, the bytes themselves and a line feed, so that no text can be taken for the field after it. Texts are UTF-8 as they
 * are stored, dates are ISO 8601, numbers are decimal.
 *
 *   The check-up: "tenken-check-up 1" and a line feed; its number; when it was begun, in microseconds since 1970.
 *
 *   The answers: "tenken-answers 1" and a line feed; the checklist's id; its edition; the organisation's name; the date;
 *   then for each question of the checklist, in its order and answered or not, five fields: its number, the id of the
 *   choice ("" for none), the comment (which for "not applicable" is the reason), the evidence, and "1" where it is
 *   flagged, else "0". Whether an answer was copied from last time is no part of what was answered.
 */
#define TENKEN_CODE_LENGTH 24 /* with the hyphens */

typedef enum {
  TENKEN_CODE_MATCHES,    /* the answers are those that the report was made from */
  TENKEN_CODE_CHANGED,    /* the check-up is here, and its answers have changed since */
  TENKEN_CODE_UNKNOWN,    /* no check-up here has ever had that code */
  TENKEN_CODE_NO_REPORT,  /* there is no code at all */
  TENKEN_N_CODE_VERDICTS
} TenkenCodeVerdict;

/**
 * tenken_code_new:
 *
 * Returns: (transfer full): the code of @assessment as its answers are now.
 */
char *tenken_code_new (const TenkenAssessment *assessment);

/**
 * tenken_code_read:
 * @text: a code as somebody typed it: with hyphens, blanks or neither, in upper or lower case, full or half width, with O
 *   for 0 and I or L for 1
 *
 * Returns: (transfer full) (nullable): the code as tenken_code_new() writes it; %NULL where @text is none, or was mistyped.
 */
char *tenken_code_read (const char *text);

/**
 * tenken_code_check:
 * @code: (nullable): the code of a report, as tenken_code_read() gives it; %NULL where it has none
 * @assessments: (element-type TenkenAssessment): those that it may belong to
 * @found: (out) (optional) (transfer none) (nullable): the one that it does belong to
 *
 * The same answers in another database, taken there as a file say, match too.
 */
TenkenCodeVerdict tenken_code_check (const char              *code,
                                     const GPtrArray         *assessments,
                                     const TenkenAssessment **found);

/**
 * tenken_code_words:
 * @found: (nullable): as tenken_code_check() gave it
 *
 * Returns: (transfer full): the verdict in one sentence.
 */
char *tenken_code_words (TenkenCodeVerdict       verdict,
                         const TenkenAssessment *found,
                         const char             *language);

G_END_DECLS
