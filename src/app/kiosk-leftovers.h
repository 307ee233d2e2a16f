/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where something of a person can be left. */
typedef enum {
  TENKEN_KIOSK_TEXTS,      /* what stands on the widgets, seen or not, and in the windows' titles */
  TENKEN_KIOSK_TOOLTIPS,
  TENKEN_KIOSK_NAMES,      /* what a screen reader would say */
  TENKEN_KIOSK_UNDO,       /* what comes back by undoing, in text fields and in the session */
  TENKEN_KIOSK_CLIPBOARDS, /* what comes back by pasting, by key or by the middle mouse button */
  TENKEN_KIOSK_DRAFTS,     /* texts that were begun */
  TENKEN_KIOSK_ANSWERS,    /* what the session holds open */
  TENKEN_KIOSK_N_CORNERS
} TenkenKioskCorner;

/**
 * tenken_kiosk_is_clean:
 * @corner: where to look
 * @window: that a person has left
 * @session: that they answered in
 * @marker: a text that they left wherever one can; drafts are called by it
 *
 * Looks for what a person left. Looking at what can be undone undoes it.
 *
 * Returns: whether there is nothing.
 */
gboolean tenken_kiosk_is_clean (TenkenKioskCorner  corner,
                                GtkWidget         *window,
                                TenkenSession     *session,
                                const char        *marker);

/* Returns: @corner in words, in the interface language. */
const char *tenken_kiosk_corner_words (TenkenKioskCorner corner);

G_END_DECLS
