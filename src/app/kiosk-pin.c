/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-pin.h"

#include "app/kiosk-bar.h"
#include "app/session-kiosk.h"
#include "base/catalog.h"
#include "record/pin.h"

struct _TenkenKioskPin {
  TenkenPage parent_instance;

  TenkenKioskBar *bar;
  GtkEditable *entry;
  GtkLabel *answer;
  guint source; /* set while no PIN is taken */
};

G_DEFINE_FINAL_TYPE (TenkenKioskPin, tenken_kiosk_pin, TENKEN_TYPE_PAGE)

static guint opened_signal, waiting_signal;

/* What is typed during the wait would stand before the next try, unseen, and make it wrong. */
static void
lock (TenkenKioskPin *self,
      gboolean        locked)
{
  static const char *const actions[] = { "pin.type", "pin.erase", "pin.enter" };
  gboolean was_locked = !gtk_widget_get_sensitive (GTK_WIDGET (self->entry));

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], !locked);
  /* A text that becomes insensitive with the focus would not hear that it lost it. */
  if (locked && !was_locked && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->entry), !locked);
  if (locked)
    gtk_editable_set_text (self->entry, "");
  else if (was_locked)
    gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/* The sentence after a wrong PIN; TRUE while one has to wait. */
static gboolean
show_wait (TenkenKioskPin *self)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  guint wait = tenken_kiosk_get_wait (tenken_session_get_kiosk (session), g_get_real_time ());
  g_autofree char *text = NULL;

  if (wait > 0)
    /* Translators: %u is at least 1 */
    text = g_strdup_printf (_("That was not the PIN. You can try again in %u seconds."), wait);
  else
    text = g_strdup (_("That was not the PIN. Please try again."));

  gtk_label_set_label (self->answer, text);
  lock (self, wait > 0);

  return wait > 0;
}

static gboolean
tick_cb (gpointer data)
{
  TenkenKioskPin *self = data;

  g_signal_emit (self, waiting_signal, 0);
  if (show_wait (self))
    return G_SOURCE_CONTINUE;

  self->source = 0;

  return G_SOURCE_REMOVE;
}

static void
refuse (TenkenKioskPin *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  if (show_wait (self))
    self->source = g_timeout_add (250, tick_cb, self);
}

static void
enter_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  TenkenKioskPin *self = TENKEN_KIOSK_PIN (widget);
  guint wait;

  if (*gtk_editable_get_text (self->entry) == '\0')
    return;

  if (tenken_session_stop_kiosk (tenken_page_get_session (TENKEN_PAGE (self)), gtk_editable_get_text (self->entry),
                                 &wait))
    {
      g_signal_emit (self, opened_signal, 0);
      return;
    }

  gtk_editable_set_text (self->entry, "");
  refuse (self);
}

static void
activate_cb (TenkenKioskPin *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "pin.enter", NULL);
}

static void
type_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  GtkEditable *entry = TENKEN_KIOSK_PIN (widget)->entry;
  int end = -1;

  gtk_editable_insert_text (entry, g_variant_get_string (parameter, NULL), -1, &end);
  gtk_editable_set_position (entry, -1);
}

static void
erase_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  GtkEditable *entry = TENKEN_KIOSK_PIN (widget)->entry;
  int length = (int) g_utf8_strlen (gtk_editable_get_text (entry), -1);

  if (length > 0)
    gtk_editable_delete_text (entry, length - 1, length);
}

static void
tenken_kiosk_pin_refresh (TenkenPage *page)
{
}

static void
tenken_kiosk_pin_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (TENKEN_KIOSK_PIN (page)->entry));
}

/* In another language the page is made anew. The digits are gone with the old one: nobody may find there what another
 * began to type. What was said of a wrong PIN is still said. */
static GVariant *
tenken_kiosk_pin_save_view (TenkenPage *page)
{
  g_autoptr (GVariant) view = TENKEN_PAGE_CLASS (tenken_kiosk_pin_parent_class)->save_view (page);
  gboolean refused = *gtk_label_get_label (TENKEN_KIOSK_PIN (page)->answer) != '\0';

  return g_variant_ref_sink (g_variant_new ("(vb)", view, refused));
}

static gboolean
tenken_kiosk_pin_restore_view (TenkenPage *page,
                               GVariant   *view)
{
  g_autoptr (GVariant) inner = NULL;
  gboolean refused;

  g_variant_get (view, "(vb)", &inner, &refused);
  if (refused)
    refuse (TENKEN_KIOSK_PIN (page));

  return TENKEN_PAGE_CLASS (tenken_kiosk_pin_parent_class)->restore_view (page, inner);
}

static void
tenken_kiosk_pin_constructed (GObject *object)
{
  TenkenKioskPin *self = TENKEN_KIOSK_PIN (object);
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));

  tenken_kiosk_bar_set_leave (self->bar, _("Back"), "kiosk.back");
  tenken_kiosk_bar_set_languages (self->bar, tenken_session_get_kiosk (session)->languages);
  /* Neither leaving the page nor the program makes the wait shorter. */
  if (tenken_kiosk_get_wait (tenken_session_get_kiosk (session), g_get_real_time ()) > 0)
    refuse (self);

  G_OBJECT_CLASS (tenken_kiosk_pin_parent_class)->constructed (object);
}

static void
tenken_kiosk_pin_dispose (GObject *object)
{
  TenkenKioskPin *self = TENKEN_KIOSK_PIN (object);

  g_clear_handle_id (&self->source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_PIN);

  G_OBJECT_CLASS (tenken_kiosk_pin_parent_class)->dispose (object);
}

static void
tenken_kiosk_pin_class_init (TenkenKioskPinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = tenken_kiosk_pin_constructed;
  object_class->dispose = tenken_kiosk_pin_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_kiosk_pin_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_kiosk_pin_enter;
  TENKEN_PAGE_CLASS (klass)->save_view = tenken_kiosk_pin_save_view;
  TENKEN_PAGE_CLASS (klass)->restore_view = tenken_kiosk_pin_restore_view;

  opened_signal = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  waiting_signal = g_signal_new ("waiting", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "pin.type", "s", type_action);
  gtk_widget_class_install_action (widget_class, "pin.erase", NULL, erase_action);
  gtk_widget_class_install_action (widget_class, "pin.enter", NULL, enter_action);

  g_type_ensure (TENKEN_TYPE_KIOSK_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-pin.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPin, bar);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPin, entry);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPin, answer);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
tenken_kiosk_pin_init (TenkenKioskPin *self)
{
  GtkEditable *text;

  gtk_widget_init_template (GTK_WIDGET (self));

  /* No finger reaches the field itself: there it would open a menu to copy and paste. */
  text = gtk_editable_get_delegate (self->entry);
  gtk_widget_set_can_target (GTK_WIDGET (self->entry), FALSE);
  gtk_text_set_max_length (GTK_TEXT (text), TENKEN_PIN_MAX);
  gtk_text_set_input_purpose (GTK_TEXT (text), GTK_INPUT_PURPOSE_PIN);
}
