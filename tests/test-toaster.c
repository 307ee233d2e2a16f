/* SPDX-License-Identifier: GPL-3.0-or-later */
/* However fast one thing is said after the other, the last one is read at last, and libadwaita bears it. */
#include "window-fixture.h"

#include "app/toaster.h"

#include <string.h>

typedef struct {
  GtkWidget *overlay;
  const char *text;
} Expected;

static gboolean
is_read (gpointer data)
{
  const Expected *expected = data;

  return desk_reads (expected->overlay, expected->text);
}

static gboolean
is_empty (gpointer overlay)
{
  return desk_find (overlay, GTK_TYPE_BUTTON, 0) == NULL;
}

static gboolean
raise_flag_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static gboolean
is_raised (gpointer data)
{
  return *(gboolean *) data;
}

static void
wait_ms (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, raise_flag_cb, &over);
  desk_wait_for (is_raised, &over);
}

static void
test_haste (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *overlay = adw_toast_overlay_new ();
  GtkWindow *window;
  const guint pause = GPOINTER_TO_UINT (data);

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), gtk_label_new ("below"));
  window = desk_show (overlay, 600, 400);
  for (guint i = 0; i < 8; i++)
    {
      g_autofree char *text = g_strdup_printf ("number %u", i);

      tenken_toaster_say (overlay, adw_toast_new (text));
      wait_ms (pause);
      if (i % 3 == 2)
        tenken_toaster_say (overlay, NULL);
    }
  desk_wait_for (is_read, &(Expected) { overlay, "number 7" });

  /* Nothing more to say. */
  tenken_toaster_say (overlay, NULL);
  desk_wait_for (is_empty, overlay);

  tenken_toaster_say (overlay, adw_toast_new ("never seen"));
  tenken_toaster_say (overlay, adw_toast_new ("the last"));
  desk_wait_for (is_read, &(Expected) { overlay, "the last" });
  /* And another one on its way as the window goes. */
  tenken_toaster_say (overlay, adw_toast_new ("too late"));
  desk_assert_goes (window, NULL);
}

/* Behind a toast of somebody else's it waits for its turn, and may be out of date before that has come. */
static void
test_queue (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *overlay = adw_toast_overlay_new ();
  GtkWidget *below = gtk_label_new ("below");
  GtkWindow *window;
  AdwToast *first = adw_toast_new ("first");

  adw_toast_set_timeout (first, 0);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), below);
  window = desk_show (overlay, 600, 400);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), first);
  desk_wait_for (is_read, &(Expected) { overlay, "first" });

  tenken_toaster_say (below, adw_toast_new ("out of date"));
  wait_ms (GPOINTER_TO_UINT (data));
  tenken_toaster_say (below, NULL);
  wait_ms (1000);
  tenken_toaster_say (below, adw_toast_new ("last"));
  g_assert_true (desk_reads (overlay, "first"));
  adw_toast_dismiss (first);
  desk_wait_for (is_read, &(Expected) { overlay, "last" });
  g_assert_false (desk_reads (overlay, "out of date"));
  desk_assert_goes (window, NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/toaster/at-once", test_haste, GUINT_TO_POINTER (0));
  desk_add ("/toaster/fast", test_haste, GUINT_TO_POINTER (120));
  desk_add ("/toaster/fading", test_haste, GUINT_TO_POINTER (700));
  desk_add ("/toaster/queue/at-once", test_queue, GUINT_TO_POINTER (0));
  desk_add ("/toaster/queue/later", test_queue, GUINT_TO_POINTER (1000));

  return desk_run ();
}
