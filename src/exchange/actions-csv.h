/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/action.h"

G_BEGIN_DECLS

/**
 * tenken_actions_csv_write:
 * @actions: (element-type TenkenAction): in the order of the plan
 * @checklist: what their words come from
 * @language: of headings and texts
 *
 * Writes a plan as a table for people, to be opened in a spreadsheet: RFC 4180, a heading in @language first. A byte order
 * mark goes before it, without which Excel takes UTF-8 for another encoding. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 *
 * Returns: (transfer full): the file.
 */
GBytes *tenken_actions_csv_write (const GPtrArray       *actions,
                                  const TenkenChecklist *checklist,
                                  const char            *language);

G_END_DECLS
