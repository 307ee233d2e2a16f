/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of a result's charts, last time beside it, and the page that compares both. */
#include "window-hands.h"

#include "app/chart-table.h"
#include "app/compare-page.h"
#include "app/question-page.h"
#include "app/result-page.h"

/* Unfolds the table of the chart at @place, and returns it. */
static GtkWidget *
unfold (GtkWidget *page,
        guint      place)
{
  GtkWidget *table = desk_find (page, TENKEN_TYPE_CHART_TABLE, place);

  g_assert_null (desk_find (table, GTK_TYPE_LIST_BOX_ROW, 0));
  desk_click (desk_find (table, GTK_TYPE_TOGGLE_BUTTON, 0));
  desk_wait_frame (page);

  return table;
}

/* The row at @place below the heads says exactly this. */
static void
assert_row (GtkWidget          *table,
            guint               place,
            const char * const *cells)
{
  GtkWidget *row = desk_find (table, GTK_TYPE_LIST_BOX_ROW, place + 1);
  guint n = 0;

  g_assert_nonnull (row);
  for (; cells[n] != NULL; n++)
    g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (desk_find (row, GTK_TYPE_LABEL, n))), ==, cells[n]);
  g_assert_null (desk_find (row, GTK_TYPE_LABEL, n));
}

#define ASSERT_ROW(table, place, ...) assert_row (table, place, (const char *[]) { __VA_ARGS__, NULL })

/* The tables say what the charts show. */
static void
test_tables (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page, *dial, *parts;
  const TenkenScore *score;
  const GPtrArray *titles;

  desk_check_up (desk, "yyyyyyyyyyyyypnnnnnnnnnnn");
  page = desk_open_result (desk, &window);
  score = tenken_session_get_score (desk->session);
  titles = tenken_session_get_checklist (desk->session)->parts;

  dial = unfold (page, 0);
  ASSERT_ROW (dial, 0, "This time", "54 points");
  ASSERT_ROW (dial, 1, "Time to start", "0 to 49 points");
  ASSERT_ROW (dial, 2, "Clear gaps (this result)", "50 to 69 points");
  ASSERT_ROW (dial, 3, "Mostly in place", "70 to 99 points");
  ASSERT_ROW (dial, 4, "The basics are complete", "100 points");
  g_assert_null (desk_find (dial, GTK_TYPE_LIST_BOX_ROW, 6));

  parts = unfold (page, 1);
  for (guint i = 0; i < titles->len; i++)
    {
      const TenkenPart *part = g_ptr_array_index (titles, i);
      g_autofree char *percent = g_strdup_printf ("%d", score->parts[i].percent);

      ASSERT_ROW (parts, i, tenken_text_get (part->title, "en"), percent);
    }
  g_assert_null (desk_find (parts, GTK_TYPE_LIST_BOX_ROW, titles->len + 1));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* With a check-up before it: the change, and what changed, question by question. */
static void
test_last_time (Desk          *desk,
                gconstpointer  data)
{
  GtkWidget *window, *page, *row;

  desk_check_up (desk, "yyyyyyyyyyypnnnnnnnnnnnn?");
  desk_check_up (desk, "yyyyyyyyyynyyynnnnnnnnny-");
  page = desk_open_result (desk, &window);

  ASSERT_ROW (unfold (page, 0), 0, "This time", "58 points");
  ASSERT_ROW (desk_find (page, TENKEN_TYPE_CHART_TABLE, 0), 1, "Last time", "45 points");
  ASSERT_ROW (desk_find (page, TENKEN_TYPE_CHART_TABLE, 0), 2, "Change", "+13");

  desk_click (desk_button (page, "Compare with last time"));
  page = desk_wait_page (window, TENKEN_TYPE_COMPARE_PAGE);
  g_assert_true (desk_reads (page, "13 up since"));
  g_assert_true (desk_reads (page, "Better than last time: 4"));
  g_assert_true (desk_reads (page, "“Partly” → “Doing it”"));
  g_assert_true (desk_reads (page, "Less than last time: 1"));
  g_assert_true (desk_reads (page, "“Doing it” → “Not doing it”"));
  g_assert_true (desk_reads (page, "Known now: 1"));
  g_assert_true (desk_reads (page, "“Don't know” → “Doesn't apply to us”"));
  g_assert_true (desk_reads (page, "The same as last time: 19"));
  g_assert_false (desk_reads (page, "Still open"));

  /* A row leads to its question, and the way back is there. */
  row = desk_find (page, GTK_TYPE_LIST_BOX_ROW, 0);
  g_assert_true (desk_reads (row, "12  "));
  g_signal_emit_by_name (row, "activate");
  desk_assert_question (desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE), 12);
  g_assert_true (gtk_widget_activate_action (window, "win.go", "s", "compare"));
  page = desk_wait_page (window, TENKEN_TYPE_COMPARE_PAGE);
  desk_click (desk_button (page, "Result"));
  desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Without one the door is open all the same: behind it stands why there is nothing yet. */
static void
test_first_time (Desk          *desk,
                 gconstpointer  data)
{
  GtkWidget *window, *page;

  desk_check_up (desk, "yyyyyyyyyyyyypnnnnnnnnnnn");
  page = desk_open_result (desk, &window);
  g_assert_false (desk_reads (unfold (page, 0), "Last time"));

  desk_click (desk_button (page, "Compare with last time"));
  page = desk_wait_page (window, TENKEN_TYPE_COMPARE_PAGE);
  g_assert_true (desk_reads (page, "Nothing to compare with yet"));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Narrow and with everything unfolded: no cell of a table is cut. */
static void
test_narrow_tables (Desk          *desk,
                    gconstpointer  data)
{
  GtkWidget *page, *cell;
  GtkWindow *window;

  desk_check_up (desk, "yyyyyyyyyyypnnnnnnnnnnnn?");
  desk_check_up (desk, "yyyyy--------------------");
  page = g_object_new (TENKEN_TYPE_RESULT_PAGE, "session", desk->session, NULL);
  window = desk_show (page, 360, 700);
  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *table = unfold (page, i);

      for (guint j = 0; (cell = desk_find (table, GTK_TYPE_LABEL, j)) != NULL; j++)
        {
          graphene_rect_t bounds;

          g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (cell))));
          g_assert_true (gtk_widget_compute_bounds (cell, page, &bounds));
          g_assert_cmpfloat (bounds.origin.x, >=, 0);
          g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, (float) gtk_widget_get_width (page));
        }
    }
  g_assert_true (desk_reads (page, "nothing to score"));
  desk_assert_goes (window, NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/result-tables/tables", test_tables, NULL);
  desk_add ("/result-tables/last-time", test_last_time, NULL);
  desk_add ("/result-tables/first-time", test_first_time, NULL);
  desk_add ("/result-tables/narrow", test_narrow_tables, NULL);

  return desk_run ();
}
