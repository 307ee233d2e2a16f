/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/session-private.h"

#include "insight/pace.h"
#include "insight/progress.h"

#include <string.h>

static gboolean
is_same (const TenkenAnswer *a,
         const TenkenAnswer *b)
{
  return a->choice == b->choice && strcmp (a->comment, b->comment) == 0 && strcmp (a->evidence, b->evidence) == 0
         && !a->flagged == !b->flagged && !a->copied == !b->copied;
}

/* Stores an answer and notes how to take that back; nobody hears of it yet. */
static gboolean
put (TenkenSession         *self,
     const TenkenQuestion  *question,
     const TenkenAnswer    *answer,
     GError               **error)
{
  TenkenAnswers *answers = self->assessment->answers;
  TenkenUndo *undo = self->undo;
  const TenkenAnswer *now = tenken_answers_get (answers, question);
  g_autofree char *comment = g_strdup (now->comment);
  g_autofree char *evidence = g_strdup (now->evidence);
  TenkenAnswer before = *now;
  gboolean saved;

  before.comment = comment;
  before.evidence = evidence;
  saved = tenken_store_put (self->store, self->assessment, question, answer, error);
  if (saved && !is_same (&before, tenken_answers_get (answers, question)))
    tenken_undo_note (undo, question->number, &before, tenken_answers_get (answers, question));

  return saved;
}

gboolean
tenken_session_put (TenkenSession        *self,
                    const TenkenQuestion *question,
                    const TenkenAnswer   *answer)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = put (self, question, answer, &error);

  return tenken_session_conclude (self, saved, error);
}

guint
tenken_session_confirm_rest (TenkenSession *self)
{
  g_autoptr (GError) error = NULL;
  const GPtrArray *questions = tenken_session_get_checklist (self)->questions;
  guint position = self->assessment->position, confirmed = 0;
  gboolean saved = TRUE;

  for (guint i = 0; saved && i < questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (questions, i);
      TenkenAnswer answer = *tenken_answers_get (self->assessment->answers, question);

      if (answer.choice == NULL || !answer.copied)
        continue;
      answer.copied = FALSE;
      saved = put (self, question, &answer, &error);
      if (saved)
        confirmed++;
    }
  saved = saved && tenken_store_set_position (self->store, self->assessment, position, &error);

  /* The pages hear of those that are confirmed, whatever became of the others. */
  tenken_session_conclude (self, TRUE, NULL);
  if (!saved)
    tenken_session_fail (self, error);

  return confirmed;
}

gboolean
tenken_session_answer (TenkenSession        *self,
                       const TenkenQuestion *question,
                       const TenkenChoice   *choice,
                       const char           *comment)
{
  TenkenAnswer answer = *tenken_answers_get (self->assessment->answers, question);

  answer.choice = choice;
  answer.comment = comment;
  answer.copied = FALSE;

  return tenken_session_put (self, question, &answer);
}

/* Puts the answer or the steps of the plan there that were there before, or were put back. */
static gboolean
go (TenkenSession         *self,
    gboolean               back,
    const TenkenQuestion **question)
{
  g_autoptr (GError) error = NULL;
  const GPtrArray *from, *to;
  const TenkenQuestion *found;
  const TenkenAnswer *answer;
  gboolean saved;
  guint number;

  if (self->assessment != NULL && tenken_undo_peek_actions (self->undo, back, &from, &to))
    {
      if (question != NULL)
        *question = NULL;
      return tenken_session_go_actions (self, back, from, to);
    }

  answer = self->assessment != NULL ? tenken_undo_peek (self->undo, back, &number) : NULL;
  if (answer == NULL)
    return FALSE;

  found = tenken_checklist_find_question (tenken_session_get_checklist (self), number);
  saved = tenken_store_put (self->store, self->assessment, found, answer, &error);
  if (saved)
    {
      tenken_undo_go (self->undo, back);
      if (question != NULL)
        *question = found;
    }

  return tenken_session_conclude (self, saved, error);
}

gboolean
tenken_session_undo (TenkenSession         *self,
                     const TenkenQuestion **question)
{
  return go (self, TRUE, question);
}

gboolean
tenken_session_redo (TenkenSession         *self,
                     const TenkenQuestion **question)
{
  return go (self, FALSE, question);
}

gboolean
tenken_session_can_undo (TenkenSession *self)
{
  return self->assessment != NULL && !tenken_undo_is_empty (self->undo, TRUE);
}

gboolean
tenken_session_can_redo (TenkenSession *self)
{
  return self->assessment != NULL && !tenken_undo_is_empty (self->undo, FALSE);
}

void
tenken_session_note_pace (TenkenSession *self,
                          double         seconds)
{
  g_array_append_val (self->paces, seconds);
}

guint
tenken_session_get_minutes_left (TenkenSession *self)
{
  double pace = tenken_pace_seconds ((const double *) (gpointer) self->paces->data, self->paces->len);

  TenkenProgress progress;

  if (self->assessment == NULL)
    return 0;

  progress = tenken_progress_new (self->assessment->answers);

  return tenken_pace_minutes_left (pace, tenken_progress_get_open (&progress));
}
