/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The report holds whatever was answered: nothing cut, nothing over anything else, everything found by a search. */
#include "report-fixture.h"

#include "report/pdf.h"

#include <string.h>

static const char * const languages[] = { "ja", "en" };

/* Short, long, very long, with line breaks, with signs from elsewhere, from right to left, without a place to break. */
static char *
make_text (guint kind,
           gsize length)
{
  static const char * const pieces[] = {
    "会社の情報を守る。", "word and word ", "line\nbreak\n", "😀🔒 emoji ", "שלום مرحبا ", "unbroken", "\t\x01\"<&>'%s ",
  };
  GString *text = g_string_new (NULL);

  while (g_utf8_strlen (text->str, -1) < (glong) length)
    g_string_append (text, pieces[kind % G_N_ELEMENTS (pieces)]);

  return g_string_free (text, FALSE);
}

static char *
pdf_text (TenkenReport *report)
{
  const char * const arguments[] = { "pdftotext", "-raw", "FILE", "-", NULL };

  return fixture_pdf_tool (report, arguments);
}

static void
assert_found (const char *squeezed,
              const char *text)
{
  g_autofree char *wanted = fixture_squeeze (text);

  if (strstr (squeezed, wanted) == NULL)
    g_error ("not in the PDF: %s", text);
}

static void
test_every_state (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    for (guint fixture = 0; fixture < N_FIXTURES; fixture++)
      {
        g_autoptr (TenkenAssessment) assessment = fixture_assessment (fixture, "見晴印刷 有限会社", NULL);
        g_autoptr (TenkenReport) report = fixture_report (assessment, NULL, languages[i]);

        fixture_assert_pages_good (report);
      }
}

static void
test_all_is_there (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, "見晴印刷 有限会社",
                                                                    "理由 why \"quoted\" 😀🔒 end");
      const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
      g_autoptr (TenkenReport) report = fixture_report (assessment, NULL, languages[i]);
      g_autofree char *text = pdf_text (report);
      g_autofree char *squeezed = fixture_squeeze (text);

      for (guint j = 0; j < checklist->questions->len; j++)
        {
          const TenkenQuestion *question = checklist->questions->pdata[j];
          const TenkenAnswer *answer = tenken_answers_get (assessment->answers, question);

          assert_found (squeezed, tenken_text_get (question->ask, languages[i]));
          assert_found (squeezed, tenken_text_get (answer->choice->label, languages[i]));
          assert_found (squeezed, answer->comment);
        }
      assert_found (squeezed, assessment->organisation);
    }
}

/* Raw order has no right to left, so this reads the page as a person does. */
static void
test_right_to_left (void)
{
  const char * const arguments[] = { "pdftotext", "FILE", "-", NULL };
  g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, "見晴印刷", "مرحبا שלום");
  g_autoptr (TenkenReport) report = fixture_report (assessment, NULL, "en");
  g_autofree char *text = fixture_pdf_tool (report, arguments);
  g_autofree char *squeezed = fixture_squeeze (text);

  assert_found (squeezed, "مرحبا");
  assert_found (squeezed, "שלום");
}

/* Ten thousand characters in every comment, each word of them in the PDF. */
static void
test_long_comments (void)
{
  GString *comment = g_string_new (NULL);
  g_autoptr (GHashTable) words = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (TenkenAssessment) assessment = NULL;
  g_autoptr (TenkenReport) report = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) found = NULL;
  guint n_words;

  for (n_words = 0; comment->len < 10000; n_words++)
    g_string_append_printf (comment, "w%04u ", n_words);
  assessment = fixture_assessment (FIXTURE_MIXED, "見晴印刷", comment->str);
  g_string_free (comment, TRUE);
  report = fixture_report (assessment, NULL, "ja");
  fixture_assert_pages_good (report);

  text = pdf_text (report);
  found = g_strsplit_set (text, " \n\f", -1);
  for (guint i = 0; found[i] != NULL; i++)
    g_hash_table_insert (words, found[i], GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (words, found[i])) + 1));
  for (guint i = 0; i < n_words; i++)
    {
      g_autofree char *word = g_strdup_printf ("w%04u", i);

      /* Once in each of the 25 comments. */
      g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (words, word)), ==, 25);
    }
}

static void
test_monstrous (void)
{
  static const gsize lengths[] = { 1, 200, 10000 };

  for (guint kind = 0; kind < 7; kind++)
    for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
      {
        g_autofree char *name = make_text (kind, lengths[i]);
        g_autofree char *comment = make_text (kind, lengths[i] / 4);
        g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, name, comment);
        g_autoptr (TenkenReport) report = fixture_report (assessment, NULL, languages[kind % 2]);
        g_autoptr (GError) error = NULL;
        g_autoptr (GBytes) pdf = tenken_report_to_pdf (report, &error);

        g_assert_no_error (error);
        g_assert_nonnull (pdf);
        fixture_assert_pages_good (report);
      }
}

