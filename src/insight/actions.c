/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/actions.h"

#include "base/catalog.h"
#include "base/date.h"

#include <string.h>

#define DUE_SOON_DAYS 7

const TenkenStep *
tenken_action_find_step (const TenkenAction     *self,
                         const TenkenChecklist  *checklist,
                         const TenkenQuestion  **question)
{
  const TenkenQuestion *found = tenken_checklist_find_question (checklist, self->number);

  if (question != NULL)
    *question = found;
  if (found == NULL || self->place < 0 || (guint) self->place >= found->steps->len)
    return NULL;

  return g_ptr_array_index (found->steps, self->place);
}

char *
tenken_action_title (const TenkenAction    *self,
                     const TenkenChecklist *checklist,
                     const char            *language)
{
  const TenkenQuestion *question;
  const TenkenStep *step = tenken_action_find_step (self, checklist, &question);

  if (*self->title != '\0')
    return g_strdup (self->title);
  if (step != NULL)
    return g_strdup (tenken_text_get (step->title, language));
  if (question != NULL && self->place < 0)
    /* Translators: %s is the topic of a question in two or three words, such as “Backups” */
    return g_strdup_printf (tenken_tr (language, "Find out where you stand: %s"),
                            tenken_text_get (question->topic, language));

  /* Translators: a step of which nothing is known but its question's number, since the checklist has changed */
  return g_strdup_printf (tenken_tr (language, "A step for question %u"), self->number);
}

const char *
tenken_action_how (const TenkenAction    *self,
                   const TenkenChecklist *checklist,
                   const char            *language)
{
  const TenkenQuestion *question;
  const TenkenStep *step = tenken_action_find_step (self, checklist, &question);

  if (step != NULL)
    return tenken_text_get (step->how, language);

  return question != NULL && self->place < 0 ? tenken_text_get (question->find_out, language) : "";
}

TenkenPlanBox
tenken_action_box (const TenkenAction    *self,
                   const TenkenChecklist *checklist)
{
  const TenkenStep *step = tenken_action_find_step (self, checklist, NULL);

  return step != NULL ? tenken_plan_find_box (step->effort, step->cost) : TENKEN_BOX_TODAY;
}

const TenkenPlanStep *
tenken_action_find_plan_step (const TenkenAction *self,
                              const TenkenPlan   *plan)
{
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

      if (step->question->number == self->number && tenken_plan_step_key (step) == self->place)
        return step;
    }

  return NULL;
}

gboolean
tenken_actions_are_ordered (const GPtrArray *actions)
{
  for (guint i = 0; i < actions->len; i++)
    if (((const TenkenAction *) g_ptr_array_index (actions, i))->order > 0)
      return TRUE;

  return FALSE;
}

/* What an action has its place by; the smaller first. */
typedef struct {
  const TenkenAction *action;
  guint key[5];
} Place;

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *first = a, *second = b;

  for (guint i = 0; i < G_N_ELEMENTS (first->key); i++)
    if (first->key[i] != second->key[i])
      return first->key[i] < second->key[i] ? -1 : 1;

  return 0;
}

GPtrArray *
tenken_actions_sort (const GPtrArray       *actions,
                     const TenkenChecklist *checklist,
                     const TenkenPlan      *plan)
{
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (Place));
  GPtrArray *sorted = g_ptr_array_new ();

  for (guint i = 0; i < actions->len; i++)
    {
      const TenkenAction *action = g_ptr_array_index (actions, i);
      const TenkenPlanStep *step = tenken_action_find_plan_step (action, plan);
      const Place place = { action, { action->order > 0 ? action->order : G_MAXUINT,
                                      tenken_action_box (action, checklist), step != NULL ? step->rank : G_MAXUINT,
                                      action->number, (guint) (action->place + 1) } };

      g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);
  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (sorted, (gpointer) g_array_index (places, Place, i).action);

  return sorted;
}

GPtrArray *
tenken_actions_move (const GPtrArray *sorted,
                     guint            number,
                     int              place,
                     int              by)
{
  const TenkenAction *moved = tenken_actions_find (sorted, number, place);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  GPtrArray *all;
  guint from = 0;
  int to;

  for (guint i = 0; i < sorted->len; i++)
    {
      if (sorted->pdata[i] == moved)
        from = i;
      else
        g_ptr_array_add (order, sorted->pdata[i]);
    }
  to = CLAMP ((int) from + by, 0, (int) sorted->len - 1);
  if (moved == NULL || to == (int) from)
    return NULL;

  g_ptr_array_insert (order, to, (gpointer) moved);
  all = tenken_actions_new ();
  for (guint i = 0; i < order->len; i++)
    {
      TenkenAction *copy = tenken_action_copy (g_ptr_array_index (order, i));

      copy->order = i + 1;
      g_ptr_array_add (all, copy);
    }

  return all;
}

GPtrArray *
tenken_actions_unorder (const GPtrArray *actions)
{
  GPtrArray *all = tenken_actions_new ();

  for (guint i = 0; i < actions->len; i++)
    {
      TenkenAction *copy = tenken_action_copy (g_ptr_array_index (actions, i));

      copy->order = 0;
      g_ptr_array_add (all, copy);
    }

  return all;
}

static gboolean
is_done_since (const TenkenAction *action,
               const char         *since)
{
  return action->status == TENKEN_ACTION_DONE && strcmp (action->done, since) >= 0;
}

guint
tenken_actions_count_done (const GPtrArray *actions,
                           const char      *since)
{
  guint n = 0;

  for (guint i = 0; i < actions->len; i++)
    if (is_done_since (g_ptr_array_index (actions, i), since))
      n++;

  return n;
}

char *
tenken_actions_since_words (const GPtrArray       *actions,
                            const TenkenChecklist *checklist,
                            guint                  number,
                            const char            *since,
                            const char            *language)
{
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < actions->len; i++)
    {
      const TenkenAction *action = g_ptr_array_index (actions, i);
      g_autofree char *title = NULL;

      if (action->number != number || !is_done_since (action, since))
        continue;
      title = tenken_action_title (action, checklist, language);
      if (titles->len > 0)
        g_string_append (titles, tenken_tr (language, ", "));
      /* Translators: %s is what a step of the plan says to do, beside others of its kind */
      g_string_append_printf (titles, tenken_tr (language, "“%s”"), title);
    }
  if (titles->len == 0)
    return NULL;

  /* Translators: %s is one step of the plan or several, each in quotation marks */
  return g_strdup_printf (tenken_tr (language, "Since last time: %s is done. Look at this answer again."), titles->str);
}

TenkenActionsProgress
tenken_actions_progress (const GPtrArray *actions,
                         const char      *today)
{
  g_autofree char *horizon = tenken_date_add_days (today, DUE_SOON_DAYS);
  TenkenActionsProgress progress = { 0 };

  for (guint i = 0; actions != NULL && i < actions->len; i++)
    {
      const TenkenAction *action = g_ptr_array_index (actions, i);

      progress.total += action->status != TENKEN_ACTION_DECLINED;
      progress.declined += action->status == TENKEN_ACTION_DECLINED;
      progress.done += action->status == TENKEN_ACTION_DONE;
      progress.doing += action->status == TENKEN_ACTION_DOING;
      progress.overdue += tenken_action_is_overdue (action, today) ? 1 : 0;
      progress.due += tenken_action_is_open (action) && *action->due != '\0' && strcmp (action->due, horizon) <= 0;
    }

  return progress;
}
