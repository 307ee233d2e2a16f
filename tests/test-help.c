/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The help of each page, and the list of keys: there by every door, complete, true, and gone again by Escape. */
#include "window-hands.h"

#include "app/help.h"
#include "app/menu-buttons.h"
#include "app/pages.h"
#include "app/shortcuts.h"
#include "app/window.h"
#include "base/catalog.h"

#include <gdk/x11/gdkx.h>
#include <string.h>

static const char *const languages[] = { "en", "ja" };

/* One sentence: it ends, and nothing before its end does. */
static void
assert_sentence (const char *text,
                 const char *end)
{
  g_assert_true (g_str_has_suffix (text, end));
  g_assert_true (strstr (text, end) == text + strlen (text) - strlen (end));
}

static void
test_topics (Desk          *desk,
             gconstpointer  data)
{
  const TenkenPageKind *kind;

  for (guint i = 0; (kind = tenken_pages_get (i)) != NULL; i++)
    {
      const TenkenHelpTopic *topic = tenken_help_find (kind->name);

      if (topic == NULL)
        g_error ("the page “%s” has no help", kind->name);
      for (guint n = 0; n < TENKEN_HELP_SENTENCES; n++)
        {
          assert_sentence (topic->sentences[n], ".");
          assert_sentence (tenken_tr ("ja", topic->sentences[n]), "。");
        }
      assert_sentence (topic->picture, ".");
      assert_sentence (tenken_tr ("ja", topic->picture), "。");
    }
  g_assert_null (tenken_help_find ("nonsense"));
}

/* Every picture is there, has the size that the window is made for, shows something, and needs no font. */
static void
test_pictures (Desk          *desk,
               gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), "ui", "help", NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *page = g_strndup (name, strlen (name) - strlen (".svg"));
      g_autofree char *text = NULL;
      g_autofree guint32 *pixels = g_new0 (guint32, 480 * 240);
      g_autoptr (GHashTable) colours = g_hash_table_new (NULL, NULL);
      GtkWidget *help, *picture;
      GtkWindow *window;
      GdkPaintable *paintable;

      g_assert_true (g_str_has_suffix (name, ".svg"));
      g_assert_nonnull (tenken_help_find (page));
      g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
      g_assert_null (strstr (text, "<text"));

      help = tenken_help_new (tenken_help_find (page), NULL);
      window = desk_show (help, 600, 600);
      picture = desk_find (help, GTK_TYPE_PICTURE, 0);
      paintable = gtk_picture_get_paintable (GTK_PICTURE (picture));
      g_assert_cmpint (gdk_paintable_get_intrinsic_width (paintable), ==, 480);
      g_assert_cmpint (gdk_paintable_get_intrinsic_height (paintable), ==, 240);
      gdk_texture_download (GDK_TEXTURE (paintable), (guchar *) pixels, 480 * 4);
      for (guint i = 0; i < 480 * 240; i++)
        g_hash_table_add (colours, GUINT_TO_POINTER (pixels[i]));
      g_assert_cmpuint (g_hash_table_size (colours), >, 3);
      desk_assert_goes (window, NULL);
    }
}

static GtkWidget *
find_help (void)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l != NULL; l = l->next)
    if ((TENKEN_IS_HELP (l->data) || GTK_IS_SHORTCUTS_WINDOW (l->data)) && gtk_widget_get_mapped (l->data))
      return l->data;

  return NULL;
}

static gboolean
has_help (gpointer data)
{
  return find_help () != NULL;
}

static gboolean
has_no_help (gpointer data)
{
  return find_help () == NULL;
}

static gboolean
is_active (gpointer window)
{
  return gtk_window_is_active (window);
}

/* On the keyboard. There is no window manager here to say which window has it. */
static void
press (GtkWidget  *window,
       const char *key)
{
  g_autofree char *line = g_strdup_printf ("xdotool windowfocus --sync %lu",
                                           GDK_SURFACE_XID (gtk_native_get_surface (GTK_NATIVE (window))));
  g_autofree char *press = g_strdup_printf ("xdotool key %s", key);

  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, NULL, NULL));
  desk_wait_for (is_active, window);
  g_assert_true (g_spawn_command_line_sync (press, NULL, NULL, NULL, NULL));
}

static void
open_by_button (GtkWidget *window)
{
  desk_click (desk_button (desk_find (window, TENKEN_TYPE_MENU_BUTTONS, 0), "?"));
}

static void
open_by_key (GtkWidget *window)
{
  press (window, "F1");
}

static void
open_by_action (GtkWidget *window)
{
  desk_act (window, "win.help");
}

static void (*const doors[]) (GtkWidget *window) = { open_by_button, open_by_key, open_by_action };

