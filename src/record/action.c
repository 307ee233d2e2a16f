/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/action.h"

#include "base/catalog.h"
#include "base/date.h"
#include "base/error.h"

#include <string.h>

TenkenAction *
tenken_action_new (guint number,
                   int   place)
{
  const TenkenAction empty = {
    .number = number, .place = place, .reason = "", .owner = "", .due = "", .cost = "", .note = "", .title = "",
    .done = "", .created = "", .changed = "",
  };

  return tenken_action_copy (&empty);
}

TenkenAction *
tenken_action_copy (const TenkenAction *self)
{
  TenkenAction *copy = g_new0 (TenkenAction, 1);

  *copy = *self;
  copy->reason = g_strdup (self->reason);
  copy->owner = g_strdup (self->owner);
  copy->due = g_strdup (self->due);
  copy->cost = g_strdup (self->cost);
  copy->note = g_strdup (self->note);
  copy->title = g_strdup (self->title);
  copy->done = g_strdup (self->done);
  copy->created = g_strdup (self->created);
  copy->changed = g_strdup (self->changed);

  return copy;
}

void
tenken_action_free (TenkenAction *self)
{
  g_free (self->reason);
  g_free (self->owner);
  g_free (self->due);
  g_free (self->cost);
  g_free (self->note);
  g_free (self->title);
  g_free (self->done);
  g_free (self->created);
  g_free (self->changed);
  g_free (self);
}

GPtrArray *
tenken_actions_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_action_free);
}

const TenkenAction *
tenken_actions_find (const GPtrArray *actions,
                     guint            number,
                     int              place)
{
  for (guint i = 0; actions != NULL && i < actions->len; i++)
    {
      const TenkenAction *action = g_ptr_array_index (actions, i);

      if (action->number == number && action->place == place)
        return action;
    }

  return NULL;
}

gboolean
tenken_action_is_same (const TenkenAction *self,
                       const TenkenAction *other)
{
  return self->number == other->number && self->place == other->place && self->status == other->status
         && self->order == other->order && strcmp (self->reason, other->reason) == 0
         && strcmp (self->owner, other->owner) == 0 && strcmp (self->due, other->due) == 0
         && strcmp (self->cost, other->cost) == 0 && strcmp (self->note, other->note) == 0
         && strcmp (self->title, other->title) == 0;
}

gboolean
tenken_action_is_valid (const TenkenAction  *self,
                        GError             **error)
{
  const char *texts[] = { self->reason, self->owner, self->due, self->cost, self->note, self->title };
  g_autofree char *reason = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (!g_utf8_validate (texts[i], -1, NULL))
      {
        g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                     _("What was typed for a step of question %u is not valid UTF-8 text. Type it again."),
                     self->number);
        return FALSE;
      }

  if (*self->due != '\0' && !tenken_date_is_valid (self->due))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("“%s” is not a date. Write year, month and day as in 2026-11-22."), self->due);
      return FALSE;
    }

  reason = tenken_text_trim (self->reason);
  if (self->status == TENKEN_ACTION_DECLINED && *reason == '\0')
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("A step of question %u is declined without a reason. Write down why."), self->number);
      return FALSE;
    }

  return TRUE;
}

gboolean
tenken_action_is_open (const TenkenAction *self)
{
  return self->status == TENKEN_ACTION_TODO || self->status == TENKEN_ACTION_DOING;
}

gboolean
tenken_action_is_overdue (const TenkenAction *self,
                          const char         *today)
{
  /* ISO dates sort as texts. */
  return tenken_action_is_open (self) && *self->due != '\0' && strcmp (self->due, today) < 0;
}

static const char * const ids[TENKEN_N_ACTION_STATUSES] = {
  [TENKEN_ACTION_TODO] = "todo",
  [TENKEN_ACTION_DOING] = "doing",
  [TENKEN_ACTION_DONE] = "done",
  [TENKEN_ACTION_DECLINED] = "declined",
};

const char *
tenken_action_status_id (TenkenActionStatus status)
{
  g_return_val_if_fail ((guint) status < TENKEN_N_ACTION_STATUSES, "");

  return ids[status];
}

gboolean
tenken_action_status_from_id (const char         *id,
                              TenkenActionStatus *status)
{
  for (guint i = 0; i < TENKEN_N_ACTION_STATUSES; i++)
    if (strcmp (id, ids[i]) == 0)
      {
        *status = (TenkenActionStatus) i;
        return TRUE;
      }

  return FALSE;
}

const char *
tenken_action_status_words (TenkenActionStatus  status,
                            const char         *language)
{
  /* Translators: what became of a step of the plan */
  static const char * const words[TENKEN_N_ACTION_STATUSES] = {
    [TENKEN_ACTION_TODO] = N_("To do"),
    [TENKEN_ACTION_DOING] = N_("Under way"),
    [TENKEN_ACTION_DONE] = N_("Completed"),
    [TENKEN_ACTION_DECLINED] = N_("Declined"),
  };

  g_return_val_if_fail ((guint) status < TENKEN_N_ACTION_STATUSES, "");

  return tenken_tr (language, words[status]);
}
