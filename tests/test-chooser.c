/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which checklist a new check-up uses: the choice on the start page, and what it says of files that cannot be used. */
#include "window-fixture.h"

#include "app/entry-row.h"
#include "app/question-page.h"
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

static GListModel *
get_offers (GtkWidget *window)
{
  return adw_combo_row_get_model (ADW_COMBO_ROW (desk_find (window, ADW_TYPE_COMBO_ROW, 0)));
}

/* The place of a title among the checklists that are offered, −1 while it is not there. */
static int
find_offer (GtkWidget  *window,
            const char *title)
{
  GListModel *offers = get_offers (window);

  for (guint i = 0; i < g_list_model_get_n_items (offers); i++)
    {
      g_autoptr (GtkStringObject) offer = g_list_model_get_item (offers, i);

      if (g_str_equal (gtk_string_object_get_string (offer), title))
        return (int) i;
    }

  return -1;
}

#define OWN_TITLE "Five questions before you lose a phone"

static gboolean
offers_own (gpointer data)
{
  return find_offer (data, OWN_TITLE) >= 0;
}

static gboolean
shows_questions (gpointer data)
{
  return desk_find (data, TENKEN_TYPE_QUESTION_PAGE, 0) != NULL;
}

static void
test_chooser (Desk          *desk,
              gconstpointer  data)
{
  g_autofree char *example = read_example ();
  GtkWidget *window;

  put_own ("mine.xml", example);
  put_own ("spoilt.xml", "<checklist>\n");
  desk_restart (desk);
  window = GTK_WIDGET (desk_show (GTK_WIDGET (tenken_window_new (desk_application (), desk->session)), 1024, 700));

  desk_wait_for (offers_own, window);
  /* the one that most people want is chosen */
  g_assert_true (desk_reads (window, "25 questions"));
  /* a broken file says where and why, and hides no other; what is only for talking about is not offered */
  g_assert_true (desk_reads (window, _("A checklist of yours cannot be used")));
  g_assert_true (desk_reads (window, "spoilt.xml:"));
  g_assert_cmpint (find_offer (window, "Study-group topics, 14 questions"), ==, -1);
  g_assert_cmpint (find_offer (window, "Security check-up, 25 questions"), >=, 0);

  adw_combo_row_set_selected (ADW_COMBO_ROW (desk_find (window, ADW_TYPE_COMBO_ROW, 0)),
                              (guint) find_offer (window, OWN_TITLE));
  desk_wait_frame (window);
  g_assert_true (desk_reads (window, "5 questions"));

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
