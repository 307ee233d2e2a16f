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
  TenkenToaster *toaster = tenken_toaster_new (ADW_TOAST_OVERLAY (overlay));
  const guint pause = GPOINTER_TO_UINT (data);

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), gtk_label_new ("below"));
  window = desk_show (overlay, 600, 400);
  for (guint i = 0; i < 8; i++)
    {
      g_autofree char *text = g_strdup_printf ("number %u", i);

      tenken_toaster_say (toaster, adw_toast_new (text));
      wait_ms (pause);
      if (i % 3 == 2)
        tenken_toaster_say (toaster, NULL);
    }
  desk_wait_for (is_read, &(Expected) { overlay, "number 7" });

  /* Nothing more to say. */
  tenken_toaster_say (toaster, NULL);
  desk_wait_for (is_empty, overlay);

  tenken_toaster_say (toaster, adw_toast_new ("never seen"));
  tenken_toaster_say (toaster, adw_toast_new ("the last"));
  desk_wait_for (is_read, &(Expected) { overlay, "the last" });
  tenken_toaster_free (toaster);
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

  return desk_run ();
}
