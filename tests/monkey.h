/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Presses keys and clicks at random, on the X server's own keyboard and mouse, so that focus, popovers, menus and
 * dialogs are what they are for a person. The same seed makes the same choices. */
#include <gtk/gtk.h>

typedef struct {
  guint32 seed;
  guint steps;        /* one key, click, turn of the wheel or drag each */
  const char *folder; /* the only one in which it may save a file */
  gboolean caged;     /* it is to stay in one window: the keys that would change windows are pressed too */

  /* (nullable) Called where no window is left to play with: makes another. */
  void (*revive) (gpointer data);

  /* (nullable) Called now and then with a random number: leads to another place, lest it plays in one alone. */
  void (*lead) (guint32  chance,
                gpointer data);

  /* (nullable) Called after each step. */
  void (*watch) (gpointer data);
  gpointer data;
} Monkey;

/* Plays to the end. What goes wrong ends the process, and the last steps are printed. */
void monkey_play (const Monkey *self);
