/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

/* What one may want to look at once more before a report is handed on, in the order in which it matters. */
typedef enum {
  TENKEN_CHECK_CONTRADICTION, /* done here, and what usually goes with it is not done there */
  TENKEN_CHECK_UNANSWERED,
  TENKEN_CHECK_COPIED,        /* from last time, and nobody has re-checked it */
  TENKEN_CHECK_NO_EVIDENCE,   /* done, and nothing is noted that one could show */
  TENKEN_N_CHECK_KINDS
} TenkenCheckKind;

typedef struct {
  TenkenCheckKind kind;
  const TenkenQuestion *question;
  const TenkenQuestion *other; /* (nullable): of a contradiction, what is not done */
  const TenkenChoice *choice;  /* (nullable): the answer to @question */
  const TenkenChoice *beside;  /* (nullable): the answer to @other */
} TenkenCheck;

/**
 * TenkenChecks:
 *
 * Questions about answers: what a careful colleague would ask before the report goes out. None of them says that an
 * answer is wrong, and none changes the score.
 */
typedef struct {
  GArray *list;                       /* of TenkenCheck, by kind, then in the order of the questions */
  guint counts[TENKEN_N_CHECK_KINDS];
} TenkenChecks;

/**
 * tenken_checks_new:
 * @answers: one person's, or a firm's own
 *
 * Looks for answers to ask about. Which questions go together is said by the checklist: `with` in the question that is
 * done (TenkenQuestion.with). Only a plain "not done" contradicts: who did some of it, does not know, or to whom it does
 * not apply, has said so. Proof is asked for where all of it is done; blanks are no proof.
 *
 * One question can be asked about twice, for its own answer and beside another's.
 *
 * Returns: (transfer full): what there is; it points into the checklist of @answers, which must outlive it.
 */
TenkenChecks *tenken_checks_new  (const TenkenAnswers *answers);
void          tenken_checks_free (TenkenChecks *self);

/**
 * tenken_checks_title:
 *
 * Returns: (transfer full): what is asked of all checks of @kind, with their number: “From last time: 4. Is it still so?”
 */
char *tenken_checks_title (const TenkenChecks *self,
                           TenkenCheckKind     kind,
                           const char         *language);

/**
 * tenken_checks_summary:
 *
 * Returns: (transfer full): one sentence on all of them, also where there are none.
 */
char *tenken_checks_summary (const TenkenChecks *self,
                             const char         *language);

/**
 * tenken_check_words:
 *
 * Returns: (transfer full): what it is about: for a contradiction both answers, where proof is missing what one could
 * show, else the question.
 */
char *tenken_check_words (const TenkenCheck *self,
                          const char        *language);

/* Returns: the word for it in files: `contradiction`, `unanswered`, `copied` or `no-evidence`. */
const char *tenken_check_kind_id (TenkenCheckKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenChecks, tenken_checks_free)

G_END_DECLS
