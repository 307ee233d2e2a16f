/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* One of each widget of ours, filled as on a page. A new template in ui/ gets a line in the table. */
#include "window-fixture.h"

typedef struct {
  const char *name; /* of its type */
  GtkWidget *(*make) (Desk *desk);
  const char *text; /* (nullable) must be read on it */
} WidgetMaker;

/* The last one has no name. */
extern const WidgetMaker widget_makers[];

/* A new one of the type called @name. */
GtkWidget *widget_make (Desk       *desk,
                        const char *name);

/* A row lives in a list. */
GtkWidget *widget_in_list (GtkWidget *row);

/* @n items for a list, with the ids 1…, in two groups. */
GPtrArray *widget_items (guint n);
