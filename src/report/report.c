/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/report.h"

#include "base/catalog.h"
#include "base/date.h"
#include "draw/label.h"
#include "report/draft.h"
#include "report/pdf.h"

#include <string.h>

/* A title is for a window or a list; the first page has the whole name. */
#define TITLE_NAME 80

struct _TenkenReport {
  guint ref_count;
  TenkenChecklist *checklist; /* marks point to its choices */
  TenkenPaperSize paper;
  TenkenPages *pages;
  char *title;
  char *organisation;
  char *date;
};

static void (* const layouts[TENKEN_N_REPORT_KINDS]) (TenkenDraft *draft) = {
  [TENKEN_REPORT_DECISION] = tenken_decision_kind,
  [TENKEN_REPORT_FULL] = tenken_full_kind,
  [TENKEN_REPORT_ACTIONS] = tenken_actions_kind,
  [TENKEN_REPORT_CHANGES] = tenken_changes_kind,
  [TENKEN_REPORT_PARTNER] = tenken_partner_kind,
  [TENKEN_REPORT_POSTER] = tenken_poster_kind,
  [TENKEN_REPORT_BLANK] = tenken_blank_kind,
};

static char *
make_title (TenkenReportKind  kind,
            const char       *organisation,
            const char       *date,
            const char       *language)
{
  g_autofree char *name = g_utf8_strlen (organisation, -1) > TITLE_NAME
                            ? g_utf8_substring (organisation, 0, TITLE_NAME) : g_strdup (organisation);

  if (kind <= TENKEN_REPORT_FULL)
    /* Translators: the organisation's name and a date */
    return g_strdup_printf (tenken_tr (language, "Security check-up report: %s, %s"), name, date);

  /* Translators: what kind of report it is, the organisation's name, and a date */
  return g_strdup_printf (tenken_tr (language, "%1$s: %2$s, %3$s"), tenken_report_kind_title (kind, language), name,
                          date);
}

/* The name gives way to the rest, which is short and must stand whole. */
static void
place_footers (TenkenDraft *draft)
{
  const TenkenStyle *style = &draft->pages->style;
  const char *code = draft->input->code;
  double y = draft->paper->height - TENKEN_PAPER_MARGIN - tenken_paper_leading (TENKEN_TYPE_SMALL);
  double about_columns = code != NULL ? 6.2 : 2.8, name_columns = 9.8 - about_columns;
  guint n_pages = draft->pages->pages->len;
  g_autofree char *about = NULL;

  /* Nobody knows yet on what day it will be filled in. */
  if (draft->input->kind == TENKEN_REPORT_BLANK)
    about = g_strdup (tenken_text_get (draft->checklist->title, draft->language));
  else if (code != NULL)
    /* Translators: the date and a short code that tells whether a report is the one that belongs to the answers */
    about = g_strdup_printf (tenken_tr (draft->language, "%1$s · code %2$s"), draft->date, code);
  else
    about = g_strdup (draft->date);

  for (guint i = 0; i < n_pages; i++)
    {
      TenkenRun run = { .size = TENKEN_TYPE_SMALL, .color = &style->quiet, .lines = 1 };
      TenkenRun right = { .size = TENKEN_TYPE_SMALL, .color = &style->quiet, .alignment = PANGO_ALIGN_RIGHT, .lines = 1 };
      g_autofree char *number = g_strdup_printf (tenken_tr (draft->language, "Page %u of %u"), i + 1, n_pages);
      TenkenRow row;

      tenken_row_init (&row, 3);
      tenken_cell_set (tenken_row_column (&row, 0, draft->pages, 0, name_columns - 0.2, NULL), draft->pages, &run,
                       draft->organisation);
      tenken_cell_set (tenken_row_column (&row, 1, draft->pages, name_columns, about_columns, NULL), draft->pages, &right,
                       about);
      tenken_cell_set (tenken_row_column (&row, 2, draft->pages, 10, 2, NULL), draft->pages, &right, number);
      tenken_pages_rule (draft->pages, i, draft->paper->left, y - 3, draft->paper->right - draft->paper->left, 0.6,
                         &style->line);
      tenken_flow_place_at (draft->flow, i, y, &row);
    }
}

