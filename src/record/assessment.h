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
  char *title;            /* what its people call it; never %NULL, "" where they gave it no name */
  char *note;             /* never %NULL */
  char *date;             /* ISO 8601 */
  TenkenPurpose purpose;
  gboolean finished;      /* somebody said "finish"; answers may still be missing */
  gint64 response;        /* the lone owner's response; of several people's, 0 unless one of them was asked for */
  guint n_responses;      /* how many people's, whatever they said */
  guint n_answered;       /* of several people: how many went to the end and answered something */
  guint n_stopped;        /* of several people: how many answered something and stopped on the way */
  gint64 created;         /* when it was begun, in microseconds since 1970 */
  guint position;         /* number of the question where one stopped; 0 before the first */
  TenkenAnswers *answers; /* of that response, else empty; their checklist is tenken_answers_get_checklist() */
} TenkenAssessment;

/* One person's answers in an assessment of several people. */
typedef struct {
  gint64 id;
  char *role;             /* owner, manager, it or staff; "" where that was not said */
  char *department;       /* "" where that was not said */
  gboolean finished;
  TenkenAnswers *answers;
} TenkenResponse;

void tenken_response_free (TenkenResponse *self);

/**
 * tenken_assessment_new:
 * @answers: (transfer full): its answers
 *
 * Returns: (transfer full): an assessment whose other fields are for the caller to fill.
 */
TenkenAssessment *tenken_assessment_new  (TenkenAnswers *answers);
void              tenken_assessment_free (TenkenAssessment *self);

/* Returns: (transfer full): the same, which does not follow @self any more. */
TenkenAssessment *tenken_assessment_copy (const TenkenAssessment *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenAssessment, tenken_assessment_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenResponse, tenken_response_free)

G_END_DECLS
