/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/what-if.h"

#include "base/catalog.h"
#include "insight/plan.h"

static TenkenWhatIfStep *
get_step (const TenkenWhatIf *self,
          guint               i)
{
  return &g_array_index (self->steps, TenkenWhatIfStep, i);
}

/* The leg of @question, or %NULL where the path does not touch it. */
static const TenkenPathLeg *
find_leg (const TenkenPath     *path,
          const TenkenQuestion *question)
{
  for (guint i = 0; path != NULL && i < path->legs->len; i++)
    {
      const TenkenPathLeg *leg = g_ptr_array_index (path->legs, i);

      if (leg->question == question)
        return leg;
    }

  return NULL;
}

/* Those of the question's steps that are on the path, or those that are not. */
static void
add_question (TenkenWhatIf        *self,
              const TenkenPath    *path,
              const TenkenPlanStep *first,
              gboolean             on_path)
{
  const TenkenPathLeg *leg = find_leg (path, first->question);
  g_autoptr (GPtrArray) steps = tenken_plan_order_steps (first->question);
  guint place = 0;

  if (first->answer == TENKEN_CHOICE_PARTLY && steps->len > 1)
    g_ptr_array_remove_index (steps, 0);
  if (first->kind == TENKEN_STEP_FIND_OUT)
    g_ptr_array_insert (steps, 0, NULL);

  for (guint i = 0; i < steps->len; i++, place++)
    {
      const TenkenStep *step = g_ptr_array_index (steps, i);
      TenkenWhatIfStep entry = { first->question, step, place, FALSE, FALSE };

      if (leg != NULL)
        entry.on_path = step != NULL ? g_ptr_array_find (leg->steps, step, NULL) : leg->find_out;
      entry.ticked = entry.on_path;
      if (entry.on_path == on_path)
        g_array_append_val (self->steps, entry);
    }
}

TenkenWhatIf *
tenken_what_if_new (const TenkenAnswers *answers,
                    const TenkenPath    *path)
{
  TenkenWhatIf *self = g_new0 (TenkenWhatIf, 1);
  g_autoptr (TenkenPlan) plan = tenken_plan_new (answers);

  self->answers = answers;
  self->steps = g_array_new (FALSE, FALSE, sizeof (TenkenWhatIfStep));
  for (guint turn = 0; turn < 2; turn++)
    for (guint i = 0; i < plan->steps->len; i++)
      {
        const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

        if (step->place == 0)
          add_question (self, path, step, turn == 0);
      }

  return self;
}

void
tenken_what_if_free (TenkenWhatIf *self)
{
  g_array_unref (self->steps);
  g_free (self);
}

static gboolean
comes_after (const TenkenQuestion *question,
             const TenkenQuestion *needed)
{
  for (guint i = 0; i < question->after->len; i++)
    if (g_array_index (question->after, guint, i) == needed->number)
      return TRUE;

  return FALSE;
}

/* Whether @other has to come before @step. */
static gboolean
is_needed (const TenkenWhatIfStep *step,
           const TenkenWhatIfStep *other)
{
  return step->question == other->question ? other->place < step->place : comes_after (step->question, other->question);
}

void
tenken_what_if_tick (TenkenWhatIf *self,
                     guint         i,
                     gboolean      ticked)
{
  TenkenWhatIfStep *step = get_step (self, i);

  if (step->ticked == ticked)
    return;

  step->ticked = ticked;
  for (guint j = 0; j < self->steps->len; j++)
    if (ticked ? is_needed (step, get_step (self, j)) : is_needed (get_step (self, j), step))
      tenken_what_if_tick (self, j, ticked);
}

void
tenken_what_if_reset (TenkenWhatIf *self)
{
  for (guint i = 0; i < self->steps->len; i++)
    get_step (self, i)->ticked = get_step (self, i)->on_path;
}

gboolean
tenken_what_if_is_path (const TenkenWhatIf *self)
{
  for (guint i = 0; i < self->steps->len; i++)
    if (get_step (self, i)->ticked != get_step (self, i)->on_path)
      return FALSE;

  return TRUE;
}

TenkenScore *
tenken_what_if_get_score (const TenkenWhatIf *self)
{
  g_autoptr (GHashTable) steps = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->steps->len; i++)
    if (get_step (self, i)->ticked && get_step (self, i)->step != NULL)
      g_hash_table_add (steps, (gpointer) get_step (self, i)->step);

  return tenken_what_if_score (self->answers, steps);
}

char *
tenken_what_if_words (const TenkenWhatIf *self,
                      const TenkenScore  *score,
                      const char         *language)
{
  g_autofree char *work = NULL;
  double hours = 0;
  guint n = 0;

  for (guint i = 0; i < self->steps->len; i++)
    if (get_step (self, i)->ticked)
      {
        const TenkenStep *step = get_step (self, i)->step;

        hours += tenken_effort_hours (step != NULL ? step->effort : 1);
        n++;
      }

  if (n == 0)
    return g_strdup (tenken_tr (language, "No step is ticked: this is how it stands now."));

  work = tenken_hours_words (hours, language);
  if (score->band == NULL)
    /* Translators: %1$u is how many steps are ticked, %2$s “about 3 hours of work” */
    return g_strdup_printf (tenken_tr (language, "Steps ticked: %1$u, %2$s."), n, work);

  /* Translators: %1$u is how many steps are ticked, %2$s “about 3 hours of work”, %3$d a score, %4$s its level */
  return g_strdup_printf (tenken_tr (language, "Steps ticked: %1$u, %2$s. They lead to %3$d points, the level “%4$s”."), n,
                          work, score->total.percent, tenken_text_get (score->band->title, language));
}
