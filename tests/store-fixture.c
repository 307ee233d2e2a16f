/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOBODY 65534

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = g_build_filename (g_getenv ("TENKEN_SOURCE"), "data/checklists/ipa-self-check.xml", NULL);

  fixture->folder = g_dir_make_tmp ("tenken-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "tenken.db", NULL);
  fixture->checklist = tenken_checklist_read_file (xml, NULL, &error);
  g_assert_no_error (error);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;

  g_chmod (path, 0700);
  folder = g_dir_open (path, 0, NULL);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        remove_folder (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  tenken_checklist_unref (fixture->checklist);
}

void
fixture_add (const char    *name,
             FixtureFunc    func,
             gconstpointer  data)
{
  g_test_add (name, Fixture, data, set_up, func, tear_down);
}

TenkenChecklist *
fixture_edited_checklist (Fixture     *fixture,
                          const char  *from,
                          const char  *to)
{
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (fixture->checklist->xml, NULL),
                                               (gssize) g_bytes_get_size (fixture->checklist->xml));
  g_autoptr (GBytes) xml = NULL;
  g_autoptr (GError) error = NULL;
  TenkenChecklist *checklist;

  g_assert_cmpuint (g_string_replace (text, from, to, 0), >, 0);
  xml = g_bytes_new (text->str, text->len);
  checklist = tenken_checklist_read (xml, "edited", NULL, &error);
  g_assert_no_error (error);

  return checklist;
}

const TenkenQuestion *
fixture_question (TenkenChecklist *checklist,
                  guint            number)
{
  const TenkenQuestion *question = tenken_checklist_find_question (checklist, number);

  g_assert_nonnull (question);

  return question;
}

const TenkenChoice *
fixture_choice (TenkenChecklist *checklist,
                const char      *id)
{
  const TenkenChoice *choice = id != NULL ? tenken_checklist_find_choice (checklist, id) : NULL;

  g_assert_true ((id == NULL) == (choice == NULL));

  return choice;
}

TenkenAnswers *
fixture_answers (Fixture *fixture)
{
  TenkenAnswers *answers = tenken_answers_new (fixture->checklist);

  for (guint number = 1; number <= 25; number++)
    {
      g_autofree char *comment = g_strdup_printf ("コメント %u", number);

      tenken_answers_set (answers, fixture_question (fixture->checklist, number),
                          g_ptr_array_index (fixture->checklist->choices, number % 5), comment);
    }

  return answers;
}

TenkenStore *
fixture_open (Fixture           *fixture,
              TenkenStoreAccess  access)
{
  g_autoptr (GError) error = NULL;
  TenkenStore *store = tenken_store_open (fixture->path, access, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);

  return store;
}

TenkenAssessment *
fixture_begin (Fixture      *fixture,
               TenkenStore  *store)
{
  g_autoptr (GError) error = NULL;
  gint64 id = tenken_store_begin (store, "山田製作所", fixture->checklist, "2026-11-22", TENKEN_PURPOSE_SELF, &error);

  g_assert_no_error (error);
  g_assert_cmpint (id, >, 0);

  return fixture_load (store, id);
}

TenkenAssessment *
fixture_load (TenkenStore *store,
              gint64       id)
{
  g_autoptr (GError) error = NULL;
  TenkenAssessment *assessment = tenken_store_load (store, id, &error);

  g_assert_no_error (error);
  g_assert_nonnull (assessment);

  return assessment;
}

void
fixture_answer (TenkenStore      *store,
                TenkenAssessment *assessment,
                guint             number,
                const char       *choice,
                const char       *comment)
{
  TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  g_autoptr (GError) error = NULL;
  gboolean saved = tenken_store_answer (store, assessment, fixture_question (checklist, number),
                                        fixture_choice (checklist, choice), comment, &error);

  g_assert_no_error (error);
  g_assert_true (saved);
}

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* Every file of the folder with its size, and the database's bytes. */
static char *
picture (Fixture *fixture)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  g_autoptr (GBytes) bytes = g_file_test (fixture->path, G_FILE_TEST_IS_REGULAR) ? fixture_bytes (fixture->path) : NULL;
  g_autofree char *checksum = bytes != NULL ? g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes) : NULL;
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (fixture->folder, name, NULL);
      struct stat info;

      g_assert_cmpint (lstat (child, &info), ==, 0);
      g_ptr_array_add (lines, g_strdup_printf ("%s %ld", name, (long) info.st_size));
    }
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, g_strdup (checksum));
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

void
fixture_assert_refused (Fixture           *fixture,
                        TenkenStoreAccess  access,
                        int                code)
{
  g_autofree char *before = picture (fixture);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = tenken_store_open (fixture->path, access, &error);

  g_assert_null (store);
  g_assert_error (error, TENKEN_ERROR, code);
  g_assert_true (g_str_has_suffix (error->message, "."));
  after = picture (fixture);
  g_assert_cmpstr (before, ==, after);
}

void
fixture_fill (Fixture *fixture)
{
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAnswers) answers = fixture_answers (fixture);
  g_autoptr (GError) error = NULL;

  tenken_store_import (store, "山田製作所", "2026-11-22", TENKEN_PURPOSE_SELF, answers, &error);
  g_assert_no_error (error);
}

sqlite3 *
fixture_raw_open (Fixture *fixture)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (fixture->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "PRAGMA foreign_keys = ON", NULL, NULL, NULL), ==, SQLITE_OK);

  return db;
}

void
fixture_raw (Fixture    *fixture,
             const char *sql)
{
  sqlite3 *db = fixture_raw_open (fixture);

  if (sqlite3_exec (db, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (db));
  sqlite3_close (db);
}

gint64
fixture_raw_int (Fixture    *fixture,
                 const char *sql)
{
  sqlite3 *db = fixture_raw_open (fixture);
  sqlite3_stmt *statement;
  gint64 value;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  value = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  sqlite3_close (db);

  return value;
}

void
fixture_as_user (Fixture     *fixture,
                 FixtureFunc  func)
{
  int status = -1;
  pid_t child;

  if (geteuid () == 0)
    {
      g_assert_cmpint (chown (fixture->folder, NOBODY, NOBODY), ==, 0);
      if (g_file_test (fixture->path, G_FILE_TEST_EXISTS))
        g_assert_cmpint (chown (fixture->path, NOBODY, NOBODY), ==, 0);
    }

  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      if (geteuid () == 0 && (setgid (NOBODY) != 0 || setuid (NOBODY) != 0))
        _exit (1);
      func (fixture, NULL);
      _exit (0);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
}

GBytes *
fixture_bytes (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *data;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (data, size);
}