static gboolean
is_same_checklist (const TenkenAssessment *a,
                   const TenkenAssessment *b)
{
  return strcmp (tenken_answers_get_checklist (a->answers)->id, tenken_answers_get_checklist (b->answers)->id) == 0;
}

TenkenReport *
tenken_report_new (const TenkenReportInput *input)
{
  const TenkenAssessment *assessment = input->assessment;
  const TenkenOrganisation *organisation = input->organisation;
  TenkenReport *self;
  g_autoptr (TenkenScore) score = tenken_score_new (assessment->answers);
  g_autoptr (TenkenPlan) plan = tenken_plan_new (assessment->answers);
  g_autofree char *date = tenken_date_format (assessment->date, input->language);
  TenkenPaper paper = tenken_paper_new (input->paper, tenken_report_kind_is_landscape (input->kind));
  g_autoptr (TenkenAnswers) earlier_answers = NULL;
  g_autoptr (TenkenScore) earlier_score = NULL;
  TenkenDraft draft;

  self = g_new0 (TenkenReport, 1);
  self->ref_count = 1;
  self->checklist = tenken_checklist_ref (tenken_answers_get_checklist (assessment->answers));
  self->organisation = tenken_label_one_line (assessment->organisation);
  self->date = g_strdup (assessment->date);
  self->title = make_title (input->kind, self->organisation, date, input->language);
  self->paper = input->paper;
  self->pages = tenken_pages_new (&paper, input->language);
  self->pages->code = g_strdup (input->code);

  g_set_object (&self->pages->cancellable, input->cancellable);
  self->pages->progress = input->progress;
  self->pages->progress_data = input->progress_data;

  draft = (TenkenDraft) {
    .input = input, .assessment = assessment, .checklist = self->checklist, .score = score, .plan = plan,
    .language = input->language, .organisation = self->organisation, .date = date,
    .signers = organisation != NULL ? organisation->signers : NULL, .logo = organisation != NULL ? organisation->logo : NULL,
    .pages = self->pages, .paper = &self->pages->paper, .flow = tenken_flow_new (self->pages),
  };
  if (input->earlier != NULL && is_same_checklist (input->earlier, assessment))
    {
      draft.earlier_answers = earlier_answers = tenken_answers_carry_over (input->earlier->answers, self->checklist);
      draft.earlier_score = earlier_score = tenken_score_new (input->earlier->answers);
      draft.trend = tenken_trend_compare (tenken_answers_get_checklist (input->earlier->answers), earlier_score,
                                          self->checklist, score);
    }
  layouts[input->kind] (&draft);
  place_footers (&draft);
  tenken_flow_free (draft.flow);
  if (tenken_pages_is_cancelled (self->pages))
    g_clear_pointer (&self, tenken_report_free);

  return self;
}

TenkenReport *
tenken_report_ref (TenkenReport *self)
{
  self->ref_count++;

  return self;
}

void
tenken_report_free (TenkenReport *self)
{
  if (--self->ref_count > 0)
    return;

  tenken_pages_free (self->pages);
  tenken_checklist_unref (self->checklist);
  g_free (self->title);
  g_free (self->organisation);
  g_free (self->date);
  g_free (self);
}

const char *
tenken_report_get_title (const TenkenReport *self)
{
  return self->title;
}

guint
tenken_report_get_n_pages (const TenkenReport *self)
{
  return self->pages->pages->len;
}

void
tenken_report_get_page_size (const TenkenReport *self,
                             double             *width,
                             double             *height)
{
  *width = self->pages->paper.width * self->pages->paper.scale;
  *height = self->pages->paper.height * self->pages->paper.scale;
}

TenkenPaperSize
tenken_report_get_paper (const TenkenReport *self)
{
  return self->paper;
}

void
tenken_report_draw_page (const TenkenReport *self,
                         guint               page,
                         cairo_t            *cr)
{
  g_return_if_fail (page < self->pages->pages->len);

  tenken_pages_draw (self->pages, page, cr, FALSE);
}

GBytes *
tenken_report_to_pdf (const TenkenReport  *self,
                      GError             **error)
{
  return tenken_pdf_write (self->pages, self->title, self->organisation, self->date, error);
}

const TenkenPages *
tenken_report_get_pages (const TenkenReport *self)
{
  return self->pages;
}
