/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/toaster.h"

/* libadwaita 1.2 crashes where a toast is dismissed before it has come up or while it fades, as when somebody changes
 * their mind three times in a second; here each one comes up, and fades, before the next one comes. */

/* Longer than a toast takes to come up in the place of another. */
#define YOUNG_US (600 * 1000)
#define TOASTER "tenken-toaster"

typedef struct {
  AdwToastOverlay *overlay; /* (nullable), weak: %NULL while it goes */
  AdwToast *shown;          /* (nullable), weak: until it has faded */
  gint64 since;             /* monotonic time when it began to come up */
  gboolean fading;
  gboolean stale;           /* what is shown is out of date */
  AdwToast *next;           /* (nullable) */
  guint source;             /* looks again later */
} Toaster;

static void update (Toaster *self);

static gboolean
update_cb (gpointer data)
{
  Toaster *self = data;

  self->source = 0;
  update (self);

  return G_SOURCE_REMOVE;
}

static void
dismissed_cb (Toaster *self)
{
  self->fading = TRUE;
}

/* It has faded. The overlay is still busy with that. */
static void
gone_cb (gpointer  data,
         GObject  *toast)
{
  Toaster *self = data;

  self->shown = NULL;
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_idle_add (update_cb, self);
}

static void
forget_shown (Toaster *self)
{
  if (self->shown == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->shown, self);
  g_object_weak_unref (G_OBJECT (self->shown), gone_cb, self);
  self->shown = NULL;
}

static void
show_next (Toaster *self)
{
  self->shown = self->next;
  self->since = g_get_monotonic_time ();
  self->fading = self->stale = FALSE;
  g_object_weak_ref (G_OBJECT (self->shown), gone_cb, self);
  g_signal_connect_swapped (self->shown, "dismissed", G_CALLBACK (dismissed_cb), self);
  adw_toast_overlay_add_toast (self->overlay, g_steal_pointer (&self->next));
}

static void
update (Toaster *self)
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

static void
toaster_free (gpointer data)
{
  Toaster *self = data;

  g_clear_handle_id (&self->source, g_source_remove);
  forget_shown (self);
  g_clear_object (&self->next);
  g_clear_weak_pointer (&self->overlay);
  g_free (self);
}

/* Each overlay has one, for as long as it lives. */
static Toaster *
find_toaster (AdwToastOverlay *overlay)
{
  Toaster *self = g_object_get_data (G_OBJECT (overlay), TOASTER);

  if (self == NULL)
    {
      self = g_new0 (Toaster, 1);
      g_set_weak_pointer (&self->overlay, overlay);
      g_object_set_data_full (G_OBJECT (overlay), TOASTER, self, toaster_free);
    }

  return self;
}

void
tenken_toaster_say (GtkWidget *widget,
                    AdwToast  *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  Toaster *self;

  if (overlay == NULL)
    {
      g_clear_object (&toast);
      return;
    }

  self = find_toaster (ADW_TOAST_OVERLAY (overlay));
  g_clear_object (&self->next);
  self->next = toast;
  self->stale = TRUE;
  update (self);
}

void
tenken_toaster_offer (GtkWidget  *widget,
                      const char *words,
                      const char *button,
                      const char *action)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_button_label (toast, button);
  adw_toast_set_action_name (toast, action);
  adw_toast_set_timeout (toast, 0);
  tenken_toaster_say (widget, toast);
}
