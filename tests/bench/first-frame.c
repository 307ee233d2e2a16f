/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loaded by LD_PRELOAD into any GTK program: ends it as soon as its first frame is on the screen, and prints how many
 * seconds that took since BENCH_START (CLOCK_MONOTONIC, in seconds) and its peak memory in KiB. The program itself
 * need not know.
 */
#include <adwaita.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static gboolean is_drawing;

static void
after_paint_cb (GdkFrameClock *clock,
                GdkSurface    *surface)
{
  struct timespec now;
  struct rusage usage;

  if (!is_drawing)
    return;

  /* The server's part too: painted, not only sent. */
  gdk_display_sync (gdk_surface_get_display (surface));

  clock_gettime (CLOCK_MONOTONIC, &now);
  getrusage (RUSAGE_SELF, &usage);
  printf ("%.6f %ld\n", (double) now.tv_sec + (double) now.tv_nsec / 1e9 - atof (getenv ("BENCH_START")),
          usage.ru_maxrss);
  fflush (stdout);
  _exit (0);
}

/* A frame clock also ticks for layout alone; only a frame that renders counts. A handler would come too late: GTK's
 * own ends the emission. */
static gboolean
render_hook (GSignalInvocationHint *hint,
             guint                  n_values,
             const GValue          *values,
             gpointer               data)
{
  GdkSurface *surface = g_value_get_object (&values[0]);

  if (is_drawing)
    return FALSE;

  is_drawing = TRUE;
  g_signal_connect (gdk_surface_get_frame_clock (surface), "after-paint", G_CALLBACK (after_paint_cb), surface);

  return FALSE;
}

int
g_application_run (GApplication  *application,
                   int            argc,
                   char         **argv)
{
  int (*run) (GApplication *, int, char **);

  *(void **) &run = dlsym (RTLD_NEXT, "g_application_run");
  g_type_class_unref (g_type_class_ref (GDK_TYPE_SURFACE));
  g_signal_add_emission_hook (g_signal_lookup ("render", GDK_TYPE_SURFACE), 0, render_hook, NULL, NULL);

  return run (application, argc, argv);
}
