/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person waits for in the window that is open already. Arguments: FOLDER (empty) ASSESSMENTS. Prints, in seconds:
 * from the click on a choice to the next question on the screen, with so many assessments in the database, and a bare
 * window that changes as many labels; then from the click to the start page on the screen, with so many assessments and
 * with none; and the memory in KiB after walking through all pages 20 times and once.
 */
#include "../window-fixture.h"

#include "app/page.h"
#include "app/pages.h"
#include "app/question-page.h"
#include "app/window.h"
#include "base/error.h"
#include "checklist/library.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define QUESTIONS 20
#define OPENINGS 15
#define WALKS 20

static void
check (GError *error)
{
  if (error != NULL)
    g_error ("%s", error->message);
}

/* All answered and finished, as after years. */
static void
fill (const char *path,
      guint       n_assessments)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = tenken_store_open (path, TENKEN_STORE_CREATE, &error);
  TenkenChecklist *checklist = tenken_library_find (library, "ipa-self-check", NULL);
  g_autoptr (TenkenAnswers) answers = tenken_answers_new (checklist);

  check (error);
  for (guint i = 0; i < checklist->questions->len; i++)
    tenken_answers_set (answers, g_ptr_array_index (checklist->questions, i),
                        g_ptr_array_index (checklist->choices, i % 4), "毎週月曜に確認");
  for (guint i = 0; i < n_assessments; i++)
    {
      tenken_store_import (store, "みほん製作所", "2026-11-22", TENKEN_PURPOSE_SELF, answers, &error);
      check (error);
    }
}

static TenkenSession *
open_session (const char *folder,
              const char *name,
              guint       n_assessments)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  TenkenSession *session;

  fill (path, n_assessments);
  session = tenken_session_new (path, &error);
  check (error);

  return session;
}

static GtkWidget *
open_window (TenkenSession *session)
{
  return GTK_WIDGET (desk_show (GTK_WIDGET (tenken_window_new (desk_application (), session)), 1024, 700));
}

static int
compare (const void *a,
         const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
median (double *values,
        guint   n)
{
  qsort (values, n, sizeof *values, compare);

  return values[n / 2];
}

static double
since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / G_TIME_SPAN_SECOND;
}

/* Chosen by its key, and on at once: the moment that a person is given to see the choice is no cost. */
static double
time_clicks (GtkWidget *window,
             guint     *n_labels)
{
  GtkWidget *page = desk_find (window, TENKEN_TYPE_QUESTION_PAGE, 0);
  double spent[QUESTIONS];

  for (guint i = 0; i < QUESTIONS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      gtk_widget_activate_action (page, "question.choose", "i", (gint32) (i % 2 + 1));
      gtk_widget_activate_action (page, "question.next", NULL);
      desk_wait_frame (window);
      spent[i] = since (start);
    }

  for (*n_labels = 0; desk_find (window, GTK_TYPE_LABEL, *n_labels) != NULL; (*n_labels)++)
    ;

  return median (spent, QUESTIONS);
}

static double
time_labels (guint n_labels)
{
  GtkWidget *box = gtk_flow_box_new ();
  GPtrArray *labels = g_ptr_array_new ();
  GtkWindow *window;
  double spent[QUESTIONS];

  for (guint i = 0; i < n_labels; i++)
    {
      g_ptr_array_add (labels, gtk_label_new (""));
      gtk_flow_box_insert (GTK_FLOW_BOX (box), g_ptr_array_index (labels, i), -1);
    }
  window = desk_show (box, 1024, 700);

  for (guint i = 0; i < QUESTIONS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      for (guint j = 0; j < n_labels; j++)
        {
          g_autofree char *text = g_strdup_printf ("質問 %u の %u 番目", i, j);

          gtk_label_set_label (g_ptr_array_index (labels, j), text);
        }
      desk_wait_frame (GTK_WIDGET (window));
      spent[i] = since (start);
    }
  gtk_window_destroy (window);
  g_ptr_array_unref (labels);

  return median (spent, QUESTIONS);
}

/* From the library, which is the same in both, and with no other window on the screen. */
static double
time_starts (GtkWidget *window)
{
  double spent[OPENINGS];

  for (guint i = 0; i < OPENINGS; i++)
    {
      gint64 start;

      gtk_widget_activate_action (window, "win.go", "s", "library");
      for (guint frame = 0; frame < 5; frame++)
        desk_wait_frame (window);

      start = g_get_monotonic_time ();
      gtk_widget_activate_action (window, "win.start", NULL);
      desk_wait_frame (window);
      spent[i] = since (start);
    }

  return median (spent, OPENINGS);
}

static void
walk (GtkWidget *window)
{
  const TenkenPageKind *kind;

  for (guint i = 0; (kind = tenken_pages_get (i)) != NULL; i++)
    {
      gtk_widget_activate_action (window, "win.go", "s", kind->name);
      for (guint frame = 0; frame < 5; frame++)
        desk_wait_frame (window);
    }
}

static long
get_memory (void)
{
  g_autofree char *text = NULL;
  long pages = 0;

  if (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL))
    sscanf (text, "%*s %ld", &pages);

  return pages * (sysconf (_SC_PAGESIZE) / 1024);
}

int
main (int    argc,
      char **argv)
{
  const char *folder = argc == 3 ? argv[1] : NULL;
  guint n_assessments = argc == 3 ? (guint) atoi (argv[2]) : 0;
  TenkenSession *many, *none;
  GtkWidget *window, *empty;
  double with, without, click;
  guint n_labels;
  long once;

  if (folder == NULL)
    return 1;
  argc = 1;
  desk_init (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  many = open_session (folder, "many.db", n_assessments);
  none = open_session (folder, "none.db", 0);
  tenken_session_begin (many, "みほん製作所");
  window = open_window (many);
  gtk_widget_activate_action (window, "win.go", "s", "question");
  desk_wait_frame (window);
  click = time_clicks (window, &n_labels);
  printf ("%.6f %.6f\n", click, time_labels (n_labels));

  with = time_starts (window);
  gtk_widget_set_visible (window, FALSE);
  empty = open_window (none);
  without = time_starts (empty);
  printf ("%.6f %.6f\n", with, without);
  gtk_window_destroy (GTK_WINDOW (empty));
  gtk_widget_set_visible (window, TRUE);
  desk_wait_frame (window);

  walk (window);
  once = get_memory ();
  for (guint i = 1; i < WALKS; i++)
    walk (window);
  printf ("%ld %ld\n", get_memory (), once);

  return 0;
}
