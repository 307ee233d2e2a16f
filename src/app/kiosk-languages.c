/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-languages.h"

#include "base/catalog.h"

#include <string.h>

struct _TenkenKioskLanguages {
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (TenkenKioskLanguages, tenken_kiosk_languages, ADW_TYPE_BIN)

static void
tenken_kiosk_languages_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_KIOSK_LANGUAGES);

  G_OBJECT_CLASS (tenken_kiosk_languages_parent_class)->dispose (object);
}

static void
tenken_kiosk_languages_class_init (TenkenKioskLanguagesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_kiosk_languages_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/kiosk-languages.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
tenken_kiosk_languages_init (TenkenKioskLanguages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* To a screen reader what it is to the eye: one of several. A press has the page made anew, so it never changes. */
static GtkWidget *
make_button (const char *tag,
             gboolean    brief)
{
  const TenkenLanguage *language = tenken_catalog_find_language (tag);
  gboolean active = strcmp (tag, tenken_catalog_language ()) == 0;
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                                    "label", language == NULL ? tag : brief ? language->brief : language->name,
                                    "active", active, NULL);

  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                               active ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
  gtk_widget_add_css_class (button, "kiosk-pill");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", tag);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "kiosk.language");

  return button;
}

void
tenken_kiosk_languages_fill (TenkenKioskLanguages *self,
                             char                **languages,
                             gboolean              brief)
{
  GtkWidget *first = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), g_strv_length (languages) > 1);

  for (guint i = 0; languages[i] != NULL; i++)
    {
      GtkWidget *button = make_button (languages[i], brief);

      if (first != NULL)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
      else
        first = button;
      gtk_box_append (GTK_BOX (adw_bin_get_child (ADW_BIN (self))), button);
    }
}
