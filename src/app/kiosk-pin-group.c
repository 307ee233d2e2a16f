/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-pin-group.h"

#include "app/entry-row.h"
#include "base/catalog.h"
#include "record/pin.h"

#include <string.h>

struct _TenkenKioskPinGroup {
  AdwBin parent_instance;

  char *last; /* (nullable): a hash, "" for none */
  TenkenEntryRow *pin_row;
  TenkenEntryRow *again_row;
};

G_DEFINE_FINAL_TYPE (TenkenKioskPinGroup, tenken_kiosk_pin_group, ADW_TYPE_BIN)

static const char *
get_text (TenkenEntryRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

/* Whether the PIN of last time is good for this time. */
static gboolean
keeps_last (TenkenKioskPinGroup *self)
{
  return *get_text (self->pin_row) == '\0' && *get_text (self->again_row) == '\0'
         && self->last != NULL && *self->last != '\0';
}

/* A complaint goes as soon as there is no reason for it any more. */
static void
typed_cb (TenkenKioskPinGroup *self)
{
  if (keeps_last (self) || tenken_pin_is_valid (get_text (self->pin_row), NULL))
    tenken_entry_row_set_fault (self->pin_row, NULL);
  if (strcmp (get_text (self->pin_row), get_text (self->again_row)) == 0)
    tenken_entry_row_set_fault (self->again_row, NULL);
}

/* Enter in the last field, as in the name with which one begins a check-up. */
static void
entered_cb (TenkenKioskPinGroup *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "setup.start", NULL);
}

static void
tenken_kiosk_pin_group_dispose (GObject *object)
{
  g_clear_pointer (&TENKEN_KIOSK_PIN_GROUP (object)->last, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_PIN_GROUP);

  G_OBJECT_CLASS (tenken_kiosk_pin_group_parent_class)->dispose (object);
}

static void
tenken_kiosk_pin_group_class_init (TenkenKioskPinGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_pin_group_dispose;

  g_type_ensure (TENKEN_TYPE_ENTRY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-pin-group.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPinGroup, pin_row);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskPinGroup, again_row);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
tenken_kiosk_pin_group_init (TenkenKioskPinGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tenken_kiosk_pin_group_set_last (TenkenKioskPinGroup *self,
                                 const char          *hash)
{
  g_free (self->last);
  self->last = g_strdup (hash);
  if (*hash != '\0')
    adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (adw_bin_get_child (ADW_BIN (self))),
                                           _("Leave both fields empty to keep the PIN of last time. Only the PIN leads "
                                             "out of the kiosk: keep it in a safe place."));
}

char *
tenken_kiosk_pin_group_read (TenkenKioskPinGroup *self)
{
  const char *pin = get_text (self->pin_row);
  g_autoptr (GError) error = NULL;
  char *hash;

  tenken_entry_row_set_fault (self->pin_row, NULL);
  tenken_entry_row_set_fault (self->again_row, NULL);
  if (keeps_last (self))
    return g_strdup (self->last);

  if (!tenken_pin_is_valid (pin, &error))
    {
      tenken_entry_row_complain (self->pin_row, error->message);
      return NULL;
    }
  if (strcmp (pin, get_text (self->again_row)) != 0)
    {
      tenken_entry_row_complain (self->again_row, _("The two PINs are not the same. Type the same one twice."));
      return NULL;
    }

  hash = tenken_pin_hash (pin, &error);
  if (hash == NULL)
    tenken_entry_row_complain (self->pin_row, error->message);

  return hash;
}
