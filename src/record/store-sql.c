/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/store-private.h"

#include "base/catalog.h"
#include "base/error.h"

#include <errno.h>

/* Who said nothing at all is no one who answered. */
#define ANSWERED "AND EXISTS (SELECT 1 FROM answer WHERE response = response.id AND choice IS NOT NULL)"
/* A lone owner's response is the first of its assessment; of several people's none stands for all. */
#define SELECT_ASSESSMENT \
  "SELECT a.id, o.name, a.date, a.purpose, a.finished, r.id, r.position, c.sha256, a.title, a.note, " \
  "(SELECT count (*) FROM response WHERE assessment = a.id), " \
  "(SELECT count (*) FROM response WHERE assessment = a.id AND finished = 1 " ANSWERED "), " \
  "(SELECT count (*) FROM response WHERE assessment = a.id AND finished = 0 " ANSWERED ") " \
  FROM_ASSESSMENT \
  "LEFT JOIN response AS r ON a.purpose <> 'staff' " \
  "AND r.id = (SELECT min (id) FROM response WHERE assessment = a.id) "
#define FROM_ASSESSMENT \
  "FROM assessment AS a " \
  "JOIN organisation AS o ON o.id = a.organisation " \
  "JOIN checklist AS c ON c.id = a.checklist "
/* As TenkenStoreQuery has it: organisation, checklist, before, finished, 2 for several people's, or -1. */
#define WHERE_QUERY \
  "WHERE a.deleted IS NULL AND (?1 IS NULL OR o.name = ?1) AND (?2 IS NULL OR c.name = ?2) " \
  "AND (?3 = 0 OR a.id < ?3) " \
  "AND (?4 = -1 OR (?4 = 2 AND a.purpose = 'staff') OR (a.finished = ?4 AND a.purpose <> 'staff')) " \
  "AND (a.purpose <> 'staff' OR EXISTS (SELECT 1 FROM response WHERE assessment = a.id)) "

