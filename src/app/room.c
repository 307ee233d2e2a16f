/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/room.h"

#include "app/text-size.h"

/* In units of the text size: a lower window has no room for air. */
#define ROOM_FOR_AIR 44

typedef struct {
  GtkWidget *widget;
  TenkenRoomFunc func;
  GdkSurface *surface; /* (nullable): while the widget is to be seen */
  gulong handler;
  guint idle;
  double width, height; /* as told last */
} Room;

static void
tell (Room *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (self->widget, "字");
  double width, height;
  int em;

  pango_layout_get_pixel_size (layout, &em, NULL);
  width = (double) gdk_surface_get_width (self->surface) / MAX (em, 1);
  height = (double) gdk_surface_get_height (self->surface) / MAX (em, 1);
  if (width == self->width && height == self->height)
    return;

  self->width = width;
  self->height = height;
  self->func (self->widget, width, height);
}

static gboolean
idle_cb (gpointer data)
{
  Room *self = data;

  self->idle = 0;
  tell (self);

  return G_SOURCE_REMOVE;
}

static void
layout_cb (Room *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add_full (G_PRIORITY_HIGH_IDLE, idle_cb, self, NULL);
}

static void
map_cb (Room *self)
{
  self->surface = g_object_ref (gtk_native_get_surface (gtk_widget_get_native (self->widget)));
  self->handler = g_signal_connect_swapped (self->surface, "layout", G_CALLBACK (layout_cb), self);
  tell (self);
}

static void
unmap_cb (Room *self)
{
  g_clear_handle_id (&self->idle, g_source_remove);
  g_signal_handler_disconnect (self->surface, self->handler);
  g_clear_object (&self->surface);
}

/* A widget that goes is unmapped before. */
static void
room_free (gpointer  data,
           GClosure *closure)
{
  g_free (data);
}

void
tenken_room_watch (GtkWidget      *widget,
                   TenkenRoomFunc  func)
{
  Room *self = g_new0 (Room, 1);

  self->widget = widget;
  self->func = func;
  g_signal_connect_data (widget, "map", G_CALLBACK (map_cb), self, room_free, G_CONNECT_SWAPPED);
  g_signal_connect_swapped (widget, "unmap", G_CALLBACK (unmap_cb), self);
}

static void
grow_cb (GtkWidget *widget,
         double     width,
         double     height)
{
  AdwClamp *clamp = ADW_CLAMP (widget);
  int usual = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (clamp), "tenken-usual-size"));
  int size = (int) (usual * MAX (tenken_text_size_get_scale (gtk_widget_get_settings (widget)), 1));

  adw_clamp_set_maximum_size (clamp, size);
  adw_clamp_set_tightening_threshold (clamp, size);
}

void
tenken_room_grow_clamp (AdwClamp *clamp)
{
  g_object_set_data (G_OBJECT (clamp), "tenken-usual-size", GINT_TO_POINTER (adw_clamp_get_maximum_size (clamp)));
  tenken_room_watch (GTK_WIDGET (clamp), grow_cb);
}

static void
tighten_cb (GtkWidget *widget,
            double     width,
            double     height)
{
  if (height < ROOM_FOR_AIR)
    gtk_widget_add_css_class (widget, "tight");
  else
    gtk_widget_remove_css_class (widget, "tight");
}

void
tenken_room_tighten (GtkWidget *widget)
{
  tenken_room_watch (widget, tighten_cb);
}