/* Whether the contents, which come next, begin on @page. */
static gboolean
has_contents (TenkenReport *report,
            guint         page)
{
  const GArray *items = g_ptr_array_index (tenken_report_get_pages (report)->pages, page);

  for (guint i = 0; i < items->len; i++)
    {
      const TenkenItem *item = &g_array_index (items, TenkenItem, i);

      if (item->attributes != NULL && strstr (item->attributes, "name='contents'") != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
test_decision_page_is_one (void)
{
  static const Fixture fixtures[] = { FIXTURE_NOTHING, FIXTURE_SOME, FIXTURE_MIXED, FIXTURE_ALL_DONE, FIXTURE_ALL_UNKNOWN };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    for (guint j = 0; j < G_N_ELEMENTS (fixtures); j++)
      {
        g_autoptr (TenkenAssessment) assessment = fixture_assessment (fixtures[j], "見晴印刷 有限会社", NULL);
        g_autoptr (TenkenReport) report = fixture_report (assessment, NULL, languages[i]);

        g_assert_true (has_contents (report, 1));
      }
}

static void
test_same_bytes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, "見晴印刷 有限会社", "😀 comment");
      g_autoptr (TenkenReport) first = fixture_report (assessment, NULL, languages[i]);
      g_autoptr (TenkenReport) second = fixture_report (assessment, NULL, languages[i]);
      g_autoptr (GBytes) a = tenken_report_to_pdf (first, NULL);
      g_autoptr (GBytes) b = tenken_report_to_pdf (second, NULL);
      g_autoptr (GBytes) c = tenken_report_to_pdf (first, NULL);

      g_assert_true (g_bytes_equal (a, b));
      g_assert_true (g_bytes_equal (a, c));
    }
}

static void
test_a_good_pdf (void)
{
  const char * const info[] = { "pdfinfo", "FILE", NULL };
  const char * const structure[] = { "pdfinfo", "-struct", "FILE", NULL };
  const char * const fonts[] = { "pdffonts", "FILE", NULL };
  g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, "見晴印刷 有限会社", NULL);
  g_autoptr (TenkenReport) report = fixture_report (assessment, NULL, "ja");
  g_autofree char *about = fixture_pdf_tool (report, info);
  g_autofree char *tree = fixture_pdf_tool (report, structure);
  g_autofree char *faces = fixture_pdf_tool (report, fonts);
  g_autoptr (GBytes) pdf = tenken_report_to_pdf (report, NULL);
  g_auto (GStrv) lines = g_strsplit (g_strchomp (faces), "\n", -1);

  g_assert_true (g_regex_match_simple ("Tagged: +yes", about, 0, 0));
  g_assert_true (g_regex_match_simple ("Author: +見晴印刷 有限会社", about, 0, 0));
  g_assert_true (g_regex_match_simple ("Title: .*見晴印刷 有限会社", about, 0, 0));
  g_assert_true (g_regex_match_simple ("Page size: .*A4", about, 0, 0));
  g_assert_nonnull (memmem (g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf), "/Lang (ja)", 10));
  for (const char * const *tag = (const char * const []) { "H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure", "Link", NULL };
       *tag != NULL; tag++)
    {
      g_autofree char *pattern = g_strdup_printf ("\\n *%s\\b", *tag);

      g_assert_true (g_regex_match_simple (pattern, tree, 0, 0));
    }

  /* Two lines of head, then each font: embedded, a subset, with a way back to the text. */
  g_assert_cmpuint (g_strv_length (lines), >, 2);
  for (guint i = 2; lines[i] != NULL; i++)
    g_assert_true (g_regex_match_simple ("yes yes yes", lines[i], 0, 0));
}

static void
test_seal (void)
{
  g_autoptr (TenkenAssessment) finished = fixture_assessment (FIXTURE_MIXED, "見晴印刷", NULL);
  g_autoptr (TenkenAssessment) begun = fixture_assessment (FIXTURE_SOME, "見晴印刷", NULL);
  g_autoptr (TenkenReport) with = fixture_report (finished, NULL, "en");
  g_autoptr (TenkenReport) without = fixture_report (begun, NULL, "en");
  g_autofree char *sealed = pdf_text (with);
  g_autofree char *unsealed = pdf_text (without);
  g_autofree char *squeezed = fixture_squeeze (unsealed);

  g_assert_nonnull (strstr (sealed, "点検済"));
  g_assert_null (strstr (unsealed, "点検済"));
  assert_found (squeezed, "not answered yet");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report/every-state", test_every_state);
  g_test_add_func ("/report/all-is-there", test_all_is_there);
  g_test_add_func ("/report/right-to-left", test_right_to_left);
  g_test_add_func ("/report/long-comments", test_long_comments);
  g_test_add_func ("/report/monstrous", test_monstrous);
  g_test_add_func ("/report/decision-page-is-one", test_decision_page_is_one);
  g_test_add_func ("/report/same-bytes", test_same_bytes);
  g_test_add_func ("/report/a-good-pdf", test_a_good_pdf);
  g_test_add_func ("/report/seal", test_seal);

  return g_test_run ();
}
