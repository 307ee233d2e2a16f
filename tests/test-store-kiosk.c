/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the kiosk keeps: what several people said, how it was set up, and its PIN. */
#include "store-fixture.h"

#include "record/pin.h"

#include <string.h>

/* Several people, one after another: each has his own answers, and what is kept of the time is the day. */
static void
test_responses (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  gint64 id = tenken_store_begin (store, "A", fixture->checklist, "2026-11-22", TENKEN_PURPOSE_STAFF, &error);
  g_autoptr (TenkenAssessment) assessment = fixture_load (store, id);
  static const char * const roles[] = { "staff", "", "it", "manager" };
  g_autoptr (GPtrArray) list = NULL;
  gint64 people[4];
  guint count = 0;

  g_assert_cmpuint (assessment->n_responses, ==, 0);
  for (guint i = 0; i < 4; i++)
    {
      people[i] = tenken_store_begin_response (store, id, roles[i], i == 0 ? "製造" : "", "2026-11-22", &error);
      g_assert_no_error (error);
      assessment->response = people[i];
      if (i < 3)
        fixture_answer (store, assessment, i + 1, "yes", "");
    }
  g_assert_cmpint (tenken_store_begin_response (store, id, "boss", "", "2026-11-22", NULL), ==, 0);
  g_assert_true (tenken_store_finish_response (store, people[0], &error));
  g_assert_true (tenken_store_drop_response (store, people[1], &error));

  /* One said to the end, one begun, one without a word. */
  g_assert_true (tenken_store_drop_unfinished (store, id, FALSE, &error));
  list = tenken_store_list_responses (store, assessment, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      const TenkenResponse *response = g_ptr_array_index (list, i);

      g_assert_cmpint (response->id, ==, people[2 * i]);
      g_assert_cmpstr (response->role, ==, roles[2 * i]);
      g_assert_cmpstr (response->department, ==, i == 0 ? "製造" : "");
      g_assert_true (response->finished == (i == 0));
      g_assert_cmpuint (tenken_answers_count (response->answers), ==, 1);
      g_assert_nonnull (tenken_answers_get (response->answers, fixture_question (fixture->checklist, 2 * i + 1))->choice);
    }
  g_assert_true (tenken_store_count_responses (store, id, "2026-11-22", &count, &error));
  g_assert_cmpuint (count, ==, 1);
  g_assert_true (tenken_store_count_responses (store, id, "2026-11-21", &count, &error));
  g_assert_cmpuint (count, ==, 0);
  g_assert_true (tenken_store_drop_unfinished (store, id, TRUE, &error));
  {
    g_autoptr (TenkenAssessment) again = fixture_load (store, id);

    g_assert_cmpuint (again->n_responses, ==, 1);
    g_assert_cmpint (again->response, ==, 0);
    g_assert_cmpuint (tenken_answers_count (again->answers), ==, 0);
  }
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM answer_log WHERE changed % 86400000000 <> 0"), ==, 0);
}

