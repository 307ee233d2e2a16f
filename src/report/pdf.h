/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/pages.h"
#include "report/report.h"

G_BEGIN_DECLS

/**
 * tenken_pdf_write:
 * @title: of the document
 * @author: whose it is
 * @date: ISO 8601, stands as the day of making, so that the same pages give the same bytes
 *
 * Returns: (transfer full): the pages as a tagged PDF, or %NULL with TENKEN_ERROR_FILE.
 */
GBytes *tenken_pdf_write (const TenkenPages  *pages,
                          const char         *title,
                          const char         *author,
                          const char         *date,
                          GError            **error);

/**
 * tenken_pdf_finish:
 * @pdf: (transfer full): as cairo wrote it
 *
 * Adds what cairo 1.16 cannot say: the language, the figures in words, and that the title is to be shown.
 */
GBytes *tenken_pdf_finish (GBytes             *pdf,
                           const TenkenPages  *pages,
                           GError            **error);

/**
 * tenken_report_get_pages:
 *
 * Returns: (transfer none): the placed items of a report, for tests.
 */
const TenkenPages *tenken_report_get_pages (const TenkenReport *self);

G_END_DECLS
