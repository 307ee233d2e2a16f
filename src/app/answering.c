/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/answering.h"

struct _TenkenAnswering {
  TenkenSession *session;
  const TenkenQuestion *question;
  const TenkenChoice *pending; /* "not applicable", chosen, but its reason is not there yet */
  gboolean failed;
};

TenkenAnswering *
tenken_answering_new (TenkenSession *session)
{
  TenkenAnswering *self = g_new0 (TenkenAnswering, 1);

  self->session = session;

  return self;
}

void
tenken_answering_free (TenkenAnswering *self)
{
  g_free (self);
}

static char *
name_draft (TenkenAnswering *self)
{
  return g_strdup_printf ("choice-%" G_GINT64_FORMAT "-%u", tenken_session_get_assessment (self->session)->id,
                          self->question->number);
}

static void
set_pending (TenkenAnswering    *self,
             const TenkenChoice *choice)
{
  g_autofree char *name = name_draft (self);

  self->pending = choice;
  tenken_session_set_draft (self->session, name, choice != NULL ? choice->id : NULL);
}

void
tenken_answering_turn_to (TenkenAnswering      *self,
                          const TenkenQuestion *question)
{
  g_autofree char *name = NULL;
  const char *id;

  self->question = question;
  name = name_draft (self);
  id = tenken_session_get_draft (self->session, name);
  self->pending = id != NULL ? tenken_checklist_find_choice (tenken_session_get_checklist (self->session), id) : NULL;
}

const TenkenQuestion *
tenken_answering_get_question (TenkenAnswering *self)
{
  return self->question;
}

const TenkenAnswer *
tenken_answering_get_answer (TenkenAnswering *self)
{
  return tenken_answers_get (tenken_session_get_assessment (self->session)->answers, self->question);
}

const TenkenChoice *
tenken_answering_get_choice (TenkenAnswering *self)
{
  return self->pending != NULL ? self->pending : tenken_answering_get_answer (self)->choice;
}

gboolean
tenken_answering_is_waiting (TenkenAnswering *self)
{
  return self->pending != NULL;
}

gboolean
tenken_answering_has_failed (TenkenAnswering *self)
{
  return self->failed;
}

void
tenken_answering_forget_failure (TenkenAnswering *self)
{
  self->failed = FALSE;
}

TenkenAnsweringResult
tenken_answering_save (TenkenAnswering    *self,
                       const TenkenAnswer *answer)
{
  if (answer->choice != NULL && !tenken_answer_is_valid (self->question, answer->choice, answer->comment, NULL))
    {
      set_pending (self, answer->choice);
      return TENKEN_ANSWERING_WAITING;
    }

  set_pending (self, NULL);
  self->failed = !tenken_session_put (self->session, self->question, answer);

  return self->failed ? TENKEN_ANSWERING_FAILED : TENKEN_ANSWERING_SAVED;
}

void
tenken_answering_wait (TenkenAnswering    *self,
                       const TenkenChoice *choice)
{
  set_pending (self, choice);
}

void
tenken_answering_give_up (TenkenAnswering *self)
{
  set_pending (self, NULL);
}
