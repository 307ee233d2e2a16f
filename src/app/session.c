/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/session-private.h"

#include "base/date.h"
#include "insight/progress.h"

#define DEFAULT_CHECKLIST "ipa-self-check"
/* Another window may still be able to take a deletion back. */
#define DELETED_KEPT G_TIME_SPAN_DAY

G_DEFINE_FINAL_TYPE (TenkenSession, tenken_session, G_TYPE_OBJECT)

enum { CHANGED, FAILED, N_SIGNALS };

static guint signals[N_SIGNALS];

void
tenken_session_take (TenkenSession    *self,
                     TenkenAssessment *assessment)
{
  /* Another assessment may be another person's. */
  if (self->assessment == NULL || assessment == NULL || self->assessment->id != assessment->id)
    g_array_set_size (self->paces, 0);

  tenken_session_forget_previous (self);
  g_clear_pointer (&self->plan, tenken_plan_free);
  g_clear_pointer (&self->score, tenken_score_free);
  g_clear_pointer (&self->actions, g_ptr_array_unref);
  g_clear_pointer (&self->undo, tenken_undo_free);
  g_clear_pointer (&self->assessment, tenken_assessment_free);
  self->assessment = assessment;
  self->undo = tenken_undo_new ();
}

/* What was deleted and not restored goes for good with the program. */
static void
purge_deleted (TenkenSession *self)
{
  for (guint i = 0; self->store != NULL && i < self->deleted->len; i++)
    tenken_store_purge (self->store, 0, g_array_index (self->deleted, gint64, i), NULL);
}

static void
tenken_session_finalize (GObject *object)
{
  TenkenSession *self = TENKEN_SESSION (object);

  tenken_session_take (self, NULL);
  purge_deleted (self);
  g_clear_pointer (&self->undo, tenken_undo_free);
  g_clear_pointer (&self->deleted, g_array_unref);
  g_clear_pointer (&self->paces, g_array_unref);
  g_clear_pointer (&self->kiosk, tenken_kiosk_free);
  g_clear_pointer (&self->drafts, g_hash_table_unref);
  g_clear_pointer (&self->chosen, tenken_checklist_unref);
  g_clear_pointer (&self->library, tenken_library_free);
  g_clear_pointer (&self->store, tenken_store_close);

  G_OBJECT_CLASS (tenken_session_parent_class)->finalize (object);
}

