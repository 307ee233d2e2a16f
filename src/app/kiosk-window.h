/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/kiosk-idle.h"
#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_WINDOW (tenken_kiosk_window_get_type ())

/**
 * TenkenKioskWindow:
 *
 * Staff walk up to it, answer one after the other, and leave nothing behind. It belongs to no application, so that no
 * action of the application's can be reached from it; it cannot be closed, and the PIN alone ends it.
 *
 * Each page is made for one person and destroyed with all that is on it when that person is done.
 *
 * Actions, each possible where it has a meaning alone: `kiosk.begin`, `kiosk.say (s role or department)`, `kiosk.back`,
 * `kiosk.language (s)`, `kiosk.text-smaller`, `kiosk.text-larger`, `kiosk.finish`, `kiosk.finish-now`,
 * `kiosk.answer-open`, `kiosk.stop`, `kiosk.keep`, `kiosk.erase`, `kiosk.stay`, `kiosk.start`, `kiosk.pin`.
 *
 * Signals: `opened ()` after the right PIN; whoever made the window destroys it then.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskWindow, tenken_kiosk_window, TENKEN, KIOSK_WINDOW, GtkWindow)

/* What it shows. */
typedef enum {
  TENKEN_KIOSK_AT_START,
  TENKEN_KIOSK_AT_ROLE,
  TENKEN_KIOSK_AT_DEPARTMENT,
  TENKEN_KIOSK_AT_QUESTION,
  TENKEN_KIOSK_AT_THANKS,
  TENKEN_KIOSK_AT_PIN,
  TENKEN_KIOSK_N_PLACES
} TenkenKioskPlace;

/**
 * tenken_kiosk_window_new:
 * @session: with a kiosk that runs; the window keeps a reference
 *
 * Returns: (transfer none): a window on the start page, in the first language.
 */
TenkenKioskWindow *tenken_kiosk_window_new (TenkenSession *session);

TenkenKioskPlace tenken_kiosk_window_get_place (TenkenKioskWindow *self);

/**
 * tenken_kiosk_window_set_patience:
 * @wait: seconds without a sign of life until the warning; 0 for what the owner set
 * @warning: seconds of the countdown
 *
 * For tests, which have less time than people.
 */
void tenken_kiosk_window_set_patience (TenkenKioskWindow *self,
                                       guint              wait,
                                       guint              warning);

/**
 * tenken_kiosk_window_get_text_size:
 *
 * Returns: the size of text that each person begins with, in percent: the owner's, and larger where the window is high,
 * for people stand before it.
 */
int tenken_kiosk_window_get_text_size (TenkenKioskWindow *self);

G_END_DECLS
