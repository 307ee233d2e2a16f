/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-gate.h"

typedef struct {
  TenkenKioskSign sign;
  gpointer data;
} Gate;

/* With these a key is a shortcut, of ours, of GTK's or of the desktop's. */
#define SHORTCUT_MODIFIERS                                                                                             \
  (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_HYPER_MASK | GDK_META_MASK)

/* What is not named does nothing: a list of what is forbidden would never be whole. */
static const guint plain_keys[] = {
  GDK_KEY_Tab, GDK_KEY_KP_Tab, GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_Escape,
  GDK_KEY_Up, GDK_KEY_Down, GDK_KEY_Left, GDK_KEY_Right, GDK_KEY_KP_Up, GDK_KEY_KP_Down, GDK_KEY_KP_Left, GDK_KEY_KP_Right,
  GDK_KEY_Page_Up, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Up, GDK_KEY_KP_Page_Down, GDK_KEY_Home, GDK_KEY_End,
  GDK_KEY_KP_Home, GDK_KEY_KP_End, GDK_KEY_BackSpace, GDK_KEY_Delete,
};

gboolean
tenken_kiosk_gate_passes (guint           keyval,
                          GdkModifierType state)
{
  if ((state & SHORTCUT_MODIFIERS) != 0)
    return FALSE;
  if (keyval == GDK_KEY_ISO_Left_Tab)
    return TRUE;
  /* Shift and Delete would cut. */
  if ((state & GDK_SHIFT_MASK) != 0 && keyval == GDK_KEY_Delete)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (plain_keys); i++)
    if (plain_keys[i] == keyval)
      return TRUE;

  return gdk_keyval_to_unicode (keyval) >= ' ';
}

static gboolean
event_cb (GtkEventController *controller,
          GdkEvent           *event,
          gpointer            data)
{
  Gate *gate = data;

  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_KEY_PRESS:
      return gate->sign (gate->data, FALSE)
             || !tenken_kiosk_gate_passes (gdk_key_event_get_keyval (event), gdk_event_get_modifier_state (event));
    case GDK_BUTTON_PRESS:
      return gate->sign (gate->data, FALSE) || gdk_button_event_get_button (event) != GDK_BUTTON_PRIMARY;
    case GDK_TOUCH_BEGIN:
    case GDK_SCROLL:
      return gate->sign (gate->data, FALSE);
    case GDK_MOTION_NOTIFY:
    case GDK_TOUCH_UPDATE:
      gate->sign (gate->data, TRUE);
      return GDK_EVENT_PROPAGATE;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
gate_free (gpointer  data,
           GClosure *closure)
{
  g_free (data);
}

void
tenken_kiosk_gate_guard (GtkWidget       *window,
                         TenkenKioskSign  sign,
                         gpointer         data)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();
  Gate *gate = g_new0 (Gate, 1);

  gate->sign = sign;
  gate->data = data;
  g_signal_connect_data (controller, "event", G_CALLBACK (event_cb), gate, gate_free, 0);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (window, controller);
}
