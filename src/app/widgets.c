/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets.h"

GResource *tenken_ui_get_resource (void);

void
tenken_widgets_register (void)
{
  g_resources_register (tenken_ui_get_resource ());
}

void
tenken_widgets_clear (GtkWidget *container)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (container)) != NULL)
    if (GTK_IS_LIST_BOX (container))
      gtk_list_box_remove (GTK_LIST_BOX (container), child);
    else
      gtk_box_remove (GTK_BOX (container), child);
}

/* A widget that has no place after so many frames is hidden. */
#define PATIENCE 10

typedef struct {
  int air;
  guint frames; /* seen meanwhile; in the first one a widget shown just now has no place yet */
} Scroll;

static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  Scroll *scroll = data;
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment;
  double lowest, highest;
  graphene_rect_t bounds;

  if (viewport == NULL || scroll->frames > PATIENCE)
    return G_SOURCE_REMOVE;
  if (scroll->frames++ == 0 || !gtk_widget_get_mapped (widget)
      || !gtk_widget_compute_bounds (widget, gtk_viewport_get_child (GTK_VIEWPORT (viewport)), &bounds)
      || bounds.size.height <= 0)
    return G_SOURCE_CONTINUE;

  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  lowest = (double) (bounds.origin.y + bounds.size.height) + scroll->air
           - gtk_adjustment_get_page_size (adjustment);
  highest = (double) bounds.origin.y - scroll->air;
  gtk_adjustment_set_value (adjustment, MIN (MAX (gtk_adjustment_get_value (adjustment), lowest), highest));

  return G_SOURCE_REMOVE;
}

void
tenken_widgets_scroll_to (GtkWidget *widget,
                          int        air)
{
  Scroll *scroll = g_new0 (Scroll, 1);

  scroll->air = air;
  gtk_widget_add_tick_callback (widget, scroll_cb, scroll, g_free);
}

gboolean
tenken_widgets_has_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

double
tenken_widgets_get_text_size (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  return pango_font_description_get_size_is_absolute (font)
         ? size : size * pango_cairo_context_get_resolution (context) / 72.0;
}
