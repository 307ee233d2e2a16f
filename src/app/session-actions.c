/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/session-actions.h"

#include "app/session-private.h"

GPtrArray *
tenken_session_list_actions (TenkenSession *self,
                             const char    *organisation,
                             const char    *checklist)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *list = tenken_store_list_actions (self->store, organisation, checklist, &error);

  if (list != NULL)
    return list;

  tenken_session_fail (self, error);
  return tenken_actions_new ();
}

const GPtrArray *
tenken_session_get_actions (TenkenSession *self)
{
  if (self->actions == NULL)
    {
      /* Before the failure is said: whoever hears of it may ask again. */
      self->actions = tenken_actions_new ();
      if (self->assessment != NULL)
        {
          GPtrArray *list = tenken_session_list_actions (self, self->assessment->organisation,
                                                         tenken_session_get_checklist (self)->id);

          g_clear_pointer (&self->actions, g_ptr_array_unref);
          self->actions = list;
        }
    }

  return self->actions;
}

/* Puts @to in the place of @from, and forgets what was read of the plan. */
static gboolean
replace (TenkenSession    *self,
         const GPtrArray  *from,
         const GPtrArray  *to,
         GError          **error)
{
  if (!tenken_store_replace_actions (self->store, self->assessment->organisation, tenken_session_get_checklist (self)->id,
                                     from, to, error))
    return FALSE;

  g_clear_pointer (&self->actions, g_ptr_array_unref);

  return TRUE;
}

/* Those of the plan that @named has, as they are stored: copies, which outlive the list. */
static GPtrArray *
find_stored (TenkenSession   *self,
             const GPtrArray *named)
{
  const GPtrArray *actions = tenken_session_get_actions (self);
  GPtrArray *found = tenken_actions_new ();

  for (guint i = 0; i < named->len; i++)
    {
      const TenkenAction *action = g_ptr_array_index (named, i);
      const TenkenAction *stored = tenken_actions_find (actions, action->number, action->place);

      if (stored != NULL)
        g_ptr_array_add (found, tenken_action_copy (stored));
    }

  return found;
}

static gboolean
are_same (const GPtrArray *before,
          const GPtrArray *after)
{
  if (before->len != after->len)
    return FALSE;

  for (guint i = 0; i < before->len; i++)
    if (!tenken_action_is_same (before->pdata[i], after->pdata[i]))
      return FALSE;

  return TRUE;
}

/* One step to undo, unless nothing changes. */
static gboolean
change (TenkenSession   *self,
        const GPtrArray *before,
        const GPtrArray *after)
{
  g_autoptr (GError) error = NULL;
  gboolean saved;

  if (are_same (before, after))
    return TRUE;

  saved = replace (self, before, after, &error);
  if (saved)
    {
      /* As it is stored now, with its times: what is done again is the same in every byte. */
      g_autoptr (GPtrArray) stored = find_stored (self, after);

      tenken_undo_note_actions (self->undo, before, stored);
    }

  return tenken_session_conclude (self, saved, error);
}

gboolean
tenken_session_save_actions (TenkenSession   *self,
                             const GPtrArray *actions)
{
  g_autoptr (GPtrArray) before = find_stored (self, actions);

  return change (self, before, actions);
}

gboolean
tenken_session_save_action (TenkenSession      *self,
                            const TenkenAction *action)
{
  g_autoptr (GPtrArray) actions = tenken_actions_new ();

  g_ptr_array_add (actions, tenken_action_copy (action));

  return tenken_session_save_actions (self, actions);
}

gboolean
tenken_session_remove_action (TenkenSession *self,
                              guint          number,
                              int            place)
{
  g_autoptr (TenkenAction) action = tenken_action_new (number, place);
  g_autoptr (GPtrArray) named = tenken_actions_new ();
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) none = tenken_actions_new ();

  g_ptr_array_add (named, g_steal_pointer (&action));
  before = find_stored (self, named);

  return change (self, before, none);
}

gboolean
tenken_session_go_actions (TenkenSession   *self,
                           gboolean         back,
                           const GPtrArray *from,
                           const GPtrArray *to)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = replace (self, from, to, &error);

  if (saved)
    tenken_undo_go (self->undo, back);

  return tenken_session_conclude (self, saved, error);
}
