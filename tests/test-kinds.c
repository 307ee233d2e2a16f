/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The kinds of reports that are no full report: each on every paper, in every language, with little and with absurdly
 * much in it; and each says what its reader needs and nothing else. */
#include "report-fixture.h"

#include "insight/changes.h"
#include "insight/plan.h"
#include "record/action.h"

#include <string.h>

static const TenkenReportKind kinds[] = {
  TENKEN_REPORT_ACTIONS, TENKEN_REPORT_CHANGES, TENKEN_REPORT_PARTNER, TENKEN_REPORT_POSTER, TENKEN_REPORT_BLANK,
};
static const char * const languages[] = { "ja", "en", "ja-easy" };

/* Of @fixture, and after one in which everything was in place. */
typedef struct {
  TenkenAssessment *assessment;
  TenkenAssessment *earlier;
  GPtrArray *actions;
} Source;

static Source
make_source (Fixture     fixture,
             const char *organisation,
             const char *comment)
{
  Source source = {
    .assessment = fixture_assessment (fixture, organisation, comment),
    .earlier = fixture_assessment (FIXTURE_ALL_DONE, organisation, NULL),
    .actions = tenken_actions_new (),
  };

  g_free (source.earlier->date);
  source.earlier->date = g_strdup ("2025-11-18");

  return source;
}

static void
source_clear (Source *self)
{
  tenken_assessment_free (self->assessment);
  tenken_assessment_free (self->earlier);
  g_ptr_array_unref (self->actions);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Source, source_clear)

static TenkenReport *
make_report (const Source     *source,
             TenkenReportKind  kind,
             const char       *language,
             TenkenPaperSize   paper)
{
  return tenken_report_new (&(TenkenReportInput) {
    .kind = kind, .assessment = source->assessment, .earlier = source->earlier, .actions = source->actions,
    .language = language, .paper = paper, .code = "7K3M-0Q8X-5TGD-VW21-Z9RB",
  });
}

static char *
pdf_text (TenkenReport *report)
{
  const char * const arguments[] = { "pdftotext", "-raw", "FILE", "-", NULL };
  g_autofree char *text = fixture_pdf_tool (report, arguments);

  return fixture_squeeze (text);
}

static gboolean
says (const char *squeezed,
      const char *text)
{
  g_autofree char *wanted = fixture_squeeze (text);

  return strstr (squeezed, wanted) != NULL;
}

static void
assert_says (const char *squeezed,
             const char *text)
{
  if (!says (squeezed, text))
    g_error ("not in the PDF: %s", text);
}

static void
test_every_state (void)
{
  static const Fixture fixtures[] = { FIXTURE_NOTHING, FIXTURE_MIXED, FIXTURE_ALL_UNKNOWN, FIXTURE_ALL_DONE };

  for (guint i = 0; i < G_N_ELEMENTS (fixtures); i++)
    {
      g_auto (Source) source = make_source (fixtures[i], "見晴印刷 有限会社", NULL);

      for (guint j = 0; j < G_N_ELEMENTS (kinds); j++)
        for (guint k = 0; k < G_N_ELEMENTS (languages); k++)
          for (guint paper = 0; paper < TENKEN_N_PAPERS; paper++)
            {
              g_autoptr (TenkenReport) report = make_report (&source, kinds[j], languages[k], paper);

              fixture_assert_pages_good (report);
              if (kinds[j] == TENKEN_REPORT_POSTER)
                g_assert_cmpuint (tenken_report_get_n_pages (report), ==, 1);
            }
    }
}

static void
test_monstrous (void)
{
  GString *comment = g_string_new (NULL), *name = g_string_new (NULL);

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (comment, "w%04u ", i);
  for (guint i = 0; i < 40; i++)
    g_string_append (name, "長い名前の会社\n");

  {
    g_auto (Source) source = make_source (FIXTURE_MIXED, name->str, comment->str);
    const GPtrArray *questions = tenken_answers_get_checklist (source.assessment->answers)->questions;

    for (guint i = 0; i < questions->len; i++)
      for (int place = 0; place < 3; place++)
        {
          TenkenAction *action = tenken_action_new (((const TenkenQuestion *) questions->pdata[i])->number, place);

          action->status = (TenkenActionStatus) ((i + (guint) place) % TENKEN_ACTION_DECLINED);
          g_free (action->note);
          action->note = g_strndup (comment->str, 900);
          g_free (action->title);
          action->title = g_strdup (name->str);
          g_free (action->owner);
          action->owner = g_strdup ("unbroken_unbroken_unbroken_unbroken_unbroken");
          g_ptr_array_add (source.actions, action);
        }
    for (guint j = 0; j < G_N_ELEMENTS (kinds); j++)
      {
        g_autoptr (TenkenReport) report = make_report (&source, kinds[j], languages[j % 2], TENKEN_PAPER_A4);

        fixture_assert_pages_good (report);
        if (kinds[j] == TENKEN_REPORT_CHANGES)
          {
            g_autofree char *text = pdf_text (report);

            assert_says (text, "w0000w0001w0002");
            assert_says (text, "w1999");
          }
      }
  }
  g_string_free (comment, TRUE);
  g_string_free (name, TRUE);
}

