/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_WINDOW (tenken_window_get_type ())

/**
 * TenkenWindow:
 *
 * Shows one page at a time, and what failed.
 *
 * Actions: `win.go (s page)`, where the pages are those of pages.h, `win.start`, `win.begin (s organisation)`, `win.answer (x id)`, `win.answer-open`, `win.question (x number)`, `win.finish`,
 * `win.result (x id)`, `win.report`, `win.past (x id)`, `win.collect (x id)`, `win.tell-saved (s path)`,
 * `win.open-file (s path)`, `win.help`, `win.show-help-overlay`. An id of 0 is the assessment that is open.
 */
G_DECLARE_FINAL_TYPE (TenkenWindow, tenken_window, TENKEN, WINDOW, AdwApplicationWindow)

/**
 * tenken_window_new:
 * @session: what the window is about; it keeps a reference
 *
 * Returns: a window on the start page.
 */
TenkenWindow *tenken_window_new (AdwApplication *application,
                                 TenkenSession  *session);

/**
 * tenken_window_settle:
 *
 * Has the page at hand save what is typed.
 *
 * Returns: %FALSE where that failed, which was said.
 */
gboolean tenken_window_settle (TenkenWindow *self);

/**
 * tenken_window_get_session:
 *
 * Returns: (transfer none): what the window is about.
 */
TenkenSession *tenken_window_get_session (TenkenWindow *self);

/**
 * tenken_window_rebuild:
 *
 * Makes the page at hand anew, for another interface language, and has it looked at as before; what was typed is
 * saved first.
 */
void tenken_window_rebuild (TenkenWindow *self);

G_END_DECLS
