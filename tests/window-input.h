/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The real keyboard and the real mouse, and patience with what they do. */
#include "window-fixture.h"

/* Strikes keys as xdotool names them, one after the other, on the real keyboard; what they do is done a little later. The
 * last argument is NULL. */
void desk_strike (GtkWidget  *window,
                  const char *key,
                  ...) G_GNUC_NULL_TERMINATED;

/* Clicks in the middle of @widget with the real mouse; what that does is done a little later. */
void desk_point (GtkWidget *widget);

/* Waits longer than anything on the page waits before it does something by itself. */
void desk_rest (void);

/* Waits until the page is about this question of 25. */
void desk_wait_question (GtkWidget *page,
                         guint      number);

/* Waits until @text is, or is not, to be read in @root. */
void desk_wait_reads     (GtkWidget  *root,
                          const char *text);
void desk_wait_not_reads (GtkWidget  *root,
                          const char *text);