static const char * const sql_texts[TENKEN_N_SQL] = {
  [TENKEN_SQL_BEGIN] = "BEGIN IMMEDIATE",
  [TENKEN_SQL_COMMIT] = "COMMIT",
  [TENKEN_SQL_ROLLBACK] = "ROLLBACK",
  [TENKEN_SQL_ADD_ORGANISATION] = "INSERT INTO organisation (name) VALUES (?1) ON CONFLICT (name) DO NOTHING",
  [TENKEN_SQL_ADD_CHECKLIST] =
    "INSERT INTO checklist (sha256, name, edition, xml) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (sha256) DO NOTHING",
  [TENKEN_SQL_ADD_ASSESSMENT] =
    "INSERT INTO assessment (organisation, checklist, date, purpose, finished, created) "
    "VALUES ((SELECT id FROM organisation WHERE name = ?1), (SELECT id FROM checklist WHERE sha256 = ?2), "
    "?3, ?4, ?5, ?6)",
  [TENKEN_SQL_ADD_RESPONSE] = "INSERT INTO response (assessment) VALUES (?1)",
  /* What is stored already, or is nothing where nothing is stored, leaves no trace: no row, no line in the log. */
  [TENKEN_SQL_ANSWER] =
    "INSERT INTO answer (response, question, choice, comment, evidence, flagged, copied, changed) "
    "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 "
    "WHERE ?3 IS NOT NULL OR ?4 <> '' OR ?5 <> '' OR ?6 OR "
    "EXISTS (SELECT 1 FROM answer WHERE response = ?1 AND question = ?2) "
    "ON CONFLICT (response, question) DO UPDATE "
    "SET choice = excluded.choice, comment = excluded.comment, evidence = excluded.evidence, "
    "flagged = excluded.flagged, copied = excluded.copied, changed = excluded.changed "
    "WHERE choice IS NOT excluded.choice OR comment IS NOT excluded.comment OR evidence IS NOT excluded.evidence "
    "OR flagged IS NOT excluded.flagged OR copied IS NOT excluded.copied",
  [TENKEN_SQL_POSITION] = "UPDATE response SET position = ?2 WHERE id = ?1 AND position <> ?2",
  [TENKEN_SQL_FINISHED] = "UPDATE assessment SET finished = ?2 WHERE id = ?1 AND finished <> ?2",
  [TENKEN_SQL_LOAD] =
    SELECT_ASSESSMENT "WHERE a.deleted IS NULL "
    "AND a.id = CASE ?1 WHEN 0 THEN (SELECT max (id) FROM assessment WHERE deleted IS NULL) ELSE ?1 END",
  [TENKEN_SQL_FIND] = SELECT_ASSESSMENT WHERE_QUERY "ORDER BY a.id DESC LIMIT ?5",
  [TENKEN_SQL_COUNT] = "SELECT count (*) " FROM_ASSESSMENT WHERE_QUERY,
  [TENKEN_SQL_LOAD_ANSWERS] =
    "SELECT question, choice, comment, evidence, flagged, copied FROM answer WHERE response = ?1 ORDER BY question",
  [TENKEN_SQL_LOAD_CHECKLIST] = "SELECT xml FROM checklist WHERE sha256 = ?1",

  [TENKEN_SQL_RENAME] = "UPDATE assessment SET title = ?2 WHERE id = ?1",
  [TENKEN_SQL_ANNOTATE] = "UPDATE assessment SET note = ?2 WHERE id = ?1",
  [TENKEN_SQL_DELETE] = "UPDATE assessment SET deleted = ?2 WHERE id = ?1 AND deleted IS NULL",
  [TENKEN_SQL_RESTORE] = "UPDATE assessment SET deleted = NULL WHERE id = ?1",
  [TENKEN_SQL_PURGE] =
    "DELETE FROM assessment WHERE deleted < ?1 OR (id = ?2 AND deleted IS NOT NULL) RETURNING organisation",
  /* Its name alone, and nothing that stands under it. */
  [TENKEN_SQL_PURGE_ORGANISATION] =
    "DELETE FROM organisation WHERE id = ?1 AND people = 0 AND logo IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM assessment WHERE organisation = ?1) "
    "AND NOT EXISTS (SELECT 1 FROM department WHERE organisation = ?1) "
    "AND NOT EXISTS (SELECT 1 FROM signer WHERE organisation = ?1)",
  [TENKEN_SQL_PURGE_CHECKLISTS] = "DELETE FROM checklist WHERE id NOT IN (SELECT checklist FROM assessment)",

  [TENKEN_SQL_LIST_ORGANISATIONS] =
    "SELECT name FROM organisation AS o "
    "ORDER BY (SELECT max (id) FROM assessment WHERE organisation = o.id) DESC NULLS LAST, name",
  [TENKEN_SQL_LOAD_ORGANISATION] = "SELECT id, people, logo FROM organisation WHERE name = ?1",
  [TENKEN_SQL_SAVE_ORGANISATION] = "UPDATE organisation SET name = ?2, people = ?3, logo = ?4 WHERE name = ?1",
  [TENKEN_SQL_LOAD_DEPARTMENTS] = "SELECT name FROM department WHERE organisation = ?1 ORDER BY place",
  [TENKEN_SQL_LOAD_SIGNERS] = "SELECT name FROM signer WHERE organisation = ?1 ORDER BY place",
  [TENKEN_SQL_CLEAR_DEPARTMENTS] =
    "DELETE FROM department WHERE organisation = (SELECT id FROM organisation WHERE name = ?1)",
  [TENKEN_SQL_CLEAR_SIGNERS] = "DELETE FROM signer WHERE organisation = (SELECT id FROM organisation WHERE name = ?1)",
  [TENKEN_SQL_ADD_DEPARTMENT] =
    "INSERT INTO department (organisation, place, name) VALUES ((SELECT id FROM organisation WHERE name = ?1), ?2, ?3)",
  [TENKEN_SQL_ADD_SIGNER] =
    "INSERT INTO signer (organisation, place, name) VALUES ((SELECT id FROM organisation WHERE name = ?1), ?2, ?3)",

  [TENKEN_SQL_ADD_PERSON] = "INSERT INTO response (assessment, role, department, day) VALUES (?1, ?2, ?3, ?4)",
  [TENKEN_SQL_END_PERSON] = "UPDATE response SET finished = 1 WHERE id = ?1",
  [TENKEN_SQL_DROP_PERSON] = "DELETE FROM response WHERE id = ?1",
  [TENKEN_SQL_DROP_UNFINISHED] =
    "DELETE FROM response WHERE assessment = ?1 AND finished = 0 "
    "AND (?2 OR NOT EXISTS (SELECT 1 FROM answer WHERE response = response.id AND choice IS NOT NULL))",
  [TENKEN_SQL_COUNT_PEOPLE] = "SELECT count (*) FROM response WHERE assessment = ?1 AND finished = 1 AND day = ?2",
  [TENKEN_SQL_LIST_PEOPLE] = "SELECT id, role, department, finished FROM response WHERE assessment = ?1 ORDER BY id",
  [TENKEN_SQL_LOAD_KIOSK] =
    "SELECT assessment, languages, roles, departments, show_result, idle_seconds, keep_unfinished, pin, wrong_tries, "
    "locked_until, running FROM kiosk",
  [TENKEN_SQL_SAVE_KIOSK] =
    "INSERT OR REPLACE INTO kiosk (id, assessment, languages, roles, departments, show_result, idle_seconds, "
    "keep_unfinished, pin, wrong_tries, locked_until, running) "
    "VALUES (1, NULLIF (?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
};

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
    code = sqlite3_prepare_v3 (self->db, sql_texts[sql], -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
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
