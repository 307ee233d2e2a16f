/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* One of each of the kiosk's widgets, for the table of widget-makers.c. */
#include "window-fixture.h"

GtkWidget *make_kiosk_bar (Desk *desk);
GtkWidget *make_kiosk_languages (Desk *desk);
GtkWidget *make_kiosk_notice (Desk *desk);
GtkWidget *make_kiosk_person (Desk *desk);
GtkWidget *make_kiosk_pin (Desk *desk);
GtkWidget *make_kiosk_departments (Desk *desk);
GtkWidget *make_kiosk_pin_group (Desk *desk);
GtkWidget *make_kiosk_question (Desk *desk);
GtkWidget *make_kiosk_reasons (Desk *desk);
GtkWidget *make_kiosk_round (Desk *desk);
GtkWidget *make_kiosk_screen (Desk *desk);
GtkWidget *make_kiosk_start (Desk *desk);
GtkWidget *make_kiosk_text_size (Desk *desk);
GtkWidget *make_kiosk_thanks (Desk *desk);
GtkWidget *make_kiosk_window (Desk *desk);
