/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/session-kiosk.h"

#include "app/session-private.h"
#include "base/catalog.h"
#include "base/date.h"
#include "base/error.h"
#include "record/pin.h"

const TenkenKiosk *
tenken_session_get_kiosk (TenkenSession *self)
{
  return self->kiosk;
}

static void
set_kiosk (TenkenSession     *self,
           const TenkenKiosk *kiosk)
{
  TenkenKiosk *copy = tenken_kiosk_copy (kiosk);

  g_clear_pointer (&self->kiosk, tenken_kiosk_free);
  self->kiosk = copy;
}

/* Keeps @kiosk, in the store and here. */
static gboolean
keep (TenkenSession *self,
      TenkenKiosk   *kiosk)
{
  g_autoptr (GError) error = NULL;

  if (!tenken_store_save_kiosk (self->store, kiosk, &error))
    {
      tenken_session_fail (self, error);
      return FALSE;
    }

  set_kiosk (self, kiosk);

  return TRUE;
}

static gboolean
is_same_edition (const TenkenChecklist *one,
                 const TenkenChecklist *other)
{
  return g_str_equal (one->id, other->id) && g_str_equal (one->edition, other->edition);
}

TenkenAssessment *
tenken_session_find_round (TenkenSession         *self,
                           const char            *organisation,
                           const TenkenChecklist *checklist)
{
  const TenkenStoreQuery query = { .organisation = organisation, .checklist = checklist->id,
                                   .state = TENKEN_STORE_SEVERAL };
  g_autoptr (GPtrArray) rounds = tenken_session_find (self, &query);

  for (guint i = 0; i < rounds->len; i++)
    {
      const TenkenAssessment *round = g_ptr_array_index (rounds, i);

      if (is_same_edition (tenken_answers_get_checklist (round->answers), checklist))
        return g_ptr_array_steal_index (rounds, i);
    }

  return NULL;
}

TenkenAssessment *
tenken_session_load_round (TenkenSession *self,
                           gint64         id)
{
  if (id == 0 && self->kiosk != NULL)
    id = self->kiosk->assessment;

  return id != 0 ? tenken_store_load (self->store, id, NULL) : NULL;
}

/* Nobody answered: there is nothing that one could want back. */
static void
drop_empty (TenkenSession *self,
            gint64         id)
{
  g_autoptr (TenkenAssessment) round = tenken_store_load (self->store, id, NULL);

  if (round != NULL && round->purpose == TENKEN_PURPOSE_STAFF && round->n_responses == 0
      && tenken_store_delete (self->store, id, NULL))
    tenken_store_purge (self->store, 0, id, NULL);
}

gboolean
tenken_session_start_kiosk (TenkenSession     *self,
                            const char        *organisation,
                            TenkenChecklist   *checklist,
                            const TenkenKiosk *settings)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenKiosk) kiosk = tenken_kiosk_copy (settings);
  g_autoptr (TenkenAssessment) round = NULL;
  g_autofree char *today = tenken_date_today ();
  gint64 before = self->kiosk != NULL ? self->kiosk->assessment : 0;

  if (kiosk->assessment == 0)
    kiosk->assessment = tenken_store_begin (self->store, organisation, checklist, today, TENKEN_PURPOSE_STAFF, &error);
  kiosk->running = TRUE;
  kiosk->wrong_tries = 0;
  kiosk->locked_until = 0;
  round = kiosk->assessment != 0 ? tenken_store_load (self->store, kiosk->assessment, &error) : NULL;
  if (round == NULL || !tenken_store_set_finished (self->store, round, FALSE, &error))
    return tenken_session_conclude (self, FALSE, error);

  tenken_session_take (self, NULL);
  /* One that goes on asks exactly what was asked. */
  tenken_session_choose (self, tenken_answers_get_checklist (round->answers));
  if (!keep (self, kiosk))
    return FALSE;

  if (before != 0 && before != round->id)
    drop_empty (self, before);

  return tenken_session_conclude (self, TRUE, NULL);
}

