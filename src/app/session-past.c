/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/session-private.h"

GPtrArray *
tenken_session_find (TenkenSession          *self,
                     const TenkenStoreQuery *query)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *list = tenken_store_find (self->store, query, &error);

  if (list != NULL)
    return list;

  tenken_session_fail (self, error);
  return g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_assessment_free);
}

guint
tenken_session_count (TenkenSession          *self,
                      const TenkenStoreQuery *query)
{
  g_autoptr (GError) error = NULL;
  guint count = 0;

  if (!tenken_store_count (self->store, query, &count, &error))
    tenken_session_fail (self, error);

  return count;
}

void
tenken_session_forget_previous (TenkenSession *self)
{
  g_clear_pointer (&self->previous_score, tenken_score_free);
  g_clear_pointer (&self->previous, tenken_assessment_free);
  self->looked_back = FALSE;
}

static void
look_back (TenkenSession *self)
{
  TenkenStoreQuery query = { .state = TENKEN_STORE_FINISHED, .limit = 1 };
  g_autoptr (GPtrArray) list = NULL;

  if (self->looked_back || self->assessment == NULL || self->assessment->purpose == TENKEN_PURPOSE_STAFF)
    return;

  /* Before the failure is said: whoever hears of it may ask again. */
  self->looked_back = TRUE;
  query.organisation = self->assessment->organisation;
  query.checklist = tenken_session_get_checklist (self)->id;
  query.before = self->assessment->id;
  list = tenken_session_find (self, &query);
  if (list->len > 0)
    {
      self->previous = g_ptr_array_steal_index (list, 0);
      self->previous_score = tenken_score_new (self->previous->answers);
    }
}

const TenkenAssessment *
tenken_session_get_previous (TenkenSession *self)
{
  look_back (self);

  return self->previous;
}

const TenkenScore *
tenken_session_get_previous_score (TenkenSession *self)
{
  look_back (self);

  return self->previous_score;
}

GArray *
tenken_session_load_history (TenkenSession *self)
{
  const char *checklist = tenken_session_get_checklist (self)->id;
  const TenkenStoreQuery query = { .organisation = self->assessment->organisation, .checklist = checklist };
  g_autoptr (GPtrArray) list = tenken_session_find (self, &query);

  return tenken_history_new (list, checklist);
}

/* Has the open assessment say what the store says now. */
static void
reload (TenkenSession *self,
        gint64         id,
        char         **place,
        const char    *text)
{
  if (self->assessment == NULL || self->assessment->id != id)
    return;

  g_free (*place);
  *place = g_strdup (text);
}

gboolean
tenken_session_rename (TenkenSession *self,
                       gint64         id,
                       const char    *title)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = tenken_store_rename (self->store, id, title, &error);

  if (saved && self->assessment != NULL)
    reload (self, id, &self->assessment->title, title);

  return tenken_session_conclude (self, saved, error);
}

gboolean
tenken_session_annotate (TenkenSession *self,
                         gint64         id,
                         const char    *note)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = tenken_store_annotate (self->store, id, note, &error);

  if (saved && self->assessment != NULL)
    reload (self, id, &self->assessment->note, note);

  return tenken_session_conclude (self, saved, error);
}

gboolean
tenken_session_delete (TenkenSession *self,
                       gint64         id)
{
  g_autoptr (GError) error = NULL;
  gboolean deleted = tenken_store_delete (self->store, id, &error);

  if (deleted)
    {
      g_array_append_val (self->deleted, id);
      tenken_session_forget_previous (self);
      if (self->assessment != NULL && self->assessment->id == id)
        tenken_session_take (self, NULL);
    }

  return tenken_session_conclude (self, deleted, error);
}

gboolean
tenken_session_restore (TenkenSession *self,
                        gint64         id)
{
  g_autoptr (GError) error = NULL;
  gboolean restored = tenken_store_restore (self->store, id, &error);

  for (guint i = 0; restored && i < self->deleted->len; i++)
    if (g_array_index (self->deleted, gint64, i) == id)
      g_array_remove_index (self->deleted, i--);
  tenken_session_forget_previous (self);
  g_clear_pointer (&self->actions, g_ptr_array_unref);

  return tenken_session_conclude (self, restored, error);
}

gint64
tenken_session_get_deleted (TenkenSession *self)
{
  return self->deleted->len > 0 ? g_array_index (self->deleted, gint64, self->deleted->len - 1) : 0;
}

GPtrArray *
tenken_session_list_organisations (TenkenSession *self)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *list = tenken_store_list_organisations (self->store, &error);

  if (list != NULL)
    return list;

  tenken_session_fail (self, error);
  return g_ptr_array_new_with_free_func (g_free);
}

TenkenOrganisation *
tenken_session_load_organisation (TenkenSession *self,
                                  const char    *name)
{
  g_autoptr (GError) error = NULL;
  TenkenOrganisation *organisation = tenken_store_load_organisation (self->store, name, &error);

  if (organisation == NULL)
    tenken_session_fail (self, error);

  return organisation;
}

gboolean
tenken_session_save_organisation (TenkenSession            *self,
                                  const char               *name,
                                  const TenkenOrganisation *organisation)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = tenken_store_save_organisation (self->store, name, organisation, &error);

  if (saved && self->assessment != NULL && g_strcmp0 (self->assessment->organisation, name) == 0)
    {
      g_free (self->assessment->organisation);
      self->assessment->organisation = g_strdup (organisation->name);
      tenken_session_forget_previous (self);
    }

  return tenken_session_conclude (self, saved, error);
}

GPtrArray *
tenken_session_list_responses (TenkenSession *self,
                               gint64         id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenAssessment) assessment = tenken_store_load (self->store, id, &error);
  GPtrArray *list = assessment != NULL ? tenken_store_list_responses (self->store, assessment, &error) : NULL;

  if (list != NULL)
    return list;

  tenken_session_fail (self, error);
  return g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_response_free);
}
