/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/kind.h"

G_BEGIN_DECLS

/* What the user chose for the window, kept in `$XDG_CONFIG_HOME/tenken/preferences.ini`. Setting fails where that file
 * cannot be written; the choice then lasts until the program ends. */

/**
 * tenken_preferences_get_language:
 *
 * Returns: (transfer full) (nullable): the interface language that was chosen, or %NULL to follow the system.
 */
char    *tenken_preferences_get_language (void);
gboolean tenken_preferences_set_language (const char  *language,
                                          GError     **error);

/**
 * tenken_preferences_get_text_size:
 *
 * Returns: how large texts are, in percent of the system's: one of the sizes of text-size.h, 100 where none was chosen.
 */
int      tenken_preferences_get_text_size (void);
gboolean tenken_preferences_set_text_size (int      percent,
                                           GError **error);

/**
 * tenken_preferences_get_advance:
 *
 * Returns: whether a choice leads to the next question by itself; %TRUE where nothing was chosen.
 */
gboolean tenken_preferences_get_advance (void);
gboolean tenken_preferences_set_advance (gboolean   advance,
                                         GError   **error);

/* How reports were printed last. */
typedef struct {
  TenkenReportKind kind;
  TenkenPaperSize paper;
  TenkenReportSections sections;
} TenkenReportChoice;

/**
 * tenken_preferences_get_report:
 *
 * Returns: what was chosen last; the whole report, on the paper that is usual here, where nothing was.
 */
TenkenReportChoice tenken_preferences_get_report (void);
gboolean           tenken_preferences_set_report (const TenkenReportChoice  *choice,
                                                  GError                   **error);

G_END_DECLS
