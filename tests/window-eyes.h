/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Finds what can be seen, as a person does: by what it is and what it says. */
#include <adwaita.h>

/* The @place-th widget of @type in @root that can be seen, from 0, or %NULL. */
GtkWidget *desk_find (GtkWidget *root,
                      GType      type,
                      guint      place);

/* Whether @text is to be read in @root, as a part of a label or of a typed text. */
gboolean desk_reads (GtkWidget  *root,
                     const char *text);

/* The row in @root with this title, or %NULL. */
GtkWidget *desk_find_row (GtkWidget  *root,
                          const char *title);

/* The button in @root with this @label. */
GtkWidget *desk_button (GtkWidget  *root,
                        const char *label);

void desk_click (GtkWidget *button);