static void
test_setup (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = fixture_open (fixture, TENKEN_STORE_CREATE);
  g_autoptr (TenkenKiosk) kiosk = tenken_kiosk_new ();
  g_autoptr (TenkenKiosk) read = kiosk;
  gint64 id;

  g_assert_true (tenken_store_load_kiosk (store, &read, &error));
  g_assert_null (read);

  id = tenken_store_begin (store, "A", fixture->checklist, "2026-11-22", TENKEN_PURPOSE_STAFF, &error);
  for (guint run = 0; run < 2; run++)
    {
      g_clear_pointer (&read, tenken_kiosk_free);
      kiosk->assessment = run == 0 ? 0 : id;
      g_strfreev (kiosk->departments);
      kiosk->departments = run == 0 ? g_new0 (char *, 1) : g_strsplit ("営業,製造", ",", -1);
      g_free (kiosk->pin);
      kiosk->pin = g_strdup (run == 0 ? "x" : "y");
      kiosk->show_result = kiosk->running = run == 1;
      kiosk->keep_unfinished = run == 0;
      kiosk->idle_seconds = 30 + run;
      kiosk->wrong_tries = run * 5;
      kiosk->locked_until = run * G_GINT64_CONSTANT (1775174400000000);
      g_assert_true (tenken_store_save_kiosk (store, kiosk, &error));
      g_assert_true (tenken_store_load_kiosk (store, &read, &error));

      g_assert_cmpint (read->assessment, ==, kiosk->assessment);
      g_assert_cmpstrv (read->languages, kiosk->languages);
      g_assert_cmpstrv (read->roles, kiosk->roles);
      g_assert_cmpstrv (read->departments, kiosk->departments);
      g_assert_cmpstr (read->pin, ==, kiosk->pin);
      g_assert_true (read->show_result == kiosk->show_result && read->running == kiosk->running);
      g_assert_true (read->keep_unfinished == kiosk->keep_unfinished);
      g_assert_cmpuint (read->idle_seconds, ==, kiosk->idle_seconds);
      g_assert_cmpuint (read->wrong_tries, ==, kiosk->wrong_tries);
      g_assert_cmpint (read->locked_until, ==, kiosk->locked_until);
    }
}

/* Three tries are free, then each one waits longer; no clock makes anybody wait for more than five minutes. */
static void
test_waits (void)
{
  static const guint waits[] = { 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300 };
  g_autoptr (TenkenKiosk) kiosk = tenken_kiosk_new ();
  gint64 now = G_TIME_SPAN_DAY;

  for (guint i = 0; i < G_N_ELEMENTS (waits); i++)
    {
      tenken_kiosk_count_wrong (kiosk, now);
      g_assert_cmpuint (tenken_kiosk_get_wait (kiosk, now), ==, waits[i]);
      if (waits[i] > 0)
        g_assert_cmpuint (tenken_kiosk_get_wait (kiosk, now + waits[i] * G_TIME_SPAN_SECOND - 1), ==, 1);
      g_assert_cmpuint (tenken_kiosk_get_wait (kiosk, now + waits[i] * G_TIME_SPAN_SECOND), ==, 0);
    }
  /* The clock is a day back: five minutes from the first look on, and not a day. */
  g_assert_cmpuint (tenken_kiosk_get_wait (kiosk, 0), ==, 300);
  g_assert_true (tenken_kiosk_mend_wait (kiosk, 0));
  g_assert_false (tenken_kiosk_mend_wait (kiosk, G_TIME_SPAN_SECOND));
  g_assert_cmpuint (tenken_kiosk_get_wait (kiosk, 100 * G_TIME_SPAN_SECOND), ==, 200);
}

static void
test_pin (void)
{
  static const char * const bad[] = { "", "123", "1234567890123", "12a4", "１２３４", "12 4" };
  g_autoptr (GError) error = NULL;
  g_autofree char *hash = tenken_pin_hash ("0427", &error);
  g_autofree char *other = tenken_pin_hash ("0427", &error);

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (hash, "$y$"));
  g_assert_null (strstr (hash, "0427"));
  g_assert_cmpstr (hash, !=, other);
  g_assert_true (tenken_pin_matches (hash, "0427"));
  g_assert_false (tenken_pin_matches (hash, "0428"));
  g_assert_false (tenken_pin_matches (hash, ""));
  g_assert_false (tenken_pin_matches ("", "0427"));
  g_assert_false (tenken_pin_matches ("0427", "0427"));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_assert_null (tenken_pin_hash (bad[i], &error));
      g_assert_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT);
      g_clear_error (&error);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/store-kiosk/responses", test_responses, NULL);
  fixture_add ("/store-kiosk/setup", test_setup, NULL);
  g_test_add_func ("/store-kiosk/waits", test_waits);
  g_test_add_func ("/store-kiosk/pin", test_pin);

  return g_test_run ();
}
