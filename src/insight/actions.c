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