gboolean
tenken_session_resume_kiosk (TenkenSession *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenAssessment) assessment = NULL;

  if (self->kiosk == NULL)
    return FALSE;

  /* Nobody could ever leave it. */
  if (*self->kiosk->pin == '\0')
    {
      g_set_error (&error, TENKEN_ERROR, TENKEN_ERROR_INPUT, _("The kiosk has no PIN. Set it up again in the menu."));
      return tenken_session_conclude (self, FALSE, error);
    }

  /* 0 would be the newest of all. */
  assessment = tenken_store_load (self->store, MAX (self->kiosk->assessment, 1), &error);
  if (assessment == NULL
      || !tenken_store_drop_unfinished (self->store, assessment->id, !self->kiosk->keep_unfinished, &error))
    return tenken_session_conclude (self, FALSE, error);

  tenken_session_take (self, NULL);
  tenken_session_choose (self, tenken_answers_get_checklist (assessment->answers));
  self->kiosk->running = TRUE;

  return keep (self, self->kiosk) && tenken_session_conclude (self, TRUE, NULL);
}

gboolean
tenken_session_stop_kiosk (TenkenSession *self,
                           const char    *pin,
                           guint         *wait_seconds)
{
  g_autoptr (TenkenKiosk) kiosk = tenken_kiosk_copy (self->kiosk);
  g_autoptr (TenkenAssessment) assessment = NULL;

  if (tenken_kiosk_mend_wait (kiosk, g_get_real_time ()))
    keep (self, kiosk);
  *wait_seconds = tenken_kiosk_get_wait (kiosk, g_get_real_time ());
  if (*wait_seconds > 0)
    return FALSE;

  if (!tenken_pin_matches (kiosk->pin, pin))
    {
      tenken_kiosk_count_wrong (kiosk, g_get_real_time ());
      *wait_seconds = tenken_kiosk_get_wait (kiosk, g_get_real_time ());
      /* Where it cannot be written down it counts all the same, until the program ends. */
      if (!keep (self, kiosk))
        set_kiosk (self, kiosk);
      return FALSE;
    }

  /* Whoever knows the PIN gets out, whatever the disk says. */
  kiosk->wrong_tries = 0;
  kiosk->locked_until = 0;
  kiosk->running = FALSE;
  keep (self, kiosk);
  assessment = tenken_store_load (self->store, kiosk->assessment, NULL);
  if (assessment != NULL)
    tenken_store_set_finished (self->store, assessment, TRUE, NULL);
  tenken_session_take (self, NULL);

  return tenken_session_conclude (self, TRUE, NULL);
}

gboolean
tenken_session_begin_response (TenkenSession *self,
                               const char    *role,
                               const char    *department)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenAssessment) assessment = tenken_store_load (self->store, self->kiosk->assessment, &error);
  g_autofree char *today = tenken_date_today ();

  if (assessment != NULL)
    assessment->response = tenken_store_begin_response (self->store, assessment->id, role, department, today, &error);
  if (assessment == NULL || assessment->response == 0)
    return tenken_session_conclude (self, FALSE, error);

  tenken_session_take (self, g_steal_pointer (&assessment));

  return tenken_session_conclude (self, TRUE, NULL);
}

/* Failed or not, the next person must find nothing of the last. */
static gboolean
close_response (TenkenSession *self,
                gboolean       ended,
                const GError  *error)
{
  g_hash_table_remove_all (self->drafts);
  tenken_session_take (self, NULL);
  if (!ended)
    tenken_session_fail (self, error);

  return tenken_session_conclude (self, TRUE, NULL) && ended;
}

gboolean
tenken_session_end_response (TenkenSession *self,
                             gboolean       finished)
{
  g_autoptr (GError) error = NULL;

  if (self->assessment == NULL)
    return close_response (self, TRUE, NULL);
  if (finished)
    return close_response (self, tenken_store_finish_response (self->store, self->assessment->response, &error), error);
  /* What was not said to the end is kept or dropped, as set. */
  if (self->kiosk->keep_unfinished && tenken_answers_count (self->assessment->answers) > 0)
    return close_response (self, TRUE, NULL);

  return tenken_session_erase_response (self);
}

gboolean
tenken_session_erase_response (TenkenSession *self)
{
  g_autoptr (GError) error = NULL;

  if (self->assessment == NULL)
    return close_response (self, TRUE, NULL);

  return close_response (self, tenken_store_drop_response (self->store, self->assessment->response, &error), error);
}

guint
tenken_session_count_responses_today (TenkenSession *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *today = tenken_date_today ();
  guint count = 0;

  if (self->kiosk != NULL
      && !tenken_store_count_responses (self->store, self->kiosk->assessment, today, &count, &error))
    tenken_session_fail (self, error);

  return count;
}
