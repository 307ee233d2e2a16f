/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/toaster.h"

/* Longer than a toast takes to come up in the place of another. */
#define YOUNG_US (600 * 1000)

struct _TenkenToaster {
  AdwToastOverlay *overlay; /* (nullable), weak */
  AdwToast *shown;          /* (nullable), weak: until it has faded */
  gint64 since;             /* monotonic time when it began to come up */
  gboolean fading;
  gboolean stale;           /* what is shown is out of date */
  AdwToast *next;           /* (nullable) */
  guint source;             /* looks again later */
};

static void update (TenkenToaster *self);

static gboolean
update_cb (gpointer data)
{
  TenkenToaster *self = data;

  self->source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

static void
dismissed_cb (TenkenToaster *self)
{
  self->fading = TRUE;
}

/* It has faded. The overlay is still busy with that. */
static void
gone_cb (gpointer  data,
         GObject  *toast)
{
  TenkenToaster *self = data;

  self->shown = NULL;
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_idle_add (update_cb, self);
}

static void
forget_shown (TenkenToaster *self)
{
  if (self->shown == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->shown, self);
  g_object_weak_unref (G_OBJECT (self->shown), gone_cb, self);
  self->shown = NULL;
}

static void
show_next (TenkenToaster *self)
{
  self->shown = self->next;
  self->since = g_get_monotonic_time ();
  self->fading = self->stale = FALSE;
  g_object_weak_ref (G_OBJECT (self->shown), gone_cb, self);
  g_signal_connect_swapped (self->shown, "dismissed", G_CALLBACK (dismissed_cb), self);
  adw_toast_overlay_add_toast (self->overlay, g_steal_pointer (&self->next));
}

static void
update (TenkenToaster *self)
{
  gint64 wait;

  if (self->source != 0)
    return;

  if (self->shown == NULL)
    {
      if (self->next != NULL && self->overlay != NULL)
        show_next (self);
      return;
    }
  if (self->fading || !self->stale)
    return;

  wait = self->since + YOUNG_US - g_get_monotonic_time ();
  if (wait > 0)
    self->source = g_timeout_add ((guint) (wait / 1000) + 1, update_cb, self);
  else
    adw_toast_dismiss (self->shown);
}

TenkenToaster *
tenken_toaster_new (AdwToastOverlay *overlay)
{
  TenkenToaster *self = g_new0 (TenkenToaster, 1);

  g_set_weak_pointer (&self->overlay, overlay);

  return self;
}

void
tenken_toaster_free (TenkenToaster *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  forget_shown (self);
  g_clear_object (&self->next);
  g_clear_weak_pointer (&self->overlay);
  g_free (self);
}

void
tenken_toaster_say (TenkenToaster *self,
                    AdwToast      *toast)
{
  g_clear_object (&self->next);
  self->next = toast;
  self->stale = TRUE;
  update (self);
}