static void
test_actions (void)
{
  g_auto (Source) source = make_source (FIXTURE_MIXED, "見晴印刷", NULL);
  g_autoptr (TenkenPlan) plan = tenken_plan_new (source.assessment->answers);
  const TenkenPlanStep *first = plan->steps->pdata[0], *second = plan->steps->pdata[1];
  TenkenAction *declined = tenken_action_new (first->question->number, tenken_plan_step_key (first));
  TenkenAction *own = tenken_action_new (second->question->number, tenken_plan_step_key (second));

  declined->status = TENKEN_ACTION_DECLINED;
  g_free (own->title);
  own->title = g_strdup ("Our own words for it");
  g_free (own->owner);
  own->owner = g_strdup ("Ms Sato");
  g_free (own->due);
  own->due = g_strdup ("2027-01-31");
  g_ptr_array_add (source.actions, declined);
  g_ptr_array_add (source.actions, own);

  for (guint k = 0; k < 2; k++)
    {
      g_autoptr (TenkenReport) report = make_report (&source, TENKEN_REPORT_ACTIONS, languages[k], TENKEN_PAPER_A4);
      g_autofree char *text = pdf_text (report);
      double width, height;

      tenken_report_get_page_size (report, &width, &height);
      g_assert_cmpfloat (width, >, height);
      for (guint i = 2; i < plan->steps->len; i++)
        {
          g_autofree char *title = tenken_plan_step_title (plan->steps->pdata[i], languages[k]);

          assert_says (text, title);
        }
      assert_says (text, "Our own words for it");
      assert_says (text, "Ms Sato");
      assert_says (text, k == 0 ? "2027年1月31日" : "31 January 2027");
      {
        g_autofree char *title = tenken_plan_step_title (first, languages[k]);

        g_assert_false (says (text, title));
      }
    }
}

static void
test_changes (void)
{
  g_auto (Source) source = make_source (FIXTURE_MIXED, "見晴印刷", NULL);
  g_autoptr (TenkenChanges) changes = tenken_changes_new (source.earlier->answers, source.assessment->answers);
  g_autoptr (TenkenReport) report = make_report (&source, TENKEN_REPORT_CHANGES, "en", TENKEN_PAPER_A4);
  g_autofree char *text = pdf_text (report);
  g_autoptr (TenkenReport) alone = NULL;
  g_autofree char *nothing = NULL;
  TenkenAssessment *earlier = g_steal_pointer (&source.earlier);

  g_assert_cmpuint (changes->list->len, >, 0);
  for (guint i = 0; i < changes->list->len; i++)
    assert_says (text, tenken_text_get (g_array_index (changes->list, TenkenChange, i).question->ask, "en"));
  assert_says (text, "18 November 2025");
  assert_says (text, "100");

  alone = make_report (&source, TENKEN_REPORT_CHANGES, "en", TENKEN_PAPER_A4);
  nothing = pdf_text (alone);
  assert_says (nothing, "There is no earlier check-up to compare with yet.");
  source.earlier = earlier;
}

/* What is in place and was said this time; not a word of the rest, nor how much that is. */
static void
test_partner (void)
{
  for (guint k = 0; k < 2; k++)
    {
      g_auto (Source) source = make_source (FIXTURE_MIXED, "見晴印刷", "a comment inside the firm");
      TenkenAnswers *answers = source.assessment->answers;
      const GPtrArray *questions = tenken_answers_get_checklist (answers)->questions;
      g_autoptr (TenkenReport) report = NULL;
      g_autofree char *text = NULL;
      const TenkenQuestion *copied = NULL;
      guint n_done = 0;

      for (guint i = 0; i < questions->len; i++)
        if (tenken_answers_get (answers, questions->pdata[i])->choice->kind == TENKEN_CHOICE_DONE)
          copied = questions->pdata[i];
      {
        TenkenAnswer answer = *tenken_answers_get (answers, copied);

        answer.copied = TRUE;
        answer.comment = "";
        tenken_answers_put (answers, copied, &answer);
      }

      report = make_report (&source, TENKEN_REPORT_PARTNER, languages[k], TENKEN_PAPER_A4);
      text = pdf_text (report);
      for (guint i = 0; i < questions->len; i++)
        {
          const TenkenQuestion *question = questions->pdata[i];
          const TenkenAnswer *answer = tenken_answers_get (answers, question);
          gboolean listed = answer->choice->kind == TENKEN_CHOICE_DONE && question != copied;
          const char *words = tenken_text_get (question->counts[TENKEN_CHOICE_DONE], languages[k]);

          g_assert_cmpint (says (text, words), ==, listed);
          n_done += listed ? 1 : 0;
        }
      g_assert_cmpuint (n_done, >, 0);
      g_assert_false (says (text, "a comment inside the firm"));
      g_assert_false (says (text, "%"));
      g_assert_true (says (text, k == 0 ? "2026年11月22日" : "22 November 2026"));
    }
}

