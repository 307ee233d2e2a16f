/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_REPORT_VIEW (tenken_report_view_get_type ())

/**
 * TenkenReportView:
 *
 * The pages of a report as they will be printed, one under the other, with small ones beside them that lead to each.
 * Keys scroll it as one long sheet; Control and the wheel zoom.
 *
 * Signals: `zoomed ()`.
 */
G_DECLARE_FINAL_TYPE (TenkenReportView, tenken_report_view, TENKEN, REPORT_VIEW, GtkWidget)

/**
 * tenken_report_view_set_report:
 * @report: (nullable): what to show; a reference is kept
 */
void tenken_report_view_set_report (TenkenReportView *self,
                                    TenkenReport     *report);

/**
 * tenken_report_view_zoom:
 * @steps: 1 for larger, −1 for smaller, 0 for the usual size
 */
void tenken_report_view_zoom (TenkenReportView *self,
                              int               steps);

/* Returns: how large pages are shown, in percent of the usual. */
guint tenken_report_view_get_zoom (TenkenReportView *self);

G_END_DECLS
