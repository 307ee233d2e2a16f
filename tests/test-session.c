/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The session between the window and the store: what it tells, and that a store that fails loses nothing. */
#include "store-fixture.h"

#include "app/session.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct {
  TenkenSession *session;
  guint changed;
  guint failed;
  char *sentence; /* of the last failure */
} Ear;

static void
changed_cb (Ear *ear)
{
  ear->changed++;
}

static void
failed_cb (Ear        *ear,
           const char *sentence)
{
  ear->failed++;
  g_free (ear->sentence);
  ear->sentence = g_strdup (sentence);
}

static void
ear_open (Ear     *ear,
          Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  memset (ear, 0, sizeof *ear);
  ear->session = tenken_session_new (fixture->path, &error);
  g_assert_no_error (error);
  g_signal_connect_swapped (ear->session, "changed", G_CALLBACK (changed_cb), ear);
  g_signal_connect_swapped (ear->session, "failed", G_CALLBACK (failed_cb), ear);
}

static void
ear_close (Ear *ear)
{
  g_assert_finalize_object (ear->session);
  g_free (ear->sentence);
}

/* Since the last time there was exactly so much to hear. */
static void
assert_heard (Ear   *ear,
              guint  changed,
              guint  failed)
{
  g_assert_cmpuint (ear->changed, ==, changed);
  g_assert_cmpuint (ear->failed, ==, failed);
  ear->changed = ear->failed = 0;
}

/* One whole sentence, and nothing of SQLite's. */
static void
assert_sentence (Ear *ear)
{
  g_assert_true (g_str_has_suffix (ear->sentence, "."));
  g_assert_null (strchr (ear->sentence, '\n'));
  g_assert_null (strstr (ear->sentence, "SQL"));
}

static gboolean
answer (Ear        *ear,
        guint       number,
        const char *choice,
        const char *comment)
{
  TenkenChecklist *checklist = tenken_session_get_checklist (ear->session);

  return tenken_session_answer (ear->session, fixture_question (checklist, number), fixture_choice (checklist, choice),
                                comment);
}

static const TenkenAnswer *
get (Ear   *ear,
     guint  number)
{
  return tenken_answers_get (tenken_session_get_assessment (ear->session)->answers,
                             fixture_question (tenken_session_get_checklist (ear->session), number));
}

static void
test_signals (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) list = NULL;
  Ear ear;

  ear_open (&ear, fixture);
  g_assert_null (tenken_session_get_assessment (ear.session));
  g_assert_null (tenken_session_get_score (ear.session));
  g_assert_null (tenken_session_get_plan (ear.session));
  g_assert_cmpstr (tenken_session_get_checklist (ear.session)->id, ==, "ipa-self-check");

  g_assert_true (tenken_session_begin (ear.session, "山田製作所"));
  assert_heard (&ear, 1, 0);

  g_assert_true (answer (&ear, 1, "no", "明日"));
  assert_heard (&ear, 1, 0);
  g_assert_cmpuint (tenken_session_get_score (ear.session)->total.answered, ==, 1);
  g_assert_cmpuint (tenken_session_get_plan (ear.session)->steps->len, ==, 3);

  /* Where one is concerns no page. */
  g_assert_true (tenken_session_move_to (ear.session, fixture_question (tenken_session_get_checklist (ear.session), 9)));
  assert_heard (&ear, 0, 0);

  g_assert_true (tenken_session_finish (ear.session));
  assert_heard (&ear, 1, 0);
  g_assert_true (tenken_session_get_assessment (ear.session)->finished);

  g_assert_true (tenken_session_begin (ear.session, "別の会社"));
  g_assert_cmpuint (tenken_session_get_score (ear.session)->total.answered, ==, 0);
  list = tenken_session_find (ear.session, NULL);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_true (tenken_session_open (ear.session, ((TenkenAssessment *) g_ptr_array_index (list, 1))->id));
  g_assert_cmpuint (tenken_session_get_assessment (ear.session)->position, ==, 9);
  g_assert_cmpstr (get (&ear, 1)->comment, ==, "明日");

  ear_close (&ear);
}

