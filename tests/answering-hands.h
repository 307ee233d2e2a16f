/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a person does who answers question after question. */
#include "window-hands.h"

/**
 * answering_begin:
 * @window: (out): a window of its own
 * @advance: whether an answer leads on by itself
 *
 * Returns: the page of the first question, of a check-up that was begun just now. answering_end() ends it.
 */
GtkWidget *answering_begin (Desk       *desk,
                            GtkWidget **window,
                            gboolean    advance);

/* The same, of one begun from the answers of an earlier one, which are all there; an answer leads on by itself. */
GtkWidget *answering_begin_again (Desk       *desk,
                                  GtkWidget **window);

void answering_end (GtkWidget *window);

/* What is stored is this @choice, or none where it is %NULL. */
void answering_assert (Desk       *desk,
                       guint       number,
                       const char *choice);
