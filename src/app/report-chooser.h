/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_report_chooser_new:
 * @parent: the window that asks
 * @title: the report's
 *
 * Returns: (transfer full): a dialog that asks where to save a report as a PDF, with a name made from @title that any
 * file system takes.
 */
GtkFileChooserNative *tenken_report_chooser_new (GtkWindow  *parent,
                                                 const char *title);

G_END_DECLS
