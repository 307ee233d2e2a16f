/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a file, its folder, its disk and its neighbours can do to a sound database. */
#include "store-fixture.h"

#include "record/schema.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static mode_t
mode_of (const char *path)
{
  struct stat info;

  g_assert_cmpint (stat (path, &info), ==, 0);

  return info.st_mode & 0777;
}

static void
test_new_file (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "a", "b", NULL);
  g_autofree char *path = g_build_filename (folder, "file:x?mode=memory#.db", NULL);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = tenken_store_open (path, TENKEN_STORE_CREATE, &error);
  g_autoptr (TenkenAssessment) assessment = NULL;

  g_assert_no_error (error);
  assessment = fixture_begin (fixture, store);
  g_assert_cmphex (mode_of (path), ==, 0600);
  g_assert_cmphex (mode_of (wal), ==, 0600);
  g_assert_cmphex (mode_of (folder), ==, 0700);

  tenken_store_close (g_steal_pointer (&store));
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));
}

static void
test_empty_file (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);

  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  fixture_assert_refused (fixture, TENKEN_STORE_READ_ONLY, TENKEN_ERROR_NOT_FOUND);

  /* Changes without the database that they belong to. */
  g_assert_true (g_file_set_contents (wal, "something", -1, NULL));
  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_DAMAGED);
  g_unlink (fixture->path);
  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_DAMAGED);
  g_unlink (wal);

  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  fixture_fill (fixture);
  g_assert_cmpint (fixture_raw_int (fixture, "PRAGMA user_version"), ==, tenken_schema_version ());
  g_assert_cmpint (fixture_raw_int (fixture, "PRAGMA application_id"), ==, 0x54454e4b);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer"), ==, 25);
}

static void
test_wrong_place (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *target = g_build_filename (fixture->folder, "target.db", NULL);
  g_autofree char *file = NULL;

  fixture_assert_refused (fixture, TENKEN_STORE_READ_ONLY, TENKEN_ERROR_NOT_FOUND);

  g_assert_cmpint (symlink (target, fixture->path), ==, 0);
  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_FILE);
  g_unlink (fixture->path);

  g_mkdir (fixture->path, 0700);
  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_FILE);
  fixture_assert_refused (fixture, TENKEN_STORE_READ_ONLY, TENKEN_ERROR_FILE);
  g_rmdir (fixture->path);

  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_FILE);
  g_unlink (fixture->path);

  /* A folder that is a file. */
  g_assert_true (g_file_set_contents (target, "x", -1, NULL));
  file = g_steal_pointer (&fixture->path);
  fixture->path = g_build_filename (target, "tenken.db", NULL);
  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_FILE);
}

static void
read_all_cb (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_READ_ONLY);
  g_autoptr (TenkenAssessment) assessment = fixture_load (store, 0);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (tenken_answers_count (assessment->answers), ==, 25);
  g_assert_false (tenken_store_set_position (store, assessment, 7, &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_READ_ONLY);
}

static void
read_only_cb (Fixture       *fixture,
              gconstpointer  data)
{
  fixture_assert_refused (fixture, TENKEN_STORE_CREATE, TENKEN_ERROR_READ_ONLY);
  read_all_cb (fixture, NULL);
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct {
    guint file;
    guint folder;
  } modes[] = { { 0444, 0755 }, { 0644, 0555 }, { 0444, 0555 } };
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  fixture_fill (fixture);
  before = fixture_bytes (fixture->path);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_chmod (fixture->path, modes[i].file);
      g_chmod (fixture->folder, modes[i].folder);
      fixture_as_user (fixture, read_only_cb);
    }
  after = fixture_bytes (fixture->path);
  g_assert_true (g_bytes_equal (before, after));
}

static void
no_folder_cb (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = tenken_store_open (fixture->path, TENKEN_STORE_CREATE, &error);

  g_assert_null (store);
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE);
}

static void
test_unwritable_folder (Fixture       *fixture,
                        gconstpointer  data)
{
  g_chmod (fixture->folder, 0555);
  fixture_as_user (fixture, no_folder_cb);
}

static void
be_killed_cb (Fixture       *fixture,
              gconstpointer  data)
{
  TenkenStore *store = fixture_open (fixture, TENKEN_STORE_CREATE);
  TenkenAssessment *assessment = fixture_begin (fixture, store);

  for (guint number = 1; number <= 25; number++)
    fixture_answer (store, assessment, number, "partly", NULL);
  _exit (0);
}

/* A killed program leaves changes beside the database: they are read from there, and only writing tidies them up. */
static void
test_after_kill (Fixture       *fixture,
                 gconstpointer  data)
{
  static const char * const suffixes[] = { "", "-wal", "-shm" };
  static const guint modes[][2] = { { 0600, 0755 }, { 0400, 0755 }, { 0600, 0555 }, { 0400, 0555 } };
  g_autofree char *wal = g_strconcat (fixture->path, "-wal", NULL);
  GBytes *before[2];

  fixture_as_user (fixture, be_killed_cb);
  before[0] = fixture_bytes (fixture->path);
  before[1] = fixture_bytes (wal);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (suffixes); j++)
        {
          g_autofree char *file = g_strconcat (fixture->path, suffixes[j], NULL);

          g_assert_cmpint (g_chmod (file, modes[i][0]), ==, 0);
        }
      g_chmod (fixture->folder, modes[i][1]);
      fixture_as_user (fixture, read_all_cb);
    }
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GBytes) after = fixture_bytes (i == 0 ? fixture->path : wal);

      g_assert_true (g_bytes_equal (before[i], after));
      g_clear_pointer (&before[i], g_bytes_unref);
    }

  g_chmod (fixture->folder, 0755);
  for (guint j = 0; j < G_N_ELEMENTS (suffixes); j++)
    {
      g_autofree char *file = g_strconcat (fixture->path, suffixes[j], NULL);

      g_chmod (file, 0600);
    }
  tenken_store_close (fixture_open (fixture, TENKEN_STORE_CREATE));
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));
  read_all_cb (fixture, NULL);
}

