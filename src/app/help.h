/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_HELP (tenken_help_get_type ())

/**
 * TenkenHelp:
 *
 * What one does on a page: a picture, three short sentences, and a way to the keyboard shortcuts. It stands in front
 * of its page, goes by Escape, and everything in it comes with the program.
 */
G_DECLARE_FINAL_TYPE (TenkenHelp, tenken_help, TENKEN, HELP, AdwWindow)

#define TENKEN_HELP_SENTENCES 3

/* The help of one page; its picture is the resource `help/PAGE.svg`. */
typedef struct {
  const char *page;                             /* its name, as in pages.h */
  const char *picture;                          /* what the picture shows, for who does not see it */
  const char *sentences[TENKEN_HELP_SENTENCES]; /* one for each of the numbers in the picture */
} TenkenHelpTopic;

/**
 * tenken_help_find:
 * @page: a page's name
 *
 * Returns: (transfer none) (nullable): its help, in English as in the sources, or %NULL where there is none.
 */
const TenkenHelpTopic *tenken_help_find (const char *page);

/**
 * tenken_help_new:
 * @topic: what to say
 * @parent: (nullable): the window to stand in front of, and to fit into
 *
 * Returns: a window, to be presented.
 */
GtkWidget *tenken_help_new (const TenkenHelpTopic *topic,
                            GtkWindow             *parent);

G_END_DECLS
