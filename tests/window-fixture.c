/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window-fixture.h"

#include "app/application.h"
#include "app/preferences.h"
#include "app/widgets.h"
#include "base/catalog.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <sqlite3.h>

static AdwApplication *application;

void
desk_init (int    *argc,
           char ***argv)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "");
  tenken_catalog_bind ();
  g_test_init (argc, argv, NULL);
  tenken_widgets_register ();

  /* A page that moves on by itself is for the tests that are about that. */
  g_assert_true (tenken_preferences_set_advance (FALSE, NULL));

  /* The real one, for its style sheet and its actions. */
  application = ADW_APPLICATION (tenken_application_new ());
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
}

int
desk_run (void)
{
  int status = g_test_run ();

  g_clear_object (&application);

  return status;
}

AdwApplication *
desk_application (void)
{
  return application;
}

static void
open_session (Desk *desk)
{
  g_autoptr (GError) error = NULL;

  desk->session = tenken_session_new (desk->path, &error);
  g_assert_no_error (error);
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
close_session (Desk *desk)
{
  gpointer gone = desk->session;

  g_object_add_weak_pointer (G_OBJECT (desk->session), &gone);
  g_object_unref (desk->session);
  desk_wait_for (is_null, &gone);
}

static void
set_up (Desk          *desk,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  desk->folder = g_dir_make_tmp ("tenken-XXXXXX", &error);
  g_assert_no_error (error);
  desk->path = g_build_filename (desk->folder, "tenken.db", NULL);
  open_session (desk);
}

static void
tear_down (Desk          *desk,
           gconstpointer  data)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;

  close_session (desk);
  tenken_catalog_switch ("en");

  folder = g_dir_open (desk->folder, 0, NULL);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (desk->folder, name, NULL);

      g_unlink (child);
    }
  g_assert_cmpint (g_rmdir (desk->folder), ==, 0);
  g_free (desk->folder);
  g_free (desk->path);
}

void
desk_add (const char    *name,
          DeskFunc       func,
          gconstpointer  data)
{
  g_test_add (name, Desk, data, set_up, func, tear_down);
}

void
desk_restart (Desk *desk)
{
  close_session (desk);
  open_session (desk);
}

const TenkenQuestion *
desk_question (Desk  *desk,
               guint  number)
{
  const TenkenQuestion *question = tenken_checklist_find_question (tenken_session_get_checklist (desk->session), number);

  g_assert_nonnull (question);

  return question;
}

const TenkenChoice *
desk_choice (Desk       *desk,
             const char *id)
{
  const TenkenChoice *choice = tenken_checklist_find_choice (tenken_session_get_checklist (desk->session), id);

  g_assert_nonnull (choice);

  return choice;
}

void
desk_answer_all (Desk       *desk,
                 const char *choice,
                 guint       open)
{
  g_assert_true (tenken_session_begin (desk->session, "山田製作所"));
  for (guint number = 1; number <= 25 - open; number++)
    g_assert_true (tenken_session_answer (desk->session, desk_question (desk, number), desk_choice (desk, choice),
                                          "なぜなら"));
}

char *
desk_monster (void)
{
  /* A family of emoji, right-to-left words, a combining heap, markup, a word without any place to break. */
  static const char piece[] = "👨‍👩‍👧‍👦 שלום עולם مرحبا ẫ̸̈́ <b>&amp; \"' %s%n 点検リスト ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789 ";
  g_autoptr (GString) text = g_string_new (NULL);

  while (g_utf8_strlen (text->str, -1) < 10000)
    g_string_append (text, piece);

  return g_utf8_substring (text->str, 0, 10000);
}

static gboolean
raise_flag_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

void
desk_wait_for (gboolean (*done) (gpointer data),
               gpointer   data)
{
  gboolean late = FALSE;
  guint timeout = g_timeout_add_seconds (30, raise_flag_cb, &late);

  while (!done (data) && !late)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (late);
  g_source_remove (timeout);
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
after_paint_cb (GdkFrameClock *clock,
                gpointer       data)
{
  *(gboolean *) data = TRUE;
}

void
desk_wait_frame (GtkWidget *widget)
{
  gboolean painted = FALSE;
  g_autoptr (GdkFrameClock) clock = g_object_ref (gtk_widget_get_frame_clock (widget));
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &painted);

  gtk_widget_queue_draw (widget);
  desk_wait_for (is_true, &painted);
  g_signal_handler_disconnect (clock, handler);
}

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

GtkWindow *
desk_show (GtkWidget *widget,
           int        width,
           int        height)
{
  GtkWindow *window = GTK_WINDOW (GTK_IS_WINDOW (widget) ? widget : gtk_window_new ());

  if (!GTK_IS_WINDOW (widget))
    gtk_window_set_child (window, widget);
  gtk_window_set_default_size (window, width, height);
  gtk_window_present (window);
  desk_wait_for (is_mapped, widget);
  desk_wait_frame (widget);

  return window;
}

typedef struct {
  gpointer object;
  char *name;
} Watched;

static void
watch (GPtrArray *list,
       gpointer   object)
{
  Watched *watched = g_new0 (Watched, 1);

  watched->object = object;
  watched->name = g_strdup (G_OBJECT_TYPE_NAME (object));
  g_object_add_weak_pointer (object, &watched->object);
  g_ptr_array_add (list, watched);
}

static void
watch_tree (GPtrArray *list,
            GtkWidget *root)
{
  /* GTK keeps its tooltip for the next widget. */
  if (g_strcmp0 (G_OBJECT_TYPE_NAME (root), "GtkTooltipWindow") == 0)
    return;

  watch (list, root);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    watch_tree (list, child);
}

static gboolean
all_gone (gpointer data)
{
  const GPtrArray *list = data;

  for (guint i = 0; i < list->len; i++)
    if (((Watched *) g_ptr_array_index (list, i))->object != NULL)
      return FALSE;

  return TRUE;
}

static void
watched_free (gpointer data)
{
  g_free (((Watched *) data)->name);
  g_free (data);
}

void
desk_assert_goes (GtkWindow *window,
                  GObject   *extra)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (watched_free);

  watch_tree (list, GTK_WIDGET (window));
  if (extra != NULL)
    watch (list, extra);
  gtk_window_destroy (window);

  /* The frame clock and the screen let go a little later; but they need not all of the half minute. */
  while (!all_gone (list) && g_main_context_iteration (NULL, FALSE))
    ;
  for (guint i = 0; i < list->len; i++)
    {
      const Watched *watched = g_ptr_array_index (list, i);

      if (watched->object != NULL && (g_str_has_prefix (watched->name, "Tenken") || i == 0))
        g_test_message ("%s is still there", watched->name);
    }
  desk_wait_for (all_gone, list);
}

void
desk_run_sql (Desk       *desk,
              const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (desk->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}
