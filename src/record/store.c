/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening a database without ever making things worse: it is looked at first, and written to only once it is known
 * to be ours, sound, and not newer than we are.
 */
#include "record/store-private.h"

#include "base/catalog.h"
#include "base/error.h"
#include "record/schema.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define BUSY_MS 3000

/* Up to here, some thousand assessments, every page is checked at each opening, which takes about 4 ms per megabyte; in
 * a larger file SQLite still reports a damaged page when it comes across one. */
#define CHECKED_BYTES (16 << 20)

char *
tenken_store_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "tenken", "tenken.db", NULL);
}

char *
tenken_store_describe (TenkenStore *self)
{
  return g_strdup_printf ("SQLite %s, schema %d\n%s", sqlite3_libversion (), tenken_schema_version (), self->path);
}

/* Changes that are not yet in the main file, of a program that runs or was killed. */
static gboolean
has_pending_changes (TenkenStore *self)
{
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);
  struct stat info;

  return stat (wal, &info) == 0 && info.st_size > 0;
}

static gboolean
set_errno_error (TenkenStore  *self,
                 int           code,
                 GError      **error)
{
  g_set_error (error, TENKEN_ERROR, code == ENOSPC || code == EDQUOT ? TENKEN_ERROR_FULL : TENKEN_ERROR_FILE,
               _("The database “%s” cannot be opened: %s. Check the name and the folder."), self->path,
               g_strerror (code));

  return FALSE;
}

/* An empty file, which SQLite takes for a database without tables. It is made here because of its mode: the names
 * of a firm's weak points are nobody else's business. */
static gboolean
create_file (TenkenStore  *self,
             GError      **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  int fd;

  if (g_mkdir_with_parents (folder, 0700) != 0)
    return set_errno_error (self, errno, error);

  fd = open (self->path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd >= 0)
    close (fd);
  /* EEXIST: another program was quicker, and made the same. */
  else if (errno != EEXIST)
    return set_errno_error (self, errno, error);

  return TRUE;
}

static gboolean
check_kind (TenkenStore        *self,
            const struct stat  *info,
            GError            **error)
{
  if (S_ISREG (info->st_mode))
    return TRUE;

  /* Two names for one database are a good way to lose half of it. */
  if (S_ISLNK (info->st_mode))
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                 _("“%s” is a link. Open the database that it points to by its own name."), self->path);
  else if (S_ISDIR (info->st_mode))
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                 _("“%s” is a folder. Name a database file in it."), self->path);
  else
    g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                 _("“%s” is not an ordinary file. Name a database file."), self->path);

  return FALSE;
}

/* Whether the file and its folder can be written to; a file that is marked read-only counts as such for root too. */
static gboolean
check_permissions (TenkenStore        *self,
                   const struct stat  *info,
                   GError            **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  if ((info->st_mode & 0222) == 0 || access (self->path, W_OK) != 0)
    return tenken_store_check (self, SQLITE_READONLY, error);

  if (access (folder, W_OK) != 0)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_READ_ONLY,
                   _("The folder “%s” cannot be written to, but the database in it needs that. "
                     "Check its permissions."), folder);
      return FALSE;
    }

  return TRUE;
}

/* Looks at the file before SQLite does. Gives whether it could be written to; %FALSE is an error only for CREATE. */
static gboolean
inspect_file (TenkenStore        *self,
              TenkenStoreAccess   access_wanted,
              gboolean           *can_write,
              GError            **error)
{
  struct stat info = { 0 };
  int code = lstat (self->path, &info) == 0 ? 0 : errno;

  if (code != 0 && code != ENOENT)
    return set_errno_error (self, code, error);

  if (code == ENOENT && access_wanted == TENKEN_STORE_READ_ONLY)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                   _("There is no database “%s”. Check the name and the folder."), self->path);
      return FALSE;
    }

  /* No database is smaller than a page, but SQLite takes a single byte for an empty one. */
  if (S_ISREG (info.st_mode) && info.st_size > 0 && info.st_size < 512)
    return tenken_store_check (self, SQLITE_NOTADB, error);

  /* SQLite would throw the changes away. */
  if (info.st_size == 0 && has_pending_changes (self))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_DAMAGED,
                   _("The database “%s” is missing or empty, but changes to it lie beside it in “%s-wal”. "
                     "Put a backup copy in its place, or move both files away."), self->path, self->path);
      return FALSE;
    }

  *can_write = TRUE;
  if (code == ENOENT)
    return create_file (self, error);

  if (!check_kind (self, &info, error))
    return FALSE;

  if (access_wanted == TENKEN_STORE_CREATE)
    return check_permissions (self, &info, error);

  *can_write = check_permissions (self, &info, NULL);

  return TRUE;
}

