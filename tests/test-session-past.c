/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the session does with answers over time: back and forth, from one check-up to the next, person by person. */
#include "store-fixture.h"

#include "app/session-kiosk.h"
#include "app/session.h"
#include "record/pin.h"

#include <string.h>

static TenkenSession *
open_session (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  TenkenSession *session = tenken_session_new (fixture->path, &error);

  g_assert_no_error (error);

  return session;
}

static const TenkenQuestion *
question (TenkenSession *session,
          guint          number)
{
  return tenken_checklist_find_question (tenken_session_get_checklist (session), number);
}

static gboolean
answer (TenkenSession *session,
        guint          number,
        const char    *choice,
        const char    *comment)
{
  return tenken_session_answer (session, question (session, number),
                                tenken_checklist_find_choice (tenken_session_get_checklist (session), choice), comment);
}

static const TenkenAnswer *
answer_at (TenkenSession *session,
           guint          number)
{
  return tenken_answers_get (tenken_session_get_assessment (session)->answers, question (session, number));
}

static void
assert_answer (TenkenSession *session,
               guint          number,
               const char    *choice,
               const char    *comment)
{
  const TenkenAnswer *at = answer_at (session, number);

  g_assert_cmpstr (at->choice != NULL ? at->choice->id : NULL, ==, choice);
  g_assert_cmpstr (at->comment, ==, comment);
}

/* Twenty changes, each taken back in turn and done again; something new ends what could be done again. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (TenkenSession) session = open_session (fixture);
  static const char * const choices[] = { "yes", "partly", "no", "unknown" };
  const TenkenQuestion *where = NULL;

  g_assert_false (tenken_session_undo (session, &where));
  g_assert_true (tenken_session_begin (session, "A"));
  g_assert_false (tenken_session_can_undo (session));
  for (guint i = 0; i < 20; i++)
    g_assert_true (answer (session, i % 5 + 1, choices[i / 5], "消えないコメント"));
  /* The same again is no change. */
  g_assert_true (answer (session, 5, "unknown", "消えないコメント"));

  for (guint i = 20; i-- > 0;)
    {
      g_assert_true (tenken_session_undo (session, &where));
      g_assert_cmpuint (where->number, ==, i % 5 + 1);
      assert_answer (session, i % 5 + 1, i >= 5 ? choices[i / 5 - 1] : NULL, i >= 5 ? "消えないコメント" : "");
    }
  g_assert_false (tenken_session_can_undo (session));
  g_assert_false (tenken_session_undo (session, &where));
  g_assert_cmpuint (tenken_session_get_score (session)->total.answered, ==, 0);

  for (guint i = 0; i < 20; i++)
    {
      g_assert_true (tenken_session_redo (session, &where));
      assert_answer (session, i % 5 + 1, choices[i / 5], "消えないコメント");
    }
  g_assert_false (tenken_session_can_redo (session));

  g_assert_true (tenken_session_undo (session, NULL));
  g_assert_true (answer (session, 9, "no", ""));
  g_assert_false (tenken_session_can_redo (session));
  assert_answer (session, 5, "no", "消えないコメント");
}

/* Evidence and flag are undone too, and stay where an answer changes. */
static void
test_put (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (TenkenSession) session = open_session (fixture);
  TenkenAnswer at;

  g_assert_true (tenken_session_begin (session, "A"));
  g_assert_true (answer (session, 1, "yes", "なぜなら"));
  at = *answer_at (session, 1);
  at.evidence = "設定画面の写真";
  at.flagged = TRUE;
  g_assert_true (tenken_session_put (session, question (session, 1), &at));
  g_assert_true (answer (session, 1, "no", "なぜなら"));
  g_assert_cmpstr (answer_at (session, 1)->evidence, ==, "設定画面の写真");
  g_assert_true (answer_at (session, 1)->flagged);
  g_assert_true (tenken_session_undo (session, NULL));
  g_assert_true (tenken_session_undo (session, NULL));
  g_assert_cmpstr (answer_at (session, 1)->evidence, ==, "");
  g_assert_false (answer_at (session, 1)->flagged);
  assert_answer (session, 1, "yes", "なぜなら");
}

