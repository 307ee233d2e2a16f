/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Thousands of random keys and clicks, in the window and in the kiosk: nothing is said to the log, nothing crashes, the
 * database stays whole, and nobody gets out of the kiosk. TENKEN_MONKEY_STEPS makes it play longer, TENKEN_MONKEY_SEED
 * another game. */
#include "kiosk-hands.h"
#include "monkey.h"
#include "stage.h"

#include "app/page.h"
#include "app/pages.h"
#include "app/start-page.h"
#include "app/window.h"

#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

#define STEPS 2000
#define KIOSK_STEPS 1000
#define SEED 20261122u

typedef struct {
  Desk *desk;
  GHashTable *pages; /* names of the types seen */
  GtkWidget *kiosk;
  gboolean opened;
} Game;

static guint
get_number (const char *variable,
            guint       usual)
{
  const char *text = g_getenv (variable);

  return text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : usual;
}

static gboolean
is_mapped_toplevel (GtkWidget *window)
{
  return GTK_IS_WINDOW (window) && gtk_widget_get_mapped (window);
}

static GtkWidget *
find_window (GType type)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (toplevels, i);

      if (is_mapped_toplevel (window) && g_type_is_a (G_OBJECT_TYPE (window), type))
        return window;
    }

  return NULL;
}

static void
revive (gpointer data)
{
  desk_open_window (((Game *) data)->desk);
}

/* To a page of the table. */
static void
lead (guint32  chance,
      gpointer data)
{
  GtkWidget *window = find_window (TENKEN_TYPE_WINDOW);
  guint n = 0;

  while (tenken_pages_get (n) != NULL)
    n++;
  if (window != NULL)
    gtk_widget_activate_action (window, "win.go", "s", tenken_pages_get (chance % n)->name);
}

static void
watch_window (gpointer data)
{
  Game *game = data;
  GtkWidget *window = find_window (TENKEN_TYPE_WINDOW);
  GtkWidget *page = window != NULL ? desk_find (window, TENKEN_TYPE_PAGE, 0) : NULL;

  if (page != NULL)
    g_hash_table_add (game->pages, (gpointer) G_OBJECT_TYPE_NAME (page));
}

/* The file is whole, and the other program reads all that this one has kept. */
static void
assert_whole (Desk *desk)
{
  g_autoptr (GPtrArray) kept = tenken_session_find (desk->session, &(TenkenStoreQuery) { 0 });
  g_autofree char *cli = g_build_filename (g_getenv ("TENKEN_BIN"), "tenken-cli", NULL);
  g_autofree char *csv = g_build_filename (desk->folder, "export.csv", NULL);
  sqlite3 *db = NULL;
  sqlite3_stmt *statement = NULL;

  g_assert_cmpint (sqlite3_open (desk->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, "PRAGMA integrity_check", -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  g_assert_cmpstr ((const char *) sqlite3_column_text (statement, 0), ==, "ok");
  sqlite3_finalize (statement);
  sqlite3_close (db);

  for (guint i = 0; i < kept->len; i++)
    {
      const TenkenAssessment *assessment = g_ptr_array_index (kept, i);
      g_autofree char *id = g_strdup_printf ("%" G_GINT64_FORMAT, assessment->id);
      const char *arguments[] = { cli, "export", "--db", desk->path, "--assessment", id, "-o", csv, NULL };
      g_autofree char *said = NULL;
      g_autoptr (GError) error = NULL;
      int status = -1;

      if (assessment->purpose == TENKEN_PURPOSE_STAFF)
        continue;
      g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, &said, &status, &error);
      g_assert_no_error (error);
      if (status != 0)
        g_error ("assessment %s cannot be exported: %s", id, said);
    }
}

/* A monkey that never left its first page would have shown nothing. */
static void
assert_came_about (Game *game)
{
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, game->pages);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_test_message ("it came to %s", (const char *) name);
  g_assert_cmpuint (g_hash_table_size (game->pages), >, 1);
  g_hash_table_unref (game->pages);
}

