/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the start page has to tell of, and what catches the eye on it. */
#include "window-hands.h"

#define FIRM "山田製作所"

/* Puts a whole check-up into the database: @yes questions answered yes, @open without an answer, the others no. */
gint64 start_put (Desk       *desk,
                  const char *organisation,
                  const char *date,
                  guint       yes,
                  guint       open);

/* So many days ago. */
char *start_ago (int days);

/* A window on it; returns the page. */
GtkWidget *start_open (Desk       *desk,
                       GtkWidget **window);

/* There is exactly one button that catches the eye, and it is this one. */
void start_assert_obvious (GtkWidget  *page,
                           const char *label);

/* The focus, in the window of @page, is on the button with this label. */
void start_assert_focus (GtkWidget  *page,
                         const char *label);
