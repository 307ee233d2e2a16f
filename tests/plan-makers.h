/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* One of each widget of the plan, for the table of widget-makers.c. */
#include "window-fixture.h"

GtkWidget *make_due_row       (Desk *desk);
GtkWidget *make_plan_detail   (Desk *desk);
GtkWidget *make_plan_head     (Desk *desk);
GtkWidget *make_plan_page     (Desk *desk);
GtkWidget *make_status_choice (Desk *desk);
