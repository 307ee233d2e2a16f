/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/question-filter.h"

#include "base/catalog.h"

#include <string.h>

static const char *const names[TENKEN_N_FILTERS] = { "all", "unanswered", "unknown", "flagged", "copied" };

const char *
tenken_question_filter_get_name (TenkenQuestionFilter self)
{
  return names[self];
}

TenkenQuestionFilter
tenken_question_filter_find (const char *name)
{
  for (guint i = 0; i < TENKEN_N_FILTERS; i++)
    if (g_strcmp0 (names[i], name) == 0)
      return (TenkenQuestionFilter) i;

  return TENKEN_FILTER_ALL;
}

gboolean
tenken_question_filter_matches (TenkenQuestionFilter  self,
                                const TenkenAnswer   *answer)
{
  switch (self)
    {
    case TENKEN_FILTER_UNANSWERED:
      return answer->choice == NULL;
    case TENKEN_FILTER_UNKNOWN:
      return answer->choice != NULL && answer->choice->kind == TENKEN_CHOICE_UNKNOWN;
    case TENKEN_FILTER_FLAGGED:
      return answer->flagged;
    case TENKEN_FILTER_COPIED:
      return answer->copied;
    default:
      return TRUE;
    }
}

guint
tenken_question_filter_count (TenkenQuestionFilter  self,
                              const TenkenAnswers  *answers)
{
  const GPtrArray *questions = tenken_answers_get_checklist (answers)->questions;
  guint count = 0;

  for (guint i = 0; i < questions->len; i++)
    if (tenken_question_filter_matches (self, tenken_answers_get (answers, g_ptr_array_index (questions, i))))
      count++;

  return count;
}

gboolean
tenken_question_filter_is_open (const TenkenAnswers *answers)
{
  return tenken_question_filter_count (TENKEN_FILTER_UNANSWERED, answers) > 0
         || tenken_question_filter_count (TENKEN_FILTER_COPIED, answers) > 0
         || tenken_question_filter_count (TENKEN_FILTER_FLAGGED, answers) > 0;
}

char *
tenken_question_filter_dup_label (TenkenQuestionFilter self,
                                  guint                count)
{
  switch (self)
    {
    case TENKEN_FILTER_UNANSWERED:
      /* Translators: %u is how many questions */
      return g_strdup_printf (_("Not answered yet (%u)"), count);
    case TENKEN_FILTER_UNKNOWN:
      /* Translators: %u is how many questions were answered “don't know” */
      return g_strdup_printf (_("Don't know (%u)"), count);
    case TENKEN_FILTER_FLAGGED:
      /* Translators: %u is how many questions */
      return g_strdup_printf (_("To look at again (%u)"), count);
    case TENKEN_FILTER_COPIED:
      /* Translators: %u is how many answers were copied from the check-up before */
      return g_strdup_printf (_("Not re-checked yet (%u)"), count);
    default:
      /* Translators: %u is how many questions */
      return g_strdup_printf (_("All questions (%u)"), count);
    }
}

const char *
tenken_question_filter_get_empty (TenkenQuestionFilter self)
{
  switch (self)
    {
    case TENKEN_FILTER_UNANSWERED:
      return _("Every question has an answer.");
    case TENKEN_FILTER_UNKNOWN:
      return _("No question is answered “don't know”.");
    case TENKEN_FILTER_FLAGGED:
      return _("No question is marked to be looked at again.");
    case TENKEN_FILTER_COPIED:
      return _("Every answer from last time is re-checked.");
    default:
      return "";
    }
}