/* What was answered last time is there to be re-checked, one by one; the old one stays as it was. */
static void
test_begin_from (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (TenkenSession) session = open_session (fixture);
  gint64 earlier;

  g_assert_true (tenken_session_begin (session, "A"));
  earlier = tenken_session_get_assessment (session)->id;
  for (guint number = 1; number <= 24; number++)
    g_assert_true (answer (session, number, number == 7 ? "na" : "partly", "理由"));
  g_assert_null (tenken_session_get_previous (session));
  g_assert_true (tenken_session_finish (session));

  g_assert_true (tenken_session_begin_from (session, earlier));
  g_assert_cmpint (tenken_session_get_assessment (session)->id, >, earlier);
  g_assert_false (tenken_session_get_assessment (session)->finished);
  g_assert_cmpint (tenken_session_get_previous (session)->id, ==, earlier);
  g_assert_cmpuint (tenken_session_get_previous_score (session)->total.answered, ==, 24);
  for (guint number = 1; number <= 24; number++)
    {
      assert_answer (session, number, number == 7 ? "na" : "partly", "理由");
      g_assert_true (answer_at (session, number)->copied);
    }
  g_assert_null (answer_at (session, 25)->choice);
  g_assert_false (answer_at (session, 25)->copied);

  /* Confirmed with the same answer, and with another one. */
  g_assert_true (answer (session, 1, "partly", "理由"));
  g_assert_true (answer (session, 2, "yes", "理由"));
  g_assert_false (answer_at (session, 1)->copied || answer_at (session, 2)->copied);
  g_assert_true (tenken_session_open (session, earlier));
  assert_answer (session, 2, "partly", "理由");
  g_assert_false (answer_at (session, 3)->copied);
  g_assert_null (tenken_session_get_previous (session));
}

static void
test_delete (Fixture       *fixture,
             gconstpointer  data)
{
  gint64 ids[3];

  {
    g_autoptr (TenkenSession) session = open_session (fixture);

    for (guint i = 0; i < 3; i++)
      {
        g_autofree char *comment = g_strdup_printf ("弱点その%u", i);

        g_assert_true (tenken_session_begin (session, "A"));
        ids[i] = tenken_session_get_assessment (session)->id;
        g_assert_true (answer (session, 1, "no", comment));
        g_assert_true (tenken_session_finish (session));
      }
    g_assert_cmpint (tenken_session_get_previous (session)->id, ==, ids[1]);
    g_assert_true (tenken_session_delete (session, ids[1]));
    g_assert_cmpint (tenken_session_get_previous (session)->id, ==, ids[0]);
    g_assert_true (tenken_session_delete (session, ids[2]));
    g_assert_null (tenken_session_get_assessment (session));
    g_assert_cmpuint (tenken_session_count (session, NULL), ==, 1);
    g_assert_true (tenken_session_restore (session, ids[2]));
    g_assert_true (tenken_session_open (session, ids[2]));
    assert_answer (session, 1, "no", "弱点その2");
  }

  /* With the program the one that was not restored is gone, and its words with it. */
  g_assert_cmpint (fixture_raw_int (fixture, "SELECT count (*) FROM assessment"), ==, 2);
  {
    g_autofree char *bytes = NULL;
    gsize size;

    g_assert_true (g_file_get_contents (fixture->path, &bytes, &size, NULL));
    g_assert_null (memmem (bytes, size, "弱点その1", strlen ("弱点その1")));
    g_assert_nonnull (memmem (bytes, size, "弱点その2", strlen ("弱点その2")));
  }
}