/* Opens @name and reads from it once, since SQLite opens lazily. */
static int
try_connecting (TenkenStore *self,
                const char  *name,
                int          flags)
{
  int code;

  sqlite3_close_v2 (g_steal_pointer (&self->db));
  code = sqlite3_open_v2 (name, &self->db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
  if (code != SQLITE_OK)
    return code;

  /* Until the database is known to be sound, closing it must not move anything into it. */
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_busy_timeout (self->db, BUSY_MS);

  return sqlite3_exec (self->db,
                       "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
                       "PRAGMA secure_delete = ON;" /* a deleted list of weak points must be gone */
                       "PRAGMA synchronous = FULL; PRAGMA user_version",
                       NULL, NULL, NULL);
}

static gboolean
connect_database (TenkenStore        *self,
                  TenkenStoreAccess   access_wanted,
                  gboolean            can_write,
                  GError            **error)
{
  int code;

  /* Even for reading alone a connection that may write is the better guest: it locks properly, and tidies the files
   * away that SQLite needs beside the database. */
  if (can_write)
    {
      code = try_connecting (self, self->path, SQLITE_OPEN_READWRITE);
    }
  else
    {
      g_autofree char *shared = g_strconcat (self->path, "-shm", NULL);
      g_autofree char *escaped = g_uri_escape_string (self->path, "/", FALSE);
      g_autofree char *immutable = g_strdup_printf ("file:%s?immutable=1", escaped);

      /* Without a -shm file nobody has it open, and SQLite had better not put one there that nobody removes. */
      code = SQLITE_CANTOPEN;
      if (access (shared, F_OK) == 0 || has_pending_changes (self))
        code = try_connecting (self, self->path, SQLITE_OPEN_READONLY);
      if ((code & 0xff) == SQLITE_CANTOPEN && !has_pending_changes (self))
        code = try_connecting (self, immutable, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    }

  if (code == SQLITE_OK && access_wanted == TENKEN_STORE_READ_ONLY)
    code = sqlite3_exec (self->db, "PRAGMA query_only = ON", NULL, NULL, NULL);

  return tenken_store_check (self, code, error);
}

typedef struct {
  int application;
  int version;
  int n_tables;
  gint64 size;
} Identity;

static gboolean
read_identity (TenkenStore  *self,
               Identity     *identity,
               GError      **error)
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (self->db,
                                 "SELECT application_id, user_version, (SELECT count (*) FROM sqlite_schema), "
                                 "page_count * page_size FROM pragma_application_id, pragma_user_version, "
                                 "pragma_page_count, pragma_page_size", -1, &statement, NULL);

  if (code == SQLITE_OK && (code = sqlite3_step (statement)) == SQLITE_ROW)
    {
      identity->application = sqlite3_column_int (statement, 0);
      identity->version = sqlite3_column_int (statement, 1);
      identity->n_tables = sqlite3_column_int (statement, 2);
      identity->size = sqlite3_column_int64 (statement, 3);
      code = SQLITE_OK;
    }
  sqlite3_finalize (statement);

  return tenken_store_check (self, code, error);
}

static gboolean
check_pages (TenkenStore  *self,
             GError      **error)
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (self->db, "PRAGMA quick_check (1)", -1, &statement, NULL);

  if (code == SQLITE_OK && (code = sqlite3_step (statement)) == SQLITE_ROW)
    code = g_strcmp0 ((const char *) sqlite3_column_text (statement, 0), "ok") == 0 ? SQLITE_OK : SQLITE_CORRUPT;
  sqlite3_finalize (statement);

  return tenken_store_check (self, code, error);
}

