/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum {
  TENKEN_PLAN_TABLE,    /* CSV */
  TENKEN_PLAN_CALENDAR, /* iCalendar */
} TenkenPlanFile;

/**
 * tenken_plan_export_ask:
 * @page: from which it is asked; the file is written and told of only while it is there
 * @session: with an open assessment
 *
 * Asks where to save the plan, and saves it there. Where there is nothing to save, that is said instead.
 *
 * Returns: (transfer full) (nullable): the dialog, for the page to keep; %NULL where there is none.
 */
GtkFileChooserNative *tenken_plan_export_ask (GtkWidget      *page,
                                              TenkenSession  *session,
                                              TenkenPlanFile  kind);

G_END_DECLS