static void
test_blank (void)
{
  g_auto (Source) source = make_source (FIXTURE_MIXED, "見晴印刷", "never on a blank one");
  const TenkenChecklist *checklist = tenken_answers_get_checklist (source.assessment->answers);

  for (guint k = 0; k < G_N_ELEMENTS (languages); k++)
    {
      g_autoptr (TenkenReport) report = make_report (&source, TENKEN_REPORT_BLANK, languages[k], TENKEN_PAPER_A4);
      g_autofree char *text = pdf_text (report);

      for (guint i = 0; i < checklist->questions->len; i++)
        assert_says (text, tenken_text_get (((const TenkenQuestion *) checklist->questions->pdata[i])->ask, languages[k]));
      for (guint i = 0; i < checklist->choices->len; i++)
        assert_says (text, tenken_text_get (((const TenkenChoice *) checklist->choices->pdata[i])->label, languages[k]));
      g_assert_false (says (text, "never on a blank one"));
      g_assert_false (says (text, "2026"));
    }
}

/* Each rule is a step for everybody, of a question that applies; what is not kept yet comes first. */
static void
test_poster (void)
{
  g_auto (Source) source = make_source (FIXTURE_ALL_DONE, "見晴印刷", NULL);
  TenkenAnswers *answers = source.assessment->answers;
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  const TenkenQuestion *question = tenken_checklist_find_question (checklist, 14);
  const TenkenChoice *no = NULL;
  g_autoptr (TenkenReport) report = NULL;
  g_autofree char *text = NULL;
  guint n_rules = 0;

  for (guint i = 0; i < checklist->choices->len; i++)
    if (((const TenkenChoice *) checklist->choices->pdata[i])->kind == TENKEN_CHOICE_NOT_DONE)
      no = checklist->choices->pdata[i];
  tenken_answers_set (answers, question, no, "");

  report = make_report (&source, TENKEN_REPORT_POSTER, "en", TENKEN_PAPER_A3);
  text = pdf_text (report);
  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *other = checklist->questions->pdata[i];

      for (guint j = 0; j < other->steps->len; j++)
        {
          const TenkenStep *step = other->steps->pdata[j];

          if (!says (text, tenken_text_get (step->title, "en")))
            continue;
          n_rules++;
          g_assert_cmpstr (tenken_text_get (step->who, "en"), ==, "Everyone");
        }
    }
  g_assert_cmpuint (n_rules, ==, 3);
  assert_says (text, tenken_text_get (question->topic, "en"));
}

static void
test_same_bytes (void)
{
  g_auto (Source) source = make_source (FIXTURE_MIXED, "見晴印刷 有限会社", "😀 comment");

  for (guint j = 0; j < G_N_ELEMENTS (kinds); j++)
    {
      g_autoptr (TenkenReport) first = make_report (&source, kinds[j], "ja", TENKEN_PAPER_A4);
      g_autoptr (TenkenReport) second = make_report (&source, kinds[j], "ja", TENKEN_PAPER_A4);
      g_autoptr (GBytes) a = tenken_report_to_pdf (first, NULL);
      g_autoptr (GBytes) b = tenken_report_to_pdf (second, NULL);
      const char * const info[] = { "pdfinfo", "FILE", NULL };
      g_autofree char *about = fixture_pdf_tool (first, info);

      g_assert_true (g_bytes_equal (a, b));
      g_assert_true (g_regex_match_simple ("Tagged: +yes", about, 0, 0));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kinds/every-state", test_every_state);
  g_test_add_func ("/kinds/monstrous", test_monstrous);
  g_test_add_func ("/kinds/actions", test_actions);
  g_test_add_func ("/kinds/changes", test_changes);
  g_test_add_func ("/kinds/partner", test_partner);
  g_test_add_func ("/kinds/blank", test_blank);
  g_test_add_func ("/kinds/poster", test_poster);
  g_test_add_func ("/kinds/same-bytes", test_same_bytes);

  return g_test_run ();
}
