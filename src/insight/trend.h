/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/score.h"

G_BEGIN_DECLS

typedef enum {
  TENKEN_TREND_NONE, /* the two cannot be compared */
  TENKEN_TREND_UP,
  TENKEN_TREND_SAME,
  TENKEN_TREND_DOWN,
} TenkenTrendKind;

/* How a score stands to an earlier one: a plain value. */
typedef struct {
  TenkenTrendKind kind;
  int points; /* by how many of the 100 it went up or down, never negative; 0 for none and the same */
} TenkenTrend;

/**
 * tenken_trend_compare:
 * @earlier_checklist: (nullable): what @earlier answered
 * @earlier: (nullable): the earlier score
 * @checklist: what @score answered
 * @score: the later score
 *
 * Compares two results by their percentage, the number that people see: @score less @earlier. Whoever compares by
 * the raw points would see a step where only a question was left out as not applicable.
 *
 * Two results can be compared only where both answer the same checklist by its id, whatever the edition, and both
 * are complete and have something to score: a percentage with questions open still grows by itself.
 *
 * Returns: the trend; TENKEN_TREND_NONE where there is no earlier score or the two cannot be compared.
 */
TenkenTrend tenken_trend_compare (const TenkenChecklist *earlier_checklist,
                                  const TenkenScore     *earlier,
                                  const TenkenChecklist *checklist,
                                  const TenkenScore     *score);

/**
 * tenken_trend_words:
 * @self: a trend
 * @since: the date of the earlier score, ISO 8601
 * @language: the language wanted
 *
 * Returns: (transfer full): the trend in words, “8 up since 3 April 2026”; "" for none.
 */
char *tenken_trend_words (const TenkenTrend *self,
                          const char        *since,
                          const char        *language);

G_END_DECLS
