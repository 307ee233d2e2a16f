/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the start page says, and which one button it holds out, in every state that somebody can come to it in. */
#include "window-hands.h"

#include "app/begin-box.h"
#include "app/entry-row.h"
#include "app/last-result.h"
#include "app/organisation-row.h"
#include "app/question-page.h"
#include "app/result-page.h"
#include "app/row.h"
#include "app/start-page.h"
#include "app/window.h"
#include "base/catalog.h"
#include "base/date.h"
#include "record/store.h"

#include <string.h>

#define FIRM "山田製作所"

/* Puts a whole check-up into the database: @yes questions answered yes, @open without an answer, the others no. */
static gint64
put (Desk       *desk,
     const char *organisation,
     const char *date,
     guint       yes,
     guint       open)
{
  TenkenChecklist *checklist = tenken_session_get_chosen (desk->session);
  g_autoptr (TenkenAnswers) answers = tenken_answers_new (checklist);
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenStore) store = tenken_store_open (desk->path, TENKEN_STORE_CREATE, &error);
  gint64 id;

  g_assert_no_error (error);
  for (guint i = 0; i + open < checklist->questions->len; i++)
    tenken_answers_set (answers, g_ptr_array_index (checklist->questions, i), desk_choice (desk, i < yes ? "yes" : "no"),
                        "");
  id = tenken_store_import (store, organisation, date, TENKEN_PURPOSE_SELF, answers, &error);
  g_assert_no_error (error);

  return id;
}

/* So many days ago. */
static char *
ago (int days)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) then = g_date_time_add_days (now, -days);

  return g_date_time_format (then, "%Y-%m-%d");
}

static GtkWidget *
open_start (Desk       *desk,
            GtkWidget **window)
{
  *window = desk_open_window (desk);

  return desk_wait_page (*window, TENKEN_TYPE_START_PAGE);
}

/* There is exactly one button that catches the eye, and it is this one. */
static void
assert_obvious (GtkWidget  *page,
                const char *label)
{
  GtkWidget *button;
  guint obvious = 0;

  for (guint i = 0; (button = desk_find (page, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (gtk_widget_has_css_class (button, "suggested-action"))
      {
        g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, label);
        obvious++;
      }
  g_assert_cmpuint (obvious, ==, 1);
}

/* The focus, in the window of @page, is on the button with this label. */
static void
assert_focus (GtkWidget  *page,
              const char *label)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (page)));

  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (focus)), ==, label);
}

static guint
count_rows (GtkWidget *page)
{
  guint n = 0;

  while (desk_find (page, TENKEN_TYPE_ROW, n) != NULL)
    n++;

  return n;
}

/* A row that one clicks or comes to by keyboard, by its title. */
static GtkWidget *
find_row (GtkWidget  *page,
          const char *title)
{
  GtkWidget *row;

  for (guint i = 0; (row = desk_find (page, ADW_TYPE_ACTION_ROW, i)) != NULL; i++)
    if (strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) == 0)
      return row;

  return NULL;
}

static void
press_row (GtkWidget  *page,
           const char *title)
{
  GtkWidget *row = find_row (page, title);

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_grab_focus (row));
  g_assert_true (gtk_widget_activate (row));
}