/* One person after another at the kiosk, a kill in between, and the way out. */
static void
test_kiosk (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = tenken_kiosk_new ();
  gboolean keep = GPOINTER_TO_INT (data);
  guint wait = 0;

  g_free (settings->pin);
  settings->pin = tenken_pin_hash ("2026", NULL);
  settings->keep_unfinished = keep;
  {
    g_autoptr (TenkenSession) session = open_session (fixture);

    g_assert_null (tenken_session_get_kiosk (session));
    g_assert_false (tenken_session_resume_kiosk (session));
    g_assert_true (tenken_session_start_kiosk (session, "A", tenken_session_get_chosen (session), settings));
    for (guint person = 0; person < 2; person++)
      {
        g_assert_null (tenken_session_get_assessment (session));
        g_assert_true (tenken_session_begin_response (session, "staff", ""));
        for (guint number = 1; number <= 25; number++)
          {
            g_assert_null (answer_at (session, number)->choice);
            g_assert_true (answer (session, number, person == 0 ? "yes" : "no", ""));
          }
        g_assert_true (tenken_session_undo (session, NULL));
        g_assert_true (tenken_session_redo (session, NULL));
        tenken_session_set_draft (session, "a", "書きかけ");
        g_assert_true (tenken_session_end_response (session, TRUE));
        g_assert_false (tenken_session_can_undo (session));
        g_assert_null (tenken_session_get_draft (session, "a"));
        g_assert_cmpuint (tenken_session_count_responses_today (session), ==, person + 1);
      }
    g_assert_true (tenken_session_begin_response (session, "", ""));
    g_assert_true (answer (session, 1, "unknown", ""));
    /* The program ends here, without a word. */
  }
  {
    g_autoptr (TenkenSession) session = open_session (fixture);
    g_autoptr (GPtrArray) list = NULL;

    g_assert_true (tenken_session_get_kiosk (session)->running);
    g_assert_true (tenken_session_resume_kiosk (session));
    g_assert_null (tenken_session_get_assessment (session));
    list = tenken_session_list_responses (session, tenken_session_get_kiosk (session)->assessment);
    g_assert_cmpuint (list->len, ==, keep ? 3 : 2);

    for (guint try = 0; try < 4; try++)
      {
        g_assert_false (tenken_session_stop_kiosk (session, "1234", &wait));
        g_assert_true ((wait > 0) == (try == 3));
      }
    g_assert_false (tenken_session_stop_kiosk (session, "2026", &wait));
    g_assert_cmpuint (wait, >, 0);
  }
  {
    g_autoptr (TenkenSession) session = open_session (fixture);

    /* Starting again does not make it quicker. */
    g_assert_false (tenken_session_stop_kiosk (session, "2026", &wait));
    g_assert_cmpuint (wait, >, 0);
  }
  fixture_raw (fixture, "UPDATE kiosk SET locked_until = 0");
  {
    g_autoptr (TenkenSession) session = open_session (fixture);

    g_assert_true (tenken_session_stop_kiosk (session, "2026", &wait));
    g_assert_cmpuint (wait, ==, 0);
    g_assert_false (tenken_session_get_kiosk (session)->running);
    g_assert_cmpuint (tenken_session_get_kiosk (session)->wrong_tries, ==, 0);
  }

  /* A kiosk that nobody could leave is not begun. */
  fixture_raw (fixture, "UPDATE kiosk SET pin = ''");
  {
    g_autoptr (TenkenSession) session = open_session (fixture);

    g_assert_false (tenken_session_resume_kiosk (session));
    g_assert_false (tenken_session_get_kiosk (session)->running);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fixture_add ("/session-past/undo", test_undo, NULL);
  fixture_add ("/session-past/put", test_put, NULL);
  fixture_add ("/session-past/begin-from", test_begin_from, NULL);
  fixture_add ("/session-past/delete", test_delete, NULL);
  fixture_add ("/session-past/kiosk/keep", test_kiosk, GINT_TO_POINTER (TRUE));
  fixture_add ("/session-past/kiosk/drop", test_kiosk, GINT_TO_POINTER (FALSE));

  return g_test_run ();
}
