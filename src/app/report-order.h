/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/preferences.h"
#include "app/session.h"
#include "report/report.h"

G_BEGIN_DECLS

/**
 * TenkenReportOrder:
 *
 * All that a report is made from, as it was at one moment, so that it can be made beside the window's own work.
 * Counted references, for several threads.
 */
typedef struct _TenkenReportOrder TenkenReportOrder;

/**
 * tenken_report_order_new:
 * @language: the report's
 *
 * Returns: (transfer full): the open assessment with everything around it.
 */
TenkenReportOrder *tenken_report_order_new   (TenkenSession            *session,
                                              const TenkenReportChoice *choice,
                                              const char               *language);
TenkenReportOrder *tenken_report_order_ref   (TenkenReportOrder *self);
void               tenken_report_order_unref (TenkenReportOrder *self);

/**
 * tenken_report_order_is_long:
 *
 * Returns: whether making the report can take so long that people wonder; then it is better made in the background.
 */
gboolean tenken_report_order_is_long (const TenkenReportOrder *self);

/**
 * tenken_report_order_make:
 *
 * Returns: (transfer full): the report, made here and now.
 */
TenkenReport *tenken_report_order_make (TenkenReportOrder *self);

/**
 * tenken_report_order_run:
 * @path: (nullable): a file to save the report to as a PDF
 * @cancellable: stops the work; nothing is left behind then
 *
 * Makes the report in a thread of its own, and saves it where @path is given.
 */
void tenken_report_order_run (TenkenReportOrder   *self,
                              const char          *path,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             data);

/**
 * tenken_report_order_finish:
 * @report: (out) (transfer full) (optional): the report, to be used by the caller's thread alone from now on; not set
 *   where it was saved
 *
 * Returns: %FALSE with G_IO_ERROR_CANCELLED, or with why it could not be saved.
 */
gboolean tenken_report_order_finish (GAsyncResult  *result,
                                     TenkenReport **report,
                                     GError       **error);

/* Returns: how far the work is, 0…1; 1 where there is none. */
double tenken_report_order_get_share (TenkenReportOrder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenReportOrder, tenken_report_order_unref)

G_END_DECLS
