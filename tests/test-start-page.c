/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the start page says, and which one button it holds out, in every state that somebody can come to it in. */
#include "start-hands.h"

#include "app/begin-box.h"
#include "app/entry-row.h"
#include "app/last-result.h"
#include "app/question-page.h"
#include "app/result-page.h"
#include "app/row.h"
#include "app/start-page.h"
#include "base/catalog.h"
#include "base/date.h"
#include "record/store.h"

static guint
count_rows (GtkWidget *page)
{
  guint n = 0;

  while (desk_find (page, TENKEN_TYPE_ROW, n) != NULL)
    n++;

  return n;
}

static void
test_first_time (Desk          *desk,
                 gconstpointer  data)
{
  GtkWidget *window;
  GtkWidget *page = start_open (desk, &window);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  g_assert_true (desk_reads (page, "A check-up of your firm's security"));
  g_assert_true (desk_reads (page, "what to do next"));
  g_assert_true (desk_reads (page, "25 questions, about 10 minutes"));
  g_assert_true (desk_reads (page, "Nothing is sent anywhere"));
  start_assert_obvious (page, "Begin");
  /* one can type at once */
  g_assert_true (gtk_widget_is_ancestor (focus, desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0)));

  /* nothing of a history that is not there */
  g_assert_null (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0));
  g_assert_false (desk_reads (page, "Check-ups so far"));
  g_assert_false (desk_reads (page, "Continue"));
  g_assert_null (desk_find_row (page, "Start over"));
  g_assert_null (desk_find_row (page, "Begin from last time's answers"));

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
  } cases[] = {
    { 10, 15, "▲", "20 up since " },
    { 15, 10, "▼", "20 down since " },
    { 15, 15, "＝", "The same score as on " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *firm = g_strdup_printf ("Firm %u", i);
      g_autofree char *before = start_ago (200);
      g_autofree char *now = start_ago (2);
      g_autofree char *before_words = tenken_date_format (before, "en");
      g_autofree char *trend = g_strconcat (cases[i].words, before_words, NULL);
      g_autofree char *number = g_strdup_printf ("%u", cases[i].now * 4);
      g_autofree char *steps = NULL;
      g_autofree char *step = NULL;
      const TenkenPlan *plan;
      GtkWidget *window, *page, *card;
      gint64 id;

      start_put (desk, firm, before, cases[i].before, 0);
      id = start_put (desk, firm, now, cases[i].now, 0);
      page = start_open (desk, &window);
      card = desk_find (page, TENKEN_TYPE_LAST_RESULT, 0);
      g_assert_nonnull (card);
      g_assert_true (desk_reads (card, number));
      g_assert_true (desk_reads (card, cases[i].mark));
      g_assert_true (desk_reads (card, trend));
      start_assert_obvious (page, "Result and next steps");
      start_assert_focus (page, "Result and next steps");
      g_assert_false (desk_reads (page, "A check-up of your firm's security"));

      desk_click (desk_button (page, "Result and next steps"));
      desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
      g_assert_cmpint (tenken_session_get_assessment (desk->session)->id, ==, id);
      /* the step on the card is the first of this plan */
      plan = tenken_session_get_plan (desk->session);
      step = tenken_plan_step_title (g_ptr_array_index (plan->steps, 0), "en");
      steps = g_strdup_printf ("Steps open: %u.", plan->steps->len);
      g_assert_cmpuint (plan->steps->len, >=, 25 - cases[i].now);
      desk_act (window, "win.start");
      page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
      g_assert_true (desk_reads (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0), step));
      g_assert_true (desk_reads (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0), steps));

      desk_assert_goes (GTK_WINDOW (window), NULL);
    }
}

/* The first one has nothing to be compared with; the best one leaves nothing to do. */
static void
test_no_trend (Desk          *desk,
               gconstpointer  data)
{
  g_autofree char *date = start_ago (30);
  GtkWidget *window, *page;

  start_put (desk, FIRM, date, 25, 0);
  /* somebody else's is no earlier one of ours */
  start_put (desk, "Other", date, 5, 0);
  start_put (desk, FIRM, date, 25, 1);
  page = start_open (desk, &window);
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
  g_autofree char *date = start_ago (30);
  g_autofree char *today = start_ago (0);
  GtkWidget *window, *page;
  gint64 id;

  start_put (desk, FIRM, date, 15, 0);
  id = start_put (desk, FIRM, today, 5, 13);
  page = start_open (desk, &window);

  /* The last result stays in sight, but going on is what catches the eye. */
  g_assert_nonnull (desk_find (page, TENKEN_TYPE_LAST_RESULT, 0));
  g_assert_true (desk_reads (page, "12 of 25 answered"));
  start_assert_obvious (page, "Continue");
  start_assert_focus (page, "Continue");
  g_assert_true (gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (window))));
  desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  g_assert_cmpint (tenken_session_get_assessment (desk->session)->id, ==, id);

  /* Overtaken by one that was finished later, it is there, and no more than that. */
  start_put (desk, FIRM, today, 20, 0);
  desk_act (window, "win.start");
  page = desk_wait_page (window, TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "12 of 25 answered"));
  g_assert_nonnull (desk_button (page, "Continue"));
  start_assert_obvious (page, "Result and next steps");

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
      g_autofree char *date = start_ago ((int) (60 - i));

      start_put (desk, FIRM, date, i % 26, 0);
    }
  page = start_open (desk, &window);
  g_assert_cmpuint (count_rows (page), ==, 5);
  g_assert_true (desk_reads (page, "All check-ups (60)"));
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *date = start_ago ((int) i + 1);
      g_autofree char *words = tenken_date_format (date, "en");

      g_assert_true (desk_reads (desk_find (page, TENKEN_TYPE_ROW, i), words));
    }

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
  g_autofree char *before = start_ago (800);
  g_autofree char *date = start_ago (400);
  GtkWindow *window;
  GtkWidget *page, *widget;

  start_put (desk, FIRM, before, 25, 0);
  start_put (desk, FIRM, date, 5, 0);
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
  desk_add ("/start-page/many", test_many, NULL);
  desk_add ("/start-page/narrow", test_narrow, NULL);

  return desk_run ();
}
