/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is kept: every field and every text, in its order, with its log, against its checklist. */
#include "store-fixture.h"

#include <string.h>

static const TenkenAnswer *
answer_at (const TenkenAnswers *answers,
           guint                number)
{
  return tenken_answers_get (answers, fixture_question (tenken_answers_get_checklist (answers), number));
}

static void
assert_same_answers (const TenkenAnswers *a,
                     const TenkenAnswers *b)
{
  for (guint number = 1; number <= 25; number++)
    {
      const TenkenAnswer *x = answer_at (a, number);
      const TenkenAnswer *y = answer_at (b, number);

      g_assert_cmpstr (x->choice != NULL ? x->choice->id : NULL, ==, y->choice != NULL ? y->choice->id : NULL);
      g_assert_cmpstr (x->comment, ==, y->comment);
    }
}

static void
test_begin (Fixture       *fixture,
            gconstpointer  data)
{
  for (TenkenPurpose purpose = TENKEN_PURPOSE_SELF; purpose <= TENKEN_PURPOSE_GROUP; purpose++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
      gint64 id = tenken_store_begin (store, "　山田製作所 \n", fixture->checklist, "2026-11-22", purpose, &error);
      g_autoptr (TenkenAssessment) assessment = fixture_load (store, id);

      g_assert_cmpint (assessment->id, ==, id);
      g_assert_cmpstr (assessment->organisation, ==, "山田製作所");
      g_assert_cmpstr (assessment->date, ==, "2026-11-22");
      g_assert_cmpint (assessment->purpose, ==, purpose);
      g_assert_false (assessment->finished);
      g_assert_cmpuint (assessment->position, ==, 0);
      g_assert_cmpuint (tenken_answers_count (assessment->answers), ==, 0);
    }
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM organisation"), ==, 1);
}

static void
test_import (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (TenkenAnswers) answers = fixture_answers (fixture);
  g_autoptr (TenkenStore) store = NULL;
  g_autoptr (TenkenAssessment) whole = NULL;
  g_autoptr (TenkenAssessment) partial = NULL;
  g_autoptr (GError) error = NULL;

  fixture_fill (fixture);
  store = fixture_open (fixture, TENKEN_STORE_CREATE);
  whole = fixture_load (store, 1);
  g_assert_true (whole->finished);
  assert_same_answers (whole->answers, answers);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, 25);

  tenken_answers_set (answers, fixture_question (fixture->checklist, 7), NULL, NULL);
  g_assert_cmpint (tenken_store_import (store, "B", "2026-11-23", TENKEN_PURPOSE_GROUP, answers, &error), ==, 2);
  g_assert_no_error (error);
  partial = fixture_load (store, 2);
  g_assert_false (partial->finished);
  assert_same_answers (partial->answers, answers);
}

static void
test_texts (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *emoji = g_strnfill (40000, 'x');
  const char *texts[] = {
    "'; DROP TABLE answer; --", "\"quoted\", 'twice', `thrice`", "two\nlines\r\nand\ta tab", "👩🏽‍💻 家族👨‍👩‍👧",
    "שלום עולם \xe2\x80\xae txet", "が と が", "%s %n ?1 :name @x \\", "\x01\x02\x7f", emoji,
  };

  for (guint i = 0; i < 10000; i++)
    memcpy (emoji + 4 * i, "💥", 4);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (TenkenStore) writer = fixture_open (fixture, TENKEN_STORE_CREATE);
      gint64 id = tenken_store_begin (writer, texts[i], fixture->checklist, "2026-11-22", TENKEN_PURPOSE_SELF,
                                      &error);
      g_autoptr (TenkenAssessment) written = fixture_load (writer, id);
      g_autoptr (TenkenStore) reader = NULL;
      g_autoptr (TenkenAssessment) read = NULL;

      fixture_answer (writer, written, 1, "na", texts[i]);
      fixture_answer (writer, written, 2, "yes", texts[i]);
      fixture_answer (writer, written, 3, NULL, texts[i]);
      tenken_store_close (g_steal_pointer (&writer));

      reader = fixture_open (fixture, TENKEN_STORE_READ_ONLY);
      read = fixture_load (reader, id);
      g_assert_cmpstr (read->organisation, ==, texts[i]);
      g_assert_cmpstr (answer_at (read->answers, 3)->comment, ==, texts[i]);
      assert_same_answers (read->answers, written->answers);
    }
}

static const struct {
  const char *organisation;
  const char *date;
} bad_sittings[] = {
  { "", "2026-11-22" }, { " \t\n　", "2026-11-22" }, { "\xe5\xb1", "2026-11-22" }, { "\xff", "2026-11-22" },
  { "A", "2026-02-30" }, { "A", "22.11.2026" }, { "A", "" }, { "A", NULL }, { "A", "2026-11-22 " },
};

