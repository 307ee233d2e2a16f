/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/changes.h"

#include "base/catalog.h"

/* A choice that says how much is done. */
static gboolean
is_graded (const TenkenChoice *choice)
{
  return choice->kind != TENKEN_CHOICE_UNKNOWN && choice->kind != TENKEN_CHOICE_NOT_APPLICABLE;
}

static TenkenChangeKind
find_kind (const TenkenChoice *before,
           const TenkenChoice *after)
{
  if (before == NULL)
    return TENKEN_CHANGE_FIRST;
  if (after == NULL)
    return TENKEN_CHANGE_OPEN;
  if (after->kind == TENKEN_CHOICE_UNKNOWN)
    return TENKEN_CHANGE_UNKNOWN;
  if (before->kind == TENKEN_CHOICE_UNKNOWN)
    return TENKEN_CHANGE_KNOWN;
  if (!is_graded (before) || !is_graded (after))
    return TENKEN_CHANGE_SCOPE;

  /* A scale may give the same points to two choices; then the order of their kinds tells more from less. */
  if (after->points != before->points)
    return after->points > before->points ? TENKEN_CHANGE_UP : TENKEN_CHANGE_DOWN;
  if (after->kind != before->kind)
    return after->kind < before->kind ? TENKEN_CHANGE_UP : TENKEN_CHANGE_DOWN;

  return after->key < before->key ? TENKEN_CHANGE_UP : TENKEN_CHANGE_DOWN;
}

TenkenChanges *
tenken_changes_new (const TenkenAnswers *before,
                    const TenkenAnswers *after)
{
  TenkenChecklist *checklist = tenken_answers_get_checklist (after);
  g_autoptr (TenkenAnswers) then = tenken_answers_carry_over (before, checklist);
  TenkenChanges *self = g_new0 (TenkenChanges, 1);

  self->list = g_array_new (FALSE, FALSE, sizeof (TenkenChange));
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      const TenkenAnswer *now = tenken_answers_get (after, question);
      TenkenChange change = { .question = question, .before = tenken_answers_get (then, question)->choice,
                              .after = now->choice };

      if (change.before == change.after)
        {
          self->unchanged += change.after != NULL;
          self->unchecked += change.after != NULL && now->copied;
          continue;
        }

      change.kind = find_kind (change.before, change.after);
      self->counts[change.kind]++;
      g_array_append_val (self->list, change);
    }

  return self;
}

void
tenken_changes_free (TenkenChanges *self)
{
  g_array_unref (self->list);
  g_free (self);
}

char *
tenken_changes_title (const TenkenChanges *self,
                      TenkenChangeKind     kind,
                      const char          *language)
{
  static const char * const titles[TENKEN_N_CHANGE_KINDS] = {
    [TENKEN_CHANGE_UP] = N_("Better than last time: %u"),
    [TENKEN_CHANGE_KNOWN] = N_("Known now: %u"),
    [TENKEN_CHANGE_DOWN] = N_("Less than last time: %u"),
    [TENKEN_CHANGE_UNKNOWN] = N_("“Don't know” this time: %u"),
    [TENKEN_CHANGE_SCOPE] = N_("Applies now, or no longer: %u"),
    [TENKEN_CHANGE_FIRST] = N_("Answered for the first time: %u"),
    [TENKEN_CHANGE_OPEN] = N_("Still open this time: %u"),
  };

  return g_strdup_printf (tenken_tr (language, titles[kind]), self->counts[kind]);
}

char *
tenken_change_words (const TenkenChange *self,
                     const char         *language)
{
  const char *open = tenken_tr (language, "Not answered yet");
  const char *before = self->before != NULL ? tenken_text_get (self->before->label, language) : open;
  const char *after = self->after != NULL ? tenken_text_get (self->after->label, language) : open;

  /* Translators: the answer of last time and the one of this time */
  return g_strdup_printf (tenken_tr (language, "“%1$s” → “%2$s”"), before, after);
}

char *
tenken_changes_unchanged (const TenkenChanges *self,
                          const char          *language)
{
  if (self->unchecked > 0)
    /* Translators: %1$u answers are the same as last time, %2$u of them were copied and nobody looked at them again */
    return g_strdup_printf (tenken_tr (language, "The same as last time: %1$u; not re-checked yet: %2$u"),
                            self->unchanged, self->unchecked);

  /* Translators: %u answers */
  return g_strdup_printf (tenken_tr (language, "The same as last time: %u"), self->unchanged);
}
