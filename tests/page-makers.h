/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* One of each of the window's pages, and the window, for the table of widget-makers.c. */
#include "window-fixture.h"

GtkWidget *make_library_page (Desk *desk);
GtkWidget *make_kiosk_setup_page (Desk *desk);
GtkWidget *make_organisation_page (Desk *desk);
GtkWidget *make_past_page (Desk *desk);
GtkWidget *make_question_page (Desk *desk);
GtkWidget *make_quick_entry_page (Desk *desk);
GtkWidget *make_finish_page (Desk *desk);
GtkWidget *make_report_page (Desk *desk);
GtkWidget *make_report_settings (Desk *desk);
GtkWidget *make_report_view (Desk *desk);
GtkWidget *make_result_page (Desk *desk);
GtkWidget *make_start_page (Desk *desk);
GtkWidget *make_compare_page (Desk *desk);
GtkWidget *make_path_page (Desk *desk);
GtkWidget *make_window (Desk *desk);
