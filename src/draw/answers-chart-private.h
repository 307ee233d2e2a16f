/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/answers-chart.h"
#include "draw/piece.h"

G_BEGIN_DECLS

/* The kinds of answers, and after them none yet. */
#define TENKEN_ANSWERS_OPEN TENKEN_N_CHOICE_KINDS
#define TENKEN_ANSWERS_COUNTS (TENKEN_N_CHOICE_KINDS + 1)

typedef struct {
  char *title;
  char *words;                         /* (nullable): instead of the bar */
  guint counts[TENKEN_ANSWERS_COUNTS];
} TenkenAnswersRow;

struct _TenkenAnswersChart {
  GArray *rows;                          /* of TenkenAnswersRow */
  char *labels[TENKEN_ANSWERS_COUNTS];   /* (nullable): what they are called; %NULL for those the scale does not have */
  gboolean seen[TENKEN_ANSWERS_COUNTS];  /* in any row */
  gboolean of_people;                    /* what is counted are people, not questions */
};

/* Returns: how many of a row make the bar: what is done or not, and what nobody knows. */
guint tenken_answers_row_sum (const TenkenAnswersRow *row);

/**
 * tenken_answers_pattern_draw:
 * @kind: one that stands in a bar
 *
 * Fills a box with the pattern of an answer: solid for done, hatched for partly, bare for not done, dotted for don't know.
 */
void tenken_answers_pattern_draw (TenkenChoiceKind         kind,
                                  cairo_t                 *cr,
                                  const cairo_rectangle_t *box,
                                  const TenkenStyle       *style);

G_END_DECLS
