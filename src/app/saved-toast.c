/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/saved-toast.h"

#include "app/window.h"
#include "base/catalog.h"
#include "base/error.h"

#include <string.h>

/* A folder as one looks for it: from the home folder on, where it is in there. */
static char *
folder_words (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  const char *home = g_get_home_dir ();
  gsize length = strlen (home);

  if (strcmp (folder, home) == 0)
    return g_strdup (_("Home"));
  if (strncmp (folder, home, length) == 0 && folder[length] == '/')
    return g_filename_display_name (folder + length + 1);

  return g_filename_display_name (folder);
}

AdwToast *
tenken_saved_toast_new (const char *path)
{
  g_autofree char *folder = folder_words (path);
  g_autofree char *name = g_filename_display_basename (path);
  /* Translators: %1$s is a folder, %2$s is a file's name */
  g_autofree char *words = g_strdup_printf (_("Saved in the folder “%1$s” as %2$s"), folder, name);
  g_autofree char *markup = g_markup_escape_text (words, -1);
  AdwToast *toast = adw_toast_new (markup);

  adw_toast_set_button_label (toast, _("Open the file"));
  adw_toast_set_action_target (toast, "s", path);
  adw_toast_set_action_name (toast, "win.open-file");
  adw_toast_set_timeout (toast, 10);

  return toast;
}

static void
complain (TenkenWindow *window,
          const char   *path)
{
  g_autofree char *folder = folder_words (path);
  g_autofree char *name = g_filename_display_basename (path);
  /* Translators: %1$s is a file's name, %2$s is a folder */
  g_autoptr (GError) error = g_error_new (TENKEN_ERROR, TENKEN_ERROR_FILE,
                                          _("“%1$s” could not be opened. Look for it in the folder “%2$s” and open it "
                                            "there."), name, folder);

  tenken_session_fail (tenken_window_get_session (window), error);
}

typedef struct {
  TenkenWindow *window;
  char *path;
} Opening;

static void
opened_cb (GObject      *parent,
           GAsyncResult *result,
           gpointer      data)
{
  Opening *opening = data;

  /* The window may be gone by now. */
  if (!gtk_show_uri_full_finish (GTK_WINDOW (parent), result, NULL)
      && tenken_window_get_session (opening->window) != NULL)
    complain (opening->window, opening->path);
  g_object_unref (opening->window);
  g_free (opening->path);
  g_free (opening);
}

static void
open_file_action (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  const char *path = g_variant_get_string (parameter, NULL);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  Opening *opening;

  /* It may have been moved since. */
  if (uri == NULL || !g_file_test (path, G_FILE_TEST_EXISTS))
    {
      complain (TENKEN_WINDOW (widget), path);
      return;
    }

  opening = g_new0 (Opening, 1);
  opening->window = g_object_ref (TENKEN_WINDOW (widget));
  opening->path = g_strdup (path);
  gtk_show_uri_full (GTK_WINDOW (widget), uri, GDK_CURRENT_TIME, NULL, opened_cb, opening);
}

void
tenken_saved_toast_install (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.open-file", "s", open_file_action);
}
