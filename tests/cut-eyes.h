/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Finds what is cut, as an eye would. */
#include <gtk/gtk.h>

/* The smallest window that must do. */
#define CUT_WIDTH 1024
#define CUT_HEIGHT 700

/**
 * cut_look:
 * @shown: a window that nothing moves in
 * @name: of what is shown there
 * @faults: (element-type utf8): a GPtrArray of its own strings; gets a sentence for each thing that is cut: a text that
 *   ends in "…" or has too little room, what reaches beyond what it is in, two texts that lie on each other, and a
 *   window that cannot be as small as CUT_WIDTH × CUT_HEIGHT
 *
 * A StageFunc. What is cut in the same way in several scenes is said once.
 */
void cut_look (GtkWidget  *shown,
               const char *name,
               gpointer    faults);
