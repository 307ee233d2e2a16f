/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/store-private.h"

#include "base/catalog.h"
#include "base/error.h"
#include "checklist/reader.h"

#include <string.h>

/* SQLite does not look into texts; one with a spoilt byte would do harm wherever it is shown. */
const char *
tenken_store_read_text (TenkenStore   *self,
                        sqlite3_stmt  *row,
                        int            column,
                        GError       **error)
{
  const char *text = (const char *) sqlite3_column_text (row, column);

  if (text != NULL && g_utf8_validate_len (text, (gsize) sqlite3_column_bytes (row, column), NULL))
    return text;

  tenken_store_check (self, SQLITE_CORRUPT, error);

  return NULL;
}

/* Returns: (transfer full): the exact file that was answered against. */
static GBytes *
load_checklist_xml (TenkenStore  *self,
                    const char   *sha256,
                    GError      **error)
{
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_LOAD_CHECKLIST, error, "t", sha256);
  g_autoptr (GBytes) xml = NULL;
  g_autofree char *actual = NULL;

  if (row == NULL)
    return NULL;

  switch (tenken_store_step (self, row, error))
    {
    case SQLITE_ROW:
      break;
    case SQLITE_DONE:
      /* The row is there, as its sum has been read from it; a spoilt index cannot find it. */
      tenken_store_check (self, SQLITE_CORRUPT, error);
      return NULL;
    default:
      return NULL;
    }

  xml = g_bytes_new (sqlite3_column_blob (row, 0), (gsize) sqlite3_column_bytes (row, 0));
  actual = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, xml);
  if (strcmp (actual, sha256) != 0)
    {
      tenken_store_check (self, SQLITE_CORRUPT, error);
      return NULL;
    }

  return g_steal_pointer (&xml);
}

/* Returns: (transfer none): the checklist, owned by the store. */
static TenkenChecklist *
load_checklist (TenkenStore  *self,
                const char   *sha256,
                GError      **error)
{
  TenkenChecklist *checklist = g_hash_table_lookup (self->checklists, sha256);
  g_autoptr (GBytes) xml = NULL;
  g_autoptr (GError) reason = NULL;

  if (checklist != NULL)
    return checklist;

  xml = load_checklist_xml (self, sha256, error);
  if (xml == NULL)
    return NULL;

  checklist = tenken_checklist_read_again (xml, self->path, &reason);
  if (checklist == NULL)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                   _("A checklist kept in the database cannot be read by this version of Tenken; use a newer one. "
                     "Nothing was changed. %s"), reason->message);
      return NULL;
    }
  g_hash_table_insert (self->checklists, g_strdup (sha256), checklist);

  return checklist;
}

void
tenken_store_share_checklist (TenkenStore     *self,
                              TenkenChecklist *checklist)
{
  g_hash_table_insert (self->checklists, g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, checklist->xml),
                       tenken_checklist_ref (checklist));
}

gboolean
tenken_store_load_answers (TenkenStore    *self,
                           gint64          response,
                           TenkenAnswers  *answers,
                           GError        **error)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_LOAD_ANSWERS, error, "i", response);
  int code = SQLITE_DONE;

  if (row == NULL)
    return FALSE;

  while ((code = tenken_store_step (self, row, error)) == SQLITE_ROW)
    {
      const TenkenQuestion *question = tenken_checklist_find_question (checklist, (guint) sqlite3_column_int (row, 0));
      const char *id = (const char *) sqlite3_column_text (row, 1);
      TenkenAnswer answer = { .choice = id != NULL ? tenken_checklist_find_choice (checklist, id) : NULL };

      answer.comment = tenken_store_read_text (self, row, 2, error);
      if (answer.comment == NULL)
        return FALSE;
      answer.evidence = tenken_store_read_text (self, row, 3, error);
      if (answer.evidence == NULL)
        return FALSE;
      answer.flagged = sqlite3_column_int (row, 4) != 0;
      answer.copied = sqlite3_column_int (row, 5) != 0;

      /* Leaving it out would change the result without a word. */
      if (question == NULL || (id != NULL && answer.choice == NULL))
        {
          tenken_store_check (self, SQLITE_CORRUPT, error);
          return FALSE;
        }
      tenken_answers_put (answers, question, &answer);
    }

  return code == SQLITE_DONE;
}

