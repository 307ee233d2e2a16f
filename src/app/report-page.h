/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_REPORT_PAGE (tenken_report_page_get_type ())

/* The report's pages as they will be printed, in the language chosen for it, to save as a PDF or to print.
 *
 * Actions, on the page: `report.save`, `report.print`. */
G_DECLARE_FINAL_TYPE (TenkenReportPage, tenken_report_page, TENKEN, REPORT_PAGE, TenkenPage)

G_END_DECLS
