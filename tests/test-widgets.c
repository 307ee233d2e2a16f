/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widget-makers.h"

#include "app/past-row.h"

#include <string.h>

static void
test_life (Desk          *desk,
           gconstpointer  data)
{
  guint place = GPOINTER_TO_UINT (data);
  GtkWidget *widget = widget_makers[place].make (desk);
  GtkWindow *window = desk_show (widget, 700, 500);
  GtkLayoutManager *manager = gtk_widget_get_layout_manager (widget);
  GType type = g_type_from_name (widget_makers[place].name);

  if (g_type_is_a (type, GTK_TYPE_WIDGET))
    g_assert_nonnull (desk_find (widget, type, 0));
  if (widget_makers[place].text != NULL)
    g_assert_true (desk_reads (widget, widget_makers[place].text));

  /* Light and dark, narrow and in another direction. */
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_FORCE_DARK);
  gtk_widget_set_direction (widget, GTK_TEXT_DIR_RTL);
  gtk_window_set_default_size (window, 360, 300);
  desk_wait_frame (widget);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), ADW_COLOR_SCHEME_DEFAULT);

  desk_assert_goes (window, manager != NULL ? G_OBJECT (manager) : NULL);
}

/* Never shown: pages are also made and dropped without. */
static void
test_life_unseen (Desk          *desk,
                  gconstpointer  data)
{
  GtkWidget *widget = widget_makers[GPOINTER_TO_UINT (data)].make (desk);
  GtkWindow *window = GTK_WINDOW (GTK_IS_WINDOW (widget) ? widget : gtk_window_new ());

  if (!GTK_IS_WINDOW (widget))
    gtk_window_set_child (window, widget);
  desk_assert_goes (window, NULL);
}

/* The list above has every template of ui/. */
static void
test_coverage (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), "ui", NULL);
  g_autoptr (GRegex) regex = g_regex_new ("<template class=\"(\\w+)\"", 0, 0, NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;
  guint n_templates = 0;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;
      g_autofree char *type = NULL;
      g_autoptr (GMatchInfo) match = NULL;
      gboolean found = FALSE;

      if (!g_str_has_suffix (name, ".ui"))
        continue;
      g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
      /* The list of keys is GTK's own widget, looked at in test-help. */
      if (strcmp (name, "shortcuts.ui") == 0)
        continue;
      g_assert_true (g_regex_match (regex, text, 0, &match));
      type = g_match_info_fetch (match, 1);
      for (guint i = 0; widget_makers[i].name != NULL; i++)
        found = found || strcmp (widget_makers[i].name, type) == 0;
      if (!found)
        g_error ("%s has %s, which is not tested", name, type);
      n_templates++;
    }

  g_assert_cmpuint (n_templates, >=, 11);
}

/* Texts that nobody sane would type are shown without a warning, and the pages go again. */
static void
test_monsters (Desk          *desk,
               gconstpointer  data)
{
  g_autofree char *monster = desk_monster ();

  g_assert_true (tenken_session_begin (desk->session, monster));
  g_assert_true (tenken_session_rename (desk->session, tenken_session_get_assessment (desk->session)->id, monster));
  for (guint number = 1; number <= 25; number++)
    g_assert_true (tenken_session_answer (desk->session, desk_question (desk, number),
                                          desk_choice (desk, number % 2 == 0 ? "unknown" : "na"), monster));

  for (guint i = 0; widget_makers[i].name != NULL; i++)
    if (g_str_has_suffix (widget_makers[i].name, "Page"))
      {
        GtkWindow *window = desk_show (widget_makers[i].make (desk), 700, 500);

        /* Nothing on the page of checklists is typed by anybody; files of one's own are tested with it. */
        if (!g_str_equal (widget_makers[i].name, "TenkenLibraryPage"))
          g_assert_true (desk_reads (GTK_WIDGET (window), "👨‍👩‍👧‍👦"));
        desk_assert_goes (window, NULL);
      }
  desk_assert_goes (desk_show (widget_in_list (tenken_past_row_new (tenken_session_get_assessment (desk->session), TRUE)), 700, 500),
                    NULL);
  desk_assert_goes (desk_show (widget_make (desk, "TenkenWindow"), 700, 500), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  g_test_add_func ("/widgets/coverage", test_coverage);
  for (guint i = 0; widget_makers[i].name != NULL; i++)
    {
      g_autofree char *life = g_strconcat ("/widgets/life/", widget_makers[i].name, NULL);
      g_autofree char *unseen = g_strconcat ("/widgets/unseen/", widget_makers[i].name, NULL);

      desk_add (life, test_life, GUINT_TO_POINTER (i));
      desk_add (unseen, test_life_unseen, GUINT_TO_POINTER (i));
    }
  desk_add ("/widgets/monsters", test_monsters, NULL);

  return desk_run ();
}
