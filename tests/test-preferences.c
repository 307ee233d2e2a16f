/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the user prefers: it works at once, is kept, and a failure to keep it is said. */
#include "window-hands.h"

#include "app/preferences-window.h"
#include "app/preferences.h"
#include "app/text-size.h"
#include "base/catalog.h"

#include <glib/gstdio.h>

static int
get_text_size (void)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (desk_application ()), "text-size");

  return g_variant_get_int32 (state);
}

static void
act (const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (desk_application ()), action, NULL);
}

/* How high a line of text is. */
static int
get_line_height (GtkWidget *widget)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, "点");
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);

  return height;
}

/* Each size is larger than the one before, kept, and the last one at either end. */
static void
test_text_size (Desk          *desk,
                gconstpointer  data)
{
  static const int sizes[] = { 100, 115, 130, 150, 175, 200 };
  GtkWidget *window = desk_open_window (desk);
  double usual = tenken_text_size_get_scale (gtk_settings_get_default ());
  int last = 0;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_assert_cmpint (get_text_size (), ==, sizes[i]);
      g_assert_cmpint (get_line_height (window), >, last);
      g_assert_cmpfloat_with_epsilon (tenken_text_size_get_scale (gtk_settings_get_default ()), usual * sizes[i] / 100, 0.02);
      if (i > 0)
        g_assert_cmpint (tenken_preferences_get_text_size (), ==, sizes[i]);
      last = get_line_height (window);
      act ("text-larger");
      desk_wait_frame (window);
    }
  g_assert_cmpint (get_text_size (), ==, 200);
  g_assert_cmpint (get_line_height (window), ==, last);

  act ("text-smaller");
  g_assert_cmpint (get_text_size (), ==, 175);
  act ("text-usual");
  act ("text-smaller");
  g_assert_cmpint (get_text_size (), ==, 100);
  g_assert_cmpint (tenken_preferences_get_text_size (), ==, 100);
  g_assert_cmpfloat (tenken_text_size_get_scale (gtk_settings_get_default ()), ==, usual);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Numbers that no size has, from a file that somebody wrote into. */
static void
test_round (void)
{
  static const int cases[][2] = { { -5, 100 }, { 0, 100 }, { 120, 115 }, { 190, 200 }, { 100000, 200 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (tenken_text_size_round (cases[i][0]), ==, cases[i][1]);
}

static GtkWidget *
find_preferences (void)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (desk_application ())); l != NULL; l = l->next)
    if (TENKEN_IS_PREFERENCES_WINDOW (l->data))
      return l->data;

  g_assert_not_reached ();
}

/* One window, with the switch that moves on and the place of the answers, in the language chosen in it. */
static void
test_window (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *preferences, *toggle;

  act ("preferences");
  act ("preferences");
  preferences = find_preferences ();
  desk_wait_frame (preferences);
  g_assert_true (desk_reads (preferences, desk->path));

  toggle = desk_find (preferences, GTK_TYPE_SWITCH, 0);
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (toggle)) == tenken_preferences_get_advance ());
  g_action_group_activate_action (G_ACTION_GROUP (desk_application ()), "advance", NULL);
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (toggle)) == tenken_preferences_get_advance ());
  g_action_group_activate_action (G_ACTION_GROUP (desk_application ()), "advance", NULL);

  desk_click (desk_button (preferences, "日本語"));
  desk_wait_frame (preferences);
  g_assert_true (desk_reads (preferences, tenken_tr ("ja", "Text size")));
  g_assert_true (desk_reads (window, tenken_tr ("ja", "Begin")));
  desk_click (desk_button (preferences, "English"));
  desk_wait_frame (preferences);
  g_assert_true (desk_reads (preferences, "Text size"));

  desk_assert_goes (GTK_WINDOW (preferences), NULL);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

/* The choice works, and one sentence says that it will not be kept; not one for each click. */
static void
test_not_kept (Desk          *desk,
               gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (g_get_user_config_dir (), "tenken", NULL);
  g_autofree char *aside = g_strconcat (folder, "-aside", NULL);
  GtkWidget *window = desk_open_window (desk);
  guint failures = 0;

  g_signal_connect_swapped (desk->session, "failed", G_CALLBACK (count_cb), &failures);
  g_assert_cmpint (g_rename (folder, aside), ==, 0);
  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  act ("text-larger");
  act ("text-larger");
  g_assert_cmpint (get_text_size (), ==, 130);
  g_assert_cmpuint (failures, ==, 1);
  desk_respond ("Close", folder);

  g_assert_cmpint (g_unlink (folder), ==, 0);
  g_assert_cmpint (g_rename (aside, folder), ==, 0);
  act ("text-usual");
  g_assert_cmpuint (failures, ==, 1);
  g_assert_cmpint (tenken_preferences_get_text_size (), ==, 100);

  g_signal_handlers_disconnect_by_func (desk->session, count_cb, &failures);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  g_test_add_func ("/preferences/round", test_round);
  desk_add ("/preferences/text-size", test_text_size, NULL);
  desk_add ("/preferences/window", test_window, NULL);
  desk_add ("/preferences/not-kept", test_not_kept, NULL);

  return desk_run ();
}
