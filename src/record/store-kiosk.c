/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/store-private.h"

/* Lists are kept one item per line. */
static char **
read_lines (TenkenStore   *self,
            sqlite3_stmt  *row,
            int            column,
            GError       **error)
{
  const char *text = tenken_store_read_text (self, row, column, error);

  if (text == NULL)
    return NULL;

  /* g_strsplit() makes no item of "". */
  return g_strsplit (text, "\n", -1);
}

static TenkenKiosk *
read_kiosk (TenkenStore   *self,
            sqlite3_stmt  *row,
            GError       **error)
{
  g_autoptr (TenkenKiosk) kiosk = g_new0 (TenkenKiosk, 1);
  const char *pin;

  kiosk->assessment = sqlite3_column_int64 (row, 0);
  if ((kiosk->languages = read_lines (self, row, 1, error)) == NULL
      || (kiosk->roles = read_lines (self, row, 2, error)) == NULL
      || (kiosk->departments = read_lines (self, row, 3, error)) == NULL
      || (pin = tenken_store_read_text (self, row, 7, error)) == NULL)
    return NULL;

  kiosk->show_result = sqlite3_column_int (row, 4) != 0;
  kiosk->idle_seconds = (guint) MAX (sqlite3_column_int (row, 5), 1);
  kiosk->keep_unfinished = sqlite3_column_int (row, 6) != 0;
  kiosk->pin = g_strdup (pin);
  kiosk->wrong_tries = (guint) sqlite3_column_int (row, 8);
  kiosk->locked_until = sqlite3_column_int64 (row, 9);
  kiosk->running = sqlite3_column_int (row, 10) != 0;

  return g_steal_pointer (&kiosk);
}

gboolean
tenken_store_load_kiosk (TenkenStore  *self,
                         TenkenKiosk **kiosk,
                         GError      **error)
{
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_LOAD_KIOSK, error, "");
  TenkenKiosk *read;

  switch (row != NULL ? tenken_store_step (self, row, error) : SQLITE_ERROR)
    {
    case SQLITE_DONE:
      *kiosk = NULL;
      return TRUE;
    case SQLITE_ROW:
      read = read_kiosk (self, row, error);
      if (read != NULL)
        *kiosk = read;
      return read != NULL;
    default:
      return FALSE;
    }
}

gboolean
tenken_store_save_kiosk (TenkenStore        *self,
                         const TenkenKiosk  *kiosk,
                         GError            **error)
{
  g_autofree char *languages = g_strjoinv ("\n", kiosk->languages);
  g_autofree char *roles = g_strjoinv ("\n", kiosk->roles);
  g_autofree char *departments = g_strjoinv ("\n", kiosk->departments);
  gint64 show_result = kiosk->show_result != FALSE;
  gint64 keep_unfinished = kiosk->keep_unfinished != FALSE;
  gint64 running = kiosk->running != FALSE;

  return tenken_store_run (self, TENKEN_SQL_SAVE_KIOSK, error, "itttiiitiii", kiosk->assessment, languages, roles,
                           departments, show_result, (gint64) kiosk->idle_seconds, keep_unfinished, kiosk->pin,
                           (gint64) kiosk->wrong_tries, kiosk->locked_until, running);
}

gint64
tenken_store_begin_response (TenkenStore  *self,
                             gint64        assessment,
                             const char   *role,
                             const char   *department,
                             const char   *day,
                             GError      **error)
{
  if (!tenken_store_run (self, TENKEN_SQL_ADD_PERSON, error, "ittt", assessment, role, department, day))
    return 0;

  return sqlite3_last_insert_rowid (self->db);
}

gboolean
tenken_store_finish_response (TenkenStore  *self,
                              gint64        response,
                              GError      **error)
{
  return tenken_store_run (self, TENKEN_SQL_END_PERSON, error, "i", response);
}

gboolean
tenken_store_drop_response (TenkenStore  *self,
                            gint64        response,
                            GError      **error)
{
  return tenken_store_run (self, TENKEN_SQL_DROP_PERSON, error, "i", response);
}

gboolean
tenken_store_drop_unfinished (TenkenStore  *self,
                              gint64        assessment,
                              gboolean      answered,
                              GError      **error)
{
  gint64 all = answered != FALSE;

  return tenken_store_run (self, TENKEN_SQL_DROP_UNFINISHED, error, "ii", assessment, all);
}

gboolean
tenken_store_count_responses (TenkenStore  *self,
                              gint64        assessment,
                              const char   *day,
                              guint        *count,
                              GError      **error)
{
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_COUNT_PEOPLE, error, "it", assessment, day);

  if (row == NULL || tenken_store_step (self, row, error) != SQLITE_ROW)
    return FALSE;

  *count = (guint) sqlite3_column_int (row, 0);

  return TRUE;
}

static TenkenResponse *
read_response (TenkenStore      *self,
               sqlite3_stmt     *row,
               TenkenChecklist  *checklist,
               GError          **error)
{
  g_autoptr (TenkenResponse) response = g_new0 (TenkenResponse, 1);
  const char *role = tenken_store_read_text (self, row, 1, error);
  const char *department = role != NULL ? tenken_store_read_text (self, row, 2, error) : NULL;

  response->answers = tenken_answers_new (checklist);
  if (department == NULL)
    return NULL;

  response->id = sqlite3_column_int64 (row, 0);
  response->role = g_strdup (role);
  response->department = g_strdup (department);
  response->finished = sqlite3_column_int (row, 3) != 0;

  return tenken_store_load_answers (self, response->id, response->answers, error) ? g_steal_pointer (&response) : NULL;
}

GPtrArray *
tenken_store_list_responses (TenkenStore             *self,
                             const TenkenAssessment  *assessment,
                             GError                 **error)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_response_free);
  g_autoptr (sqlite3_stmt) row = tenken_store_start (self, TENKEN_SQL_LIST_PEOPLE, error, "i", assessment->id);
  int code = SQLITE_ERROR;

  while (row != NULL && (code = tenken_store_step (self, row, error)) == SQLITE_ROW)
    {
      TenkenResponse *response = read_response (self, row, tenken_answers_get_checklist (assessment->answers), error);

      if (response == NULL)
        return NULL;
      g_ptr_array_add (list, response);
    }

  return code == SQLITE_DONE ? g_steal_pointer (&list) : NULL;
}
