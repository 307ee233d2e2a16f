/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-gate.h"

#include "app/kiosk-text-size.h"

/* px: as far as a finger comes down beside where it was */
#define SAME_PLACE 24
/* Until a hand that is on its way has come down, and its owner sees where. */
#define PAUSE (700 * G_TIME_SPAN_MILLISECOND)

struct _TenkenKioskGate {
  TenkenKioskSign sign;
  gpointer data;
  gulong hook;
  gboolean once;
  guint held;          /* the key that is down, 0 for none */
  guint key;           /* the last one that was pressed */
  guint32 key_time;    /* ms, when it was */
  guint32 time;        /* ms, of the last press of a button or finger */
  double x;            /* its place */
  double y;
  gint64 paused_until; /* µs, monotonic */
};

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

/* Where one presses again and again there is nothing to be skipped unread. */
static gboolean
may_repeat (GtkWidget *widget)
{
  return widget != NULL && gtk_widget_get_ancestor (widget, TENKEN_TYPE_KIOSK_TEXT_SIZE) != NULL;
}

/* What is pressed at @x and @y of the window's surface. */
static GtkWidget *
find_pressed (GtkWidget *window,
              double     x,
              double     y)
{
  double left, top;

  gtk_native_get_surface_transform (GTK_NATIVE (window), &left, &top);

  return gtk_widget_pick (window, x - left, y - top, GTK_PICK_DEFAULT);
}

/* Whether it comes so soon, and so near, after the one before that both make a double click. */
static gboolean
is_again (TenkenKioskGate    *self,
          GtkEventController *controller,
          GdkEvent           *event)
{
  guint32 before = self->time;
  double x = self->x, y = self->y;
  GtkWidget *window = gtk_event_controller_get_widget (controller);
  int limit;

  self->time = gdk_event_get_time (event);
  gdk_event_get_position (event, &self->x, &self->y);
  g_object_get (gtk_widget_get_settings (window), "gtk-double-click-time", &limit, NULL);

  return self->once && before != 0 && self->time - before < (guint32) limit && ABS (self->x - x) <= SAME_PLACE
         && ABS (self->y - y) <= SAME_PLACE && !may_repeat (find_pressed (window, self->x, self->y));
}

/* Whether it is Enter, the space bar or a number again, held or struck twice: what it did the first time has brought another page
 * since, and that would be answered unread. */
static gboolean
is_key_again (TenkenKioskGate    *self,
              GtkEventController *controller,
              GdkEvent           *event)
{
  static const guint pressing[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space };
  guint key = gdk_key_event_get_keyval (event);
  guint32 passed = gdk_event_get_time (event) - self->key_time;
  GtkWidget *window = gtk_event_controller_get_widget (controller);
  gboolean again, presses = FALSE;
  int limit;

  g_object_get (gtk_widget_get_settings (window), "gtk-double-click-time", &limit, NULL);
  again = key == self->held || (key == self->key && passed < (guint32) limit);
  self->held = self->key = key;
  self->key_time = gdk_event_get_time (event);

  /* A number does too, where it is what one does and where one works. */
  presses = g_unichar_isdigit (gdk_keyval_to_unicode (key));
  for (guint i = 0; i < G_N_ELEMENTS (pressing); i++)
    presses = presses || pressing[i] == key;

  return self->once && presses && again && !may_repeat (gtk_root_get_focus (GTK_ROOT (window)));
}

static gboolean
is_of_person (GdkEvent *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  return type == GDK_KEY_PRESS || type == GDK_BUTTON_PRESS || type == GDK_TOUCH_BEGIN || type == GDK_SCROLL
         || type == GDK_MOTION_NOTIFY || type == GDK_TOUCH_UPDATE;
}

static gboolean
is_paused (TenkenKioskGate *self,
           GdkEvent        *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  return g_get_monotonic_time () < self->paused_until
         && (type == GDK_KEY_PRESS || type == GDK_BUTTON_PRESS || type == GDK_TOUCH_BEGIN);
}

static gboolean
event_cb (GtkEventController *controller,
          GdkEvent           *event,
          gpointer            data)
{
  TenkenKioskGate *self = data;

  if (is_paused (self, event))
    {
      /* Held longer than the pause it is still the same press. */
      if (gdk_event_get_event_type (event) == GDK_KEY_PRESS)
        is_key_again (self, controller, event);
      return GDK_EVENT_STOP;
    }

  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_KEY_PRESS:
      return self->sign (self->data, FALSE)
             || !tenken_kiosk_gate_passes (gdk_key_event_get_keyval (event), gdk_event_get_modifier_state (event))
             || is_key_again (self, controller, event);
    case GDK_KEY_RELEASE:
      self->held = 0;
      return GDK_EVENT_PROPAGATE;
    case GDK_BUTTON_PRESS:
      return self->sign (self->data, FALSE) || gdk_button_event_get_button (event) != GDK_BUTTON_PRIMARY
             || is_again (self, controller, event);
    case GDK_TOUCH_BEGIN:
      return self->sign (self->data, FALSE) || is_again (self, controller, event);
    case GDK_SCROLL:
      return self->sign (self->data, FALSE);
    case GDK_MOTION_NOTIFY:
    case GDK_TOUCH_UPDATE:
      self->sign (self->data, TRUE);
      return GDK_EVENT_PROPAGATE;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* While an explanation is open it keeps keys and clicks to itself. They are a sign of life as well. */
static gboolean
surface_cb (GSignalInvocationHint *hint,
                  guint                  n_values,
                  const GValue          *values,
                  gpointer               data)
{
  TenkenKioskGate *self = data;

  if (is_of_person (g_value_get_pointer (&values[1])))
    self->sign (self->data, TRUE);

  return TRUE;
}

static void
gate_free (gpointer  data,
           GClosure *closure)
{
  TenkenKioskGate *self = data;

  g_signal_remove_emission_hook (g_signal_lookup ("event", GDK_TYPE_SURFACE), self->hook);
  g_free (self);
}

TenkenKioskGate *
tenken_kiosk_gate_new (GtkWidget       *window,
                       TenkenKioskSign  sign,
                       gpointer         data)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();
  TenkenKioskGate *self = g_new0 (TenkenKioskGate, 1);

  self->sign = sign;
  self->data = data;
  g_signal_connect_data (controller, "event", G_CALLBACK (event_cb), self, gate_free, 0);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (window, controller);
  /* A class has no signals before it is first used, and this may be the first window of all. */
  g_type_class_unref (g_type_class_ref (GDK_TYPE_SURFACE));
  self->hook = g_signal_add_emission_hook (g_signal_lookup ("event", GDK_TYPE_SURFACE), 0, surface_cb, self, NULL);

  return self;
}

void
tenken_kiosk_gate_pause (TenkenKioskGate *self)
{
  self->paused_until = g_get_monotonic_time () + PAUSE;
}

void
tenken_kiosk_gate_set_once (TenkenKioskGate *self,
                            gboolean         once)
{
  self->once = once;
}
