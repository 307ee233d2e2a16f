/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is asked about before the report is handed on. */
#include "checklist-fixture.h"
#include "insight/checks.h"

#include <locale.h>
#include <string.h>

#define N 4

/* Question 1 goes with 2 and 3, question 4 with none. */
static TenkenChecklist *
make_checklist (void)
{
  FixtureQuestion questions[N];
  const guint with[] = { 2, 3 };
  TenkenChecklist *checklist;

  for (guint i = 0; i < N; i++)
    questions[i] = (FixtureQuestion) { .weight = 3, .effort = 1 };
  checklist = fixture_checklist (questions, N);
  g_array_append_vals (((TenkenQuestion *) checklist->questions->pdata[0])->with, with, G_N_ELEMENTS (with));

  return checklist;
}

static const TenkenCheck *
get (const TenkenChecks *checks,
     guint               place)
{
  g_assert_cmpuint (place, <, checks->list->len);

  return &g_array_index (checks->list, TenkenCheck, place);
}

static const TenkenQuestion *
question (TenkenChecklist *checklist,
          guint            number)
{
  return tenken_checklist_find_question (checklist, number);
}

/* Each pair of answers to two questions that go together: only a plain “done” beside a plain “not done” is asked about. */
static void
test_contradictions (void)
{
  static const char letters[] = "ypn?-.";
  g_autoptr (TenkenChecklist) checklist = make_checklist ();

  for (const char *one = letters; *one != '\0'; one++)
    for (const char *other = letters; *other != '\0'; other++)
      {
        const char given[] = { *one, *other, 'y', 'n', '\0' };
        g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, given);
        g_autoptr (TenkenChecks) checks = tenken_checks_new (answers);
        gboolean asked = *one == 'y' && *other == 'n';

        g_test_message ("%s", given);
        g_assert_cmpuint (checks->counts[TENKEN_CHECK_CONTRADICTION], ==, asked ? 1 : 0);
        if (asked)
          {
            g_assert_cmpint (get (checks, 0)->kind, ==, TENKEN_CHECK_CONTRADICTION);
            g_assert_true (get (checks, 0)->question == question (checklist, 1));
            g_assert_true (get (checks, 0)->other == question (checklist, 2));
          }
      }
}

/* Two at once, each for itself, and in words that name both and blame nobody. */
static void
test_words (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist ();
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "ynn.");
  g_autoptr (TenkenChecks) checks = tenken_checks_new (answers);
  g_autofree char *title = tenken_checks_title (checks, TENKEN_CHECK_CONTRADICTION, "en");
  g_autofree char *words = tenken_check_words (get (checks, 1), "en");
  g_autofree char *open = tenken_check_words (get (checks, 2), "en");
  g_autofree char *summary = tenken_checks_summary (checks, "en");
  g_autofree char *japanese = tenken_checks_summary (checks, "ja");

  g_assert_cmpuint (checks->counts[TENKEN_CHECK_CONTRADICTION], ==, 2);
  g_assert_cmpstr (title, ==, "Answers that seldom go together: 2. Do both hold?");
  g_assert_cmpstr (words, ==, "“Topic 1” is answered “Yes”, “Topic 3” is answered “No”.");
  g_assert_cmpint (get (checks, 2)->kind, ==, TENKEN_CHECK_UNANSWERED);
  g_assert_cmpstr (open, ==, "Ask 4?");
  g_assert_nonnull (strstr (summary, ": 4"));
  g_assert_nonnull (strstr (japanese, "4"));
  g_assert_null (strstr (japanese, "report"));
}

/* What is copied is asked about until somebody confirms it, what is done until a proof is noted; the rest is not. */
static void
test_copied_and_proof (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist ();
  g_autoptr (TenkenAnswers) before = fixture_answers (checklist, "yp-n");
  g_autoptr (TenkenAnswers) answers = tenken_answers_carry_over (before, checklist);
  TenkenAnswer answer = *tenken_answers_get (answers, question (checklist, 1));
  const guint copied[] = { 4, 3, 3, 3 }, unproved[] = { 1, 1, 1, 0 };
  const char *const evidence[] = { "", "", " \n ", "写真" };
  g_autofree char *choice = g_strdup (answer.choice->id);

  for (guint i = 0; i < G_N_ELEMENTS (copied); i++)
    {
      g_autoptr (TenkenChecks) checks = NULL;
      const TenkenAnswer put = { .choice = tenken_checklist_find_choice (checklist, choice), .comment = "",
                                 .evidence = evidence[i], .copied = i == 0 };

      tenken_answers_put (answers, question (checklist, 1), &put);
      checks = tenken_checks_new (answers);
      g_assert_cmpuint (checks->counts[TENKEN_CHECK_COPIED], ==, copied[i]);
      g_assert_cmpuint (checks->counts[TENKEN_CHECK_NO_EVIDENCE], ==, unproved[i]);
      g_assert_cmpuint (checks->counts[TENKEN_CHECK_UNANSWERED], ==, 0);
      g_assert_cmpuint (checks->list->len, ==, copied[i] + unproved[i]);
    }
}

/* With nothing to ask about it says so. */
static void
test_nothing (void)
{
  g_autoptr (TenkenChecklist) checklist = make_checklist ();
  g_autoptr (TenkenAnswers) answers = fixture_answers (checklist, "p?n-");
  g_autoptr (TenkenChecks) checks = tenken_checks_new (answers);
  g_autofree char *summary = tenken_checks_summary (checks, "en");

  g_assert_cmpuint (checks->list->len, ==, 0);
  g_assert_true (g_str_has_prefix (summary, "Nothing to ask about"));
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/checks/contradictions", test_contradictions);
  g_test_add_func ("/checks/words", test_words);
  g_test_add_func ("/checks/copied-and-proof", test_copied_and_proof);
  g_test_add_func ("/checks/nothing", test_nothing);

  return g_test_run ();
}