/* Says the three things, and gives the keyboard back to where it was. */
static void
assert_help (GtkWidget             *window,
             const TenkenHelpTopic *topic)
{
  GtkWidget *help, *focus = gtk_window_get_focus (GTK_WINDOW (window));

  desk_wait_for (has_help, NULL);
  help = find_help ();
  desk_wait_frame (help);
  for (guint n = 0; n < TENKEN_HELP_SENTENCES; n++)
    g_assert_true (desk_reads (help, _(topic->sentences[n])));
  g_assert_cmpstr (gtk_picture_get_alternative_text (GTK_PICTURE (desk_find (help, GTK_TYPE_PICTURE, 0))), ==,
                   _(topic->picture));
  g_assert_true (gtk_window_get_transient_for (GTK_WINDOW (help)) == GTK_WINDOW (window));

  press (help, "Escape");
  desk_wait_for (has_no_help, NULL);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == focus);
}

static void
test_doors (Desk          *desk,
            gconstpointer  data)
{
  const TenkenPageKind *kind;
  GtkWidget *window;

  tenken_catalog_switch (data);
  desk_answer_all (desk, "no", 0);
  window = desk_open_window (desk);
  for (guint i = 0; (kind = tenken_pages_get (i)) != NULL; i++)
    {
      g_assert_true (gtk_widget_activate_action (window, "win.go", "s", kind->name));
      desk_wait_page (window, kind->get_type ());
      for (guint door = 0; door < G_N_ELEMENTS (doors); door++)
        {
          doors[door] (window);
          assert_help (window, tenken_help_find (kind->name));
        }
    }

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* From the help on to the keys. */
static void
test_on_to_shortcuts (Desk          *desk,
                      gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);

  desk_act (window, "win.help");
  desk_wait_for (has_help, NULL);
  desk_wait_frame (find_help ());
  desk_click (desk_button (find_help (), "Keyboard shortcuts"));
  desk_wait_frame (find_help ());
  g_assert_true (GTK_IS_SHORTCUTS_WINDOW (find_help ()));
  g_assert_true (desk_reads (find_help (), "Everywhere"));
  press (find_help (), "Escape");
  desk_wait_for (has_no_help, NULL);

  /* In the language of the moment. */
  tenken_catalog_switch ("ja");
  press (window, "ctrl+question");
  desk_wait_for (has_help, NULL);
  desk_wait_frame (find_help ());
  g_assert_true (desk_reads (find_help (), "どの画面でも"));
  press (find_help (), "Escape");
  desk_wait_for (has_no_help, NULL);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Everything of @widget is inside of @within, and a text has room for all its lines. */
static void
assert_whole (GtkWidget *widget,
              GtkWidget *within)
{
  graphene_rect_t bounds, room;

  g_assert_true (gtk_widget_compute_bounds (widget, within, &bounds));
  graphene_rect_init (&room, 0, 0, (float) gtk_widget_get_width (within), (float) gtk_widget_get_height (within));
  g_assert_true (graphene_rect_contains_rect (&room, &bounds));
  if (GTK_IS_LABEL (widget))
    {
      PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (widget));
      int width, height;

      pango_layout_get_pixel_size (layout, &width, &height);
      g_assert_false (pango_layout_is_ellipsized (layout));
      g_assert_cmpint (width, <=, gtk_widget_get_width (widget));
      g_assert_cmpint (height, <=, gtk_widget_get_height (widget));
    }
}

/* Texts twice as large, in a small window: what has no room at once is scrolled to. */
static void
test_large_text (Desk          *desk,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *window = desk_open_window (desk);
  const TenkenPageKind *kind;

  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  for (guint i = 0; (kind = tenken_pages_get (i)) != NULL; i++)
    {
      GtkWidget *help, *picture, *child;

      tenken_catalog_switch (data);
      help = tenken_help_new (tenken_help_find (kind->name), GTK_WINDOW (window));
      gtk_window_present (GTK_WINDOW (help));
      desk_wait_for (has_help, NULL);
      desk_wait_frame (help);
      g_assert_cmpint (gtk_widget_get_width (help), <=, 1024);
      g_assert_cmpint (gtk_widget_get_height (help), <=, 700);

      picture = desk_find (help, GTK_TYPE_PICTURE, 0);
      g_assert_cmpint (gtk_widget_get_height (picture), >=, 160);
      child = gtk_widget_get_first_child (gtk_widget_get_ancestor (picture, GTK_TYPE_VIEWPORT));
      assert_whole (picture, child);
      for (guint n = 0; desk_find (child, GTK_TYPE_LABEL, n) != NULL; n++)
        assert_whole (desk_find (child, GTK_TYPE_LABEL, n), child);
      assert_whole (desk_button (help, _("Keyboard shortcuts")), help);
      assert_whole (desk_button (help, _("Close")), help);
      desk_assert_goes (GTK_WINDOW (help), NULL);
    }
  gtk_settings_reset_property (settings, "gtk-xft-dpi");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/help/topics", test_topics, NULL);
  desk_add ("/help/pictures", test_pictures, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *door = g_strconcat ("/help/doors/", languages[i], NULL);
      g_autofree char *large = g_strconcat ("/help/large-text/", languages[i], NULL);

      desk_add (door, test_doors, languages[i]);
      desk_add (large, test_large_text, languages[i]);
    }
  desk_add ("/help/on-to-shortcuts", test_on_to_shortcuts, NULL);

  return desk_run ();
}