static void
test_bad_input (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAnswers) answers = fixture_answers (fixture);
  g_autoptr (TenkenAssessment) assessment = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (bad_sittings); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 id = tenken_store_import (store, bad_sittings[i].organisation, bad_sittings[i].date,
                                       TENKEN_PURPOSE_SELF, answers, &error);

      g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT);
      g_assert_cmpint (id, ==, 0);
    }
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM organisation"), ==, 0);

  assessment = fixture_begin (fixture, store);
  fixture_answer (store, assessment, 3, "yes", "kept");
  for (guint i = 0; i < 3; i++)
    {
      const char *comments[] = { NULL, " 　", "\xf0\x9f" };
      g_autoptr (GError) error = NULL;

      g_assert_false (tenken_store_answer (store, assessment, fixture_question (fixture->checklist, 3),
                                           fixture_choice (fixture->checklist, "na"), comments[i], &error));
      g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT);
      g_assert_cmpstr (answer_at (assessment->answers, 3)->comment, ==, "kept");
    }
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, 1);
}

static void
test_import_is_whole (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (TenkenAnswers) answers = fixture_answers (fixture);
  g_autoptr (TenkenStore) store = NULL;
  g_autoptr (GError) bad = NULL;
  g_autoptr (GError) broken = NULL;

  fixture_fill (fixture);
  store = fixture_open (fixture, TENKEN_STORE_CREATE);

  /* Refused beforehand, and failing half-way through. */
  tenken_answers_set (answers, fixture_question (fixture->checklist, 20),
                      fixture_choice (fixture->checklist, "na"), "");
  g_assert_cmpint (tenken_store_import (store, "B", "2026-11-22", TENKEN_PURPOSE_SELF, answers, &bad), ==, 0);
  g_assert_error (bad, TENKEN_ERROR, TENKEN_ERROR_INPUT);

  fixture_raw (fixture, "CREATE TRIGGER fail BEFORE INSERT ON answer WHEN new.question = 20 "
                        "BEGIN SELECT raise (ABORT, 'no'); END");
  tenken_answers_set (answers, fixture_question (fixture->checklist, 20), NULL, "x");
  g_assert_cmpint (tenken_store_import (store, "C", "2026-11-22", TENKEN_PURPOSE_SELF, answers, &broken), ==, 0);
  g_assert_nonnull (broken);

  g_assert_cmpint (fixture_raw_int (fixture, "SELECT (SELECT count (*) FROM organisation) * 1000 "
                                    "+ (SELECT count (*) FROM response) * 100 + count (*) FROM answer_log"), ==, 1125);
}

static void
test_log (Fixture       *fixture,
          gconstpointer  data)
{
  static const struct {
    const char *choice;
    const char *comment;
    int lines;
  } steps[] = {
    { NULL, NULL, 0 }, { "yes", NULL, 1 }, { "yes", "", 1 }, { "yes", "a", 2 }, { "no", "a", 3 }, { "no", "a", 3 },
    { "no", NULL, 4 }, { NULL, NULL, 5 }, { NULL, "", 5 }, { "yes", NULL, 6 },
  };
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAssessment) assessment = fixture_begin (fixture, store);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      fixture_answer (store, assessment, 4, steps[i].choice, steps[i].comment);
      g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, steps[i].lines);
    }

  g_assert_cmpint (fixture_raw_int (fixture, "SELECT group_concat (ifnull (choice, '-'), '') = 'yesyesnono-yes' "
                                             "AND min (changed) > 1577836800000000 AND max (question) = 4 "
                                             "FROM answer_log"), ==, 1);
}

static void
test_log_is_guarded (Fixture       *fixture,
                     gconstpointer  data)
{
  static const char * const attempts[] = {
    "DELETE FROM answer_log", "DELETE FROM answer_log WHERE id = 3", "UPDATE answer_log SET choice = 'yes'",
    "UPDATE answer_log SET changed = changed + 1 WHERE id = 1",
  };
  sqlite3 *db;

  fixture_fill (fixture);
  db = fixture_raw_open (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (attempts); i++)
    g_assert_cmpint (sqlite3_exec (db, attempts[i], NULL, NULL, NULL), ==, SQLITE_CONSTRAINT);
  sqlite3_close (db);
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, 25);

  /* With its assessment it may go. */
  fixture_raw (fixture, "DELETE FROM assessment");
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log"), ==, 0);
}

