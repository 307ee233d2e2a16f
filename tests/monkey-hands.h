/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The monkey's eyes and hands: what can be seen and reached, and the X server's own keyboard and mouse. */
#include <X11/Xlib.h>
#include <gtk/gtk.h>

typedef struct {
  KeySym key;
  KeySym modifier; /* 0 for none */
} Stroke;

/* Finds the extension of the X server that makes events. Called before anything else here. */
void monkey_hands_prepare (void);

/* Strikes a key; the sign that stands above another with Shift. */
void monkey_hands_strike (const Stroke *stroke);

/* Moves the pointer to a place in @native, in its pixels. */
void monkey_hands_move (GtkWidget *native,
                        double     x,
                        double     y);

void monkey_hands_press   (guint button);
void monkey_hands_release (guint button);

/* The same, one after the other. */
void monkey_hands_click (guint button,
                         guint times);

/* Waits until the server has done all that: the events are then in our queue, before anything else is chosen. */
void monkey_hands_rest (void);

/* (nullable): the window in front: the last one that is modal, else the last one. */
GtkWidget *monkey_hands_find_front (void);

/* There is no window manager: gives @window the keyboard, puts it in front, and back where it was dragged from. */
void monkey_hands_raise (GtkWindow *window);

/* (element-type GtkWidget): everything in sight below @root, popovers too, that one could do something to. */
GPtrArray *monkey_hands_list_targets (GtkWidget *root);

/* Whether the middle of @widget can be seen in its window; @x and @y are where that is. */
gboolean monkey_hands_find_middle (GtkWidget *widget,
                                   double    *x,
                                   double    *y);

/* Whether a page below @root still slides. */
gboolean monkey_hands_is_moving (GtkWidget *root);
