/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-idle.h"

#include <time.h>

#define TICK_MS 250

struct _TenkenKioskIdle {
  GObject parent_instance;

  guint wait;
  guint warning;
  gint64 since; /* ms of the last sign of life */
  guint left;   /* seconds shown, 0 while it does not warn */
  guint source;
};

G_DEFINE_FINAL_TYPE (TenkenKioskIdle, tenken_kiosk_idle, G_TYPE_OBJECT)

enum { WARNING, EXPIRED, N_SIGNALS };

static guint signals[N_SIGNALS];

/* GLib's clock stands still while a laptop sleeps; whoever opens the lid may be somebody else. */
static gint64
get_now (void)
{
  struct timespec now;

  clock_gettime (CLOCK_BOOTTIME, &now);

  return (gint64) now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static gboolean
tick_cb (gpointer data)
{
  TenkenKioskIdle *self = data;
  gint64 passed = get_now () - self->since - (gint64) self->wait * 1000;
  gint64 left = (gint64) self->warning * 1000 - passed;

  if (passed < 0)
    return G_SOURCE_CONTINUE;

  if (left <= 0)
    {
      self->source = 0;
      self->left = 0;
      g_signal_emit (self, signals[EXPIRED], 0);
      return G_SOURCE_REMOVE;
    }

  if (self->left != (guint) ((left + 999) / 1000))
    {
      self->left = (guint) ((left + 999) / 1000);
      g_signal_emit (self, signals[WARNING], 0, self->left);
    }

  return G_SOURCE_CONTINUE;
}

static void
tenken_kiosk_idle_dispose (GObject *object)
{
  tenken_kiosk_idle_stop (TENKEN_KIOSK_IDLE (object));

  G_OBJECT_CLASS (tenken_kiosk_idle_parent_class)->dispose (object);
}

static void
tenken_kiosk_idle_class_init (TenkenKioskIdleClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_idle_dispose;

  signals[WARNING] = g_signal_new ("warning", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[EXPIRED] = g_signal_new ("expired", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
tenken_kiosk_idle_init (TenkenKioskIdle *self)
{
}

TenkenKioskIdle *
tenken_kiosk_idle_new (void)
{
  return g_object_new (TENKEN_TYPE_KIOSK_IDLE, NULL);
}

void
tenken_kiosk_idle_start (TenkenKioskIdle *self,
                         guint            wait,
                         guint            warning)
{
  tenken_kiosk_idle_stop (self);
  self->wait = wait;
  self->warning = warning;
  self->since = get_now ();
  self->source = g_timeout_add (TICK_MS, tick_cb, self);
}

void
tenken_kiosk_idle_stop (TenkenKioskIdle *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  self->left = 0;
}

gboolean
tenken_kiosk_idle_is_warning (TenkenKioskIdle *self)
{
  return self->left > 0;
}

void
tenken_kiosk_idle_wake (TenkenKioskIdle *self)
{
  self->since = get_now ();
  self->left = 0;
}