/* Reading needs no permission to write even while another program has the database open. */
static void
test_read_beside_writer (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (TenkenStore) writer = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAssessment) assessment = fixture_begin (fixture, writer);

  for (guint number = 1; number <= 25; number++)
    {
      g_autoptr (TenkenStore) reader = fixture_open (fixture, TENKEN_STORE_READ_ONLY);
      g_autoptr (TenkenAssessment) seen = NULL;

      fixture_answer (writer, assessment, number, "yes", NULL);
      seen = fixture_load (reader, 0);
      g_assert_cmpuint (tenken_answers_count (seen->answers), ==, number);
    }
}

static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAssessment) assessment = fixture_begin (fixture, store);
  const TenkenQuestion *question = fixture_question (fixture->checklist, 1);
  const TenkenChoice *choice = fixture_choice (fixture->checklist, "yes");
  sqlite3 *other = fixture_raw_open (fixture);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (sqlite3_exec (other, "BEGIN EXCLUSIVE", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_false (tenken_store_answer (store, assessment, question, choice, NULL, &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_LOCKED);
  g_assert_null (tenken_answers_get (assessment->answers, question)->choice);
  g_assert_cmpuint (assessment->position, ==, 0);
  sqlite3_close (other);

  fixture_answer (store, assessment, 1, "yes", NULL);
}

static void
test_locked_at_opening (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = NULL;
  sqlite3 *other;

  fixture_fill (fixture);
  other = fixture_raw_open (fixture);
  g_assert_cmpint (sqlite3_exec (other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT", NULL, NULL, NULL),
                   ==, SQLITE_OK);
  store = tenken_store_open (fixture->path, TENKEN_STORE_CREATE, &error);
  g_assert_null (store);
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_LOCKED);
  sqlite3_close (other);

  store = fixture_open (fixture, TENKEN_STORE_CREATE);
}

/* The window and the command line are started for the first time at the same moment. */
static void
test_first_together (Fixture       *fixture,
                     gconstpointer  data)
{
  pid_t children[6];

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    if ((children[i] = fork ()) == 0)
      {
        fixture_fill (fixture);
        _exit (0);
      }

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      int status = -1;

      g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
      g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
    }
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, 25 * 6);
}

/* In a process of its own: files may not grow beyond what a few answers need. Gives what was acknowledged. */
static void
fill_disk (Fixture *fixture,
           int      pipe_end)
{
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAssessment) assessment = fixture_load (store, 0);
  g_autofree char *comment = g_strnfill (10000, 'x');
  const TenkenQuestion *question = fixture_question (fixture->checklist, 1);
  const TenkenChoice *choice = fixture_choice (fixture->checklist, "no");
  struct rlimit limit = { 300000, 300000 };
  g_autoptr (GError) error = NULL;
  guint n = 0;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  for (;;)
    {
      comment[n % 10000] = (char) ('a' + n / 10000);
      if (!tenken_store_answer (store, assessment, question, choice, comment, &error))
        break;
      n++;
      g_assert_cmpuint (n, <, 10000);
    }
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_FULL);
  g_assert_cmpuint (n, >, 0);

  /* What failed is not shown as if it were saved. */
  g_assert_cmpint (tenken_answers_get (assessment->answers, question)->comment[n], ==, 'x');
  g_assert_cmpint (write (pipe_end, &n, sizeof n), ==, sizeof n);
}

static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  int ends[2];
  int status = -1;
  guint n = 0;
  pid_t child;

  fixture_fill (fixture);
  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  if (child == 0)
    {
      fill_disk (fixture, ends[1]);
      _exit (0);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  g_assert_cmpint (read (ends[0], &n, sizeof n), ==, sizeof n);
  close (ends[0]);
  close (ends[1]);

  /* Every answer that was acknowledged is there, and one can go on. */
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, 25 + n);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT integrity_check = 'ok' FROM pragma_integrity_check"), ==, 1);
  fixture_fill (fixture);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/store-files/new", test_new_file, NULL);
  fixture_add ("/store-files/empty", test_empty_file, NULL);
  fixture_add ("/store-files/wrong-place", test_wrong_place, NULL);
  fixture_add ("/store-files/read-only", test_read_only, NULL);
  fixture_add ("/store-files/unwritable-folder", test_unwritable_folder, NULL);
  fixture_add ("/store-files/after-kill", test_after_kill, NULL);
  fixture_add ("/store-files/read-beside-writer", test_read_beside_writer, NULL);
  fixture_add ("/store-files/locked", test_locked, NULL);
  fixture_add ("/store-files/locked-at-opening", test_locked_at_opening, NULL);
  fixture_add ("/store-files/first-together", test_first_together, NULL);
  fixture_add ("/store-files/full", test_full, NULL);

  return g_test_run ();
}