/* A file that lost less than its last page: SQLite would read zeros there. While changes are pending, the file may
 * well be shorter than what they make of it. */
static gboolean
is_cut_off (TenkenStore     *self,
            const Identity  *identity)
{
  struct stat info;

  return !has_pending_changes (self) && stat (self->path, &info) == 0 && info.st_size < identity->size;
}

/* Whose database it is, from when, and whether it is whole. A file without any tables is ours to fill. */
static gboolean
check_database (TenkenStore        *self,
                TenkenStoreAccess   access_wanted,
                GError            **error)
{
  Identity identity = { 0 };
  gboolean empty;

  if (!read_identity (self, &identity, error))
    return FALSE;

  empty = identity.application == 0 && identity.version == 0 && identity.n_tables == 0;
  if (!empty && (identity.application != TENKEN_SCHEMA_APPLICATION_ID || identity.version < 1))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_DAMAGED,
                   _("“%s” is a database of another program. It was left as it is; choose another file."), self->path);
      return FALSE;
    }

  if (identity.version > tenken_schema_version ())
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NEWER,
                   _("The database “%s” was written by a newer version of Tenken. It was left as it is; "
                     "open it with that version."), self->path);
      return FALSE;
    }

  if (access_wanted == TENKEN_STORE_READ_ONLY && empty)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
                   _("The database “%s” is empty. Begin a check-up or import answers first."), self->path);
      return FALSE;
    }

  if (access_wanted == TENKEN_STORE_READ_ONLY && identity.version < tenken_schema_version ())
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_READ_ONLY,
                   _("The database “%s” is from an older version of Tenken and must be brought up to date first. "
                     "Open it once in the window."), self->path);
      return FALSE;
    }

  if (is_cut_off (self, &identity))
    return tenken_store_check (self, SQLITE_CORRUPT, error);

  return identity.size > CHECKED_BYTES || check_pages (self, error);
}

/* Two programs that open a new database at the same moment get in each other's way here without SQLite waiting. */
static gboolean
switch_to_wal (TenkenStore  *self,
               GError      **error)
{
  gint64 deadline = g_get_monotonic_time () + BUSY_MS * G_TIME_SPAN_MILLISECOND;
  int code;

  while ((code = sqlite3_exec (self->db, "PRAGMA journal_mode = WAL", NULL, NULL, NULL) & 0xff) == SQLITE_BUSY
         && g_get_monotonic_time () < deadline)
    g_usleep (10 * G_TIME_SPAN_MILLISECOND);

  return tenken_store_check (self, code, error);
}

TenkenStore *
tenken_store_open (const char         *path,
                   TenkenStoreAccess   access_wanted,
                   GError            **error)
{
  g_autoptr (TenkenStore) self = g_new0 (TenkenStore, 1);
  g_autofree char *standard = path == NULL ? tenken_store_default_path () : NULL;
  gboolean can_write = FALSE;

  /* Absolute, so that SQLite takes no name for one of its own, such as ":memory:". */
  self->path = g_canonicalize_filename (path != NULL ? path : standard, NULL);
  self->checklists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) tenken_checklist_unref);

  if (!inspect_file (self, access_wanted, &can_write, error)
      || !connect_database (self, access_wanted, can_write, error)
      || !check_database (self, access_wanted, error))
    return NULL;

  if (access_wanted == TENKEN_STORE_CREATE)
    {
      if (!switch_to_wal (self, error)
          || !tenken_store_check (self, tenken_schema_migrate (self->db), error))
        return NULL;
      self->writable = TRUE;
    }

  return g_steal_pointer (&self);
}

void
tenken_store_close (TenkenStore *self)
{
  for (guint i = 0; i < TENKEN_N_SQL; i++)
    sqlite3_finalize (self->statements[i]);

  /* The last to leave moves the changes into the main file, but only if it was let in for writing. */
  if (self->db != NULL && (self->writable || !has_pending_changes (self)))
    sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  sqlite3_close_v2 (self->db);

  g_hash_table_unref (self->checklists);
  g_free (self->path);
  g_free (self);
}
