/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saves answers through Tenken's store and by a bare insert and commit, one of each in turn, in two databases in the
 * same folder. Arguments: FOLDER (empty) ANSWERS. Prints the seconds that each way took per answer: Tenken, bare.
 */
#include "checklist/library.h"
#include "record/store.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdlib.h>

typedef struct {
  TenkenStore *store;
  TenkenAssessment *assessment;
} Ours;

typedef struct {
  sqlite3 *db;
  sqlite3_stmt *begin;
  sqlite3_stmt *insert;
  sqlite3_stmt *commit;
} Bare;

/* The same payload for both: never what is stored already, since that would cost Tenken nothing. */
typedef struct {
  const TenkenQuestion *question;
  const TenkenChoice *choice;
  char *comment;
} Payload;

static void
check (int code)
{
  if (code != SQLITE_OK && code != SQLITE_DONE)
    g_error ("%s", sqlite3_errstr (code));
}

static void
check_error (GError *error)
{
  if (error != NULL)
    g_error ("%s", error->message);
}

static Ours
ours_open (const char      *folder,
           TenkenChecklist *checklist)
{
  g_autofree char *path = g_build_filename (folder, "tenken.db", NULL);
  g_autoptr (GError) error = NULL;
  Ours ours;
  gint64 id;

  ours.store = tenken_store_open (path, TENKEN_STORE_CREATE, &error);
  check_error (error);
  id = tenken_store_begin (ours.store, "みほん製作所", checklist, "2026-11-22", TENKEN_PURPOSE_SELF, &error);
  check_error (error);
  ours.assessment = tenken_store_load (ours.store, id, &error);
  check_error (error);

  return ours;
}

static void
ours_save (Ours          *ours,
           const Payload *payload)
{
  g_autoptr (GError) error = NULL;

  tenken_store_answer (ours->store, ours->assessment, payload->question, payload->choice, payload->comment, &error);
  check_error (error);
}

static Bare
bare_open (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "bare.db", NULL);
  Bare bare;

  check (sqlite3_open (path, &bare.db));
  check (sqlite3_exec (bare.db,
                       "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                       "CREATE TABLE answer (id INTEGER PRIMARY KEY, response INTEGER NOT NULL, "
                       "question INTEGER NOT NULL, choice TEXT, comment TEXT NOT NULL, changed INTEGER NOT NULL) STRICT",
                       NULL, NULL, NULL));
  check (sqlite3_prepare_v2 (bare.db, "BEGIN IMMEDIATE", -1, &bare.begin, NULL));
  check (sqlite3_prepare_v2 (bare.db, "INSERT INTO answer (response, question, choice, comment, changed) "
                             "VALUES (?1, ?2, ?3, ?4, ?5)", -1, &bare.insert, NULL));
  check (sqlite3_prepare_v2 (bare.db, "COMMIT", -1, &bare.commit, NULL));

  return bare;
}

static void
bare_run (sqlite3_stmt *statement)
{
  check (sqlite3_step (statement));
  check (sqlite3_reset (statement));
}

static void
bare_save (Bare          *bare,
           const Payload *payload)
{
  bare_run (bare->begin);
  sqlite3_bind_int64 (bare->insert, 1, 1);
  sqlite3_bind_int64 (bare->insert, 2, payload->question->number);
  sqlite3_bind_text (bare->insert, 3, payload->choice->id, -1, SQLITE_STATIC);
  sqlite3_bind_text (bare->insert, 4, payload->comment, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (bare->insert, 5, g_get_real_time ());
  bare_run (bare->insert);
  bare_run (bare->commit);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new (NULL);
  g_autoptr (GError) error = NULL;
  TenkenChecklist *checklist = tenken_library_find (library, "ipa-self-check", &error);
  gint64 spent[2] = { 0, 0 };
  int n = argc == 3 ? atoi (argv[2]) : 0;
  Ours ours;
  Bare bare;

  check_error (error);
  if (n < 1)
    return 1;

  ours = ours_open (argv[1], checklist);
  bare = bare_open (argv[1]);

  for (int i = 0; i < n; i++)
    {
      Payload payload = { g_ptr_array_index (checklist->questions, (guint) i % checklist->questions->len),
                          g_ptr_array_index (checklist->choices, (guint) i % 2),
                          g_strdup_printf ("給与は社長だけ。お客さまの名簿は全員が開ける（%d）", i) };

      /* Whoever comes second might have it easier, so they take turns in that as well. */
      for (int turn = 0; turn < 2; turn++)
        {
          int which = (i + turn) % 2;
          gint64 start = g_get_monotonic_time ();

          if (which == 0)
            ours_save (&ours, &payload);
          else
            bare_save (&bare, &payload);
          spent[which] += g_get_monotonic_time () - start;
        }
      g_free (payload.comment);
    }

  g_print ("%.9f %.9f\n", (double) spent[0] / 1e6 / n, (double) spent[1] / 1e6 / n);

  return 0;
}
