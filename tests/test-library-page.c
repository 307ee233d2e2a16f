/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of checklists: all that are shipped, one's own, broken ones, and choosing one. */
#include "window-hands.h"

#include "app/entry-row.h"
#include "app/item.h"
#include "app/library-page.h"
#include "app/list-detail.h"
#include "app/question-page.h"
#include "app/start-page.h"
#include "base/catalog.h"

#include <glib/gstdio.h>
#include <string.h>

static char *
own_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "tenken", "checklists", NULL);
}

/* Puts a file among the user's own. */
static void
put_own (const char *name,
         const char *text)
{
  g_autofree char *folder = own_folder ();
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
remove_own (const char *name)
{
  g_autofree char *folder = own_folder ();
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* The example of the guide, with its id and its title replaced. */
static char *
make_own (const char *id,
          const char *title)
{
  g_autofree char *path = g_build_filename (g_getenv ("TENKEN_SOURCE"), "data", "samples", "five-questions.xml", NULL);
  g_autofree char *text = NULL;
  g_autofree char *markup = g_markup_escape_text (title, -1);
  g_autoptr (GString) own = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  own = g_string_new (text);
  g_assert_cmpuint (g_string_replace (own, "id=\"lost-phone\"", id, 1), ==, 1);
  g_assert_cmpuint (g_string_replace (own, "Five questions before you lose a phone", markup, 1), ==, 1);

  return g_string_free (g_steal_pointer (&own), FALSE);
}

static GtkWidget *
open_page (GtkWidget *window)
{
  g_assert_true (gtk_widget_activate_action (window, "win.go", "s", "library"));

  return desk_wait_page (window, TENKEN_TYPE_LIBRARY_PAGE);
}

static GtkSelectionModel *
get_model (GtkWidget *page)
{
  GtkWidget *list = desk_find (page, GTK_TYPE_LIST_VIEW, 0);

  return list != NULL ? gtk_list_view_get_model (GTK_LIST_VIEW (list)) : NULL;
}

static gboolean
is_filled (gpointer page)
{
  return get_model (page) != NULL && g_list_model_get_n_items (G_LIST_MODEL (get_model (page))) > 0;
}

/* Picks what is called @title; fails where it is not listed. */
static void
pick (GtkWidget  *page,
      const char *title)
{
  GListModel *model;

  desk_wait_for (is_filled, page);
  model = G_LIST_MODEL (get_model (page));
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (TenkenItem) item = g_list_model_get_item (model, i);

      if (strcmp (item->title, title) == 0)
        {
          gtk_selection_model_select_item (get_model (page), i, TRUE);
          desk_wait_frame (page);
          return;
        }
    }

  g_error ("“%s” is not listed", title);
}

static TenkenItem *
get_picked (GtkWidget *page)
{
  return gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (get_model (page)));
}

/* Every checklist of the program is there, and its details say all that one wants to know before choosing. */
static void
test_shipped (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = open_page (window);
  const GPtrArray *entries;

  desk_wait_for (is_filled, page);
  entries = tenken_session_get_library (desk->session);
  g_assert_cmpuint (entries->len, >=, 7);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_model (page))), ==, entries->len);
  /* what the start would use is the one that is looked at */
  g_assert_cmpstr (get_picked (page)->title, ==,
                   tenken_text_get (tenken_session_get_chosen (desk->session)->title, tenken_catalog_language ()));

  for (guint i = 0; i < entries->len; i++)
    {
      const TenkenChecklist *checklist = ((const TenkenLibraryEntry *) g_ptr_array_index (entries, i))->checklist;
      const TenkenText *texts[] = { checklist->title, checklist->description, checklist->source, checklist->notice };
      g_autofree char *questions = g_strdup_printf ("%u questions · about ", checklist->questions->len);
      g_autofree char *topics = g_strdup_printf ("%u topics", checklist->questions->len);
      gboolean talk = checklist->kind == TENKEN_KIND_DISCUSSION;

      pick (page, tenken_text_get (checklist->title, "en"));
      for (guint n = 0; n < G_N_ELEMENTS (texts); n++)
        g_assert_true (desk_reads (page, tenken_text_get (texts[n], "en")));
      g_assert_true (desk_reads (page, checklist->edition));
      g_assert_true (desk_reads (page, talk ? topics : questions));
      g_assert_true (desk_reads (page, "日本語 · English"));
      g_assert_true (desk_reads (page, "This one is for talking about in a group") == talk);
      g_assert_true (desk_reads (page, "Start this check-up") == !talk);
    }

  /* nor is there another way to begin with one that has no score */
  pick (page, "Study-group topics, 14 questions");
  desk_act (page, "library.begin");
  g_assert_true (desk_wait_page (window, TENKEN_TYPE_LIBRARY_PAGE) == page);
  g_assert_cmpstr (tenken_session_get_chosen (desk->session)->id, ==, "ipa-self-check");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
