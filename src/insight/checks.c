/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/checks.h"

#include "base/catalog.h"

static gboolean
is_done (const TenkenAnswer *answer)
{
  return answer->choice != NULL && answer->choice->kind == TENKEN_CHOICE_DONE;
}

static gboolean
is_not_done (const TenkenAnswer *answer)
{
  return answer->choice != NULL && answer->choice->kind == TENKEN_CHOICE_NOT_DONE;
}

static void
add (TenkenChecks         *self,
     TenkenCheckKind       kind,
     const TenkenQuestion *question,
     const TenkenChoice   *choice)
{
  const TenkenCheck check = { .kind = kind, .question = question, .choice = choice };

  g_array_append_val (self->list, check);
  self->counts[kind]++;
}

static void
add_contradictions (TenkenChecks         *self,
                    const TenkenAnswers  *answers,
                    const TenkenQuestion *question,
                    const TenkenAnswer   *answer)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);

  for (guint i = 0; i < question->with->len && is_done (answer); i++)
    {
      const TenkenQuestion *other = tenken_checklist_find_question (checklist, g_array_index (question->with, guint, i));
      const TenkenAnswer *beside = other != NULL ? tenken_answers_get (answers, other) : NULL;

      if (beside == NULL || !is_not_done (beside))
        continue;

      add (self, TENKEN_CHECK_CONTRADICTION, question, answer->choice);
      g_array_index (self->list, TenkenCheck, self->list->len - 1).other = other;
      g_array_index (self->list, TenkenCheck, self->list->len - 1).beside = beside->choice;
    }
}

static gboolean
matches (TenkenCheckKind     kind,
         const TenkenAnswer *answer)
{
  g_autofree char *evidence = NULL;

  if (kind == TENKEN_CHECK_UNANSWERED)
    return answer->choice == NULL;
  if (kind == TENKEN_CHECK_COPIED)
    return answer->choice != NULL && answer->copied;

  evidence = tenken_text_trim (answer->evidence);

  return is_done (answer) && *evidence == '\0';
}

TenkenChecks *
tenken_checks_new (const TenkenAnswers *answers)
{
  const GPtrArray *questions = tenken_answers_get_checklist (answers)->questions;
  TenkenChecks *self = g_new0 (TenkenChecks, 1);

  self->list = g_array_new (FALSE, FALSE, sizeof (TenkenCheck));
  for (TenkenCheckKind kind = 0; kind < TENKEN_N_CHECK_KINDS; kind++)
    for (guint i = 0; i < questions->len; i++)
      {
        const TenkenQuestion *question = g_ptr_array_index (questions, i);
        const TenkenAnswer *answer = tenken_answers_get (answers, question);

        if (kind == TENKEN_CHECK_CONTRADICTION)
          add_contradictions (self, answers, question, answer);
        else if (matches (kind, answer))
          add (self, kind, question, answer->choice);
      }

  return self;
}

void
tenken_checks_free (TenkenChecks *self)
{
  g_array_unref (self->list);
  g_free (self);
}

char *
tenken_checks_title (const TenkenChecks *self,
                     TenkenCheckKind     kind,
                     const char         *language)
{
  static const char * const titles[TENKEN_N_CHECK_KINDS] = {
    /* Translators: in these four, %u is a number of answers */
    [TENKEN_CHECK_CONTRADICTION] = N_("Answers that seldom go together: %u. Do both hold?"),
    [TENKEN_CHECK_UNANSWERED] = N_("Not answered yet: %u. Does somebody know?"),
    [TENKEN_CHECK_COPIED] = N_("From last time, not re-checked yet: %u. Is it still so?"),
    [TENKEN_CHECK_NO_EVIDENCE] = N_("Done, and no proof noted: %u. What could you show?"),
  };

  return g_strdup_printf (tenken_tr (language, titles[kind]), self->counts[kind]);
}

char *
tenken_checks_summary (const TenkenChecks *self,
                       const char         *language)
{
  if (self->list->len == 0)
    return g_strdup (tenken_tr (language, "Nothing to ask about: every question is answered, and every proof is noted."));

  /* Translators: %u is how many questions follow, about answers */
  return g_strdup_printf (tenken_tr (language, "Before you hand the report on: questions to look at once more: %u"),
                          self->list->len);
}

char *
tenken_check_words (const TenkenCheck *self,
                    const char        *language)
{
  if (self->kind == TENKEN_CHECK_CONTRADICTION)
    /* Translators: %1$s and %3$s are short names of questions, %2$s and %4$s their answers */
    return g_strdup_printf (tenken_tr (language, "“%1$s” is answered “%2$s”, “%3$s” is answered “%4$s”."),
                            tenken_text_get (self->question->topic, language),
                            tenken_text_get (self->choice->label, language),
                            tenken_text_get (self->other->topic, language),
                            tenken_text_get (self->beside->label, language));

  if (self->kind == TENKEN_CHECK_NO_EVIDENCE && self->question->evidence != NULL)
    return g_strdup (tenken_text_get (self->question->evidence, language));

  return g_strdup (tenken_text_get (self->question->ask, language));
}

const char *
tenken_check_kind_id (TenkenCheckKind kind)
{
  static const char * const ids[TENKEN_N_CHECK_KINDS] = { "contradiction", "unanswered", "copied", "no-evidence" };

  return ids[kind];
}
