/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where a PDF keeps the report's code, beside its title and its author. */
#define TENKEN_PDF_CODE "/TenkenCode"

/* No report is larger, in bytes. */
#define TENKEN_PDF_LIMIT (256 * 1024 * 1024)

/**
 * tenken_pdf_find_code:
 * @pdf: any file
 *
 * Returns: (transfer full) (nullable): the code that the report in @pdf carries, as insight/code.h has it; %NULL where
 * @pdf is no PDF, cannot be read, or is no report of ours.
 */
char *tenken_pdf_find_code (GBytes *pdf);

G_END_DECLS