static void
tenken_session_class_init (TenkenSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = tenken_session_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
tenken_session_init (TenkenSession *self)
{
  self->drafts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->deleted = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->paces = g_array_new (FALSE, FALSE, sizeof (double));
}

char *
tenken_session_describe_store (TenkenSession *self)
{
  return tenken_store_describe (self->store);
}

void
tenken_session_fail (TenkenSession *self,
                     const GError  *error)
{
  g_signal_emit (self, signals[FAILED], 0, error->message);
}

/* What the answers come to now. */
static void
recompute (TenkenSession *self)
{
  g_clear_pointer (&self->plan, tenken_plan_free);
  g_clear_pointer (&self->score, tenken_score_free);
  if (self->assessment != NULL)
    {
      self->score = tenken_score_new (self->assessment->answers);
      self->plan = tenken_plan_new (self->assessment->answers);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
tenken_session_conclude (TenkenSession *self,
                         gboolean       success,
                         const GError  *error)
{
  if (success)
    recompute (self);
  else
    tenken_session_fail (self, error);

  return success;
}

void
tenken_session_set_draft (TenkenSession *self,
                          const char    *name,
                          const char    *draft)
{
  if (draft != NULL)
    g_hash_table_insert (self->drafts, g_strdup (name), g_strdup (draft));
  else
    g_hash_table_remove (self->drafts, name);
}

const char *
tenken_session_get_draft (TenkenSession *self,
                          const char    *name)
{
  return g_hash_table_lookup (self->drafts, name);
}

TenkenSession *
tenken_session_new (const char  *path,
                    GError     **error)
{
  g_autoptr (TenkenSession) self = g_object_new (TENKEN_TYPE_SESSION, NULL);
  TenkenChecklist *checklist;

  self->library = tenken_library_new (NULL);
  checklist = tenken_library_find (self->library, DEFAULT_CHECKLIST, error);
  if (checklist == NULL)
    return NULL;
  self->chosen = tenken_checklist_ref (checklist);

  self->store = tenken_store_open (path, TENKEN_STORE_CREATE, error);
  if (self->store == NULL)
    return NULL;

  /* Deleted by a run that ended without a word; its window cannot take it back any more. */
  if (!tenken_store_purge (self->store, g_get_real_time () - DELETED_KEPT, 0, error)
      || !tenken_store_load_kiosk (self->store, &self->kiosk, error))
    return NULL;

  /* Most past assessments were answered against the same file, and reading it twice would delay the first frame. */
  tenken_store_share_checklist (self->store, self->chosen);

  return g_steal_pointer (&self);
}

const char *
tenken_session_get_path (TenkenSession *self)
{
  return tenken_store_get_path (self->store);
}

TenkenChecklist *
tenken_session_get_checklist (TenkenSession *self)
{
  return self->assessment != NULL ? tenken_answers_get_checklist (self->assessment->answers) : self->chosen;
}

TenkenChecklist *
tenken_session_get_chosen (TenkenSession *self)
{
  return self->chosen;
}

GPtrArray *
tenken_session_list_checklists (TenkenSession *self)
{
  const GPtrArray *entries = tenken_library_get_entries (self->library);
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_checklist_unref);

  for (guint i = 0; i < entries->len; i++)
    {
      TenkenChecklist *checklist = ((const TenkenLibraryEntry *) g_ptr_array_index (entries, i))->checklist;

      if (checklist != NULL && checklist->kind == TENKEN_KIND_ASSESSMENT)
        g_ptr_array_add (list, tenken_checklist_ref (checklist));
    }

  return list;
}

const GPtrArray *
tenken_session_get_library (TenkenSession *self)
{
  return tenken_library_get_entries (self->library);
}

gboolean
tenken_session_has_library (TenkenSession *self)
{
  return tenken_library_is_read (self->library);
}

void
tenken_session_choose (TenkenSession   *self,
                       TenkenChecklist *checklist)
{
  tenken_checklist_ref (checklist);
  g_clear_pointer (&self->chosen, tenken_checklist_unref);
  self->chosen = checklist;
}

const TenkenAssessment *
tenken_session_get_assessment (TenkenSession *self)
{
  return self->assessment;
}

const TenkenScore *
tenken_session_get_score (TenkenSession *self)
{
  return self->score;
}

const TenkenPlan *
tenken_session_get_plan (TenkenSession *self)
{
  return self->plan;
}

gboolean
tenken_session_begin (TenkenSession *self,
                      const char    *organisation)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *today = tenken_date_today ();
  gint64 id = tenken_store_begin (self->store, organisation, self->chosen, today, TENKEN_PURPOSE_SELF, &error);

  if (id == 0)
    return tenken_session_conclude (self, FALSE, error);

  return tenken_session_open (self, id);
}

gboolean
tenken_session_open (TenkenSession *self,
                     gint64         id)
{
  g_autoptr (GError) error = NULL;
  TenkenAssessment *assessment = tenken_store_load (self->store, id, &error);

  if (assessment != NULL)
    tenken_session_take (self, assessment);

  return tenken_session_conclude (self, assessment != NULL, error);
}

gboolean
tenken_session_begin_from (TenkenSession *self,
                           gint64         id)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *today = tenken_date_today ();
  g_autoptr (TenkenAssessment) earlier = tenken_store_load (self->store, id, &error);
  g_autoptr (TenkenAnswers) answers = NULL;
  TenkenChecklist *checklist = NULL;
  gint64 begun = 0;

  if (earlier != NULL)
    {
      TenkenChecklist *old = tenken_answers_get_checklist (earlier->answers);

      /* One that is no longer in the library is asked again as it was. */
      checklist = tenken_library_find (self->library, old->id, NULL);
      answers = tenken_answers_carry_over (earlier->answers, checklist != NULL ? checklist : old);
      begun = tenken_store_begin_from (self->store, earlier->organisation, today, TENKEN_PURPOSE_SELF, answers, &error);
    }

  return begun != 0 ? tenken_session_open (self, begun) : tenken_session_conclude (self, FALSE, error);
}

gboolean
tenken_session_move_to (TenkenSession        *self,
                        const TenkenQuestion *question)
{
  g_autoptr (GError) error = NULL;

  if (tenken_store_set_position (self->store, self->assessment, question->number, &error))
    return TRUE;

  return tenken_session_conclude (self, FALSE, error);
}

gboolean
tenken_session_resume (TenkenSession *self)
{
  const TenkenQuestion *open = tenken_progress_find_open (self->assessment->answers, self->assessment->position);

  return open == NULL || tenken_session_move_to (self, open);
}

gboolean
tenken_session_finish (TenkenSession *self)
{
  g_autoptr (GError) error = NULL;
  gboolean saved = tenken_store_set_finished (self->store, self->assessment, TRUE, &error);

  return tenken_session_conclude (self, saved, error);
}
