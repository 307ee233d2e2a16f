/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the tests of the window share: a database of its own for each, the real application around the widgets, and
 * eyes and hands that go by what is on the screen. */
#include "window-eyes.h"

#include "app/session.h"

#include <adwaita.h>

typedef struct {
  char *folder;
  char *path;             /* the database */
  TenkenSession *session; /* on a database without any assessment */
} Desk;

typedef void (*DeskFunc) (Desk          *desk,
                          gconstpointer  data);

/* At the beginning of main(), and instead of g_test_run() at its end. */
void desk_init (int    *argc,
                char ***argv);
int  desk_run  (void);

AdwApplication *desk_application (void);

/* Adds a test that gets a Desk and @data. When it ends, nothing may hold the session any more. */
void desk_add (const char    *name,
               DeskFunc       func,
               gconstpointer  data);

/* Drops the session, which nothing else may hold, and opens another on the same database. */
void desk_restart (Desk *desk);

const TenkenQuestion *desk_question (Desk  *desk,
                                     guint  number);
const TenkenChoice   *desk_choice   (Desk       *desk,
                                     const char *id);

/* Begins an assessment and gives the same answer to all questions but the last @open ones. */
void desk_answer_all (Desk       *desk,
                      const char *choice,
                      guint       open);

/* 10,000 characters of every kind. */
char *desk_monster (void);

/* Runs the main loop until @done says so; half a minute without is a failure. */
void desk_wait_for (gboolean (*done) (gpointer data),
                    gpointer   data);

/* Presents @widget, in a window unless it is one, and waits until it has been drawn. Returns the window. */
GtkWindow *desk_show (GtkWidget *widget,
                      int        width,
                      int        height);

/* Waits until @widget has been drawn once more. */
void desk_wait_frame (GtkWidget *widget);

/* Destroys @window and fails unless every widget in it goes, and @extra too where it is given. */
void desk_assert_goes (GtkWindow *window,
                       GObject   *extra);

/* Does @sql to the database, past the session. */
void desk_run_sql (Desk       *desk,
                   const char *sql);
