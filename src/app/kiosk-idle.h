/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_IDLE (tenken_kiosk_idle_get_type ())

/* How long a person is asked whether they are still there, in seconds. */
#define TENKEN_KIOSK_WARNING 45

/**
 * TenkenKioskIdle:
 *
 * Waits for people to have gone. When nobody did anything for a while it warns, counts down, and says that nobody is
 * there any more; any sign of life in between begins the wait anew. Time that the computer sleeps counts too.
 *
 * Signals: `warning (guint seconds)` at first and each second while it counts down; `expired ()`.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskIdle, tenken_kiosk_idle, TENKEN, KIOSK_IDLE, GObject)

TenkenKioskIdle *tenken_kiosk_idle_new (void);

/**
 * tenken_kiosk_idle_start:
 * @wait: seconds without a sign of life until it warns
 * @warning: seconds that it counts down then; 0 to do without
 *
 * Begins to wait, anew where it waits already.
 */
void tenken_kiosk_idle_start (TenkenKioskIdle *self,
                              guint            wait,
                              guint            warning);

void tenken_kiosk_idle_stop (TenkenKioskIdle *self);

/* Whether it counts down. */
gboolean tenken_kiosk_idle_is_warning (TenkenKioskIdle *self);

/* Somebody is there. */
void tenken_kiosk_idle_wake (TenkenKioskIdle *self);

G_END_DECLS
