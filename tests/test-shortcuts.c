/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The list of keys says what there is: every key that does something, and no other. */
#include "window-fixture.h"

#include "app/about.h"
#include "app/shortcuts.h"
#include "base/catalog.h"

#include <string.h>

/* One way to write a key: that on the number pad is the same key to a person, and = is + without Shift. */
static void
add_key (GHashTable      *keys,
         guint            key,
         GdkModifierType  modifiers,
         const char      *where)
{
  if (key >= GDK_KEY_KP_0 && key <= GDK_KEY_KP_9)
    key = key - GDK_KEY_KP_0 + GDK_KEY_0;
  if (key == GDK_KEY_KP_Enter)
    key = GDK_KEY_Return;
  if (key == GDK_KEY_equal || key == GDK_KEY_KP_Add)
    key = GDK_KEY_plus;
  if (key == GDK_KEY_KP_Subtract)
    key = GDK_KEY_minus;
  g_hash_table_insert (keys, gtk_accelerator_name (key, modifiers), g_strdup (where));
}

/* "Escape|F1" with '|', "1...5 Delete" with ' '. */
static void
add_keys (GHashTable *keys,
          const char *accelerators,
          const char *separator,
          const char *where)
{
  g_auto (GStrv) list = g_strsplit (accelerators, separator, -1);

  for (guint i = 0; list[i] != NULL; i++)
    {
      g_auto (GStrv) range = g_strsplit (list[i], "...", 2);
      guint first, last;
      GdkModifierType modifiers;

      g_assert_true (gtk_accelerator_parse (range[0], &first, &modifiers));
      last = first;
      if (range[1] != NULL)
        g_assert_true (gtk_accelerator_parse (range[1], &last, &modifiers));
      for (guint key = first; key <= last; key++)
        add_key (keys, key, modifiers, where);
    }
}

static GHashTable *
new_keys (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/* Every match of @pattern, whose first group are keys. */
static void
add_matches (GHashTable *keys,
             const char *text,
             const char *pattern,
             const char *where)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *found = g_match_info_fetch (match, 1);
      g_autoptr (GString) plain = g_string_new (found);

      g_string_replace (plain, "&lt;", "<", 0);
      g_string_replace (plain, "&gt;", ">", 0);
      add_keys (keys, plain->str, "|", where);
    }
}

/* Keys by name in C, with their modifiers where they have some: GDK_KEY_f, GDK_CONTROL_MASK. */
static void
add_names (GHashTable *keys,
           const char *text,
           const char *where)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\bGDK_KEY_(?!PRESS|RELEASE)(\\w+)(,\\s+GDK_[A-Z_| ]+MASK)?", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 1);
      g_autofree char *modifiers = g_match_info_fetch (match, 2);

      /* kinds of events, no keys */
      if (strcmp (name, "PRESS") == 0 || strcmp (name, "RELEASE") == 0)
        continue;
      g_assert_cmpuint (gdk_keyval_from_name (name), !=, GDK_KEY_VoidSymbol);
      add_key (keys, gdk_keyval_from_name (name),
               (modifiers != NULL && strstr (modifiers, "CONTROL") != NULL ? GDK_CONTROL_MASK : 0)
                 | (modifiers != NULL && strstr (modifiers, "SHIFT") != NULL ? GDK_SHIFT_MASK : 0)
                 | (modifiers != NULL && strstr (modifiers, "ALT") != NULL ? GDK_ALT_MASK : 0),
               where);
    }
}

/* The kiosk has keys of its own, which nobody is to look up: it tells each where it counts. */
static gboolean
is_kiosk (const char *name)
{
  return g_str_has_prefix (name, "kiosk") && !g_str_has_prefix (name, "kiosk-setup");
}

static void
add_files (GHashTable *keys,
           const char *folder,
           const char *suffix)
{
  g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), folder, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;

      if (!g_str_has_suffix (name, suffix) || is_kiosk (name))
        continue;
      g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
      add_matches (keys, text, "<property name=\"trigger\">([^<]+)</property>", name);
      add_matches (keys, text, "gtk_shortcut_trigger_parse_string \\(\"([^\"]+)\"", name);
      add_names (keys, text, name);
      /* GTK's own key for the main menu */
      if (strstr (text, "<property name=\"primary\">True</property>") != NULL)
        add_keys (keys, "F10", "|", name);
    }
}

