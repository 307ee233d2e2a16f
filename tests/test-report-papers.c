/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The full report and its first page: on every paper, after an earlier check-up, with what was taken into the plan, with
 * the sections that were chosen, and given up half-way. */
#include "report-fixture.h"

#include "record/action.h"
#include "report/pdf.h"

#include <stdlib.h>
#include <string.h>

#define FIRM "見晴印刷 有限会社"

static const char * const languages[] = { "ja", "en", "ja-easy" };

static GPtrArray *
make_actions (const TenkenAssessment *assessment)
{
  const GPtrArray *questions = tenken_answers_get_checklist (assessment->answers)->questions;
  GPtrArray *actions = tenken_actions_new ();

  for (guint i = 0; i < questions->len; i++)
    {
      TenkenAction *action = tenken_action_new (((const TenkenQuestion *) questions->pdata[i])->number, 0);

      action->status = i % TENKEN_N_ACTION_STATUSES;
      g_free (action->owner);
      action->owner = g_strdup ("係の人");
      g_free (action->due);
      action->due = g_strdup ("2026-12-24");
      g_ptr_array_add (actions, action);
    }

  return actions;
}

/* Whether @destination, which begins on the page it stands on, is in the report; on which, in @page. */
static gboolean
find_destination (TenkenReport *report,
                  const char   *destination,
                  guint        *page)
{
  const TenkenPages *pages = tenken_report_get_pages (report);
  g_autofree char *name = g_strdup_printf ("name='%s'", destination);

  for (*page = 0; *page < pages->pages->len; (*page)++)
    {
      const GArray *items = pages->pages->pdata[*page];

      for (guint i = 0; i < items->len; i++)
        if (g_array_index (items, TenkenItem, i).attributes != NULL
            && strstr (g_array_index (items, TenkenItem, i).attributes, name) != NULL)
          return TRUE;
    }

  return FALSE;
}

/* What the outline says of pages is true, and so is what the contents print; every link leads somewhere. */
static void
assert_ways (TenkenReport *report)
{
  const TenkenPages *pages = tenken_report_get_pages (report);

  for (guint i = 0; i < pages->outline->len; i++)
    {
      const TenkenOutline *outline = &g_array_index (pages->outline, TenkenOutline, i);
      guint page;

      g_assert_true (find_destination (report, outline->destination, &page));
      g_assert_cmpuint (page, ==, outline->page);
    }

  for (guint i = 0; i < pages->pages->len; i++)
    {
      const GArray *items = pages->pages->pdata[i];

      for (guint j = 0; j < items->len; j++)
        {
          const TenkenItem *item = &g_array_index (items, TenkenItem, j);
          g_autofree char *destination = NULL;
          guint page;

          if (item->kind != TENKEN_ITEM_OPEN || !g_str_equal (item->tag, "Link"))
            continue;
          destination = g_strndup (item->attributes + strlen ("dest='"), strlen (item->attributes) - strlen ("dest=''"));
          g_assert_true (find_destination (report, destination, &page));
        }
    }
}

static void
test_papers (void)
{
  g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, FIRM, "覚え書き note");
  g_autoptr (TenkenAssessment) earlier = fixture_assessment (FIXTURE_ALL_UNKNOWN, FIRM, NULL);
  g_autoptr (GPtrArray) actions = make_actions (assessment);

  g_free (earlier->date);
  earlier->date = g_strdup ("2025-12-31");
  for (TenkenReportKind kind = TENKEN_REPORT_DECISION; kind <= TENKEN_REPORT_FULL; kind++)
    for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
      for (guint paper = 0; paper < TENKEN_N_PAPERS; paper++)
        {
          g_autoptr (TenkenReport) report = tenken_report_new (&(TenkenReportInput) {
            .kind = kind, .assessment = assessment, .earlier = earlier, .actions = actions, .language = languages[i],
            .paper = paper, .sections = TENKEN_SECTIONS_ALL, .code = "7K3M-0Q8X-5TGD-VW21-Z9RB",
          });

          fixture_assert_pages_good (report);
          fixture_assert_figures_good (report);
          assert_ways (report);
          if (kind == TENKEN_REPORT_DECISION)
            g_assert_cmpuint (tenken_report_get_n_pages (report), ==, 1);
        }
}

