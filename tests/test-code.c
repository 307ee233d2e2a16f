/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The code at the foot of a report: the same for the same answers, another for any other, and never misread. */
#include "checklist-fixture.h"
#include "insight/code.h"

#include <locale.h>
#include <string.h>

#define N 4

static TenkenChecklist *
make_checklist (void)
{
  FixtureQuestion questions[N];

  for (guint i = 0; i < N; i++)
    questions[i] = (FixtureQuestion) { .weight = 3, .effort = 1 };

  return fixture_checklist (questions, N);
}

static TenkenAssessment *
make_assessment (gint64      id,
                 const char *letters)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist ();
  TenkenAssessment *assessment = tenken_assessment_new (fixture_answers (checklist, letters));

  assessment->id = id;
  assessment->created = 1000000 * id;
  assessment->organisation = g_strdup ("見晴印刷");
  assessment->date = g_strdup ("2026-11-22");
  assessment->title = g_strdup ("");
  assessment->note = g_strdup ("");

  return assessment;
}

static const TenkenQuestion *
get_question (const TenkenAssessment *assessment,
              guint                   i)
{
  return g_ptr_array_index (tenken_answers_get_checklist (assessment->answers)->questions, i);
}

static void
assert_reads (const char *typed,
              const char *code)
{
  g_autofree char *read = tenken_code_read (typed);

  g_assert_cmpstr (read, ==, code);
}

static void
test_form (void)
{
  g_autoptr (TenkenAssessment) assessment = make_assessment (7, "ypn?");
  g_autoptr (TenkenAssessment) again = make_assessment (7, "ypn?");
  g_autofree char *code = tenken_code_new (assessment);
  g_autofree char *other = tenken_code_new (again);

  g_assert_cmpstr (code, ==, other);
  g_assert_cmpuint (strlen (code), ==, TENKEN_CODE_LENGTH);
  g_assert_true (g_regex_match_simple ("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$", code, 0, 0));
}

/* Whatever an answer consists of, and whose it is and when. */
static void
test_all_counts (void)
{
  g_autoptr (TenkenAssessment) assessment = make_assessment (7, "ypn-");
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const TenkenAnswer answers[] = {
    { .choice = tenken_answers_get (assessment->answers, get_question (assessment, 1))->choice },
    { .choice = NULL },
    { .comment = "a" },
    { .evidence = "a" },
    { .comment = "a\n1:b" },
    { .comment = "a", .evidence = "b" },
    { .comment = "ab", .evidence = "" },
    { .comment = "", .evidence = "ab" },
    { .flagged = TRUE },
  };

  for (guint i = 0; i < N; i++)
    for (guint j = 0; j < G_N_ELEMENTS (answers); j++)
      {
        const TenkenQuestion *question = get_question (assessment, i);
        TenkenAnswer before = *tenken_answers_get (assessment->answers, question);
        TenkenAnswer given = answers[j];

        /* what these two are like already, and what comes of every question, are the same thing */
        if ((i == 1 && j == 0) || (i > 0 && j == 1))
          continue;
        tenken_answers_put (assessment->answers, question, &given);
        g_assert_true (g_hash_table_add (seen, tenken_code_new (assessment)));
        before.comment = before.evidence = "";
        tenken_answers_put (assessment->answers, question, &before);
      }

  g_free (assessment->organisation);
  assessment->organisation = g_strdup ("見晴印刷 有限会社");
  g_assert_true (g_hash_table_add (seen, tenken_code_new (assessment)));
  assessment->date[9] = '3';
  g_assert_true (g_hash_table_add (seen, tenken_code_new (assessment)));
}

