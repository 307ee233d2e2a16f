/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What one does on the page of the organisation. */
#include "window-hands.h"

#define FIRM "山田製作所"
#define NAME "Name of your firm or association"
#define PEOPLE "How many people work there"

/* A window on it; returns the page. */
GtkWidget *organisation_open (Desk       *desk,
                              GtkWidget **window);

/* The fields by their titles, the @place-th of that title. */
GtkWidget *organisation_field (GtkWidget  *page,
                               const char *title,
                               guint       place);

/* Types into a field and ends with Enter. */
void organisation_write (GtkWidget  *row,
                         const char *text);

/* Presses a row, and waits for what that brings. */
void organisation_press (GtkWidget  *page,
                         const char *title);

/* What is in the database. */
TenkenOrganisation *organisation_load (Desk       *desk,
                                       const char *name);

/* A picture of that size, in a file beside the database; the desk removes it. */
char *organisation_picture (Desk       *desk,
                            const char *kind,
                            int         width,
                            int         height);