/* What a mad person pastes. */
static void
fill_clipboard (void)
{
  g_autofree char *monster = desk_monster ();
  g_autofree char *some = g_utf8_substring (monster, 0, 300);

  gdk_clipboard_set_text (gdk_display_get_clipboard (gdk_display_get_default ()), some);
}

static void
test_window (Desk          *desk,
             gconstpointer  data)
{
  Game game = { .desk = desk };
  const Monkey monkey = { get_number ("TENKEN_MONKEY_SEED", SEED), get_number ("TENKEN_MONKEY_STEPS", STEPS), desk->folder,
                          FALSE, revive, lead, watch_window, &game };
  g_autofree char *folder = g_get_current_dir ();
  GtkWidget *window;

  stage_fill (desk, "ipa-self-check", "山田製作所", "なぜなら");
  fill_clipboard ();
  g_assert_cmpint (chdir (desk->folder), ==, 0);
  game.pages = g_hash_table_new (g_str_hash, g_str_equal);
  g_test_message ("seed %u, %u steps", monkey.seed, monkey.steps);

  revive (&game);
  monkey_play (&monkey);

  /* It is alive, and does what it is told. */
  if (find_window (TENKEN_TYPE_WINDOW) == NULL)
    revive (&game);
  window = find_window (TENKEN_TYPE_WINDOW);
  desk_act (window, "win.start");
  desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  desk_assert_goes (GTK_WINDOW (window), NULL);
  assert_whole (desk);

  assert_came_about (&game);
  g_assert_cmpint (chdir (folder), ==, 0);
}

static void
opened_cb (Game *game)
{
  game->opened = TRUE;
}

static void
watch_kiosk (gpointer data)
{
  Game *game = data;
  GListModel *toplevels = gtk_window_get_toplevels ();
  GtkWidget *page;

  if (game->opened || find_window (TENKEN_TYPE_KIOSK_WINDOW) != game->kiosk)
    g_error ("the kiosk was left");
  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (toplevels, i);

      if (is_mapped_toplevel (window) && window != game->kiosk)
        g_error ("there is a window beside the kiosk's: %s", G_OBJECT_TYPE_NAME (window));
    }
  page = desk_find (game->kiosk, TENKEN_TYPE_PAGE, 0);
  if (page != NULL)
    g_hash_table_add (game->pages, (gpointer) G_OBJECT_TYPE_NAME (page));
}

/* On, as a person does who reads; what has no meaning on the page at hand does nothing. */
static void
lead_on (guint32  chance,
         gpointer data)
{
  static const char * const actions[] = { "kiosk.start", "kiosk.pin", "kiosk.finish-now", "kiosk.stop", "kiosk.back" };
  GtkWidget *kiosk = ((Game *) data)->kiosk;

  if (chance % 2 == 0)
    for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
      gtk_widget_activate_action (kiosk, actions[(chance / 2 + i) % G_N_ELEMENTS (actions)], NULL);
  else
    gtk_widget_activate_action (kiosk, "kiosk.begin", NULL);
  gtk_widget_activate_action (kiosk, "kiosk.say", "s", "");
}

static void
test_kiosk (Desk          *desk,
            gconstpointer  data)
{
  Game game = { .desk = desk };
  const Monkey monkey = { get_number ("TENKEN_MONKEY_SEED", SEED), get_number ("TENKEN_MONKEY_STEPS", KIOSK_STEPS),
                          desk->folder, TRUE, NULL, lead_on, watch_kiosk, &game };

  fill_clipboard ();
  game.pages = g_hash_table_new (g_str_hash, g_str_equal);
  game.kiosk = kiosk_begin (desk, NULL);
  g_signal_connect_swapped (game.kiosk, "opened", G_CALLBACK (opened_cb), &game);
  monkey_play (&monkey);

  /* Alive. */
  desk_wait_frame (game.kiosk);
  assert_whole (desk);
  assert_came_about (&game);
  desk_assert_goes (GTK_WINDOW (game.kiosk), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/monkey/window", test_window, NULL);
  desk_add ("/monkey/kiosk", test_kiosk, NULL);

  return desk_run ();
}
