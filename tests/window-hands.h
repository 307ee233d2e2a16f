/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a person does in the whole window, page after page, for the tests that follow one. */
#include "window-fixture.h"

/* A window on the start page. */
GtkWidget *desk_open_window (Desk *desk);

/* Waits until the page of @type is there, alone: the one before has slid away and is gone. */
GtkWidget *desk_wait_page (GtkWidget *window,
                           GType      type);

void desk_act (GtkWidget  *window,
               const char *action);

/* Types a name on the start page, if it is asked, and begins; returns the question page. */
GtkWidget *desk_begin (Desk      *desk,
                       GtkWidget *window);

/* The card with the number @key, picked or looked at. */
void     desk_choose    (GtkWidget *page,
                         guint      key);
gboolean desk_is_chosen (GtkWidget *page,
                         guint      key);

/* The page is about this question of 25. */
void desk_assert_question (GtkWidget *page,
                           guint      number);

/* Waits for a dialog; returns it. */
GtkWidget *desk_wait_dialog (void);

/* Waits for a dialog with @text and presses its button; there must be no other behind it. */
void desk_respond (const char *button,
                   const char *text);

/* Begins a check-up and answers it: a letter for each question, y p n ? - (not applicable) . (none); finishes it. */
void desk_check_up (Desk       *desk,
                    const char *letters);

/* A window on the result of the check-up that is open; returns the page. */
GtkWidget *desk_open_result (Desk       *desk,
                             GtkWidget **window);

/* What is stored for a question of the assessment that is open. */
const TenkenAnswer *desk_answer_to (Desk  *desk,
                                    guint  number);

/* A window on question @number of the open assessment; returns the page. */
GtkWidget *desk_open_question (Desk       *desk,
                               guint       number,
                               GtkWidget **window);

/* Goes to the row with this title and presses it. */
void desk_press_row (GtkWidget  *page,
                     const char *title);