says_six (gpointer page)
{
  return desk_reads (page, "6 questions, about 2 minutes");
}

/* Where nobody knows for whom, the start asks for the name and says what it begins; the list says which it is. */
static void
test_choose (Desk          *desk,
          gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk);
  GtkWidget *page = open_page (window);

  pick (page, "First six, a two-minute check");
  g_assert_cmpstr (get_picked (page)->value, ==, "");
  g_assert_true (desk_reads (page, "First you are asked for the name"));
  desk_click (desk_button (page, "Start this check-up"));
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_cmpstr (tenken_session_get_chosen (desk->session)->id, ==, "ipa-basics");
  desk_wait_for (says_six, page);
  g_assert_true (desk_reads (page, "First six, a two-minute check"));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)),
                                         desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0)));

  page = open_page (window);
  desk_wait_for (is_filled, page);
  g_assert_cmpstr (get_picked (page)->title, ==, "First six, a two-minute check");
  g_assert_cmpstr (get_picked (page)->value, ==, "Chosen");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static const TenkenAssessment *
get_begun (Desk *desk)
{
  return tenken_session_get_assessment (desk->session);
}

/* Where it is known for whom, one press begins; what is under way is gone on with, and last time's answers are offered. */
static void
test_begin (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window = desk_open_window (desk), *page;
  gint64 first;

  /* for the name that is being typed */
  gtk_editable_set_text (GTK_EDITABLE (desk_find (window, TENKEN_TYPE_ENTRY_ROW, 0)), "山田製作所");
  page = open_page (window);
  pick (page, "First six, a two-minute check");
  g_assert_true (desk_reads (page, "A new check-up of 山田製作所, dated today."));
  g_assert_false (desk_reads (page, "Begin from last time's answers"));
  desk_click (desk_button (page, "Start this check-up"));
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpstr (get_begun (desk)->organisation, ==, "山田製作所");
  g_assert_cmpstr (tenken_session_get_checklist (desk->session)->id, ==, "ipa-basics");
  first = get_begun (desk)->id;

  /* the same one is under way, another is not */
  page = open_page (window);
  desk_wait_for (is_filled, page);
  g_assert_true (desk_reads (page, "0 of 6 answered"));
  pick (page, "Security check-up, 25 questions");
  g_assert_true (desk_reads (page, "A new check-up of 山田製作所, dated today."));
  pick (page, "First six, a two-minute check");
  desk_click (desk_button (page, "Go on answering"));
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpint (get_begun (desk)->id, ==, first);

  /* finished, its answers are there to begin from */
  g_assert_true (tenken_session_finish (desk->session));
  page = open_page (window);
  desk_wait_for (is_filled, page);
  g_assert_nonnull (desk_button (page, "Start this check-up"));
  desk_click (desk_button (page, "Begin from last time's answers"));
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpint (get_begun (desk)->id, >, first);
  g_assert_cmpstr (get_begun (desk)->organisation, ==, "山田製作所");
  g_assert_cmpstr (tenken_session_get_checklist (desk->session)->id, ==, "ipa-basics");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The page is on the screen before a single file has been read. */
static void
test_shows_first (Desk          *desk,
                  gconstpointer  data)
{
  GtkWidget *page = g_object_new (TENKEN_TYPE_LIBRARY_PAGE, "session", desk->session, NULL);
  GtkWindow *window;

  g_assert_false (tenken_session_has_library (desk->session));
  window = desk_show (page, 1024, 700);
  g_assert_false (tenken_session_has_library (desk->session));
  g_assert_true (desk_reads (page, "Checklists"));
  desk_wait_for (is_filled, page);
  g_assert_true (tenken_session_has_library (desk->session));
  desk_assert_goes (window, NULL);

  /* from then on there is nothing to wait for */
  page = g_object_new (TENKEN_TYPE_LIBRARY_PAGE, "session", desk->session, NULL);
  window = desk_show (page, 1024, 700);
  g_assert_true (is_filled (page));
  desk_assert_goes (window, NULL);
}

/* One's own stand under a heading; a broken one says what is wrong with it and hides no other. */
static void
test_own (Desk          *desk,
          gconstpointer  data)
{
  g_autofree char *own = make_own ("id=\"visitors\"", "Visitors");
  g_autofree char *folder = own_folder ();
  GtkWidget *window, *page;

  put_own ("visitors.xml", own);
  put_own ("spoilt.xml", "<checklist>\n");
  desk_restart (desk);
  window = desk_open_window (desk);
  page = open_page (window);
  gtk_window_set_default_size (GTK_WINDOW (window), 1024, 1000);

  pick (page, "spoilt.xml");
  g_assert_cmpstr (get_picked (page)->group, ==, "Your own");
  g_assert_true (desk_reads (page, "Your own"));
  g_assert_true (desk_reads (page, "Cannot be used"));
  for (guint i = 0; i < tenken_session_get_library (desk->session)->len; i++)
    {
      const TenkenLibraryEntry *entry = g_ptr_array_index (tenken_session_get_library (desk->session), i);

      g_assert_true (entry->error == NULL || desk_reads (page, strstr (entry->error->message, ": ") + 2));
    }
  /* by its line; the path has a row of its own and is not said in the sentence as well */
  g_assert_true (desk_reads (page, "Line 2: "));
  g_assert_false (desk_reads (page, "spoilt.xml:"));
  g_assert_false (desk_reads (page, "Start this check-up"));
  /* where it is, and what to mend it with, which is nothing for whoever only answers */
  g_assert_true (desk_reads (page, folder));
  g_assert_true (desk_reads (page, "tenken-cli check FILE"));

  pick (page, "Visitors");
  g_assert_cmpstr (get_picked (page)->group, ==, "Your own");
  g_assert_true (desk_reads (page, "5 questions · about 2 minutes"));
  g_assert_true (desk_reads (page, "visitors.xml"));
  g_assert_false (desk_reads (page, "Line 2: "));
  g_assert_false (desk_reads (page, "tenken-cli"));
  desk_click (desk_button (page, "Start this check-up"));
  desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_cmpstr (tenken_session_get_chosen (desk->session)->id, ==, "visitors");

  desk_assert_goes (GTK_WINDOW (window), NULL);
  remove_own ("visitors.xml");
  remove_own ("spoilt.xml");
}

/* A checklist of one's own with a title that nobody sane would give it, and a file of such a name. */
static void
test_monsters (Desk          *desk,
               gconstpointer  data)
{
  static const int widths[] = { 1024, 360 };
  g_autofree char *monster = desk_monster ();
  g_autofree char *own = make_own ("id=\"monster\"", monster);
  g_autoptr (GString) name = g_string_new ("👨‍👩‍👧‍👦 <b>&amp; %s%n ");

  while (name->len < 240)
    g_string_append_c (name, 'W');
  g_string_append (name, ".xml");
  put_own ("monster.xml", own);
  put_own (name->str, "<checklist>");
  desk_restart (desk);
  tenken_session_get_library (desk->session);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *page = g_object_new (TENKEN_TYPE_LIBRARY_PAGE, "session", desk->session, NULL);
      GtkWindow *window = desk_show (page, widths[i], 640);
      int narrowest;

      pick (page, name->str);
      g_assert_true (desk_reads (page, "👨‍👩‍👧‍👦"));
      gtk_widget_measure (desk_find (page, TENKEN_TYPE_LIST_DETAIL, 0), GTK_ORIENTATION_HORIZONTAL, -1, &narrowest, NULL,
                          NULL, NULL);
      g_assert_cmpint (narrowest, <=, 360);
      desk_assert_goes (window, NULL);
    }

  remove_own ("monster.xml");
  remove_own (name->str);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/library-page/shipped", test_shipped, NULL);
  desk_add ("/library-page/choose", test_choose, NULL);
  desk_add ("/library-page/begin", test_begin, NULL);
  desk_add ("/library-page/shows-first", test_shows_first, NULL);
  desk_add ("/library-page/own", test_own, NULL);
  desk_add ("/library-page/monsters", test_monsters, NULL);

  return desk_run ();
}