static void
test_typed (void)
{
  g_autoptr (TenkenAssessment) assessment = make_assessment (7, "ypn?");
  g_autofree char *code = tenken_code_new (assessment);
  g_autofree char *lower = g_ascii_strdown (code, -1);
  g_auto (GStrv) groups = g_strsplit (code, "-", -1);
  g_autofree char *joined = g_strjoinv ("", groups);
  g_autofree char *spaced = g_strjoinv (" ", groups);
  g_autofree char *strokes = g_strjoinv ("ー", groups);
  g_autoptr (GString) letters = g_string_new (joined);
  g_autoptr (GString) wide = g_string_new (NULL);

  g_string_replace (letters, "0", "o", 0);
  g_string_replace (letters, "1", "l", 0);
  for (const char *c = joined; *c != '\0'; c++)
    g_string_append_unichar (wide, (gunichar) *c + 0xfee0);

  assert_reads (code, code);
  assert_reads (lower, code);
  assert_reads (joined, code);
  assert_reads (spaced, code);
  assert_reads (strokes, code);
  assert_reads (letters->str, code);
  assert_reads (wide->str, code);
  assert_reads ("", NULL);
  assert_reads ("report.pdf", NULL);
  assert_reads ("ABCD-EFGH-JKMN-PQRS-TVW", NULL);
}

/* A code for another check-up would be the wrong answer to a slip of the fingers. */
static void
test_slips (void)
{
  static const char signs[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  g_autoptr (TenkenAssessment) assessment = make_assessment (7, "ypn?");
  g_autofree char *code = tenken_code_new (assessment);
  g_auto (GStrv) groups = g_strsplit (code, "-", -1);
  g_autofree char *joined = g_strjoinv ("", groups);

  for (guint i = 0; joined[i] != '\0'; i++)
    {
      char right = joined[i], next = joined[i + 1];

      for (const char *sign = signs; *sign != '\0'; sign++)
        {
          joined[i] = *sign;
          assert_reads (joined, *sign == right ? code : NULL);
        }
      joined[i] = right;

      if (next == '\0' || next == right)
        continue;
      joined[i] = next;
      joined[i + 1] = right;
      assert_reads (joined, NULL);
      joined[i] = right;
      joined[i + 1] = next;
    }
}

static void
assert_verdict (const char        *code,
                const GPtrArray   *assessments,
                TenkenCodeVerdict  verdict,
                gint64             id)
{
  const TenkenAssessment *found = NULL;
  g_autofree char *words = NULL;

  g_assert_cmpint (tenken_code_check (code, assessments, &found), ==, verdict);
  g_assert_cmpint (found != NULL ? found->id : 0, ==, id);
  words = tenken_code_words (verdict, found, "en");
  g_assert_cmpint (strstr (words, "見晴印刷") != NULL, ==, id != 0);
  g_assert_true (g_str_has_suffix (words, "."));
}

static void
test_verdicts (void)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) tenken_assessment_free);
  g_autoptr (TenkenAssessment) elsewhere = make_assessment (99, "yyyp");
  g_autoptr (TenkenAssessment) copied = make_assessment (98, "pppp");
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  g_autofree char *foreign = tenken_code_new (elsewhere);
  g_autofree char *imported = tenken_code_new (copied);

  g_ptr_array_add (list, make_assessment (3, "nnnn"));
  g_ptr_array_add (list, make_assessment (2, "pppp"));
  g_ptr_array_add (list, make_assessment (1, "pppp"));
  first = tenken_code_new (list->pdata[0]);
  second = tenken_code_new (list->pdata[1]);
  third = tenken_code_new (list->pdata[2]);

  assert_verdict (first, list, TENKEN_CODE_MATCHES, 3);
  assert_verdict (second, list, TENKEN_CODE_MATCHES, 2);
  assert_verdict (third, list, TENKEN_CODE_MATCHES, 1);
  assert_verdict (imported, list, TENKEN_CODE_MATCHES, 2);
  assert_verdict (foreign, list, TENKEN_CODE_UNKNOWN, 0);
  assert_verdict (first, none, TENKEN_CODE_UNKNOWN, 0);
  assert_verdict (NULL, list, TENKEN_CODE_NO_REPORT, 0);

  tenken_answers_put (((TenkenAssessment *) list->pdata[0])->answers, get_question (list->pdata[0], 0),
                      &(TenkenAnswer) { .comment = "later" });
  assert_verdict (first, list, TENKEN_CODE_CHANGED, 3);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/code/form", test_form);
  g_test_add_func ("/code/all-counts", test_all_counts);
  g_test_add_func ("/code/typed", test_typed);
  g_test_add_func ("/code/slips", test_slips);
  g_test_add_func ("/code/verdicts", test_verdicts);

  return g_test_run ();
}
