/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "monkey-hands.h"

#include <X11/keysym.h>
#include <dlfcn.h>
#include <gdk/x11/gdkx.h>

/* The extension that makes events; xdotool brings the library, nobody brings its headers. */
static struct {
  int (*key) (Display *display, unsigned int code, int press, unsigned long delay);
  int (*button) (Display *display, unsigned int button, int press, unsigned long delay);
  int (*motion) (Display *display, int screen, int x, int y, unsigned long delay);
} fake;

static Display *
get_display (void)
{
  return gdk_x11_display_get_xdisplay (gdk_display_get_default ());
}

void
monkey_hands_prepare (void)
{
  void *library = dlopen ("libXtst.so.6", RTLD_NOW);

  if (library == NULL)
    g_error ("%s", dlerror ());
  *(void **) &fake.key = dlsym (library, "XTestFakeKeyEvent");
  *(void **) &fake.button = dlsym (library, "XTestFakeButtonEvent");
  *(void **) &fake.motion = dlsym (library, "XTestFakeMotionEvent");
  g_assert_true (fake.key != NULL && fake.button != NULL && fake.motion != NULL);
}

void
monkey_hands_strike (const Stroke *stroke)
{
  Display *display = get_display ();
  const KeyCode codes[] = {
    stroke->modifier != 0 ? XKeysymToKeycode (display, stroke->modifier) : 0,
    stroke->key == XK_question || stroke->key == XK_plus ? XKeysymToKeycode (display, XK_Shift_L) : 0,
    XKeysymToKeycode (display, stroke->key),
  };

  if (codes[G_N_ELEMENTS (codes) - 1] == 0)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (codes[i] != 0)
      fake.key (display, codes[i], TRUE, 0);
  for (guint i = G_N_ELEMENTS (codes); i-- > 0;)
    if (codes[i] != 0)
      fake.key (display, codes[i], FALSE, 0);
}

void
monkey_hands_move (GtkWidget *native,
                   double     x,
                   double     y)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (native));
  Display *display = get_display ();
  double dx, dy;
  int root_x, root_y;
  Window child;

  gtk_native_get_surface_transform (GTK_NATIVE (native), &dx, &dy);
  XTranslateCoordinates (display, gdk_x11_surface_get_xid (surface), DefaultRootWindow (display), (int) (x + dx),
                         (int) (y + dy), &root_x, &root_y, &child);
  fake.motion (display, -1, root_x, root_y, 0);
}

void
monkey_hands_press (guint button)
{
  fake.button (get_display (), button, TRUE, 0);
}

void
monkey_hands_release (guint button)
{
  fake.button (get_display (), button, FALSE, 0);
}

void
monkey_hands_click (guint button,
                    guint times)
{
  for (guint i = 0; i < times; i++)
    {
      monkey_hands_press (button);
      monkey_hands_release (button);
    }
}

void
monkey_hands_rest (void)
{
  XSync (get_display (), FALSE);
}

GtkWidget *
monkey_hands_find_front (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  GtkWidget *front = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (toplevels, i);

      if (gtk_widget_get_mapped (window)
          && (front == NULL || gtk_window_get_modal (GTK_WINDOW (window)) >= gtk_window_get_modal (GTK_WINDOW (front))))
        front = window;
    }

  return front;
}

void
monkey_hands_raise (GtkWindow *window)
{
  Window xid = gdk_x11_surface_get_xid (gtk_native_get_surface (GTK_NATIVE (window)));
  Display *display = get_display ();
  Window child;
  int x, y;

  /* The server may not have it on the screen yet. */
  gdk_x11_display_error_trap_push (gdk_display_get_default ());
  if (!gtk_window_is_active (window))
    {
      XRaiseWindow (display, xid);
      XSetInputFocus (display, xid, RevertToParent, CurrentTime);
    }
  XTranslateCoordinates (display, xid, DefaultRootWindow (display), 0, 0, &x, &y, &child);
  if (x != 0 || y != 0)
    XMoveWindow (display, xid, 0, 0);
  gdk_x11_display_error_trap_pop_ignored (gdk_display_get_default ());
}

static void
list_targets (GtkWidget *root,
              GPtrArray *targets)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_mapped (child) || !gtk_widget_is_sensitive (child) || GTK_IS_LINK_BUTTON (child))
        continue;
      if (gtk_widget_get_focusable (child) || GTK_IS_BUTTON (child))
        g_ptr_array_add (targets, child);
      list_targets (child, targets);
    }
}

GPtrArray *
monkey_hands_list_targets (GtkWidget *root)
{
  GPtrArray *targets = g_ptr_array_new ();

  list_targets (root, targets);

  return targets;
}

gboolean
monkey_hands_find_middle (GtkWidget *widget,
                          double    *x,
                          double    *y)
{
  GtkWidget *native = GTK_WIDGET (gtk_widget_get_native (widget));
  graphene_rect_t box;

  if (native == NULL || !gtk_widget_compute_bounds (widget, native, &box))
    return FALSE;
  *x = box.origin.x + box.size.width / 2;
  *y = box.origin.y + box.size.height / 2;

  return *x >= 0 && *y >= 0 && *x < gtk_widget_get_width (native) && *y < gtk_widget_get_height (native);
}

gboolean
monkey_hands_is_moving (GtkWidget *root)
{
  if (GTK_IS_STACK (root) && gtk_stack_get_transition_running (GTK_STACK (root)))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) && monkey_hands_is_moving (child))
      return TRUE;

  return FALSE;
}
