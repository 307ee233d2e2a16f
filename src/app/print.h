/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_print_operation_new:
 * @report: (transfer full): what to print
 *
 * Returns: (transfer full): a print operation over the same pages that the PDF and the preview have, on their own
 * paper size. Run it with a print dialog, or with %GTK_PRINT_OPERATION_ACTION_EXPORT.
 */
GtkPrintOperation *tenken_print_operation_new (TenkenReport *report);

G_END_DECLS
