/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_DUE_ROW (tenken_due_row_get_type ())

/**
 * TenkenDueRow:
 *
 * The day until which something is to be done: a row that says it, with a button for the usual ones (today, in a week …),
 * a calendar, and no day at all.
 *
 * Signals: `picked (const char *date)` when somebody chooses: an ISO date, or "" for no day.
 */
G_DECLARE_FINAL_TYPE (TenkenDueRow, tenken_due_row, TENKEN, DUE_ROW, AdwActionRow)

/**
 * tenken_due_row_show:
 * @due: an ISO date, or "" for none
 * @overdue: whether that is past and nothing came of it yet
 */
void tenken_due_row_show (TenkenDueRow *self,
                          const char   *due,
                          gboolean      overdue);

G_END_DECLS