static void
test_bad_input (Fixture       *fixture,
                gconstpointer  data)
{
  Ear ear;

  ear_open (&ear, fixture);
  g_assert_false (tenken_session_begin (ear.session, " "));
  assert_heard (&ear, 0, 1);
  assert_sentence (&ear);
  g_assert_null (tenken_session_get_assessment (ear.session));

  g_assert_false (tenken_session_open (ear.session, 4711));
  assert_heard (&ear, 0, 1);
  assert_sentence (&ear);

  /* An assessment that is open stays so when another cannot be. */
  g_assert_true (tenken_session_begin (ear.session, "山田製作所"));
  g_assert_true (answer (&ear, 2, "yes", ""));
  assert_heard (&ear, 2, 0);
  g_assert_false (tenken_session_open (ear.session, 4711));
  g_assert_false (answer (&ear, 2, "na", " "));
  assert_heard (&ear, 0, 2);
  assert_sentence (&ear);
  g_assert_cmpstr (get (&ear, 2)->choice->id, ==, "yes");

  ear_close (&ear);
}

/* Another program holds the database: what was answered stays, and once it lets go, one can go on. */
static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  sqlite3 *other;
  Ear ear;

  ear_open (&ear, fixture);
  g_assert_true (tenken_session_begin (ear.session, "山田製作所"));
  g_assert_true (answer (&ear, 1, "yes", "before"));
  assert_heard (&ear, 2, 0);

  other = fixture_raw_open (fixture);
  g_assert_cmpint (sqlite3_exec (other, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_false (answer (&ear, 1, "no", "during"));
  assert_heard (&ear, 0, 1);
  assert_sentence (&ear);
  g_assert_cmpstr (get (&ear, 1)->choice->id, ==, "yes");
  g_assert_cmpstr (get (&ear, 1)->comment, ==, "before");
  g_assert_cmpint (tenken_session_get_score (ear.session)->total.points, ==, 4);

  g_assert_cmpint (sqlite3_exec (other, "ROLLBACK", NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (other);
  g_assert_true (answer (&ear, 1, "no", "after"));
  assert_heard (&ear, 1, 0);
  ear_close (&ear);

  ear_open (&ear, fixture);
  g_assert_true (tenken_session_open (ear.session, 1));
  g_assert_cmpstr (get (&ear, 1)->comment, ==, "after");
  ear_close (&ear);
}

/* Somebody takes the right to write away: a session is refused with a sentence, and the file is left as it is. */
static void
as_reader (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenSession) session = NULL;
  g_autoptr (GBytes) before = fixture_bytes (fixture->path);
  g_autoptr (GBytes) after = NULL;

  g_chmod (fixture->path, 0400);
  g_chmod (fixture->folder, 0500);
  session = tenken_session_new (fixture->path, &error);
  g_assert_null (session);
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_READ_ONLY);
  g_assert_true (g_str_has_suffix (error->message, "."));
  after = fixture_bytes (fixture->path);
  g_assert_true (g_bytes_equal (before, after));
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  fixture_fill (fixture);
  fixture_as_user (fixture, as_reader);
}

/* The database cannot be written to any more while one answers. */
static void
test_turned_read_only (Fixture       *fixture,
                       gconstpointer  data)
{
  Ear ear;

  ear_open (&ear, fixture);
  g_assert_true (tenken_session_begin (ear.session, "山田製作所"));
  g_assert_true (answer (&ear, 3, "partly", "kept"));
  assert_heard (&ear, 2, 0);

  fixture_raw (fixture, "CREATE TRIGGER full BEFORE INSERT ON answer_log BEGIN SELECT RAISE (ABORT, 'no'); END");
  g_assert_false (answer (&ear, 3, "yes", "lost"));
  assert_heard (&ear, 0, 1);
  assert_sentence (&ear);
  g_assert_cmpstr (get (&ear, 3)->comment, ==, "kept");
  fixture_raw (fixture, "DROP TRIGGER full");
  ear_close (&ear);

  ear_open (&ear, fixture);
  g_assert_true (tenken_session_open (ear.session, 1));
  g_assert_cmpstr (get (&ear, 3)->choice->id, ==, "partly");
  g_assert_cmpstr (get (&ear, 3)->comment, ==, "kept");
  ear_close (&ear);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  fixture_add ("/session/signals", test_signals, NULL);
  fixture_add ("/session/bad-input", test_bad_input, NULL);
  fixture_add ("/session/locked", test_locked, NULL);
  fixture_add ("/session/read-only", test_read_only, NULL);
  fixture_add ("/session/fails-midway", test_turned_read_only, NULL);

  return g_test_run ();
}