static void
test_first_time (Desk          *desk,
                 gconstpointer  data)
{
  GtkWidget *window;
  GtkWidget *page = open_start (desk, &window);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  g_assert_true (desk_reads (page, "A check-up of your firm's security"));
  g_assert_true (desk_reads (page, "what to do next"));
  g_assert_true (desk_reads (page, "25 questions, about 10 minutes"));
  g_assert_true (desk_reads (page, "Nothing is sent anywhere"));
  assert_obvious (page, "Begin");
  /* one can type at once */
  g_assert_true (gtk_widget_is_ancestor (focus, desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0)));

  /* nothing of a history that is not there */
  g_assert_null (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0));
  g_assert_false (desk_reads (page, "Check-ups so far"));
  g_assert_false (desk_reads (page, "Continue"));
  g_assert_null (find_row (page, "Begin afresh"));
  g_assert_null (find_row (page, "Begin from last time's answers"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* The score with where it comes from, the next step, and the way to both. */
static void
test_history (Desk          *desk,
              gconstpointer  data)
{
  static const struct {
    guint before, now;
    const char *mark, *words;
  } cases[] = { { 10, 15, "▲", "20 up since " }, { 15, 10, "▼", "20 down since " }, { 15, 15, "＝", "The same as on " } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *firm = g_strdup_printf ("Firm %u", i);
      g_autofree char *before = ago (200);
      g_autofree char *now = ago (2);
      g_autofree char *before_words = tenken_date_format (before, "en");
      g_autofree char *trend = g_strconcat (cases[i].words, before_words, NULL);
      g_autofree char *number = g_strdup_printf ("%u", cases[i].now * 4);
      g_autofree char *steps = g_strdup_printf ("Steps open: %u.", 25 - cases[i].now);
      g_autofree char *step = NULL;
      GtkWidget *window, *page, *card;
      gint64 id;

      put (desk, firm, before, cases[i].before, 0);
      id = put (desk, firm, now, cases[i].now, 0);
      page = open_start (desk, &window);
      card = desk_find (page, TENKEN_TYPE_LAST_RESULT, 0);
      g_assert_nonnull (card);
      g_assert_true (desk_reads (card, number));
      g_assert_true (desk_reads (card, cases[i].mark));
      g_assert_true (desk_reads (card, trend));
      g_assert_true (desk_reads (card, steps));
      assert_obvious (page, "Result and next steps");
      assert_focus (page, "Result and next steps");
      g_assert_false (desk_reads (page, "A check-up of your firm's security"));

      desk_click (desk_button (page, "Result and next steps"));
      desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
      g_assert_cmpint (tenken_session_get_assessment (desk->session)->id, ==, id);
      /* the step on the card was the first of this plan */
      step = tenken_plan_step_title (g_ptr_array_index (tenken_session_get_plan (desk->session)->steps, 0), "en");
      desk_act (window, "win.start");
      page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
      g_assert_true (desk_reads (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0), step));

      desk_assert_goes (GTK_WINDOW (window), NULL);
    }
}

/* The first one has nothing to be compared with; the best one leaves nothing to do. */
static void
test_no_trend (Desk          *desk,
               gconstpointer  data)
{
  g_autofree char *date = ago (30);
  GtkWidget *window, *page;

  put (desk, FIRM, date, 25, 0);
  /* somebody else's is no earlier one of ours */
  put (desk, "Other", date, 5, 0);
  put (desk, FIRM, date, 25, 1);
  page = open_start (desk, &window);
  g_assert_true (desk_reads (page, "100"));
  g_assert_true (desk_reads (page, "No step is open."));
  g_assert_false (desk_reads (page, "since"));
  g_assert_false (desk_reads (page, "▲"));
  g_assert_false (desk_reads (page, "▼"));
  g_assert_false (desk_reads (page, "＝"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
test_unfinished (Desk          *desk,
                 gconstpointer  data)
{
  g_autofree char *date = ago (30);
  g_autofree char *today = ago (0);
  GtkWidget *window, *page;
  gint64 id;

  put (desk, FIRM, date, 15, 0);
  id = put (desk, FIRM, today, 5, 13);
  page = open_start (desk, &window);

  /* The last result stays in sight, but going on is what catches the eye. */
  g_assert_nonnull (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0));
  g_assert_true (desk_reads (page, "12 of 25 answered"));
  assert_obvious (page, "Continue");
  assert_focus (page, "Continue");
  g_assert_true (gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (window))));
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpint (tenken_session_get_assessment (desk->session)->id, ==, id);

  /* Overtaken by one that was finished later, it is there, and no more than that. */
  put (desk, FIRM, today, 20, 0);
  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "12 of 25 answered"));
  g_assert_nonnull (desk_button (page, "Continue"));
  assert_obvious (page, "Result and next steps");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* After eleven months, and not before, the next one is what one goes on with. */
