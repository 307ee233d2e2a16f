/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/report.h"

#include "base/catalog.h"
#include "base/date.h"
#include "draw/label.h"
#include "report/draft.h"
#include "report/paper.h"
#include "report/pdf.h"

/* A title is for a window or a list; the first page has the whole name. */
#define TITLE_NAME 80

struct _TenkenReport {
  TenkenChecklist *checklist; /* marks point to its choices */
  TenkenPages *pages;
  char *title;
  char *organisation;
  char *date;
};

static char *
make_title (const char *organisation,
            const char *date,
            const char *language)
{
  g_autofree char *name = g_utf8_strlen (organisation, -1) > TITLE_NAME
                            ? g_utf8_substring (organisation, 0, TITLE_NAME) : g_strdup (organisation);

  /* Translators: the organisation's name and a date */
  return g_strdup_printf (tenken_tr (language, "Security check-up report: %s, %s"), name, date);
}

static void
place_footers (TenkenDraft *draft)
{
  const TenkenStyle *style = &draft->pages->style;
  double y = TENKEN_PAPER_HEIGHT - TENKEN_PAPER_MARGIN - tenken_paper_leading (TENKEN_TYPE_SMALL);
  guint n_pages = draft->pages->pages->len;

  for (guint i = 0; i < n_pages; i++)
    {
      TenkenRun run = { .size = TENKEN_TYPE_SMALL, .color = &style->quiet, .lines = 1 };
      TenkenRun right = { .size = TENKEN_TYPE_SMALL, .color = &style->quiet, .alignment = PANGO_ALIGN_RIGHT, .lines = 1 };
      g_autofree char *number = g_strdup_printf (tenken_tr (draft->language, "Page %u of %u"), i + 1, n_pages);
      TenkenRow row;

      tenken_row_init (&row, 3);
      tenken_cell_set (tenken_row_cell (&row, 0, tenken_paper_column (0), tenken_paper_span (6.8), NULL), draft->pages,
                       &run, draft->organisation);
      tenken_cell_set (tenken_row_cell (&row, 1, tenken_paper_column (7), tenken_paper_span (2.8), NULL), draft->pages,
                       &right, draft->date);
      tenken_cell_set (tenken_row_cell (&row, 2, tenken_paper_column (10), tenken_paper_span (2), NULL), draft->pages,
                       &right, number);
      tenken_pages_rule (draft->pages, i, TENKEN_PAPER_LEFT, y - 3, TENKEN_PAPER_RIGHT - TENKEN_PAPER_LEFT, 0.6,
                         &style->line);
      tenken_flow_place_at (draft->flow, i, y, &row);
    }
}

/* Sets the decision page again, closer, as long as it takes more than one page. */
static void
begin (TenkenDraft *draft)
{
  draft->pages = tenken_pages_new (draft->language);
  for (draft->density = 0; draft->density < TENKEN_DENSITIES; draft->density++)
    {
      draft->flow = tenken_flow_new (draft->pages);
      tenken_decision_page (draft);
      if (draft->flow->page == 0 || draft->density + 1 == TENKEN_DENSITIES)
        return;

      tenken_flow_free (draft->flow);
      tenken_pages_clear (draft->pages);
    }
}

TenkenReport *
tenken_report_new (const TenkenAssessment   *assessment,
                   const TenkenOrganisation *organisation,
                   const char               *language)
{
  TenkenReport *self = g_new0 (TenkenReport, 1);
  g_autoptr (TenkenScore) score = tenken_score_new (assessment->answers);
  g_autoptr (TenkenPlan) plan = tenken_plan_new (assessment->answers);
  g_autofree char *date = tenken_date_format (assessment->date, language);
  TenkenDraft draft;

  self->checklist = tenken_checklist_ref (tenken_answers_get_checklist (assessment->answers));
  self->organisation = tenken_label_one_line (assessment->organisation);
  self->date = g_strdup (assessment->date);
  self->title = make_title (self->organisation, date, language);

  draft = (TenkenDraft) {
    .assessment = assessment, .checklist = self->checklist, .score = score, .plan = plan,
    .language = language, .organisation = self->organisation, .date = date,
    .signers = organisation != NULL ? organisation->signers : NULL, .logo = organisation != NULL ? organisation->logo : NULL,
  };
  begin (&draft);
  self->pages = draft.pages;
  tenken_result_section (&draft);
  tenken_plan_section (&draft);
  tenken_unknown_section (&draft);
  tenken_annex_section (&draft);
  tenken_decision_pointer (&draft);
  place_footers (&draft);
  tenken_flow_free (draft.flow);

  return self;
}

void
tenken_report_free (TenkenReport *self)
{
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
  *width = TENKEN_PAPER_WIDTH;
  *height = TENKEN_PAPER_HEIGHT;
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
