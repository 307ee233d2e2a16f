/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an older version kept is all there after the update, and a step that fails leaves the old file as it was. */
#include "store-fixture.h"

#include "record/action.h"
#include "record/schema.h"

/* The database as an older version of the schema kept it: one assessment, two answers, one of them changed once. */
static void
make_version (Fixture *fixture,
              guint    version)
{
  g_autofree char *name = g_strdup_printf ("store-version-%u.sql", version);
  g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), "tests", name, NULL);
  g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, fixture->checklist->xml);
  g_autofree char *sql = NULL;
  sqlite3 *db = fixture_raw_open (fixture);
  sqlite3_stmt *insert;
  gsize size;
  gconstpointer xml = g_bytes_get_data (fixture->checklist->xml, &size);

  g_assert_true (g_file_get_contents (path, &sql, NULL, NULL));
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, "INSERT INTO checklist VALUES (9, ?1, 'ipa-self-check', '3.1', ?2)", -1, &insert,
                                       NULL), ==, SQLITE_OK);
  sqlite3_bind_text (insert, 1, sha256, -1, SQLITE_STATIC);
  sqlite3_bind_blob64 (insert, 2, xml, size, SQLITE_STATIC);
  g_assert_cmpint (sqlite3_step (insert), ==, SQLITE_DONE);
  sqlite3_finalize (insert);
  sqlite3_close (db);
}

static void
assert_whole (TenkenStore *store)
{
  g_autoptr (TenkenAssessment) assessment = fixture_load (store, 3);
  TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  const TenkenAnswer *answer = tenken_answers_get (assessment->answers, fixture_question (checklist, 2));

  g_assert_cmpstr (assessment->organisation, ==, "山田製作所");
  g_assert_cmpstr (assessment->date, ==, "2026-04-03");
  g_assert_cmpstr (assessment->title, ==, "");
  g_assert_cmpstr (assessment->note, ==, "");
  g_assert_true (assessment->finished);
  g_assert_cmpuint (assessment->n_responses, ==, 1);
  g_assert_cmpuint (tenken_answers_count (assessment->answers), ==, 2);
  g_assert_cmpstr (answer->choice->id, ==, "na");
  g_assert_cmpstr (answer->comment, ==, "社用のメールがないため");
  g_assert_cmpstr (answer->evidence, ==, "");
  g_assert_false (answer->flagged || answer->copied);
  answer = tenken_answers_get (assessment->answers, fixture_question (checklist, 1));
  g_assert_cmpstr (answer->choice->id, ==, "partly");
}

static void
test_update (Fixture       *fixture,
             gconstpointer  data)
{
  make_version (fixture, 1);

  for (guint run = 0; run < 2; run++)
    {
      g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
      g_autoptr (TenkenAssessment) assessment = fixture_load (store, 3);

      assert_whole (store);
      g_assert_cmpuint (assessment->position, ==, run == 0 ? 12 : 1);
      /* And it goes on being answered. */
      fixture_answer (store, assessment, 3 + run, "yes", "新しい版で");
      fixture_answer (store, assessment, 3 + run, NULL, "");
      fixture_answer (store, assessment, 1, "yes", "");
      fixture_answer (store, assessment, 1, "partly", "");
    }

  g_assert_cmpint (fixture_raw_int (fixture, "PRAGMA user_version"), ==, tenken_schema_version ());
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, 3 + 2 * 4);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log WHERE changed < 1775174400000003"), ==, 3);
}

/* A row that nothing refers to any more stops the update; the file stays one of version 1. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  make_version (fixture, 1);
  fixture_raw (fixture, "PRAGMA foreign_keys = OFF; DELETE FROM organisation");

  g_assert_null (tenken_store_open (fixture->path, TENKEN_STORE_CREATE, NULL));
  g_assert_cmpint (fixture_raw_int (fixture, "PRAGMA user_version"), ==, 1);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer"), ==, 2);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM sqlite_schema WHERE name = 'kiosk'"), ==, 0);
}

/* Titles, proofs, deletions, the firm and the kiosk come along, and a plan can be made at once. */
static void
test_update_2 (Fixture       *fixture,
               gconstpointer  data)
{
  make_version (fixture, 2);

  {
    g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
    g_autoptr (TenkenAssessment) assessment = fixture_load (store, 3);
    g_autoptr (TenkenOrganisation) organisation = tenken_store_load_organisation (store, "山田製作所", NULL);
    g_autoptr (TenkenAction) action = tenken_action_new (1, 0);
    g_autoptr (GPtrArray) actions = NULL;
    const TenkenAnswer *answer;

    g_assert_cmpstr (assessment->title, ==, "春の点検");
    g_assert_cmpstr (assessment->note, ==, "総務と見直す");
    answer = tenken_answers_get (assessment->answers,
                                 fixture_question (tenken_answers_get_checklist (assessment->answers), 2));
    g_assert_cmpstr (answer->evidence, ==, "名簿");
    g_assert_true (answer->flagged && answer->copied);
    g_assert_cmpuint (organisation->people, ==, 23);
    g_assert_cmpuint (g_bytes_get_size (organisation->logo), ==, 4);
    g_assert_cmpstr (organisation->departments[0], ==, "営業");
    g_assert_cmpstr (organisation->signers[0], ==, "社長");

    actions = tenken_store_list_actions (store, "山田製作所", "ipa-self-check", NULL);
    g_assert_cmpuint (actions->len, ==, 0);
    g_assert_true (tenken_store_save_action (store, "山田製作所", "ipa-self-check", action, NULL));
    /* The other one was deleted before plans were kept. */
    g_assert_true (tenken_store_delete (store, 3, NULL));
    g_assert_true (tenken_store_restore (store, 4, NULL));
    g_clear_pointer (&actions, g_ptr_array_unref);
    actions = tenken_store_list_actions (store, "山田製作所", "ipa-self-check", NULL);
    g_assert_cmpuint (actions->len, ==, 1);
  }

  g_assert_cmpint (fixture_raw_int (fixture, "PRAGMA user_version"), ==, tenken_schema_version ());
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM pragma_foreign_key_check"), ==, 0);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, 3);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM kiosk"), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/store-migration/update", test_update, NULL);
  fixture_add ("/store-migration/update-2", test_update_2, NULL);
  fixture_add ("/store-migration/refused", test_refused, NULL);

  return g_test_run ();
}