static void
test_due (Desk          *desk,
          gconstpointer  data)
{
  g_autofree char *young = ago (300);
  g_autofree char *old = ago (350);
  g_autofree char *old_words = tenken_date_format (old, "en");
  g_autofree char *today = ago (0);
  const TenkenAssessment *begun;
  GtkWidget *window, *page;

  put (desk, FIRM, young, 15, 0);
  page = open_start (desk, &window);
  g_assert_false (desk_reads (page, "A good time for the next check-up"));
  assert_obvious (page, "Result and next steps");
  desk_assert_goes (GTK_WINDOW (window), NULL);

  put (desk, FIRM, old, 15, 0);
  page = open_start (desk, &window);
  g_assert_true (desk_reads (page, "A good time for the next check-up"));
  g_assert_true (desk_reads (page, old_words));
  assert_obvious (page, "Begin from last time's answers");
  assert_focus (page, "Begin from last time's answers");

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
  g_autofree char *date = ago (30);
  GtkWidget *window, *page, *entry;

  put (desk, FIRM, date, 15, 0);
  page = open_start (desk, &window);
  press_row (page, "Begin from last time's answers");
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpuint (tenken_answers_count (tenken_session_get_assessment (desk->session)->answers), ==, 25);
  g_assert_true (tenken_session_finish (desk->session));

  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  press_row (page, "Begin afresh");
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpuint (tenken_answers_count (tenken_session_get_assessment (desk->session)->answers), ==, 0);
  g_assert_cmpstr (tenken_session_get_assessment (desk->session)->organisation, ==, FIRM);

  /* Nobody is asked for a name unless it is for somebody else. */
  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_null (desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0));
  press_row (page, "For another firm or association");
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

/* With many check-ups only the newest are loaded and listed, and it is said how many there are. */
static void
test_many (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page;

  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *date = ago ((int) (60 - i));

      put (desk, FIRM, date, i % 26, 0);
    }
  page = open_start (desk, &window);
  g_assert_cmpuint (count_rows (page), ==, 5);
  g_assert_true (desk_reads (page, "All check-ups (60)"));
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *date = ago ((int) i + 1);
      g_autofree char *words = tenken_date_format (date, "en");

      g_assert_true (desk_reads (desk_find (page, TENKEN_TYPE_ROW, i), words));
    }

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Names are text and nothing else; several firms are kept apart, and the pick outlives the page. */
static void
test_names (Desk          *desk,
            gconstpointer  data)
{
  g_autofree char *date = ago (30);
  g_autoptr (GString) longest = g_string_new ("<b>鈴木</b> & <i");
  GtkWidget *window, *page, *combo;

  while (g_utf8_strlen (longest->str, -1) < 200)
    g_string_append (longest, "とても長い名前");
  put (desk, FIRM, date, 25, 0);
  put (desk, longest->str, date, 5, 0);

  page = open_start (desk, &window);
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
  press_row (page, "Begin afresh");
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpstr (tenken_session_get_assessment (desk->session)->organisation, ==, FIRM);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static gboolean
is_whole (gpointer page)
{
  return desk_find (page, TENKEN_TYPE_BEGIN_BOX, 0) != NULL;
}

/* In a narrow window and in Japanese, nothing sticks out. */
static void
test_narrow (Desk          *desk,
             gconstpointer  data)
{
  g_autofree char *before = ago (800);
  g_autofree char *date = ago (400);
  GtkWindow *window;
  GtkWidget *page, *widget;

  put (desk, FIRM, before, 25, 0);
  put (desk, FIRM, date, 5, 0);
  tenken_catalog_switch ("ja");
  page = g_object_new (TENKEN_TYPE_START_PAGE, "session", desk->session, NULL);
  window = desk_show (page, 360, 600);
  desk_wait_for (is_whole, page);
  desk_wait_frame (page);
  for (guint i = 0; (widget = desk_find (page, GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (widget, page, &bounds));
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, (float) gtk_widget_get_width (page));
    }

  desk_assert_goes (window, NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/start-page/first-time", test_first_time, NULL);
  desk_add ("/start-page/history", test_history, NULL);
  desk_add ("/start-page/no-trend", test_no_trend, NULL);
  desk_add ("/start-page/unfinished", test_unfinished, NULL);
  desk_add ("/start-page/due", test_due, NULL);
  desk_add ("/start-page/begin-again", test_begin_again, NULL);
  desk_add ("/start-page/many", test_many, NULL);
  desk_add ("/start-page/names", test_names, NULL);
  desk_add ("/start-page/narrow", test_narrow, NULL);

  return desk_run ();
}
