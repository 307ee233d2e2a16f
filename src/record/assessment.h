/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

G_BEGIN_DECLS

typedef enum {
  TENKEN_PURPOSE_SELF,  /* an owner alone */
  TENKEN_PURPOSE_STAFF, /* several people of one organisation */
  TENKEN_PURPOSE_GROUP, /* a study group */
} TenkenPurpose;

/**
 * TenkenAssessment:
 *
 * One sitting on one checklist edition, as loaded from the store: a plain value, answered against the exact
 * checklist file that the store kept with it.
 */
typedef struct {
  gint64 id;
  char *organisation;
  char *date;             /* ISO 8601 */
  TenkenPurpose purpose;
  gboolean finished;      /* somebody said "finish"; answers may still be missing */
  gint64 response;        /* the lone owner's response */
  guint position;         /* number of the question where one stopped; 0 before the first */
  TenkenAnswers *answers; /* its checklist is tenken_answers_get_checklist() */
} TenkenAssessment;

/**
 * tenken_assessment_new:
 * @answers: (transfer full): its answers
 *
 * Returns: (transfer full): an assessment whose other fields are for the caller to fill.
 */
TenkenAssessment *tenken_assessment_new  (TenkenAnswers *answers);
void              tenken_assessment_free (TenkenAssessment *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenAssessment, tenken_assessment_free)

G_END_DECLS
