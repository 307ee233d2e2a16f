/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-notice.h"

#include "app/room.h"
#include "base/catalog.h"

/* A number a second would drown the sentence. */
#define SPOKEN_EVERY 5

struct _TenkenKioskNotice {
  AdwBin parent_instance;

  AdwClamp *clamp;
  GtkLabel *title;
  GtkLabel *text;
  GtkLabel *count;
  GtkButton *safe_button;
  GtkButton *other_button;
  GtkButton *third_button;
};

G_DEFINE_FINAL_TYPE (TenkenKioskNotice, tenken_kiosk_notice, ADW_TYPE_BIN)

static void
tenken_kiosk_notice_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_NOTICE);

  G_OBJECT_CLASS (tenken_kiosk_notice_parent_class)->dispose (object);
}

static void
tenken_kiosk_notice_class_init (TenkenKioskNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_notice_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskNotice, clamp);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskNotice, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskNotice, text);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskNotice, count);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskNotice, safe_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskNotice, other_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenKioskNotice, third_button);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
}

static void
tenken_kiosk_notice_init (TenkenKioskNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  tenken_room_grow_clamp (self->clamp);
}

static void
show_reply (GtkButton              *button,
            const TenkenKioskReply *reply)
{
  gtk_widget_set_visible (GTK_WIDGET (button), reply != NULL);
  gtk_button_set_label (button, reply != NULL ? reply->label : "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), reply != NULL ? reply->action : NULL);
}

/* What has the focus says the rest with it. */
static void
speak (TenkenKioskNotice *self,
       const char        *text)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->title), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->safe_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

void
tenken_kiosk_notice_show (TenkenKioskNotice      *self,
                          const char             *title,
                          const char             *text,
                          const TenkenKioskReply *safe,
                          const TenkenKioskReply *other,
                          const TenkenKioskReply *third)
{
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->text, text);
  gtk_widget_set_visible (GTK_WIDGET (self->count), FALSE);
  show_reply (self->safe_button, safe);
  show_reply (self->other_button, other);
  show_reply (self->third_button, third);
  speak (self, text);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->safe_button));
}

void
tenken_kiosk_notice_count (TenkenKioskNotice *self,
                           guint              seconds)
{
  /* Translators: %u seconds are left until the page closes by itself */
  g_autofree char *words = g_strdup_printf (_("%u seconds left"), seconds);

  gtk_label_set_label (self->count, words);
  if (!gtk_widget_get_visible (GTK_WIDGET (self->count)) || seconds % SPOKEN_EVERY == 0)
    {
      g_autofree char *text = g_strdup_printf ("%s %s", words, gtk_label_get_label (self->text));

      speak (self, text);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->count), TRUE);
}

void
tenken_kiosk_notice_hide (TenkenKioskNotice *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_label_set_label (self->title, "");
  gtk_label_set_label (self->text, "");
  gtk_label_set_label (self->count, "");
  show_reply (self->safe_button, NULL);
  show_reply (self->other_button, NULL);
  show_reply (self->third_button, NULL);
  speak (self, "");
}
