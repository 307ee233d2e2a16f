/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/assessment.h"

TenkenAssessment *
tenken_assessment_new (TenkenAnswers *answers)
{
  TenkenAssessment *self = g_new0 (TenkenAssessment, 1);

  self->answers = answers;

  return self;
}

void
tenken_assessment_free (TenkenAssessment *self)
{
  g_free (self->organisation);
  g_free (self->title);
  g_free (self->note);
  g_free (self->date);
  tenken_answers_free (self->answers);
  g_free (self);
}

TenkenAssessment *
tenken_assessment_copy (const TenkenAssessment *self)
{
  TenkenAssessment *copy = g_new (TenkenAssessment, 1);

  *copy = *self;
  copy->organisation = g_strdup (self->organisation);
  copy->title = g_strdup (self->title);
  copy->note = g_strdup (self->note);
  copy->date = g_strdup (self->date);
  copy->answers = tenken_answers_copy (self->answers);

  return copy;
}

void
tenken_response_free (TenkenResponse *self)
{
  g_free (self->role);
  g_free (self->department);
  tenken_answers_free (self->answers);
  g_free (self);
}
