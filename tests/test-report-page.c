/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The report's page: what is chosen there, what is remembered, and a report that takes its time. */
#include "window-hands.h"

#include "app/preferences.h"
#include "app/report-page.h"
#include "app/report-view.h"
#include "app/result-page.h"

static GtkWidget *
open_report (Desk       *desk,
             GtkWidget **window)
{
  desk_open_result (desk, window);
  desk_act (*window, "win.report");

  return desk_wait_page (*window, TENKEN_TYPE_REPORT_PAGE);
}

/* Another kind has other pages at once, and the next time too. */
static void
test_kind (Desk          *desk,
           gconstpointer  data)
{
  TenkenReportChoice usual = tenken_preferences_get_report (), chosen;
  GtkWidget *window, *page;

  desk_answer_all (desk, "partly", 0);
  page = open_report (desk, &window);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (desk_find (page, GTK_TYPE_DROP_DOWN, 0)), TENKEN_REPORT_DECISION);
  g_assert_true (desk_reads (page, "A4, pages: 1"));
  chosen = tenken_preferences_get_report ();
  g_assert_cmpint (chosen.kind, ==, TENKEN_REPORT_DECISION);
  g_assert_cmpint (chosen.paper, ==, usual.paper);

  desk_act (window, "win.start");
  desk_act (window, "win.report");
  page = desk_wait_page (window, TENKEN_TYPE_REPORT_PAGE);
  g_assert_true (desk_reads (page, "A4, pages: 1"));
  tenken_preferences_set_report (&usual, NULL);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
test_zoom (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page, *view, *sheet;
  int width;

  desk_answer_all (desk, "partly", 0);
  page = open_report (desk, &window);
  view = desk_find (page, TENKEN_TYPE_REPORT_VIEW, 0);
  desk_wait_frame (page);
  sheet = gtk_widget_get_first_child (desk_find (view, GTK_TYPE_LIST_VIEW, 0));
  width = gtk_widget_get_width (sheet);
  g_assert_true (gtk_widget_activate_action (page, "report.zoom", "i", 1));
  g_assert_true (gtk_widget_activate_action (page, "report.zoom", "i", 1));
  desk_wait_frame (page);
  g_assert_true (desk_reads (page, "150%"));
  g_assert_cmpint (gtk_widget_get_width (sheet), >, width);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
is_result (gpointer window)
{
  return desk_find (window, TENKEN_TYPE_RESULT_PAGE, 0) != NULL && desk_find (window, TENKEN_TYPE_REPORT_PAGE, 0) == NULL;
}

/* A long report says that it is being made; whoever does not want to wait is back at the result. */
static void
test_cancel (Desk          *desk,
             gconstpointer  data)
{
  GString *comment = g_string_new (NULL);
  GtkWidget *window, *page;

  desk_answer_all (desk, "partly", 0);
  while (comment->len < 120000)
    g_string_append (comment, "会社の情報を守る。");
  for (guint number = 1; number <= 25; number++)
    tenken_session_answer (desk->session, desk_question (desk, number), desk_choice (desk, "partly"), comment->str);
  g_string_free (comment, TRUE);

  page = open_report (desk, &window);
  g_assert_true (desk_reads (page, "Making the report…"));
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "Save as PDF…")));
  desk_click (desk_button (page, "Cancel"));
  desk_wait_for (is_result, window);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/report-page/kind", test_kind, NULL);
  desk_add ("/report-page/zoom", test_zoom, NULL);
  desk_add ("/report-page/cancel", test_cancel, NULL);

  return desk_run ();
}
