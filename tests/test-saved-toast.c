/* SPDX-License-Identifier: GPL-3.0-or-later */

/* After saving: where the file is, and a button to open it. */
#include "window-hands.h"

#include "app/saved-toast.h"

static void
test_folder (Desk          *desk,
             gconstpointer  data)
{
  const struct {
    const char *folder, *words;
  } cases[] = {
    { "書類", "Saved in the folder “書類” as A &amp; B.pdf" },
    { "書類/報告", "Saved in the folder “書類/報告” as A &amp; B.pdf" },
    { "", "Saved in the folder “Home” as A &amp; B.pdf" },
    { NULL, "Saved in the folder “/media/stick” as A &amp; B.pdf" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = cases[i].folder != NULL
                                ? g_build_filename (g_get_home_dir (), cases[i].folder, "A & B.pdf", NULL)
                                : g_strdup ("/media/stick/A & B.pdf");
      g_autoptr (AdwToast) toast = g_object_ref_sink (tenken_saved_toast_new (path));

      g_assert_cmpstr (adw_toast_get_title (toast), ==, cases[i].words);
      g_assert_cmpstr (adw_toast_get_button_label (toast), ==, "Open the file");
      g_assert_cmpstr (adw_toast_get_action_name (toast), ==, "win.open-file");
      g_assert_cmpstr (g_variant_get_string (adw_toast_get_action_target_value (toast), NULL), ==, path);
    }
}

/* What is no longer there is told in a sentence. */
static void
test_moved (Desk          *desk,
            gconstpointer  data)
{
  g_autofree char *path = g_build_filename (desk->folder, "moved.pdf", NULL);
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *dialog;

  g_assert_true (gtk_widget_activate_action (window, "win.open-file", "s", path));
  dialog = desk_wait_dialog ();
  g_assert_true (desk_reads (dialog, "“moved.pdf” could not be opened."));
  g_assert_true (desk_reads (dialog, desk->folder));
  gtk_window_destroy (GTK_WINDOW (dialog));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/saved-toast/folder", test_folder, NULL);
  desk_add ("/saved-toast/moved", test_moved, NULL);

  return desk_run ();
}
