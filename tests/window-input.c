/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window-input.h"

#include "base/catalog.h"

#include <gdk/x11/gdkx.h>

static void
run_xdotool (GPtrArray *arguments)
{
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_ptr_array_insert (arguments, 0, "xdotool");
  g_ptr_array_add (arguments, NULL);
  g_spawn_sync (NULL, (char **) arguments->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
}

static char *
dup_xid (GtkWidget *widget)
{
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (widget));

  return g_strdup_printf ("%lu", gdk_x11_surface_get_xid (surface));
}

static gboolean
is_active (gpointer data)
{
  return gtk_window_is_active (data);
}

/* There is no window manager here; somebody must give the window the keyboard. */
static void
take_keyboard (GtkWidget *window)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  g_autofree char *xid = dup_xid (window);

  if (gtk_window_is_active (GTK_WINDOW (window)))
    return;

  g_ptr_array_add (arguments, "windowfocus");
  g_ptr_array_add (arguments, xid);
  run_xdotool (arguments);
  desk_wait_for (is_active, window);
}

void
desk_strike (GtkWidget  *window,
             const char *key,
             ...)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  va_list keys;

  take_keyboard (window);
  g_ptr_array_add (arguments, "key");
  va_start (keys, key);
  for (; key != NULL; key = va_arg (keys, const char *))
    g_ptr_array_add (arguments, (char *) key);
  va_end (keys);
  run_xdotool (arguments);
}

void
desk_point (GtkWidget *widget)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  g_autofree char *xid = dup_xid (widget);
  g_autofree char *x = NULL;
  g_autofree char *y = NULL;
  GtkNative *native = gtk_widget_get_native (widget);
  graphene_rect_t bounds;
  double left, top;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (native), &bounds));
  gtk_native_get_surface_transform (native, &left, &top);
  x = g_strdup_printf ("%d", (int) ((double) (bounds.origin.x + bounds.size.width / 2) + left));
  y = g_strdup_printf ("%d", (int) ((double) (bounds.origin.y + bounds.size.height / 2) + top));
  for (const char **argument = (const char *[]) { "mousemove", "--window", xid, x, y, "click", "1", NULL };
       *argument != NULL; argument++)
    g_ptr_array_add (arguments, (char *) *argument);
  run_xdotool (arguments);
}

static gboolean
wake_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

static gboolean
is_awake (gpointer data)
{
  return *(gboolean *) data;
}

void
desk_rest (void)
{
  gboolean awake = FALSE;

  g_timeout_add (1000, wake_cb, &awake);
  desk_wait_for (is_awake, &awake);
}

typedef struct {
  GtkWidget *root;
  const char *text;
  gboolean reads;
} Sought;

static gboolean
is_so (gpointer data)
{
  const Sought *sought = data;

  return desk_reads (sought->root, sought->text) == sought->reads;
}

void
desk_wait_reads (GtkWidget  *root,
                 const char *text)
{
  Sought sought = { root, text, TRUE };

  desk_wait_for (is_so, &sought);
}

void
desk_wait_not_reads (GtkWidget  *root,
                     const char *text)
{
  Sought sought = { root, text, FALSE };

  desk_wait_for (is_so, &sought);
}

void
desk_wait_question (GtkWidget *page,
                    guint      number)
{
  g_autofree char *place = g_strdup_printf (_("Question %1$u of %2$u · %3$s"), number, 25u, "");

  desk_wait_reads (page, place);
}
