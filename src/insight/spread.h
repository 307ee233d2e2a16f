/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

/**
 * TENKEN_SPREAD_LEAST:
 *
 * How many people must have answered before their answers are counted. Among fewer, whoever knows a firm of ten can
 * tell who said what; five is the least that surveys of employees commonly report on.
 */
#define TENKEN_SPREAD_LEAST 5

/* How many people gave which answer to one question. */
typedef struct {
  const TenkenQuestion *question;
  guint answered; /* 0 where so few answered that it is not said */
  guint *counts;  /* (nullable): one per choice, in the order of the scale; %NULL for the same reason */
} TenkenSpreadRow;

/**
 * TenkenSpread:
 *
 * The answers of several people, as counts: nobody's answers stand together in it.
 */
typedef struct {
  TenkenChecklist *checklist;
  guint people;          /* who gave any answer */
  TenkenSpreadRow *rows; /* one per question, in the order of asking; none where people are too few */
  guint n_rows;
} TenkenSpread;

/**
 * tenken_spread_new:
 * @checklist: what was asked
 * @answers: (element-type TenkenAnswers): each person's answers to @checklist; who answered nothing does not count
 *
 * Counts the answers. Where fewer than #TENKEN_SPREAD_LEAST people answered there are no rows; where fewer answered
 * one question, its row has no counts: the few who went on to the last question may be known.
 */
TenkenSpread *tenken_spread_new  (TenkenChecklist *checklist,
                                  const GPtrArray *answers);
void          tenken_spread_free (TenkenSpread *self);

/**
 * tenken_spread_row_words:
 * @row: a row of @self
 * @language: the language wanted
 *
 * Returns: (transfer full): the counts as a list in the order of the scale, “Done 4 · Don't know 2”, without choices
 * that nobody took; where they are not said, why.
 */
char *tenken_spread_row_words (const TenkenSpread    *self,
                               const TenkenSpreadRow *row,
                               const char            *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenSpread, tenken_spread_free)

G_END_DECLS
