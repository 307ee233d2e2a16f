/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/view-scroll.h"

#include "app/view-place.h"

/* A page that has no place on the screen after so many frames is not shown; one that has finds its final one in fewer:
 * texts that wrap take a second turn. */
#define PATIENCE 10

typedef struct {
  GtkScrolledWindow *scroller; /* (nullable): a weak pointer */
  gulong handler;
  gint64 last_frame;
  double value; /* where it was scrolled to; −1 before that */
  double share; /* of the whole way down */
  char *anchor;
  double offset;
  gboolean working; /* the anchor has the focus */
} Scroll;

static GtkAdjustment *
get_range (GtkScrolledWindow *scroller,
           double            *range)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);

  *range = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment)
           - gtk_adjustment_get_lower (adjustment);

  return adjustment;
}

/* The first thing in @widget that reaches below the top edge of @scroller. */
static GtkWidget *
find_topmost (GtkWidget *widget,
              GtkWidget *scroller)
{
  graphene_rect_t bounds;
  gboolean leaf = TRUE;

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_compute_bounds (widget, scroller, &bounds)
      || bounds.origin.y + bounds.size.height <= 0)
    return NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      {
        GtkWidget *found = find_topmost (child, scroller);

        leaf = FALSE;
        if (found != NULL)
          return found;
      }

  return leaf ? widget : NULL;
}

/* What must not move: where one works, if it is in sight, else what is at the top. */
static GtkWidget *
find_anchor (GtkWidget *scroller,
             gboolean  *working)
{
  GtkWidget *child = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller));
  GtkRoot *root = gtk_widget_get_root (scroller);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  graphene_rect_t bounds;

  *working = FALSE;
  if (!GTK_IS_VIEWPORT (child))
    return NULL;
  if (focus != NULL && gtk_widget_is_ancestor (focus, child) && gtk_widget_compute_bounds (focus, scroller, &bounds)
      && bounds.origin.y + bounds.size.height > 0 && bounds.origin.y < (float) gtk_widget_get_height (scroller))
    {
      *working = TRUE;
      return focus;
    }

  return find_topmost (child, scroller);
}

GVariant *
tenken_view_save_scroll (GtkScrolledWindow *self)
{
  double range;
  GtkAdjustment *adjustment = get_range (self, &range);
  gboolean working;
  GtkWidget *anchor = find_anchor (GTK_WIDGET (self), &working);
  g_autofree char *place = anchor != NULL ? tenken_view_name_place (GTK_WIDGET (self), anchor) : g_strdup ("");
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (anchor != NULL && !gtk_widget_compute_bounds (anchor, GTK_WIDGET (self), &bounds))
    bounds.origin.y = 0;

  return g_variant_new ("(dsdb)", range > 0 ? gtk_adjustment_get_value (adjustment) / range : 0, place,
                        (double) bounds.origin.y, working);
}

static void
scroll (Scroll *data)
{
  double range;
  GtkAdjustment *adjustment = get_range (data->scroller, &range);
  GtkWidget *anchor = *data->anchor != '\0' ? tenken_view_find_place (GTK_WIDGET (data->scroller), data->anchor) : NULL;
  graphene_rect_t bounds;

  /* Who is at the top stays there; who does nothing at the other end looks at that. */
  if (data->share > 0 && (data->working || data->share < 1) && anchor != NULL && gtk_widget_get_mapped (anchor)
      && gtk_widget_compute_bounds (anchor, GTK_WIDGET (data->scroller), &bounds))
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + (double) bounds.origin.y - data->offset);
  else
    gtk_adjustment_set_value (adjustment, data->share * range);

  data->value = gtk_adjustment_get_value (adjustment);
}

/* Whether somebody has scrolled elsewhere meanwhile; where there is less to scroll than before, GTK has. */
static gboolean
is_elsewhere (const Scroll *data)
{
  double range;
  GtkAdjustment *adjustment = get_range (data->scroller, &range);

  return data->value >= 0 && ABS (gtk_adjustment_get_value (adjustment) - MIN (data->value, range)) > 1;
}

/* Runs after GTK has laid the frame out and before it is painted; GTK then lays out once more what moved. */
static void
layout_cb (GdkFrameClock *clock,
           gpointer       user_data)
{
  Scroll *data = user_data;

  if (data->scroller == NULL || gdk_frame_clock_get_frame_counter (clock) > data->last_frame || is_elsewhere (data))
    g_signal_handler_disconnect (clock, data->handler);
  else if (gtk_widget_get_mapped (GTK_WIDGET (data->scroller)) && gtk_widget_get_height (GTK_WIDGET (data->scroller)) > 0)
    scroll (data);
}

static void
scroll_free (gpointer  user_data,
             GClosure *closure)
{
  Scroll *data = user_data;

  g_clear_weak_pointer (&data->scroller);
  g_free (data->anchor);
  g_free (data);
}

void
tenken_view_restore_scroll (GtkScrolledWindow *self,
                            GVariant          *state)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));
  Scroll *data;

  if (clock == NULL || !g_variant_is_of_type (state, G_VARIANT_TYPE ("(dsdb)")))
    return;

  data = g_new0 (Scroll, 1);
  data->value = -1;
  data->last_frame = gdk_frame_clock_get_frame_counter (clock) + PATIENCE;
  g_set_weak_pointer (&data->scroller, self);
  g_variant_get (state, "(dsdb)", &data->share, &data->anchor, &data->offset, &data->working);
  data->handler = g_signal_connect_data (clock, "layout", G_CALLBACK (layout_cb), data, scroll_free, G_CONNECT_AFTER);
}
