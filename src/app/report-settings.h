/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/preferences.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_REPORT_SETTINGS (tenken_report_settings_get_type ())

/**
 * TenkenReportSettings:
 *
 * In which language a report is, for which paper, and what the full one holds.
 *
 * Signals: `changed ()`: somebody chose something else.
 */
G_DECLARE_FINAL_TYPE (TenkenReportSettings, tenken_report_settings, TENKEN, REPORT_SETTINGS, GtkWidget)

/**
 * tenken_report_settings_set:
 * @choice: what to show as chosen; sections can be chosen where its kind has any
 * @language: the report's
 *
 * Emits nothing.
 */
void tenken_report_settings_set (TenkenReportSettings     *self,
                                 const TenkenReportChoice *choice,
                                 const char               *language);

/**
 * tenken_report_settings_get:
 * @choice: (inout): its paper and its sections are set
 *
 * Returns: the report's language.
 */
const char *tenken_report_settings_get (TenkenReportSettings *self,
                                        TenkenReportChoice   *choice);

G_END_DECLS
