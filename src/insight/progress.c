/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/progress.h"

#include "base/catalog.h"

TenkenProgress
tenken_progress_new (const TenkenAnswers *answers)
{
  const GPtrArray *questions = tenken_answers_get_checklist (answers)->questions;
  TenkenProgress self = { .questions = questions->len };

  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenAnswer *answer = tenken_answers_get (answers, g_ptr_array_index (questions, i));

      if (answer->choice == NULL)
        self.unanswered++;
      else if (answer->copied)
        self.copied++;
      else
        self.done++;
    }

  return self;
}

guint
tenken_progress_get_open (const TenkenProgress *self)
{
  return self->unanswered + self->copied;
}

char *
tenken_progress_words (const TenkenProgress *self,
                       const char           *language)
{
  if (self->copied > 0)
    /* Translators: %1$u of %2$u questions have an answer of this time, or one of last time that somebody re-checked */
    return g_strdup_printf (tenken_tr (language, "%1$u of %2$u re-checked"), self->done, self->questions);

  /* Translators: %1$u of %2$u questions are answered */
  return g_strdup_printf (tenken_tr (language, "%1$u of %2$u answered"), self->done, self->questions);
}

const TenkenQuestion *
tenken_progress_find_open (const TenkenAnswers *answers,
                           guint                number)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  const TenkenQuestion *from = tenken_checklist_find_question (checklist, number);
  guint n = checklist->questions->len, start = from != NULL ? from->index : 0;

  for (guint i = 0; i < n; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, (start + i) % n);
      const TenkenAnswer *answer = tenken_answers_get (answers, question);

      if (answer->choice == NULL || answer->copied)
        return question;
    }

  return NULL;
}