static GHashTable *
find_real (void)
{
  GHashTable *keys = new_keys ();
  g_auto (GStrv) actions = gtk_application_list_action_descriptions (GTK_APPLICATION (desk_application ()));

  for (guint i = 0; actions[i] != NULL; i++)
    {
      g_auto (GStrv) accelerators = gtk_application_get_accels_for_action (GTK_APPLICATION (desk_application ()), actions[i]);

      for (guint n = 0; accelerators[n] != NULL; n++)
        add_keys (keys, accelerators[n], "|", actions[i]);
    }
  add_files (keys, "ui", ".ui");
  add_files (keys, "src/app", ".c");

  return keys;
}

static void
add_listed (GHashTable *keys,
            GtkWidget  *widget)
{
  if (GTK_IS_SHORTCUTS_SHORTCUT (widget))
    {
      g_autofree char *accelerator = NULL;
      g_autofree char *title = NULL;

      g_object_get (widget, "accelerator", &accelerator, "title", &title, NULL);
      g_assert_cmpstr (title, !=, "");
      add_keys (keys, accelerator, " ", title);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    add_listed (keys, child);
}

static void
assert_among (GHashTable *keys,
              GHashTable *others,
              const char *what)
{
  GHashTableIter iter;
  gpointer key, where;

  g_hash_table_iter_init (&iter, keys);
  while (g_hash_table_iter_next (&iter, &key, &where))
    if (!g_hash_table_contains (others, key))
      g_error ("%s (%s) %s", (const char *) key, (const char *) where, what);
}

static void
test_true_and_complete (Desk          *desk,
                        gconstpointer  data)
{
  g_autoptr (GHashTable) real = find_real ();
  g_autoptr (GHashTable) listed = new_keys ();
  GtkWidget *window = tenken_shortcuts_new (NULL);

  desk_show (window, 800, 600);
  add_listed (listed, window);
  g_assert_cmpuint (g_hash_table_size (listed), >, 10);
  assert_among (real, listed, "does something, but ui/shortcuts.ui does not say so");
  assert_among (listed, real, "is in ui/shortcuts.ui, but does nothing");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The list has room for its lines, and the screen for the list. */
static void
test_large_text (Desk          *desk,
                 gconstpointer  data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *window;

  tenken_catalog_switch (data);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  window = tenken_shortcuts_new (NULL);
  desk_show (window, -1, -1);
  g_assert_cmpint (gtk_widget_get_width (window), <=, 1024);
  g_assert_cmpint (gtk_widget_get_height (window), <=, 700);
  gtk_settings_reset_property (settings, "gtk-xft-dpi");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
assert_no_link (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    {
      const char *text = gtk_label_get_label (GTK_LABEL (widget));

      g_assert_null (strstr (text, "<a "));
      g_assert_null (strstr (text, "://"));
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    assert_no_link (child);
}

/* What to tell when something does not work, sources and terms, in one's own language; and no way out to the network. */
static void
test_about (Desk          *desk,
            gconstpointer  data)
{
  g_autofree char *version = g_strdup_printf ("GTK %u.%u.%u", gtk_get_major_version (), gtk_get_minor_version (),
                                              gtk_get_micro_version ());
  GtkWidget *window;
  const char *info;

  desk_answer_all (desk, "no", 0);
  g_action_group_activate_action (G_ACTION_GROUP (desk_application ()), "language", g_variant_new_string ("ja"));
  window = tenken_about_new (desk->session);
  desk_show (window, 400, 640);
  g_assert_true (desk_reads (window, "うまく動かないとき"));
  g_assert_true (desk_reads (window, "利用の条件"));
  assert_no_link (window);
  g_assert_cmpstr (adw_about_window_get_website (ADW_ABOUT_WINDOW (window)), ==, "");
  g_assert_cmpstr (adw_about_window_get_issue_url (ADW_ABOUT_WINDOW (window)), ==, "");

  info = adw_about_window_get_debug_info (ADW_ABOUT_WINDOW (window));
  g_assert_nonnull (strstr (info, version));
  g_assert_nonnull (strstr (info, "SQLite 3."));
  g_assert_nonnull (strstr (info, desk->path));
  /* Nothing of the firm. */
  g_assert_null (strstr (info, "山田"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
  g_action_group_activate_action (G_ACTION_GROUP (desk_application ()), "language", g_variant_new_string ("en"));
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/shortcuts/true-and-complete", test_true_and_complete, NULL);
  desk_add ("/shortcuts/large-text/en", test_large_text, "en");
  desk_add ("/shortcuts/large-text/ja", test_large_text, "ja");
  desk_add ("/shortcuts/about", test_about, NULL);

  return desk_run ();
}