/* Each section by itself, with nothing that leads to what is not there; and a PDF comes of it. */
static void
test_sections (void)
{
  static const char * const destinations[TENKEN_N_SECTIONS] = {
    "contents", "result", "plan", "unknown", "changes", "averages", "annex", "glossary",
  };
  g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, FIRM, NULL);
  g_autoptr (TenkenAssessment) earlier = fixture_assessment (FIXTURE_ALL_DONE, FIRM, NULL);

  for (guint i = 0; i < TENKEN_N_SECTIONS; i++)
    {
      g_autofree char *id = tenken_sections_to_string (1u << i);
      TenkenReportSections sections = 0;
      g_autoptr (TenkenReport) report = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) pdf = NULL;

      g_assert_true (tenken_sections_parse (id, &sections));
      g_assert_cmpuint (sections, ==, 1u << i);
      report = tenken_report_new (&(TenkenReportInput) {
        .kind = TENKEN_REPORT_FULL, .assessment = assessment, .earlier = earlier, .language = "en", .sections = sections,
      });
      assert_ways (report);
      for (guint j = 0; j < TENKEN_N_SECTIONS; j++)
        {
          guint page;

          g_assert_cmpint (find_destination (report, destinations[j], &page), ==, i == j);
        }
      pdf = tenken_report_to_pdf (report, &error);
      g_assert_no_error (error);
    }
}

/* The decision page says who does it and by when, as the plan has it, and asks no more for what is done or declined. */
static void
test_actions (void)
{
  const char * const first[] = { "pdftotext", "-raw", "-l", "1", "FILE", "-", NULL };
  g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, FIRM, NULL);
  g_autoptr (GPtrArray) actions = tenken_actions_new ();
  TenkenReportInput input = { .kind = TENKEN_REPORT_DECISION, .assessment = assessment, .actions = actions, .language = "en" };
  g_autoptr (TenkenReport) before = tenken_report_new (&input);
  g_autofree char *without = fixture_pdf_tool (before, first);
  g_autoptr (TenkenReport) after = NULL;
  g_autofree char *with = NULL;

  g_assert_null (strstr (without, "Sachiko"));
  g_ptr_array_unref (actions);
  actions = make_actions (assessment);
  for (guint i = 0; i < actions->len; i++)
    {
      TenkenAction *action = actions->pdata[i];

      action->status = i % 2 == 0 ? TENKEN_ACTION_DOING : TENKEN_ACTION_DONE;
      g_free (action->owner);
      action->owner = g_strdup (i % 2 == 0 ? "Sachiko" : "Nobody");
    }
  input.actions = actions;
  after = tenken_report_new (&input);
  with = fixture_pdf_tool (after, first);
  g_assert_nonnull (strstr (with, "Sachiko"));
  g_assert_nonnull (strstr (with, "December"));
  g_assert_null (strstr (with, "Nobody\n"));
}

static void
count_cb (double   share,
          gpointer data)
{
  double *last = data;

  g_assert_cmpfloat (share, >=, *last);
  g_assert_cmpfloat (share, <=, 1);
  *last = share;
}

static void
cancel_cb (double   share,
           gpointer data)
{
  if (share > 0.3)
    g_cancellable_cancel (data);
}

/* Half-way it can be given up; then there is no report, and no file either. */
static void
test_cancel (void)
{
  g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, FIRM, "a comment");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  double share = 0;
  TenkenReportInput input = {
    .kind = TENKEN_REPORT_FULL, .assessment = assessment, .language = "ja", .sections = TENKEN_SECTIONS_ALL,
    .cancellable = cancellable, .progress = count_cb, .progress_data = &share,
  };
  g_autoptr (TenkenReport) whole = tenken_report_new (&input);
  g_autoptr (GBytes) pdf = tenken_report_to_pdf (whole, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
  g_assert_cmpfloat (share, >, TENKEN_REPORT_LAID_OUT);

  input.progress = cancel_cb;
  input.progress_data = cancellable;
  g_assert_null (tenken_report_new (&input));
  share = 0;
  g_assert_null (tenken_report_to_pdf (whole, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* No line of Japanese begins with what must not stand there, nor holds a letter by itself where there are several. */
static void
test_kinsoku (void)
{
  g_autoptr (TenkenAssessment) assessment = fixture_assessment (FIXTURE_MIXED, FIRM,
                                                                "「決まり」は、ここにはあります。（写しも、あります。）、ー、っ、ょ。");
  g_autoptr (TenkenReport) report = fixture_report (assessment, NULL, "ja");
  const TenkenPages *pages = tenken_report_get_pages (report);
  guint n_lines = 0;

  for (guint i = 0; i < pages->pages->len; i++)
    {
      const GArray *items = pages->pages->pdata[i];

      for (guint j = 0; j < items->len; j++)
        {
          const TenkenItem *item = &g_array_index (items, TenkenItem, j);
          gunichar first;

          if (item->kind != TENKEN_ITEM_TEXT || item->line->start_index == 0)
            continue;
          first = g_utf8_get_char (pango_layout_get_text (item->line->layout) + item->line->start_index);
          g_assert_null (g_utf8_strchr ("、。」）・ーっょ！？", -1, first));
          n_lines++;
        }
    }
  g_assert_cmpuint (n_lines, >, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report-papers/papers", test_papers);
  g_test_add_func ("/report-papers/sections", test_sections);
  g_test_add_func ("/report-papers/actions", test_actions);
  g_test_add_func ("/report-papers/cancel", test_cancel);
  g_test_add_func ("/report-papers/kinsoku", test_kinsoku);

  return g_test_run ();
}
