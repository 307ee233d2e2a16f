/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Beginning from the start page: when it is due, from last time or afresh, for this firm or another. */
#include "start-hands.h"

#include "app/entry-row.h"
#include "app/last-result.h"
#include "app/organisation-row.h"
#include "app/question-page.h"
#include "app/start-page.h"
#include "app/window.h"
#include "base/catalog.h"
#include "base/date.h"

/* After eleven months, and not before, the next one is what one goes on with. */
static void
test_due (Desk          *desk,
          gconstpointer  data)
{
  g_autofree char *young = start_ago (300);
  g_autofree char *old = start_ago (350);
  g_autofree char *old_words = tenken_date_format (old, "en");
  g_autofree char *today = start_ago (0);
  const TenkenAssessment *begun;
  GtkWidget *window, *page;

  start_put (desk, FIRM, young, 15, 0);
  page = start_open (desk, &window);
  g_assert_false (desk_reads (page, "A good time for the next check-up"));
  start_assert_obvious (page, "Result and next steps");
  desk_assert_goes (GTK_WINDOW (window), NULL);

  start_put (desk, FIRM, old, 15, 0);
  page = start_open (desk, &window);
  g_assert_true (desk_reads (page, "A good time for the next check-up"));
  g_assert_true (desk_reads (page, old_words));
  start_assert_obvious (page, "Begin from last time's answers");
  start_assert_focus (page, "Begin from last time's answers");

  desk_click (desk_button (page, "Begin from last time's answers"));
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  begun = tenken_session_get_assessment (desk->session);
  g_assert_cmpstr (begun->date, ==, today);
  g_assert_cmpstr (begun->organisation, ==, FIRM);
  g_assert_cmpuint (tenken_answers_count (begun->answers), ==, 25);
  g_assert_true (tenken_answers_get (begun->answers, desk_question (desk, 1))->copied);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* From the answers of last time, afresh, or for somebody else. */
static void
test_begin_again (Desk          *desk,
                  gconstpointer  data)
{
  g_autofree char *date = start_ago (30);
  GtkWidget *window, *page, *entry;

  start_put (desk, FIRM, date, 15, 0);
  page = start_open (desk, &window);
  desk_press_row (page, "Begin from last time's answers");
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpuint (tenken_answers_count (tenken_session_get_assessment (desk->session)->answers), ==, 25);
  g_assert_true (tenken_session_finish (desk->session));

  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  desk_press_row (page, "Start over");
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpuint (tenken_answers_count (tenken_session_get_assessment (desk->session)->answers), ==, 0);
  g_assert_cmpstr (tenken_session_get_assessment (desk->session)->organisation, ==, FIRM);

  /* Nobody is asked for a name unless it is for somebody else. */
  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_null (desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0));
  desk_press_row (page, "For another firm or association");
  desk_wait_frame (page);
  entry = desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), entry));
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "Begin")));
  gtk_editable_set_text (GTK_EDITABLE (entry), "　");
  g_assert_false (gtk_widget_is_sensitive (desk_button (page, "Begin")));

  /* What is typed stays through a change of language. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "鈴木商店");
  tenken_catalog_switch ("ja");
  tenken_window_rebuild (TENKEN_WINDOW (window));
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  entry = desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "鈴木商店");
  g_signal_emit_by_name (entry, "entry-activated");
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpstr (tenken_session_get_assessment (desk->session)->organisation, ==, "鈴木商店");

  /* And then the page is about them, with no name half-typed. */
  tenken_catalog_switch ("en");
  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_null (desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0));
  g_assert_null (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0));
  g_assert_true (desk_reads (page, "0 of 25 answered"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Names are text and nothing else; several firms are kept apart, and the pick outlives the page. */
static void
test_names (Desk          *desk,
            gconstpointer  data)
{
  g_autofree char *date = start_ago (30);
  g_autoptr (GString) longest = g_string_new ("<b>鈴木</b> & <i");
  GtkWidget *window, *page, *combo;

  while (g_utf8_strlen (longest->str, -1) < 200)
    g_string_append (longest, "とても長い名前");
  start_put (desk, FIRM, date, 25, 0);
  start_put (desk, longest->str, date, 5, 0);

  page = start_open (desk, &window);
  combo = desk_find (page, TENKEN_TYPE_ORGANISATION_ROW, 0);
  g_assert_nonnull (combo);
  g_assert_true (desk_reads (combo, longest->str));
  g_assert_true (desk_reads (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0), "20"));
  g_assert_cmpint (gtk_widget_get_width (combo), <=, gtk_widget_get_width (page));

  adw_combo_row_set_selected (ADW_COMBO_ROW (combo), 1);
  desk_wait_frame (page);
  g_assert_true (desk_reads (combo, FIRM));
  g_assert_true (desk_reads (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0), "100"));

  tenken_window_rebuild (TENKEN_WINDOW (window));
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0), "100"));

  /* What one begins is for the firm that was picked. */
  desk_press_row (page, "Start over");
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpstr (tenken_session_get_assessment (desk->session)->organisation, ==, FIRM);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/start-begin/due", test_due, NULL);
  desk_add ("/start-begin/begin-again", test_begin_again, NULL);
  desk_add ("/start-begin/names", test_names, NULL);

  return desk_run ();
}
