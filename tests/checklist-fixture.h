/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

/* A question of a made-up checklist. */
typedef struct {
  int weight;
  int effort;
  const char *after; /* (nullable) numbers: "1 2" */
  const char *more;  /* (nullable) further steps: their efforts, each with l or b where it costs little or needs a budget:
                      * "2 4b" */
} FixtureQuestion;

/* A checklist of @n questions numbered from 1, whose steps are called "Do 1", "Do 1b", "Do 1c", in two parts split after the first half, with the scale and the
 * bands of the guideline's self-check. */
TenkenChecklist *fixture_checklist (const FixtureQuestion *questions,
                                    guint                  n);

/* Answers from a string of one letter per question: y p n ? (don't know) - (not applicable) . (no answer). */
TenkenAnswers *fixture_answers (TenkenChecklist *checklist,
                                const char      *letters);
