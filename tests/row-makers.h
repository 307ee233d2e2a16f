/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* One of each of the rows, lists, and details beside a list, for the table of widget-makers.c. */
#include "window-fixture.h"

GtkWidget *make_item_list (Desk *desk);
GtkWidget *make_library_detail (Desk *desk);
GtkWidget *make_list_detail (Desk *desk);
GtkWidget *make_jump_list (Desk *desk);
GtkWidget *make_past_detail (Desk *desk);
GtkWidget *make_name_list (Desk *desk);
GtkWidget *make_entry_row (Desk *desk);
GtkWidget *make_logo_row (Desk *desk);
GtkWidget *make_name_row (Desk *desk);
GtkWidget *make_organisation_row (Desk *desk);
GtkWidget *make_question_row (Desk *desk);
GtkWidget *make_row (Desk *desk);
GtkWidget *make_step_row (Desk *desk);
