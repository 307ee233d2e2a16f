/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which checklist a new check-up uses: the start says it, and leads to where another is chosen. */
#include "window-hands.h"

#include "app/entry-row.h"
#include "app/item.h"
#include "app/library-page.h"
#include "app/question-page.h"
#include "app/start-page.h"
#include "app/window.h"
#include "base/catalog.h"

#include <string.h>

/* Puts a checklist among the user's own. */
static void
put_own (const char *name,
         const char *text)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "tenken", "checklists", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static char *
read_example (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), "data", "samples", "five-questions.xml", NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

#define OWN_TITLE "Five questions before you lose a phone"

static gboolean
shows_questions (gpointer data)
{
  return desk_find (data, TENKEN_TYPE_QUESTION_PAGE, 0) != NULL;
}

static gboolean
shows_choice (gpointer data)
{
  GtkWidget *button;

  for (guint i = 0; (button = desk_find (data, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), "Start this check-up") == 0)
      return gtk_widget_get_mapped (button);

  return FALSE;
}

static GtkWidget *
find_row (GtkWidget  *page,
          const char *title)
{
  GtkWidget *row;

  for (guint i = 0; (row = desk_find (page, ADW_TYPE_ACTION_ROW, i)) != NULL; i++)
    if (strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) == 0)
      return row;

  g_error ("no row says “%s”", title);
}

static void
pick (GtkSelectionModel *model,
      const char        *title)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++)
    {
      g_autoptr (TenkenItem) item = g_list_model_get_item (G_LIST_MODEL (model), i);

      if (strcmp (item->title, title) == 0)
        gtk_selection_model_select_item (model, i, TRUE);
    }
}

/* The start says with which one it begins, and has one door to all of them. */
static void
test_chooser (Desk          *desk,
              gconstpointer  data)
{
  g_autofree char *example = read_example ();
  GtkWidget *window, *page, *row, *list;

  put_own ("mine.xml", example);
  put_own ("spoilt.xml", "<checklist>\n");
  desk_restart (desk);
  window = GTK_WIDGET (desk_show (GTK_WIDGET (tenken_window_new (desk_application (), desk->session)), 1024, 700));

  /* the one that most people want is chosen; a file that cannot be used is no matter of the start's */
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "25 questions"));
  g_assert_true (desk_reads (page, "Security check-up, 25 questions"));
  g_assert_false (desk_reads (page, "spoilt.xml"));

  row = find_row (page, "Checklist");
  g_assert_true (gtk_widget_grab_focus (row));
  g_assert_true (gtk_widget_activate (row));
  page = desk_wait_page (window, TENKEN_TYPE_LIBRARY_PAGE);
  desk_wait_for (shows_choice, page);
  list = desk_find (page, GTK_TYPE_LIST_VIEW, 0);
  pick (gtk_list_view_get_model (GTK_LIST_VIEW (list)), OWN_TITLE);
  desk_wait_frame (window);
  desk_click (desk_button (page, "Start this check-up"));

  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "5 questions"));
  g_assert_true (desk_reads (page, OWN_TITLE));

  gtk_editable_set_text (GTK_EDITABLE (desk_find (window, TENKEN_TYPE_ENTRY_ROW, 0)), "Yamada");
  desk_click (desk_button (window, _("Begin")));
  desk_wait_for (shows_questions, window);
  g_assert_cmpstr (tenken_session_get_checklist (desk->session)->id, ==, "lost-phone");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/chooser", test_chooser, NULL);

  return desk_run ();
}
