/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who asked the system for less motion sees none: a page is there at once, and whole. */
#include "kiosk-hands.h"
#include "window-hands.h"

#include "app/pages.h"
#include "app/question-page.h"

static void
set_motion (gboolean motion)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", motion, NULL);
}

/* How much in @root is on its way from one state to another. */
static guint
count_moving (GtkWidget *root)
{
  /* A mark that is not set and a bar with nothing to scroll are clear for good. */
  guint n = gtk_widget_get_opacity (root) < 1 && !GTK_IS_IMAGE (root) && !GTK_IS_SCROLLBAR (root) ? 1 : 0;

  if (GTK_IS_STACK (root))
    n += gtk_stack_get_transition_running (GTK_STACK (root)) ? 1 : 0;
  if (GTK_IS_REVEALER (root))
    n += gtk_revealer_get_reveal_child (GTK_REVEALER (root)) != gtk_revealer_get_child_revealed (GTK_REVEALER (root)) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += gtk_widget_get_mapped (child) ? count_moving (child) : 0;

  return n;
}

/* Goes to every page and from question to question; returns how much moved. */
static guint
walk (Desk      *desk,
      GtkWidget *window)
{
  const TenkenPageKind *kind;
  GtkWidget *page;
  guint n = 0;

  for (guint i = 0; (kind = tenken_pages_get (i)) != NULL; i++)
    {
      g_assert_true (gtk_widget_activate_action (window, "win.go", "s", kind->name));
      n += count_moving (window);
      desk_wait_page (window, kind->get_type ());
    }

  g_assert_true (tenken_session_move_to (desk->session, desk_question (desk, 5)));
  g_assert_true (gtk_widget_activate_action (window, "win.go", "s", "question"));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  for (guint i = 0; i < 2; i++)
    {
      desk_act (page, "question.next");
      n += count_moving (window);
    }

  return n;
}

static guint
walk_kiosk (Desk *desk)
{
  static const char *const actions[] = { "kiosk.pin", "kiosk.back", "kiosk.begin" };
  GtkWidget *window = kiosk_begin (desk, NULL);
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      desk_act (window, actions[i]);
      n += count_moving (window);
      desk_wait_frame (window);
    }
  desk_assert_goes (GTK_WINDOW (window), NULL);

  return n;
}

/* With motion something moves, so that this would be seen; without it nothing does. */
static void
test_still (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window;

  desk_check_up (desk, "ypn?-ypn?-ypn?-ypn?-ypn?-");
  window = desk_open_window (desk);
  set_motion (TRUE);
  g_assert_cmpuint (walk (desk, window), >, 3);
  set_motion (FALSE);
  g_assert_cmpuint (walk (desk, window), ==, 0);
  desk_assert_goes (GTK_WINDOW (window), NULL);

  set_motion (TRUE);
  g_assert_cmpuint (walk_kiosk (desk), >, 0);
  set_motion (FALSE);
  g_assert_cmpuint (walk_kiosk (desk), ==, 0);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

/* What the style sheets moved by themselves would be the one thing that no page knows of. */
static void
test_style_sheets (void)
{
  static const char *const names[] = { "style.css", "style-dark.css", "style-hc.css", "style-hc-dark.css" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), "ui", names[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autofree char *css = NULL;

      g_file_get_contents (path, &css, NULL, &error);
      g_assert_no_error (error);
      g_assert_false (g_regex_match_simple ("(^|[;{\\s])(transition|animation)(-[a-z]+)?\\s*:", css, 0, 0));
    }
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/motion/still", test_still, NULL);
  g_test_add_func ("/motion/style-sheets", test_style_sheets);

  return desk_run ();
}
