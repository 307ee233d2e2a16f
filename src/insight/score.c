/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/score.h"

int
tenken_score_percent (int points,
                      int maximum)
{
  if (points <= 0)
    return 0;

  /* In whole numbers, so that no rounding of the machine's creeps in. */
  return (200 * points + maximum) / (2 * maximum);
}

static TenkenTally
tally_questions (const TenkenAnswers *answers,
                 const GPtrArray     *questions,
                 int                  full_points)
{
  TenkenTally tally = { .questions = questions->len };

  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenAnswer *answer = tenken_answers_get (answers, g_ptr_array_index (questions, i));

      if (answer->choice == NULL)
        {
          tally.unanswered++;
          continue;
        }

      tally.answered++;
      tally.points += answer->choice->points;
      tally.unknown += answer->choice->kind == TENKEN_CHOICE_UNKNOWN;
      tally.not_applicable += answer->choice->kind == TENKEN_CHOICE_NOT_APPLICABLE;
    }

  tally.maximum = full_points * (int) (tally.questions - tally.not_applicable);
  tally.official = tally.not_applicable == 0;

  if (tally.maximum == 0)
    tally.state = TENKEN_TALLY_NOTHING_TO_SCORE;
  else if (tally.answered == tally.not_applicable)
    tally.state = TENKEN_TALLY_NOTHING_ANSWERED;
  else
    tally.state = TENKEN_TALLY_SCORED;

  if (tally.state == TENKEN_TALLY_SCORED)
    tally.percent = tenken_score_percent (tally.points, tally.maximum);

  return tally;
}

TenkenScore *
tenken_score_new (const TenkenAnswers *answers)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  TenkenScore *self = g_new0 (TenkenScore, 1);

  self->total = tally_questions (answers, checklist->questions, checklist->full_points);
  if (tenken_tally_is_whole (&self->total))
    self->band = tenken_checklist_find_band (checklist, self->total.percent);

  self->n_parts = checklist->parts->len;
  self->parts = g_new0 (TenkenTally, self->n_parts);
  for (guint i = 0; i < self->n_parts; i++)
    {
      const TenkenPart *part = g_ptr_array_index (checklist->parts, i);

      self->parts[i] = tally_questions (answers, part->questions, checklist->full_points);
    }

  return self;
}

void
tenken_score_free (TenkenScore *self)
{
  g_free (self->parts);
  g_free (self);
}

gboolean
tenken_tally_is_whole (const TenkenTally *self)
{
  return self->state == TENKEN_TALLY_SCORED && self->unanswered == 0;
}
