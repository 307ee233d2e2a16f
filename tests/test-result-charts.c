/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The charts of a result and of the comparison: the parts as one likes to see them, all scores from the third on, and any
 * chart as a picture file. */
#include "window-hands.h"

#include "app/chart-table.h"
#include "app/compare-page.h"
#include "app/picture-saver.h"
#include "app/result-page.h"
#include "base/file.h"
#include "draw/trend-chart.h"

#include <glib/gstdio.h>
#include <string.h>

/* Unfolds the table of the chart at @place, and returns what its heads say. */
static char *
read_heads (GtkWidget *page,
            guint      place)
{
  GtkWidget *table = desk_find (page, TENKEN_TYPE_CHART_TABLE, place), *row, *cell;
  GString *heads = g_string_new (NULL);

  if (desk_find (table, GTK_TYPE_LIST_BOX_ROW, 0) == NULL)
    desk_click (desk_find (table, GTK_TYPE_TOGGLE_BUTTON, 0));
  desk_wait_frame (page);
  row = desk_find (table, GTK_TYPE_LIST_BOX_ROW, 0);
  for (guint i = 0; (cell = desk_find (row, GTK_TYPE_LABEL, i)) != NULL; i++)
    g_string_append_printf (heads, "%s%s", i > 0 ? "|" : "", gtk_label_get_label (GTK_LABEL (cell)));

  return g_string_free (heads, FALSE);
}

static void
test_shown_as (Desk          *desk,
               gconstpointer  data)
{
  static const char * const heads[] = {
    "Part|This time", "Part|This time", "Part|Doing it|Partly|Not doing it|Don't know|Doesn't apply to us",
  };
  GtkWidget *window, *page;

  desk_check_up (desk, "yyyyyyyyyyyyypnnn?-nnnnnn");
  page = desk_open_result (desk, &window);
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      g_autofree char *words = NULL;

      gtk_drop_down_set_selected (GTK_DROP_DOWN (desk_find (page, GTK_TYPE_DROP_DOWN, 0)), i);
      desk_wait_frame (page);
      words = read_heads (page, 1);
      g_assert_cmpstr (words, ==, heads[i]);
      g_assert_cmpint (desk_reads (page, "Each part has up to 100 points."), ==, i < 2);
    }
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static guint
count_rows (GtkWidget *page,
            guint      place)
{
  GtkWidget *table = desk_find (page, TENKEN_TYPE_CHART_TABLE, place);
  guint n = 0;

  g_free (read_heads (page, place));
  while (desk_find (table, GTK_TYPE_LIST_BOX_ROW, n) != NULL)
    n++;

  return n - 1;
}

/* Two results are on the dial already; with a third there is a line. What changed is there either way. */
static void
test_over_time (Desk          *desk,
                gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_check_up (desk, "yyyyyyyyyyypnnnnnnnnnnnnn");
  desk_check_up (desk, "yyyyyyyyyyyyynnnnnnnnnnnn");
  for (guint turn = 0; turn < 2; turn++)
    {
      if (turn == 1)
        desk_check_up (desk, "yyyyyyyyyyyyyyyyynnnnnnnn");
      page = desk_open_result (desk, &window);
      desk_click (desk_button (page, "Compare with last time"));
      page = desk_wait_page (window, TENKEN_TYPE_COMPARE_PAGE);
      g_assert_cmpint (desk_reads (page, "Scores over time"), ==, turn == 1);
      g_assert_true (desk_reads (page, "What changed"));
      /* below the result's two charts */
      if (turn == 1)
        g_assert_cmpuint (count_rows (page, 2), ==, 3);
      g_assert_cmpuint (count_rows (page, 2 + turn), ==, turn == 0 ? 2 : 4);
      desk_assert_goes (GTK_WINDOW (window), NULL);
    }
}

static gboolean
says_saved (gpointer window)
{
  return desk_reads (window, "Saved in the folder");
}

/* By the name's end, as PNG where that says nothing; where it cannot be saved the window says so, and nothing is left. */
static void
test_save (Desk          *desk,
           gconstpointer  data)
{
  static const struct { const char *name, *saved, *begin; } files[] = {
    { "a.svg", "a.svg", "<?xml" }, { "b.PNG", "b.PNG", "\x89PNG" }, { "点数", "点数.png", "\x89PNG" },
  };
  g_autofree char *folder = g_dir_make_tmp ("pictures-XXXXXX", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "nowhere", "a.png", NULL);
  GtkWidget *window, *page, *table, *dialog;
  g_autoptr (TenkenDrawing) drawing = NULL;

  desk_check_up (desk, "yyyyyyyyyyypnnnnnnnnnnnnn");
  page = desk_open_result (desk, &window);
  table = desk_find (page, TENKEN_TYPE_CHART_TABLE, 0);
  g_assert_nonnull (desk_button (table, "Save picture…"));
  drawing = tenken_drawing_new (TENKEN_DRAWING_TREND,
                                tenken_trend_chart_new (tenken_session_get_checklist (desk->session), NULL, 0, "en"));

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i].name, NULL);
      g_autofree char *expected = g_build_filename (folder, files[i].saved, NULL);
      g_autofree char *saved = tenken_picture_saver_save (table, drawing, path);
      g_autoptr (GBytes) bytes = tenken_file_read (expected, 1 << 24, NULL);

      g_assert_cmpstr (saved, ==, expected);
      g_assert_cmpint (memcmp (g_bytes_get_data (bytes, NULL), files[i].begin, strlen (files[i].begin)), ==, 0);
      desk_wait_for (says_saved, window);
      g_remove (expected);
    }

  g_assert_null (tenken_picture_saver_save (table, drawing, nowhere));
  dialog = desk_wait_dialog ();
  g_assert_true (desk_reads (dialog, "cannot be written"));
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/result-charts/shown-as", test_shown_as, NULL);
  desk_add ("/result-charts/over-time", test_over_time, NULL);
  desk_add ("/result-charts/save", test_save, NULL);

  return desk_run ();
}
