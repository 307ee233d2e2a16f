/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a person does on the page of the plan. */
#include "window-hands.h"

#include "app/plan-page.h"
#include "record/action.h"

/* A window on the plan of the open assessment; returns the page. */
GtkWidget *plan_open (Desk       *desk,
                      GtkWidget **window);

/* Goes to the start. */
void plan_leave (GtkWidget *window);

/* What is stored of a step; %NULL where it is not in the plan. And how many there are. */
const TenkenAction *plan_action (Desk  *desk,
                                 guint  number,
                                 int    place);
guint               plan_count  (Desk  *desk);

/* Takes a step into the plan, past the page. */
void plan_take (Desk  *desk,
                guint  number,
                int    place);

/* The items that the list shows. */
GtkSingleSelection *plan_selection (GtkWidget *page);

/* Picks the step as an arrow key does. */
void plan_pick (GtkWidget *page,
                guint      number,
                int        place);

/* The questions of the steps in the plan, in the order of the list: “4 5 1 ”. */
char *plan_spell        (GtkWidget  *page);
void  plan_assert_order (GtkWidget  *page,
                         const char *expected);

/* The row to type into that is called so, or %NULL. */
GtkEditable *plan_entry (GtkWidget  *page,
                         const char *title);
