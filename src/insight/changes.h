/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

/* What became of an answer, in the order in which people want to hear it. */
typedef enum {
  TENKEN_CHANGE_UP,      /* more is done than then */
  TENKEN_CHANGE_KNOWN,   /* it was "don't know", and now somebody knows */
  TENKEN_CHANGE_DOWN,    /* less is done than then */
  TENKEN_CHANGE_UNKNOWN, /* it was known, and now nobody knows */
  TENKEN_CHANGE_SCOPE,   /* it applies now and did not then, or the other way round */
  TENKEN_CHANGE_FIRST,   /* answered now and not then: it was open, or not asked */
  TENKEN_CHANGE_OPEN,    /* answered then and still open now */
  TENKEN_N_CHANGE_KINDS
} TenkenChangeKind;

typedef struct {
  TenkenChangeKind kind;
  const TenkenQuestion *question; /* of the later checklist */
  const TenkenChoice *before;     /* (nullable), also of the later checklist */
  const TenkenChoice *after;      /* (nullable) */
} TenkenChange;

/**
 * TenkenChanges:
 *
 * Two sets of answers to the same checklist, to two editions of it, or to two that are mapped to each other, question by
 * question.
 */
typedef struct {
  GArray *list;                         /* of TenkenChange, in the order of the questions */
  guint counts[TENKEN_N_CHANGE_KINDS];  /* how many there are of each kind */
  guint unchanged;                      /* answered alike then and now */
  guint unchecked;                      /* of these, copied from then and not re-checked yet */
} TenkenChanges;

/**
 * tenken_changes_new:
 * @before: the earlier answers
 * @after: the later ones
 *
 * Sets @after beside @before. Which questions are the same is settled as for answers that are carried over from one
 * edition to another, see tenken_answers_carry_over().
 *
 * Returns: (transfer full): what changed; it points into the checklist of @after, which must outlive it.
 */
TenkenChanges *tenken_changes_new  (const TenkenAnswers *before,
                                    const TenkenAnswers *after);
void           tenken_changes_free (TenkenChanges *self);

/**
 * tenken_changes_title:
 *
 * Returns: (transfer full): what the changes of @kind are called, with their number, “Better than last time: 4”.
 */
char *tenken_changes_title (const TenkenChanges *self,
                            TenkenChangeKind     kind,
                            const char          *language);

/**
 * tenken_change_words:
 *
 * Returns: (transfer full): both answers, “Not doing it” → “Partly”.
 */
char *tenken_change_words (const TenkenChange *self,
                           const char         *language);

/**
 * tenken_changes_unchanged:
 *
 * Returns: (transfer full): a sentence about what did not change.
 */
char *tenken_changes_unchanged (const TenkenChanges *self,
                                const char          *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenChanges, tenken_changes_free)

G_END_DECLS
