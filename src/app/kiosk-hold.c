/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-hold.h"

/* Long enough for the desktop to be done with what it does just now. */
#define PAUSE_MS 300

static gboolean
return_cb (gpointer data)
{
  GtkWindow *window = data;

  g_object_set_data (G_OBJECT (window), "tenken-kiosk-return", NULL);
  if (!gtk_widget_get_mapped (GTK_WIDGET (window)))
    return G_SOURCE_REMOVE;

  if (!gtk_window_is_fullscreen (window))
    gtk_window_fullscreen (window);
  if (!gtk_window_is_active (window))
    gtk_window_present (window);

  return G_SOURCE_REMOVE;
}

static void
remove_source (gpointer data)
{
  GSource *source = g_main_context_find_source_by_id (NULL, GPOINTER_TO_UINT (data));

  if (source != NULL)
    g_source_destroy (source);
}

/* Once for each time that the desktop changed something, so that a desktop which insists is not fought for ever. */
static void
changed_cb (GtkWindow *window)
{
  guint source;

  if (gtk_window_is_fullscreen (window) && gtk_window_is_active (window))
    return;

  source = g_timeout_add (PAUSE_MS, return_cb, window);
  g_object_set_data_full (G_OBJECT (window), "tenken-kiosk-return", GUINT_TO_POINTER (source), remove_source);
}

static void
state_cb (GdkToplevel *toplevel,
          GParamSpec  *pspec,
          GtkWindow   *window)
{
  if ((gdk_toplevel_get_state (toplevel) & GDK_TOPLEVEL_STATE_MINIMIZED) != 0)
    gtk_window_unminimize (window);
}

static void
map_cb (GtkWindow *window)
{
  GdkToplevel *toplevel = GDK_TOPLEVEL (gtk_native_get_surface (GTK_NATIVE (window)));

  gdk_toplevel_inhibit_system_shortcuts (toplevel, NULL);
}

/* Where there is nobody to make it fill the screen, it is as large as the screen by itself. */
static void
realize_cb (GtkWindow *window)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (window));
  GListModel *monitors = gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (window)));
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (monitors, 0);
  GdkRectangle area;

  g_signal_connect_object (surface, "notify::state", G_CALLBACK (state_cb), window, 0);
  if (monitor == NULL)
    return;

  gdk_monitor_get_geometry (monitor, &area);
  gtk_window_set_default_size (window, area.width, area.height);
}

void
tenken_kiosk_hold (GtkWindow *window)
{
  gtk_window_set_decorated (window, FALSE);
  gtk_window_set_deletable (window, FALSE);
  gtk_window_fullscreen (window);
  g_signal_connect (window, "realize", G_CALLBACK (realize_cb), NULL);
  g_signal_connect (window, "map", G_CALLBACK (map_cb), NULL);
  g_signal_connect (window, "notify::fullscreened", G_CALLBACK (changed_cb), NULL);
  g_signal_connect (window, "notify::is-active", G_CALLBACK (changed_cb), NULL);
}
