/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/assessment.h"
#include "record/organisation.h"
#include "report/kind.h"

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * TenkenReport:
 *
 * A report on one assessment, laid out on pages. It is a snapshot: nothing of the assessment is kept, and the same
 * input gives the same pages and the same PDF, byte for byte.
 *
 * Making one lays everything out (tens of milliseconds for an ordinary assessment); drawing a page is cheap after
 * that. Use each report from one thread at a time.
 */
typedef struct _TenkenReport TenkenReport;

/* How many boxes to sign have room on a page. */
#define TENKEN_REPORT_SIGNERS 6

/* How far the work is, 0…1: laying out ends at TENKEN_REPORT_LAID_OUT, writing the PDF at 1. */
typedef void (*TenkenReportProgress) (double   share,
                                      gpointer data);

#define TENKEN_REPORT_LAID_OUT 0.7

/* What a report is made from; all of it belongs to the caller. Zeros leave out what may be left out. */
typedef struct {
  TenkenReportKind kind;
  const TenkenAssessment *assessment;     /* with any number of answers, none included */
  const TenkenAssessment *earlier;        /* (nullable): to compare with: of the same checklist, whatever its edition */
  const GPtrArray *actions;               /* (nullable): of TenkenAction: what was taken into the plan */
  const TenkenOrganisation *organisation; /* (nullable): whose it is, for its logo and for the titles over the boxes to
                                           * sign; a logo that cannot be shown is left out, and of the titles only the
                                           * first TENKEN_REPORT_SIGNERS are used */
  const char *language;                   /* the report's, `ja`, `ja-easy` or `en`, whatever the interface has */
  TenkenPaperSize paper;
  TenkenReportSections sections;          /* of the full report */
  const char *code;                       /* (nullable): the verification code, for the foot of each page */
  GCancellable *cancellable;              /* (nullable): stops the work, from whatever thread; kept by the report */
  TenkenReportProgress progress;          /* (nullable): called from the thread that works */
  gpointer progress_data;
} TenkenReportInput;

/**
 * tenken_report_new:
 * @input: what to report on, and how
 *
 * Returns: (transfer full) (nullable): the report; %NULL where it was cancelled, and only then.
 */
TenkenReport *tenken_report_new (const TenkenReportInput *input);

TenkenReport *tenken_report_ref  (TenkenReport *self);
void          tenken_report_free (TenkenReport *self); /* gives up one reference */

/**
 * tenken_report_get_title:
 *
 * Returns: (transfer none): one line: what it is, of whom, and the date; good for a print job or a file dialog.
 */
const char *tenken_report_get_title (const TenkenReport *self);

/**
 * tenken_report_get_n_pages:
 *
 * Returns: how many pages there are, at least one.
 */
guint tenken_report_get_n_pages (const TenkenReport *self);

/**
 * tenken_report_get_page_size:
 * @width: (out): the width of every page as printed, in points (1/72 inch)
 * @height: (out): the height
 */
void tenken_report_get_page_size (const TenkenReport *self,
                                  double             *width,
                                  double             *height);

/**
 * tenken_report_get_paper:
 *
 * Returns: the paper that it is laid out for.
 */
TenkenPaperSize tenken_report_get_paper (const TenkenReport *self);

/**
 * tenken_report_draw_page:
 * @page: 0…n_pages − 1
 * @cr: where to draw, with one unit a point and the origin at the page's top left corner; the caller scales for a
 *   preview and paints the paper, nothing is painted behind the text
 *
 * Draws one page, without any PDF tags, for a printer or for a preview. The PDF is drawn by the same path.
 */
void tenken_report_draw_page (const TenkenReport *self,
                              guint               page,
                              cairo_t            *cr);

/**
 * tenken_report_to_pdf:
 *
 * The pages as a tagged PDF with outline, links, embedded fonts, title, author and language. Save it with
 * tenken_file_replace().
 *
 * Returns: (transfer full): the file's bytes, or %NULL with TENKEN_ERROR_FILE, or with G_IO_ERROR_CANCELLED where it
 *   was cancelled.
 */
GBytes *tenken_report_to_pdf (const TenkenReport  *self,
                              GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenReport, tenken_report_free)

G_END_DECLS
