/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/answers.h"

#include "base/catalog.h"
#include "base/error.h"

#include <string.h>

typedef struct {
  TenkenAnswer answer;
  char *comment;
} Slot;

struct _TenkenAnswers {
  TenkenChecklist *checklist;
  Slot *slots; /* one per question, by TenkenQuestion.index */
};

TenkenAnswers *
tenken_answers_new (TenkenChecklist *checklist)
{
  TenkenAnswers *self = g_new0 (TenkenAnswers, 1);

  self->checklist = tenken_checklist_ref (checklist);
  self->slots = g_new0 (Slot, checklist->questions->len);
  for (guint i = 0; i < checklist->questions->len; i++)
    self->slots[i].answer.comment = "";

  return self;
}

void
tenken_answers_free (TenkenAnswers *self)
{
  for (guint i = 0; i < self->checklist->questions->len; i++)
    g_free (self->slots[i].comment);
  g_free (self->slots);
  tenken_checklist_unref (self->checklist);
  g_free (self);
}

TenkenChecklist *
tenken_answers_get_checklist (const TenkenAnswers *self)
{
  return self->checklist;
}

const TenkenAnswer *
tenken_answers_get (const TenkenAnswers  *self,
                    const TenkenQuestion *question)
{
  return &self->slots[question->index].answer;
}

void
tenken_answers_set (TenkenAnswers        *self,
                    const TenkenQuestion *question,
                    const TenkenChoice   *choice,
                    const char           *comment)
{
  Slot *slot = &self->slots[question->index];
  /* Copied first: the caller may hand back the comment that stands here. */
  char *copy = comment != NULL && *comment != '\0' ? g_strdup (comment) : NULL;

  g_free (slot->comment);
  slot->comment = copy;
  slot->answer.choice = choice;
  slot->answer.comment = copy != NULL ? copy : "";
}

guint
tenken_answers_count (const TenkenAnswers *self)
{
  guint count = 0;

  for (guint i = 0; i < self->checklist->questions->len; i++)
    count += self->slots[i].answer.choice != NULL;

  return count;
}

static gboolean
is_blank (const char *string)
{
  for (; *string != '\0'; string = g_utf8_next_char (string))
    if (!g_unichar_isspace (g_utf8_get_char (string)))
      return FALSE;

  return TRUE;
}

gboolean
tenken_answer_is_valid (const TenkenQuestion  *question,
                        const TenkenChoice    *choice,
                        const char            *comment,
                        GError               **error)
{
  if (comment != NULL && !g_utf8_validate (comment, -1, NULL))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("The comment on question %u is not valid UTF-8 text. Save it as UTF-8 and try again."),
                   question->number);
      return FALSE;
    }

  if (choice != NULL && choice->kind == TENKEN_CHOICE_NOT_APPLICABLE && (comment == NULL || is_blank (comment)))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("Question %u is marked as not applicable without a reason. Write the reason as its comment."),
                   question->number);
      return FALSE;
    }

  return TRUE;
}
