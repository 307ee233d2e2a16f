/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/advance.h"

#define MOMENT_MS 600
#define FRESH_US (700 * 1000)

struct _TenkenAdvance {
  GtkWidget *page;
  void (*go) (GtkWidget *page);
  GtkEventController *controller;
  guint timeout; /* set while it waits */
  gint64 went;   /* monotonic time, 0 for never */
};

static gboolean
timeout_cb (gpointer data)
{
  TenkenAdvance *self = data;

  self->timeout = 0;
  self->go (self->page);
  self->went = g_get_monotonic_time ();

  return G_SOURCE_REMOVE;
}

static gboolean
is_enter (GdkEvent *event)
{
  guint key = gdk_key_event_get_keyval (event);

  return key == GDK_KEY_Return || key == GDK_KEY_KP_Enter;
}

static gboolean
event_cb (TenkenAdvance *self,
          GdkEvent      *event)
{
  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_KEY_PRESS:
      if (is_enter (event))
        break;
      G_GNUC_FALLTHROUGH;
    case GDK_BUTTON_PRESS:
    case GDK_TOUCH_BEGIN:
    case GDK_SCROLL:
      tenken_advance_cancel (self);
      break;
    default:
      break;
    }

  return GDK_EVENT_PROPAGATE;
}

TenkenAdvance *
tenken_advance_new (GtkWidget *page,
                    void     (*go) (GtkWidget *page))
{
  TenkenAdvance *self = g_new0 (TenkenAdvance, 1);

  self->page = page;
  self->go = go;

  /* Before anything on the page hears of the event: a card that is clicked starts it anew. */
  self->controller = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (self->controller, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (self->controller, "event", G_CALLBACK (event_cb), self);
  gtk_widget_add_controller (page, self->controller);

  return self;
}

void
tenken_advance_free (TenkenAdvance *self)
{
  tenken_advance_cancel (self);
  gtk_widget_remove_controller (self->page, self->controller);
  g_free (self);
}

void
tenken_advance_start (TenkenAdvance *self)
{
  tenken_advance_cancel (self);
  self->timeout = g_timeout_add (MOMENT_MS, timeout_cb, self);
}

gboolean
tenken_advance_cancel (TenkenAdvance *self)
{
  gboolean waiting = self->timeout != 0;

  g_clear_handle_id (&self->timeout, g_source_remove);

  return waiting;
}

void
tenken_advance_forget (TenkenAdvance *self)
{
  tenken_advance_cancel (self);
  self->went = 0;
}

gboolean
tenken_advance_is_fresh (TenkenAdvance *self)
{
  return self->went != 0 && g_get_monotonic_time () - self->went < FRESH_US;
}
