/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/store-private.h"

#include "base/catalog.h"
#include "base/error.h"

#include <errno.h>

const char * const tenken_store_purposes[TENKEN_N_PURPOSES] = {
  [TENKEN_PURPOSE_SELF] = "self",
  [TENKEN_PURPOSE_STAFF] = "staff",
  [TENKEN_PURPOSE_GROUP] = "group",
};

/* The system's own reason for @code; 0 where it has none. What SQLite keeps for the connection is gone once it has
 * rolled back, so the file that failed is asked too: the write-ahead log, or the main file. */
static int
find_errno (TenkenStore *self,
            int          code)
{
  static const int pointers[] = { SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER };
  int reason = 0;

  if ((code & 0xff) != SQLITE_IOERR && (code & 0xff) != SQLITE_CANTOPEN)
    return 0;

  reason = sqlite3_system_errno (self->db);
  for (guint i = 0; reason == 0 && i < G_N_ELEMENTS (pointers); i++)
    {
      sqlite3_file *file = NULL;

      sqlite3_file_control (self->db, "main", pointers[i], &file);
      if (file != NULL && file->pMethods != NULL)
        file->pMethods->xFileControl (file, SQLITE_FCNTL_LAST_ERRNO, &reason);
    }

  return reason;
}

gboolean
tenken_store_check (TenkenStore  *self,
                    int           code,
                    GError      **error)
{
  int reason;

  if (code == SQLITE_OK)
    return TRUE;

  /* SQLite knows a full disk only by ENOSPC; a quota and a limit on a file's size are the same to us. */
  reason = find_errno (self, code);
  if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
    code = SQLITE_FULL;

  switch (code & 0xff)
    {
    case SQLITE_NOTADB:
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_DAMAGED,
                   _("“%s” is not a database. It was left as it is; choose another file."), self->path);
      break;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_DAMAGED,
                   _("The database “%s” is damaged. It was left as it is; put a backup copy in its place."),
                   self->path);
      break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_LOCKED,
                   _("The database “%s” is locked by another program. Close that program and try again."), self->path);
      break;
    case SQLITE_READONLY:
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_READ_ONLY,
                   _("The database “%s” cannot be written to. Check the permissions of the file and its folder."),
                   self->path);
      break;
    case SQLITE_FULL:
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FULL,
                   _("The disk is full, so nothing was saved in “%s”. Free some space and try again."), self->path);
      break;
    case SQLITE_TOOBIG:
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("The text is too long for the database “%s”. Shorten it."), self->path);
      break;
    case SQLITE_CONSTRAINT:
      if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        {
          g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                       _("The check-up is no longer in the database “%s”. Go back and choose another one."),
                       self->path);
          break;
        }
      G_GNUC_FALLTHROUGH;
    default:
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                   _("The database “%s” cannot be used: %s. Check the disk and the folder."), self->path,
                   reason != 0 ? g_strerror (reason) : sqlite3_errmsg (self->db));
      break;
    }

  return FALSE;
}

void
tenken_store_reset (sqlite3_stmt *statement)
{
  if (statement == NULL)
    return;

  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);
}

static int
bind_arguments (sqlite3_stmt *statement,
                const char   *types,
                va_list      *arguments)
{
  int code = SQLITE_OK;

  for (int i = 1; types[i - 1] != '\0' && code == SQLITE_OK; i++)
    switch (types[i - 1])
      {
      case 'i':
        code = sqlite3_bind_int64 (statement, i, va_arg (*arguments, gint64));
        break;
      case 't':
        code = sqlite3_bind_text (statement, i, va_arg (*arguments, const char *), -1, SQLITE_STATIC);
        break;
      case 'b':
        {
          GBytes *bytes = va_arg (*arguments, GBytes *);
          gsize size = 0;
          gconstpointer data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

          if (bytes == NULL)
            code = sqlite3_bind_null (statement, i);
          else
            code = sqlite3_bind_blob64 (statement, i, data != NULL ? data : "", size, SQLITE_STATIC);
          break;
        }
      default:
        g_assert_not_reached ();
      }

  return code;
}

static sqlite3_stmt *
start (TenkenStore  *self,
       TenkenSql     sql,
       GError      **error,
       const char   *types,
       va_list      *arguments)
{
  sqlite3_stmt **statement = &self->statements[sql];
  int code = SQLITE_OK;

  if (*statement == NULL)
    code = sqlite3_prepare_v3 (self->db, tenken_store_sql_texts[sql], -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
  if (code == SQLITE_OK)
    code = bind_arguments (*statement, types, arguments);
  if (tenken_store_check (self, code, error))
    return *statement;

  tenken_store_reset (*statement);

  return NULL;
}

sqlite3_stmt *
tenken_store_start (TenkenStore  *self,
                    TenkenSql     sql,
                    GError      **error,
                    const char   *types,
                    ...)
{
  sqlite3_stmt *statement;
  va_list arguments;

  va_start (arguments, types);
  statement = start (self, sql, error, types, &arguments);
  va_end (arguments);

  return statement;
}

int
tenken_store_step (TenkenStore   *self,
                   sqlite3_stmt  *statement,
                   GError       **error)
{
  int code = sqlite3_step (statement);

  if (code != SQLITE_ROW && code != SQLITE_DONE)
    tenken_store_check (self, code, error);

  return code;
}

gboolean
tenken_store_run (TenkenStore  *self,
                  TenkenSql     sql,
                  GError      **error,
                  const char   *types,
                  ...)
{
  g_autoptr (sqlite3_stmt) statement = NULL;
  va_list arguments;
  int code;

  va_start (arguments, types);
  statement = start (self, sql, error, types, &arguments);
  va_end (arguments);
  if (statement == NULL)
    return FALSE;

  while ((code = tenken_store_step (self, statement, error)) == SQLITE_ROW)
    ;

  return code == SQLITE_DONE;
}

gboolean
tenken_store_transaction_begin (TenkenStore  *self,
                                GError      **error)
{
  return tenken_store_run (self, TENKEN_SQL_BEGIN, error, "");
}

gboolean
tenken_store_transaction_end (TenkenStore  *self,
                              gboolean      success,
                              GError      **error)
{
  if (success && tenken_store_run (self, TENKEN_SQL_COMMIT, error, ""))
    return TRUE;

  /* A full disk and the like make SQLite roll back by itself. */
  if (!sqlite3_get_autocommit (self->db))
    tenken_store_run (self, TENKEN_SQL_ROLLBACK, NULL, "");

  return FALSE;
}

/* The day's beginning for one of several people: nobody is to be found out by the clock. */
static gint64
get_time (TenkenPurpose purpose)
{
  gint64 now = g_get_real_time ();

  return purpose == TENKEN_PURPOSE_STAFF ? now - now % G_TIME_SPAN_DAY : now;
}

gboolean
tenken_store_put_answer (TenkenStore           *self,
                         gint64                 response,
                         TenkenPurpose          purpose,
                         const TenkenQuestion  *question,
                         const TenkenAnswer    *answer,
                         GError               **error)
{
  gint64 flagged = answer->flagged != FALSE, copied = answer->copied != FALSE;

  return tenken_store_run (self, TENKEN_SQL_ANSWER, error, "iitttiii", response, (gint64) question->number,
                           answer->choice != NULL ? answer->choice->id : NULL,
                           answer->comment != NULL ? answer->comment : "",
                           answer->evidence != NULL ? answer->evidence : "", flagged, copied, get_time (purpose));
}

const char *
tenken_store_get_path (const TenkenStore *self)
{
  return self->path;
}