static TenkenAssessment *
read_assessment (TenkenStore   *self,
                 sqlite3_stmt  *row,
                 GError       **error)
{
  TenkenChecklist *checklist = load_checklist (self, (const char *) sqlite3_column_text (row, 7), error);
  g_autoptr (TenkenAssessment) assessment = NULL;
  const char *purpose = (const char *) sqlite3_column_text (row, 3);
  const char *organisation, *date, *title, *note;

  if (checklist == NULL
      || (organisation = tenken_store_read_text (self, row, 1, error)) == NULL
      || (date = tenken_store_read_text (self, row, 2, error)) == NULL
      || (title = tenken_store_read_text (self, row, 8, error)) == NULL
      || (note = tenken_store_read_text (self, row, 9, error)) == NULL)
    return NULL;

  assessment = tenken_assessment_new (tenken_answers_new (checklist));
  assessment->id = sqlite3_column_int64 (row, 0);
  assessment->organisation = g_strdup (organisation);
  assessment->date = g_strdup (date);
  assessment->title = g_strdup (title);
  assessment->note = g_strdup (note);
  for (guint i = 0; i < TENKEN_N_PURPOSES; i++)
    if (g_strcmp0 (purpose, tenken_store_purposes[i]) == 0)
      assessment->purpose = (TenkenPurpose) i;
  assessment->finished = sqlite3_column_int (row, 4) != 0;
  assessment->response = sqlite3_column_int64 (row, 5);
  assessment->position = (guint) sqlite3_column_int (row, 6);
  assessment->n_responses = (guint) sqlite3_column_int (row, 10);
  assessment->n_answered = (guint) sqlite3_column_int (row, 11);
  assessment->n_stopped = (guint) sqlite3_column_int (row, 12);
  assessment->created = sqlite3_column_int64 (row, 13);

  /* Of several people's none stands for all. */
  if (assessment->response != 0
      && !tenken_store_load_answers (self, assessment->response, assessment->answers, error))
    return NULL;

  return g_steal_pointer (&assessment);
}

TenkenAssessment *
tenken_store_load (TenkenStore  *self,
                   gint64        id,
                   GError      **error)
{
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_LOAD, error, "i", id);
  g_autofree char *number = NULL;

  switch (row != NULL ? tenken_store_step (self, row, error) : SQLITE_ERROR)
    {
    case SQLITE_ROW:
      return read_assessment (self, row, error);
    case SQLITE_DONE:
      break;
    default:
      return NULL;
    }

  number = g_strdup_printf ("%" G_GINT64_FORMAT, id);
  if (id == 0)
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                 _("There is no check-up in “%s” yet. Begin one or import answers first."), self->path);
  else
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                 _("There is no check-up %s in “%s”. Check the number."), number, self->path);

  return NULL;
}

static const TenkenStoreQuery everything = { 0 };

static gint64
get_finished (const TenkenStoreQuery *query)
{
  static const gint64 codes[] = {
    [TENKEN_STORE_ANY] = -1, [TENKEN_STORE_FINISHED] = 1, [TENKEN_STORE_UNFINISHED] = 0, [TENKEN_STORE_SEVERAL] = 2,
  };

  return codes[query->state];
}

GPtrArray *
tenken_store_find (TenkenStore             *self,
                   const TenkenStoreQuery  *query,
                   GError                 **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_assessment_free);
  g_autoptr (sqlite3_stmt) row = NULL;
  int code = SQLITE_ERROR;

  if (query == NULL)
    query = &everything;
  row = tenken_store_start (self, TENKEN_SQL_FIND, error, "ttiii", query->organisation, query->checklist,
                            query->before, get_finished (query), query->limit > 0 ? (gint64) query->limit : -1);

  while (row != NULL && (code = tenken_store_step (self, row, error)) == SQLITE_ROW)
    {
      TenkenAssessment *assessment = read_assessment (self, row, error);

      if (assessment == NULL)
        return NULL;
      g_ptr_array_add (list, assessment);
    }

  return code == SQLITE_DONE ? g_steal_pointer (&list) : NULL;
}

gboolean
tenken_store_count (TenkenStore             *self,
                    const TenkenStoreQuery  *query,
                    guint                   *count,
                    GError                 **error)
{
  g_autoptr (sqlite3_stmt) row = NULL;

  if (query == NULL)
    query = &everything;
  row = tenken_store_start (self, TENKEN_SQL_COUNT, error, "ttii", query->organisation, query->checklist, query->before,
                            get_finished (query));
  if (row == NULL || tenken_store_step (self, row, error) != SQLITE_ROW)
    return FALSE;

  *count = (guint) sqlite3_column_int (row, 0);

  return TRUE;
}
