/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/action.h"

G_BEGIN_DECLS

/**
 * tenken_calendar_write:
 * @actions: (element-type TenkenAction): in the order of the plan
 * @checklist: what their words come from
 * @organisation: whose plan it is; the calendar's name
 * @language: of the texts
 *
 * Writes the actions that have a due date as a calendar file (iCalendar, RFC 5545).
 *
 * Each becomes an all-day event on the day on which it is due, which takes no time (TRANSP). A VTODO would say it better,
 * but Google's calendar drops those without a word and Outlook imports none; events arrive everywhere. A declined one is
 * a cancelled event, so that a calendar that has it from an earlier file strikes it out.
 *
 * Nothing depends on the clock: the time stamp (DTSTAMP) is that of the action's last change, the sequence counts the
 * seconds from its first to its last, and the UID is made of checklist, question, step and the moment it was taken into
 * the plan, without the firm's name: the same actions give the same bytes, and a calendar that imports a later file
 * replaces what it has. Lines end in CRLF and are folded at 75 octets, never inside a character (RFC 5545, 3.1).
 *
 * Returns: (transfer full): the file, or %NULL with TENKEN_ERROR_INPUT where no action has a due date: a calendar must
 * have something in it (RFC 5545, 3.6).
 */
GBytes *tenken_calendar_write (const GPtrArray        *actions,
                               const TenkenChecklist  *checklist,
                               const char             *organisation,
                               const char             *language,
                               GError                **error);

/**
 * tenken_calendar_append_line:
 * @calendar: what has been written so far
 * @name: a property's name with its parameters, ASCII
 * @value: UTF-8
 * @is_text: whether @value is a text, in which backslashes, commas, semicolons and line breaks are escaped and other
 *   control characters left out (RFC 5545, 3.3.11)
 *
 * Appends a content line, folded, with its line end.
 */
void tenken_calendar_append_line (GString    *calendar,
                                  const char *name,
                                  const char *value,
                                  gboolean    is_text);

G_END_DECLS
