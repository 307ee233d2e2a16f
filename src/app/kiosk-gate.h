/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What stands between people and a window; it goes with the window. */
typedef struct _TenkenKioskGate TenkenKioskGate;

/**
 * TenkenKioskSign:
 * @moved: whether it was but the pointer that moved
 *
 * Somebody is there: a key, a touch, a click, a wheel, the pointer.
 *
 * Returns: %TRUE where that alone was what it was good for, so that it does nothing else.
 */
typedef gboolean (*TenkenKioskSign) (gpointer data,
                                     gboolean moved);

/**
 * tenken_kiosk_gate_new:
 * @window: the kiosk's window
 * @sign: told of whatever a person does, forbidden or not
 *
 * Lets through to @window only what answering needs: keys that type, move, choose and erase, without Ctrl, Alt or the
 * Windows key, and the first mouse button. There remain no shortcuts, no menus, no copying and no pasting.
 *
 * Returns: (transfer none): the gate.
 */
TenkenKioskGate *tenken_kiosk_gate_new (GtkWidget       *window,
                                        TenkenKioskSign  sign,
                                        gpointer         data);

/**
 * tenken_kiosk_gate_set_once:
 * @once: whether the second press of a double click is stopped, and Enter or the space bar held or struck twice: the
 *   first press may have led to another page, for which the second is not meant; not so where the same key is pressed
 *   twice on purpose
 */
void tenken_kiosk_gate_set_once (TenkenKioskGate *self,
                                 gboolean         once);

/**
 * tenken_kiosk_gate_pause:
 *
 * Stops keys, clicks and touches for a moment, 0.7 s: the page has changed by itself under somebody's hand.
 */
void tenken_kiosk_gate_pause (TenkenKioskGate *self);

/**
 * tenken_kiosk_gate_passes:
 * @keyval: a key
 * @state: the modifiers held with it
 *
 * Returns: whether the key is let through.
 */
gboolean tenken_kiosk_gate_passes (guint           keyval,
                                   GdkModifierType state);

G_END_DECLS
