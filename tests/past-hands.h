/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a person does on the page of check-ups so far. */
#include "window-hands.h"

#include "app/past-page.h"

/* Goes there from another page. */
GtkWidget *past_open (GtkWidget *window);

void   past_pick   (GtkWidget *page,
                    gint64     id);
gint64 past_picked (GtkWidget *page);

/* How many are listed; and a wait until there are so many. */
guint past_count      (GtkWidget *page);
void  past_wait_count (GtkWidget *page,
                       guint      count);

/* Presses the row with this title. */
void past_press_row (GtkWidget  *page,
                     const char *title);

/* Types a name, and Enter after it where @enter is TRUE. */
void        past_name     (GtkWidget  *page,
                           const char *name,
                           gboolean    enter);
const char *past_get_name (GtkWidget *page);

/* Types a note, which is saved when typing pauses or the page is left. */
void past_note (GtkWidget  *page,
                const char *note);

/* Asks to delete what is picked; returns the dialog. */
GtkWidget *past_ask_delete (GtkWidget *page);

/* Deletes it, typed word and all. */
void past_delete (GtkWidget *page);

/* Closes the window as a person does, and waits until it is gone. */
void past_close (GtkWidget *window);

/* Whether these bytes are anywhere in the files of the database. */
gboolean past_is_on_disk (Desk       *desk,
                          const char *text);
