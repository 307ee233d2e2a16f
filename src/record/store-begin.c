/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/store-private.h"

#include "base/catalog.h"
#include "base/date.h"
#include "base/error.h"


/* Returns: (transfer full): the organisation's name as it is stored. */
static char *
check_sitting (const char     *organisation,
               const char     *date,
               TenkenPurpose   purpose,
               GError        **error)
{
  g_autofree char *name = NULL;

  if (!g_utf8_validate (organisation, -1, NULL))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("The organisation's name is not valid UTF-8 text. Type it again."));
      return NULL;
    }

  name = tenken_text_trim (organisation);
  if (*name == '\0')
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT, _("The firm or association has no name. Type its name."));
      return NULL;
    }

  if (!tenken_date_is_valid (date))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("“%s” is not a date. Write year, month and day as in 2026-11-22."), date != NULL ? date : "");
      return NULL;
    }

  g_return_val_if_fail ((guint) purpose < TENKEN_N_PURPOSES, NULL);

  return g_steal_pointer (&name);
}

static gboolean
check_answers (const TenkenAnswers  *answers,
               GError              **error)
{
  const GPtrArray *questions = tenken_answers_get_checklist (answers)->questions;

  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (questions, i);
      const TenkenAnswer *answer = tenken_answers_get (answers, question);

      if (!tenken_answer_is_valid (question, answer->choice, answer->comment, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_answers (TenkenStore          *self,
             gint64                response,
             TenkenPurpose         purpose,
             const TenkenAnswers  *answers,
             GError              **error)
{
  const GPtrArray *questions = tenken_answers_get_checklist (answers)->questions;

  for (guint i = 0; i < questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (questions, i);

      if (!tenken_store_put_answer (self, response, purpose, question, tenken_answers_get (answers, question), error))
        return FALSE;
    }

  return TRUE;
}

typedef struct {
  const char *organisation;
  TenkenChecklist *checklist;
  const char *sha256;
  const char *date;
  TenkenPurpose purpose;
  const TenkenAnswers *answers; /* (nullable) */
  gboolean finished;
} Sitting;

/* Inside a transaction. */
static gboolean
add_sitting (TenkenStore    *self,
             const Sitting  *sitting,
             gint64         *assessment,
             GError        **error)
{
  const TenkenChecklist *checklist = sitting->checklist;
  gint64 finished = sitting->finished != FALSE;

  if (!tenken_store_run (self, TENKEN_SQL_ADD_ORGANISATION, error, "t", sitting->organisation)
      || !tenken_store_run (self, TENKEN_SQL_ADD_CHECKLIST, error, "tttb", sitting->sha256, checklist->id,
                            checklist->edition, checklist->xml)
      || !tenken_store_run (self, TENKEN_SQL_ADD_ASSESSMENT, error, "ttttii", sitting->organisation, sitting->sha256,
                            sitting->date, tenken_store_purposes[sitting->purpose], finished,
                            g_get_real_time ()))
    return FALSE;

  *assessment = sqlite3_last_insert_rowid (self->db);
  /* Several people come one by one. */
  if (sitting->purpose == TENKEN_PURPOSE_STAFF && sitting->answers == NULL)
    return TRUE;
  if (!tenken_store_run (self, TENKEN_SQL_ADD_RESPONSE, error, "i", *assessment))
    return FALSE;

  return sitting->answers == NULL
         || add_answers (self, sqlite3_last_insert_rowid (self->db), sitting->purpose, sitting->answers, error);
}

gboolean
tenken_store_can_keep (const TenkenChecklist  *checklist,
                       GError                **error)
{
  if (checklist->kind != TENKEN_KIND_DISCUSSION)
    return TRUE;

  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
               _("“%s” is for talking about and has no answers to keep. Choose another checklist."), checklist->id);

  return FALSE;
}

static gint64
save_sitting (TenkenStore  *self,
              Sitting       sitting,
              GError      **error)
{
  TenkenChecklist *checklist = sitting.checklist;
  g_autofree char *name = check_sitting (sitting.organisation, sitting.date, sitting.purpose, error);
  g_autofree char *sha256 = NULL;
  gint64 assessment = 0;
  gboolean added;

  if (name == NULL || !tenken_store_can_keep (checklist, error)
      || (sitting.answers != NULL && !check_answers (sitting.answers, error)))
    return 0;

  sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, checklist->xml);
  sitting.organisation = name;
  sitting.sha256 = sha256;

  if (!tenken_store_transaction_begin (self, error))
    return 0;
  added = add_sitting (self, &sitting, &assessment, error);
  if (!tenken_store_transaction_end (self, added, error))
    return 0;

  /* Saves reading it again; the file is the same byte for byte. One that was read before stays: its questions may be
   * on the screen. */
  if (!g_hash_table_contains (self->checklists, sha256))
    g_hash_table_insert (self->checklists, g_steal_pointer (&sha256), tenken_checklist_ref (checklist));

  return assessment;
}

gint64
tenken_store_begin (TenkenStore      *self,
                    const char       *organisation,
                    TenkenChecklist  *checklist,
                    const char       *date,
                    TenkenPurpose     purpose,
                    GError          **error)
{
  const Sitting sitting = { .organisation = organisation, .checklist = checklist, .date = date, .purpose = purpose };

  return save_sitting (self, sitting, error);
}

gint64
tenken_store_import (TenkenStore          *self,
                     const char           *organisation,
                     const char           *date,
                     TenkenPurpose         purpose,
                     const TenkenAnswers  *answers,
                     GError              **error)
{
  TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  const Sitting sitting = {
    .organisation = organisation, .checklist = checklist, .date = date, .purpose = purpose, .answers = answers,
    .finished = tenken_answers_count (answers) == checklist->questions->len,
  };

  return save_sitting (self, sitting, error);
}

gint64
tenken_store_begin_from (TenkenStore          *self,
                         const char           *organisation,
                         const char           *date,
                         TenkenPurpose         purpose,
                         const TenkenAnswers  *answers,
                         GError              **error)
{
  const Sitting sitting = {
    .organisation = organisation, .checklist = tenken_answers_get_checklist (answers), .date = date,
    .purpose = purpose, .answers = answers,
  };

  return save_sitting (self, sitting, error);
}
