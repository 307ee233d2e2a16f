/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/confirm-dialog.h"

#include "app/item.h"
#include "base/catalog.h"

/* The word that is waited for, on the entry. */
#define WORD "tenken-word"

static void
typed_cb (GtkEditable      *entry,
          AdwMessageDialog *dialog)
{
  g_autofree char *typed = g_strstrip (tenken_item_fold (gtk_editable_get_text (entry)));
  g_autofree char *word = tenken_item_fold (g_object_get_data (G_OBJECT (entry), WORD));

  adw_message_dialog_set_response_enabled (dialog, "confirm", g_str_equal (typed, word));
}

GtkWidget *
tenken_confirm_dialog_new (GtkWindow  *parent,
                           const char *heading,
                           const char *body,
                           const char *word,
                           const char *label)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);
  GtkWidget *entry = gtk_entry_new ();
  /* Translators: %s is the word to type */
  g_autofree char *name = g_strdup_printf (_("Type “%s” here"), word);

  g_object_set_data_full (G_OBJECT (entry), WORD, g_strdup (word), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  g_signal_connect (entry, "changed", G_CALLBACK (typed_cb), dialog);

  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), entry);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _("Cancel"), "confirm", label, NULL);
  adw_message_dialog_set_response_enabled (ADW_MESSAGE_DIALOG (dialog), "confirm", FALSE);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "confirm");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  gtk_window_set_focus (GTK_WINDOW (dialog), entry);

  return dialog;
}
