/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/answers.h"

#include "base/catalog.h"
#include "base/error.h"

#include <string.h>

typedef struct {
  TenkenAnswer answer;
  char *comment;
  char *evidence;
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
    self->slots[i].answer.comment = self->slots[i].answer.evidence = "";

  return self;
}

void
tenken_answers_free (TenkenAnswers *self)
{
  for (guint i = 0; i < self->checklist->questions->len; i++)
    {
      g_free (self->slots[i].comment);
      g_free (self->slots[i].evidence);
    }
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

/* Copied first: the caller may hand back the text that stands here. */
static const char *
set_text (char       **place,
          const char  *text)
{
  char *copy = text != NULL && *text != '\0' ? g_strdup (text) : NULL;

  g_free (*place);
  *place = copy;

  return copy != NULL ? copy : "";
}

void
tenken_answers_put (TenkenAnswers        *self,
                    const TenkenQuestion *question,
                    const TenkenAnswer   *answer)
{
  Slot *slot = &self->slots[question->index];

  slot->answer.choice = answer->choice;
  slot->answer.flagged = answer->flagged;
  slot->answer.copied = answer->copied;
  slot->answer.comment = set_text (&slot->comment, answer->comment);
  slot->answer.evidence = set_text (&slot->evidence, answer->evidence);
}

void
tenken_answers_set (TenkenAnswers        *self,
                    const TenkenQuestion *question,
                    const TenkenChoice   *choice,
                    const char           *comment)
{
  TenkenAnswer answer = *tenken_answers_get (self, question);

  answer.choice = choice;
  answer.comment = comment;
  answer.copied = FALSE;
  tenken_answers_put (self, question, &answer);
}

TenkenAnswers *
tenken_answers_copy (const TenkenAnswers *self)
{
  TenkenAnswers *copy = tenken_answers_new (self->checklist);

  for (guint i = 0; i < self->checklist->questions->len; i++)
    tenken_answers_put (copy, self->checklist->questions->pdata[i], &self->slots[i].answer);

  return copy;
}

static const TenkenQuestion *
find_item (const TenkenChecklist *checklist,
           const char            *item)
{
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);

      if (g_strcmp0 (question->source_item, item) == 0)
        return question;
    }

  return NULL;
}

static const TenkenMap *
find_map (const TenkenQuestion *question,
          const char           *id)
{
  for (guint i = 0; i < question->maps->len; i++)
    {
      const TenkenMap *map = g_ptr_array_index (question->maps, i);

      if (strcmp (map->checklist, id) == 0)
        return map;
    }

  return NULL;
}

/* The one item of the checklist called @id that @question is mapped to, or %NULL: several are each only a part of it. */
static const char *
get_mapped_item (const TenkenQuestion *question,
                 const char           *id)
{
  const TenkenMap *map = find_map (question, id);

  return map != NULL && g_strv_length (map->items) == 1 ? map->items[0] : NULL;
}

/* Where one checklist was mapped to another by either of them. */
static const TenkenQuestion *
find_mapped (const TenkenChecklist *from,
             const TenkenChecklist *to,
             const TenkenQuestion  *question)
{
  const char *item = get_mapped_item (question, from->id);
  const TenkenQuestion *found = item != NULL ? find_item (from, item) : NULL;

  for (guint i = 0; i < from->questions->len && found == NULL; i++)
    {
      const TenkenQuestion *earlier = g_ptr_array_index (from->questions, i);

      if (g_strcmp0 (get_mapped_item (earlier, to->id), question->source_item) == 0)
        found = earlier;
    }

  return found;
}

/* The question of an earlier edition that @question goes back to, or %NULL. */
static const TenkenQuestion *
find_ancestor (const TenkenChecklist *from,
               const TenkenChecklist *to,
               const TenkenQuestion  *question)
{
  const TenkenQuestion *found;

  if (strcmp (from->id, to->id) != 0)
    return find_mapped (from, to, question);
  if (strcmp (from->edition, to->edition) == 0)
    return tenken_checklist_find_question (from, question->number);

  found = find_mapped (from, to, question);
  if (found != NULL || find_map (question, from->id) != NULL)
    return found;

  /* What was mapped elsewhere is not here as well. */
  found = find_item (from, question->source_item);

  return found != NULL && find_map (found, to->id) == NULL ? found : NULL;
}

TenkenAnswers *
tenken_answers_carry_over (const TenkenAnswers *self,
                           TenkenChecklist     *to)
{
  TenkenAnswers *answers = tenken_answers_new (to);

  for (guint i = 0; i < to->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (to->questions, i);
      const TenkenQuestion *earlier = find_ancestor (self->checklist, to, question);
      TenkenAnswer answer;

      if (earlier == NULL)
        continue;
      answer = *tenken_answers_get (self, earlier);
      if (tenken_answer_is_empty (&answer))
        continue;
      answer.choice = answer.choice != NULL ? tenken_checklist_find_choice (to, answer.choice->id) : NULL;
      answer.copied = answer.choice != NULL;
      tenken_answers_put (answers, question, &answer);
    }

  return answers;
}

guint
tenken_answers_count (const TenkenAnswers *self)
{
  guint count = 0;

  for (guint i = 0; i < self->checklist->questions->len; i++)
    count += self->slots[i].answer.choice != NULL;

  return count;
}

gboolean
tenken_answer_is_empty (const TenkenAnswer *self)
{
  return self->choice == NULL && *self->comment == '\0' && *self->evidence == '\0' && !self->flagged;
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
