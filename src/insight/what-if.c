/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/what-if.h"

#include "insight/plan.h"

static const TenkenChoice *
find_choice (const TenkenChecklist *checklist,
             TenkenChoiceKind       kind)
{
  for (guint i = 0; i < checklist->choices->len; i++)
    if (((const TenkenChoice *) g_ptr_array_index (checklist->choices, i))->kind == kind)
      return g_ptr_array_index (checklist->choices, i);

  return NULL;
}

/* What the answer would be; @now is known to be below full points. */
static const TenkenChoice *
find_answer (const TenkenQuestion *question,
             const TenkenChoice   *now,
             const TenkenChoice   *partly,
             const TenkenChoice   *done,
             GHashTable           *steps)
{
  g_autoptr (GPtrArray) ordered = tenken_plan_order_steps (question);
  guint first = now->kind == TENKEN_CHOICE_PARTLY && ordered->len > 1 ? 1 : 0;
  guint n = 0;

  for (guint i = first; i < ordered->len; i++)
    if (g_hash_table_contains (steps, g_ptr_array_index (ordered, i)))
      n++;

  if (n == ordered->len - first)
    return done;
  if (partly != NULL && partly->points > now->points && g_hash_table_contains (steps, g_ptr_array_index (ordered, 0)))
    return partly;

  return now;
}

TenkenScore *
tenken_what_if_score (const TenkenAnswers *answers,
                      GHashTable          *steps)
{
  TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  const TenkenChoice *partly = find_choice (checklist, TENKEN_CHOICE_PARTLY);
  const TenkenChoice *done = find_choice (checklist, TENKEN_CHOICE_DONE);
  g_autoptr (TenkenAnswers) then = tenken_answers_new (checklist);

  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      const TenkenAnswer *answer = tenken_answers_get (answers, question);
      const TenkenChoice *choice = answer->choice;

      if (choice != NULL && choice->kind != TENKEN_CHOICE_NOT_APPLICABLE && choice->points < checklist->full_points)
        choice = find_answer (question, choice, partly, done, steps);
      tenken_answers_set (then, question, choice, answer->comment);
    }

  return tenken_score_new (then);
}
