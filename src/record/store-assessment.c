/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/store-private.h"

#include "base/catalog.h"
#include "base/error.h"

/* Finds @question and @choice in the assessment's own checklist: the caller may have another copy of it, and the
 * answers keep the pointers. */
static gboolean
find_own (const TenkenChecklist  *checklist,
          const TenkenQuestion  **question,
          const TenkenChoice    **choice,
          GError                **error)
{
  const TenkenQuestion *own_question = tenken_checklist_find_question (checklist, (*question)->number);
  const TenkenChoice *own_choice = *choice != NULL ? tenken_checklist_find_choice (checklist, (*choice)->id) : NULL;

  if (own_question == NULL || (*choice != NULL && own_choice == NULL))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("The answer to question %u does not fit the checklist of this check-up. Begin a new check-up "
                     "to use the new checklist."), (*question)->number);
      return FALSE;
    }

  *question = own_question;
  *choice = own_choice;

  return TRUE;
}

gboolean
tenken_store_put (TenkenStore           *self,
                  TenkenAssessment      *assessment,
                  const TenkenQuestion  *question,
                  const TenkenAnswer    *answer,
                  GError               **error)
{
  TenkenAnswer own = *answer;
  gboolean saved;

  if (!find_own (tenken_answers_get_checklist (assessment->answers), &question, &own.choice, error)
      || !tenken_answer_is_valid (question, own.choice, own.comment, error)
      || !tenken_store_transaction_begin (self, error))
    return FALSE;

  saved = tenken_store_put_answer (self, assessment->response, assessment->purpose, question, &own, error)
          && tenken_store_run (self, TENKEN_SQL_POSITION, error, "ii", assessment->response,
                               (gint64) question->number);
  if (!tenken_store_transaction_end (self, saved, error))
    return FALSE;

  tenken_answers_put (assessment->answers, question, &own);
  assessment->position = question->number;

  return TRUE;
}

gboolean
tenken_store_answer (TenkenStore           *self,
                     TenkenAssessment      *assessment,
                     const TenkenQuestion  *question,
                     const TenkenChoice    *choice,
                     const char            *comment,
                     GError               **error)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  const TenkenQuestion *own = tenken_checklist_find_question (checklist, question->number);
  TenkenAnswer answer = { 0 };

  if (own != NULL)
    answer = *tenken_answers_get (assessment->answers, own);
  answer.choice = choice;
  answer.comment = comment;
  answer.copied = FALSE;

  return tenken_store_put (self, assessment, question, &answer, error);
}

gboolean
tenken_store_set_position (TenkenStore       *self,
                           TenkenAssessment  *assessment,
                           guint              number,
                           GError           **error)
{
  if (!tenken_store_run (self, TENKEN_SQL_POSITION, error, "ii", assessment->response, (gint64) number))
    return FALSE;

  assessment->position = number;

  return TRUE;
}

gboolean
tenken_store_set_finished (TenkenStore       *self,
                           TenkenAssessment  *assessment,
                           gboolean           finished,
                           GError           **error)
{
  gint64 value = finished != FALSE;

  if (!tenken_store_run (self, TENKEN_SQL_FINISHED, error, "ii", assessment->id, value))
    return FALSE;

  assessment->finished = finished != FALSE;

  return TRUE;
}

gboolean
tenken_store_rename (TenkenStore  *self,
                     gint64        assessment,
                     const char   *title,
                     GError      **error)
{
  g_autofree char *trimmed = tenken_text_trim (title);

  return tenken_store_run (self, TENKEN_SQL_RENAME, error, "it", assessment, trimmed);
}

gboolean
tenken_store_annotate (TenkenStore  *self,
                       gint64        assessment,
                       const char   *note,
                       GError      **error)
{
  return tenken_store_run (self, TENKEN_SQL_ANNOTATE, error, "it", assessment, note);
}

gboolean
tenken_store_delete (TenkenStore  *self,
                     gint64        assessment,
                     GError      **error)
{
  gboolean deleted;

  if (!tenken_store_transaction_begin (self, error))
    return FALSE;
  deleted = tenken_store_run (self, TENKEN_SQL_DELETE, error, "ii", assessment, g_get_real_time ())
            && tenken_store_run (self, TENKEN_SQL_DELETE_ACTIONS, error, "i", assessment);

  return tenken_store_transaction_end (self, deleted, error);
}

gboolean
tenken_store_restore (TenkenStore  *self,
                      gint64        assessment,
                      GError      **error)
{
  gboolean restored;

  if (!tenken_store_transaction_begin (self, error))
    return FALSE;
  restored = tenken_store_run (self, TENKEN_SQL_RESTORE, error, "i", assessment)
             && tenken_store_run (self, TENKEN_SQL_RESTORE_ACTIONS, error, "i", assessment);

  return tenken_store_transaction_end (self, restored, error);
}

/* Inside a transaction. A firm that only the purged ones spoke of goes with them; one whose name was typed and that has
 * no check-up yet is nobody's business here. */
static gboolean
purge_assessments (TenkenStore  *self,
                   gint64        before,
                   gint64        assessment,
                   GError      **error)
{
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_PURGE, error, "ii", before, assessment);
  int code = SQLITE_ERROR;

  /* SQLite has deleted them all before it gives the first row. */
  while (row != NULL && (code = tenken_store_step (self, row, error)) == SQLITE_ROW)
    {
      gint64 organisation = sqlite3_column_int64 (row, 0);

      if (!tenken_store_run (self, TENKEN_SQL_PURGE_ORGANISATION, error, "i", organisation))
        return FALSE;
    }

  return code == SQLITE_DONE;
}

gboolean
tenken_store_purge (TenkenStore  *self,
                    gint64        before,
                    gint64        assessment,
                    GError      **error)
{
  gboolean purged;

  if (!tenken_store_transaction_begin (self, error))
    return FALSE;
  purged = purge_assessments (self, before, assessment, error)
           && tenken_store_run (self, TENKEN_SQL_PURGE_CHECKLISTS, error, "");
  purged = tenken_store_transaction_end (self, purged, error);

  /* What was overwritten in the file still stands in the write-ahead log. */
  if (purged)
    sqlite3_wal_checkpoint_v2 (self->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);

  return purged;
}
