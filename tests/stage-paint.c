/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stage.h"

/* Popovers are surfaces of their own, somewhere above their parent's. */
static void
snapshot_popovers (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_mapped (child))
        continue;
      if (GTK_IS_POPOVER (child))
        {
          GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (child));
          g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (child);
          double x, y, x_parent, y_parent;

          gtk_native_get_surface_transform (GTK_NATIVE (child), &x, &y);
          gtk_native_get_surface_transform (gtk_widget_get_native (widget), &x_parent, &y_parent);
          gtk_snapshot_save (snapshot);
          gtk_snapshot_translate (snapshot,
                                  &GRAPHENE_POINT_INIT ((float) (gdk_popup_get_position_x (GDK_POPUP (surface)) + x - x_parent),
                                                        (float) (gdk_popup_get_position_y (GDK_POPUP (surface)) + y - y_parent)));
          gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                                  gdk_paintable_get_intrinsic_height (paintable));
          snapshot_popovers (child, snapshot);
          gtk_snapshot_restore (snapshot);
        }
      else
        snapshot_popovers (child, snapshot);
    }
}

GskRenderNode *
stage_paint_node (GtkWidget *window)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GskRenderNode *node;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (window), gtk_widget_get_height (window));
  snapshot_popovers (window, snapshot);
  node = gtk_snapshot_to_node (snapshot);
  g_assert_nonnull (node);

  return node;
}

GdkTexture *
stage_paint (GtkWidget *window)
{
  g_autoptr (GskRenderNode) node = stage_paint_node (window);

  return gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node,
                                      &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (window),
                                                           (float) gtk_widget_get_height (window)));
}
