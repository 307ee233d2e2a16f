/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report-chooser.h"

#include <glib/gi18n.h>
#include <string.h>

/* A name that any file system takes, short enough for all of them. */
static char *
propose_name (const char *title)
{
  const char *end = g_utf8_strlen (title, -1) > 60 ? g_utf8_offset_to_pointer (title, 60) : title + strlen (title);
  g_autofree char *short_title = g_strndup (title, (gsize) (end - title));
  g_auto (GStrv) pieces = g_strsplit (short_title, ": ", -1);
  g_autofree char *name = g_strjoinv (" - ", pieces);

  g_strdelimit (name, "/\\:*?\"<>|\n\r\t", '_');

  return g_strconcat (name, ".pdf", NULL);
}

GtkFileChooserNative *
tenken_report_chooser_new (GtkWindow  *parent,
                           const char *title)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Save the report"), parent, GTK_FILE_CHOOSER_ACTION_SAVE,
                                                               _("Save"), _("Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *name = propose_name (title);
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);

  gtk_file_filter_set_name (filter, _("PDF documents"));
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  if (documents != NULL)
    {
      g_autoptr (GFile) folder = g_file_new_for_path (documents);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
    }
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);

  return chooser;
}
