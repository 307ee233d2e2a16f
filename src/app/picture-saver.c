/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/picture-saver.h"

#include "app/page.h"
#include "base/catalog.h"
#include "base/file.h"
#include "draw/export.h"

/* A question that is open: it belongs to the widget that asks. */
#define QUESTION "tenken-picture-saver"

typedef struct {
  GtkWidget *widget;
  GtkFileChooserNative *chooser;
  TenkenDrawing *drawing;
} Question;

static void
question_free (gpointer data)
{
  Question *question = data;

  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (question->chooser));
  g_object_unref (question->chooser);
  tenken_drawing_unref (question->drawing);
  g_free (question);
}

char *
tenken_picture_saver_save (GtkWidget           *widget,
                           const TenkenDrawing *drawing,
                           const char          *path)
{
  GtkWidget *page = gtk_widget_get_ancestor (widget, TENKEN_TYPE_PAGE);
  TenkenExportFormat format = TENKEN_EXPORT_PNG;
  gboolean named = tenken_export_find_format (path, &format);
  g_autofree char *file = named ? g_strdup (path) : g_strconcat (path, ".png", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) picture = tenken_export_picture (drawing, format, TENKEN_EXPORT_WIDTH, tenken_catalog_language (), &error);

  if (picture != NULL && tenken_file_replace (file, picture, &error))
    {
      gtk_widget_activate_action (widget, "win.tell-saved", "s", file);
      return g_steal_pointer (&file);
    }
  if (page != NULL)
    tenken_session_fail (tenken_page_get_session (TENKEN_PAGE (page)), error);

  return NULL;
}

static void
chosen_cb (GtkNativeDialog *dialog,
           int              response,
           gpointer         data)
{
  Question *question = data;
  GtkWidget *widget = question->widget;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
      g_autofree char *path = g_file_get_path (file);
      g_autofree char *saved = NULL;

      /* A place without a path cannot be written to; its address is no file's name, so the sentence says so. */
      if (path == NULL)
        path = g_file_get_uri (file);
      saved = tenken_picture_saver_save (widget, question->drawing, path);
    }

  g_object_set_data (G_OBJECT (widget), QUESTION, NULL);
}

static void
add_filter (GtkFileChooser *chooser,
            const char     *name,
            const char     *type)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_mime_type (filter, type);
  gtk_file_chooser_add_filter (chooser, filter);
}

void
tenken_picture_saver_ask (GtkWidget     *widget,
                          TenkenDrawing *drawing,
                          const char    *name)
{
  g_autofree char *file_name = g_strconcat (name, ".png", NULL);
  const char *pictures = g_get_user_special_dir (G_USER_DIRECTORY_PICTURES);
  GtkFileChooser *chooser;
  Question *question;

  if (g_object_get_data (G_OBJECT (widget), QUESTION) != NULL)
    return;

  question = g_new0 (Question, 1);
  question->widget = widget;
  question->drawing = tenken_drawing_ref (drawing);
  question->chooser = gtk_file_chooser_native_new (_("Save the picture"), GTK_WINDOW (gtk_widget_get_root (widget)),
                                                   GTK_FILE_CHOOSER_ACTION_SAVE, _("Save"), _("Cancel"));
  chooser = GTK_FILE_CHOOSER (question->chooser);
  add_filter (chooser, _("PNG: for letters and slides"), "image/png");
  add_filter (chooser, _("SVG: stays sharp at any size"), "image/svg+xml");
  if (pictures != NULL)
    {
      g_autoptr (GFile) folder = g_file_new_for_path (pictures);

      gtk_file_chooser_set_current_folder (chooser, folder, NULL);
    }
  g_strdelimit (file_name, "/\\:*?\"<>|\n\r\t", '_');
  gtk_file_chooser_set_current_name (chooser, file_name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect (chooser, "response", G_CALLBACK (chosen_cb), question);
  g_object_set_data_full (G_OBJECT (widget), QUESTION, question, question_free);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