static void
test_checklists (Fixture       *fixture,
                 gconstpointer  data)
{
  const char *ask = tenken_text_get (fixture_question (fixture->checklist, 1)->ask, "en");
  g_autoptr (TenkenChecklist) newer = fixture_edited_checklist (fixture, "edition=\"3.1\"", "edition=\"4.0\"");
  g_autoptr (TenkenChecklist) reworded = fixture_edited_checklist (fixture, ask, "Is it fresh?");
  TenkenChecklist *checklists[] = { fixture->checklist, newer, fixture->checklist, reworded, newer };
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);

  for (guint i = 0; i < G_N_ELEMENTS (checklists); i++)
    {
      g_autoptr (GError) error = NULL;

      tenken_store_begin (store, "A", checklists[i], "2026-11-22", TENKEN_PURPOSE_SELF, &error);
      g_assert_no_error (error);
    }
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM checklist"), ==, 3);

  /* Read from the database, not remembered. */
  tenken_store_close (g_steal_pointer (&store));
  store = fixture_open (fixture, TENKEN_STORE_READ_ONLY);
  for (guint i = 0; i < G_N_ELEMENTS (checklists); i++)
    {
      g_autoptr (TenkenAssessment) assessment = fixture_load (store, i + 1);
      TenkenChecklist *kept = tenken_answers_get_checklist (assessment->answers);

      g_assert_true (g_bytes_equal (kept->xml, checklists[i]->xml));
      g_assert_cmpstr (kept->edition, ==, checklists[i]->edition);
      g_assert_cmpstr (tenken_text_get (fixture_question (kept, 1)->ask, "en"), ==,
                       tenken_text_get (fixture_question (checklists[i], 1)->ask, "en"));
    }
}

/* A window holds the built-in checklist, the assessment another copy, or another edition. */
static void
test_other_copy (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (TenkenChecklist) copy = fixture_edited_checklist (fixture, "number=\"25\"", "number=\"99\"");
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAssessment) assessment = fixture_begin (fixture, store);
  g_autoptr (GError) error = NULL;
  const TenkenChoice *choice = fixture_choice (copy, "no");

  g_assert_true (tenken_store_answer (store, assessment, fixture_question (copy, 2), choice, NULL, &error));
  g_assert_true (answer_at (assessment->answers, 2)->choice
                 == fixture_choice (tenken_answers_get_checklist (assessment->answers), "no"));

  g_assert_false (tenken_store_answer (store, assessment, fixture_question (copy, 99), choice, NULL, &error));
  g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT);
}

static void
test_position (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenAssessment) assessment = fixture_begin (fixture, store);
  g_autoptr (TenkenAssessment) answered = NULL;
  g_autoptr (TenkenAssessment) moved = NULL;
  g_autoptr (TenkenAssessment) reopened = NULL;
  g_autoptr (GError) error = NULL;

  fixture_answer (store, assessment, 12, "no", NULL);
  answered = fixture_load (store, assessment->id);
  g_assert_cmpuint (assessment->position, ==, 12);
  g_assert_cmpuint (answered->position, ==, 12);

  g_assert_true (tenken_store_set_position (store, assessment, 5, &error));
  g_assert_true (tenken_store_set_finished (store, assessment, TRUE, &error));
  moved = fixture_load (store, assessment->id);
  g_assert_cmpuint (assessment->position, ==, 5);
  g_assert_cmpuint (moved->position, ==, 5);
  g_assert_true (assessment->finished && moved->finished);

  g_assert_true (tenken_store_set_finished (store, assessment, FALSE, &error));
  reopened = fixture_load (store, assessment->id);
  g_assert_false (reopened->finished);
  g_assert_no_error (error);
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) error = NULL;

  none = tenken_store_find (store, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_null (tenken_store_load (store, 0, &missing));
  g_assert_error (missing, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND);

  /* The newest is the one begun last, whatever its date. */
  for (guint i = 0; i < 3; i++)
    {
      const char *dates[] = { "2026-11-22", "2024-01-01", "2025-06-30" };
      g_autoptr (TenkenAssessment) newest = NULL;

      tenken_store_begin (store, "A", fixture->checklist, dates[i], TENKEN_PURPOSE_SELF, &error);
      newest = fixture_load (store, 0);
      g_assert_cmpint (newest->id, ==, i + 1);
      g_assert_cmpstr (newest->date, ==, dates[i]);
    }

  list = tenken_store_find (store, NULL, &error);
  g_assert_cmpuint (list->len, ==, 3);
  for (guint i = 0; i < list->len; i++)
    g_assert_cmpint (((TenkenAssessment *) g_ptr_array_index (list, i))->id, ==, 3 - i);

  g_clear_error (&missing);
  g_assert_null (tenken_store_load (store, 4, &missing));
  g_assert_error (missing, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/store/begin", test_begin, NULL);
  fixture_add ("/store/import", test_import, NULL);
  fixture_add ("/store/texts", test_texts, NULL);
  fixture_add ("/store/bad-input", test_bad_input, NULL);
  fixture_add ("/store/import-is-whole", test_import_is_whole, NULL);
  fixture_add ("/store/log", test_log, NULL);
  fixture_add ("/store/log-is-guarded", test_log_is_guarded, NULL);
  fixture_add ("/store/checklists", test_checklists, NULL);
  fixture_add ("/store/other-copy", test_other_copy, NULL);
  fixture_add ("/store/position", test_position, NULL);
  fixture_add ("/store/order", test_order, NULL);

  return g_test_run ();
}
