/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page of the shortest way up: what it ticks, what becomes of the score as one ticks, and the ways to it and back. */
#include "window-hands.h"
#include "window-input.h"

#include "app/path-page.h"
#include "app/result-page.h"
#include "insight/what-if.h"


static GtkWidget *
open_page (Desk       *desk,
           const char *letters,
           GtkWidget **window)
{
  GtkWidget *page;

  desk_check_up (desk, letters);
  page = desk_open_result (desk, window);
  desk_click (desk_button (page, "The shortest way up"));

  return desk_wait_page (*window, TENKEN_TYPE_PATH_PAGE);
}

static GtkCheckButton *
get_check (GtkWidget *page,
           guint      place)
{
  return GTK_CHECK_BUTTON (desk_find (page, GTK_TYPE_CHECK_BUTTON, place));
}

/* Presses the row, as a person would. */
static void
press (GtkWidget *page,
       guint      place)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (get_check (page, place)), ADW_TYPE_ACTION_ROW);

  adw_action_row_activate (ADW_ACTION_ROW (row));
}

static guint
count_ticks (GtkWidget *page)
{
  GtkCheckButton *check;
  guint n = 0;

  for (guint i = 0; (check = get_check (page, i)) != NULL; i++)
    n += gtk_check_button_get_active (check) ? 1 : 0;

  return n;
}

/* At first exactly the path is there and ticked; its words say where it leads. */
static void
test_path (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window, *page = open_page (desk, "yyyyyyyyyyyyypnnnnnnnnnnn", &window);
  g_autoptr (TenkenPath) path = tenken_path_new (tenken_session_get_assessment (desk->session)->answers);
  g_autofree char *words = tenken_path_words (path, 54, "en");

  g_assert_true (desk_reads (page, words));
  g_assert_true (desk_reads (page, "No other set of steps gets there with less work."));
  g_assert_true (desk_reads (page, tenken_text_get (path->band->title, "en")));
  g_assert_cmpuint (count_ticks (page), ==, path->n_steps);
  g_assert_null (get_check (page, path->n_steps));
  for (guint i = 0; i < path->legs->len; i++)
    {
      const TenkenPathLeg *leg = g_ptr_array_index (path->legs, i);

      for (guint j = 0; j < leg->steps->len; j++)
        g_assert_true (desk_reads (page, tenken_text_get (((const TenkenStep *) g_ptr_array_index (leg->steps, j))->title, "en")));
    }

  desk_click (desk_button (page, "Result"));
  desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Without a tick it is as now; each tick is worth what the score says; one button brings the path back. */
static void
test_ticks (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page = open_page (desk, "yyyyyyyyyyyyypnnnnnnnnnnn", &window);
  g_autoptr (TenkenWhatIf) all = tenken_what_if_new (tenken_session_get_assessment (desk->session)->answers, NULL);
  guint n = count_ticks (page);
  g_autofree char *others = NULL;

  g_assert_false (desk_reads (page, "Back to the shortest way"));
  for (guint i = n; i > 0; i--)
    if (gtk_check_button_get_active (get_check (page, i - 1)))
      press (page, i - 1);
  g_assert_cmpuint (count_ticks (page), ==, 0);
  g_assert_true (desk_reads (page, "No step is ticked: this is how it stands now."));
  g_assert_true (desk_reads (page, "Clear gaps"));

  desk_click (desk_button (page, "Back to the shortest way"));
  g_assert_cmpuint (count_ticks (page), ==, n);
  g_assert_true (desk_reads (page, "They lead to 70 points, the level “Mostly in place”."));
  g_assert_false (desk_reads (page, "Back to the shortest way"));

  /* All of them. */
  others = g_strdup_printf ("Try other steps, too (%u)", all->steps->len - n);
  desk_click (desk_button (page, others));
  desk_wait_frame (page);
  for (guint i = 0; get_check (page, i) != NULL; i++)
    if (!gtk_check_button_get_active (get_check (page, i)))
      press (page, i);
  g_assert_true (desk_reads (page, "They lead to 100 points, the level “The basics are complete”."));

  /* Nothing of it is kept. */
  g_assert_cmpint (tenken_session_get_score (desk->session)->total.percent, ==, 54);
  desk_act (window, "win.start");
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* What has to come first is ticked along, and what cannot do without goes along. */
static void
test_chain (Desk          *desk,
            gconstpointer  data)
{
  GtkWidget *window, *page = open_page (desk, "nyyyyyyyyyyyyyyyyyyyyyyyy", &window);

  /* Question 1 alone has three steps; all of them lead to 100. */
  g_assert_cmpuint (count_ticks (page), ==, 3);
  press (page, 0);
  g_assert_cmpuint (count_ticks (page), ==, 0);
  press (page, 2);
  g_assert_cmpuint (count_ticks (page), ==, 3);
  press (page, 1);
  g_assert_cmpuint (count_ticks (page), ==, 1);
  g_assert_true (gtk_check_button_get_active (get_check (page, 0)));
  g_assert_true (desk_reads (page, "They lead to 98 points"));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Where there is no way up it says why. */
static void
test_no_path (Desk          *desk,
              gconstpointer  data)
{
  static const struct { const char *letters, *title, *text; } states[] = {
    { "yyyyyyyyyyyyyyyyyyyyyyyyy", "No step is open.", "You are at the highest level." },
    { "-------------------------", "No step is open.", "None of the questions applies" },
    { ".........................", "The steps come from your answers.", "Once every question has an answer" },
    { "nyyyyyyyyyyyyyyyyyyyyyyy.", "Not complete yet", "Once every question has an answer" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      GtkWidget *page;
      GtkWindow *window;

      desk_check_up (desk, states[i].letters);
      page = g_object_new (TENKEN_TYPE_PATH_PAGE, "session", desk->session, NULL);
      window = desk_show (page, 1024, 700);
      g_assert_true (desk_reads (page, states[i].title));
      g_assert_true (desk_reads (page, states[i].text));
      desk_assert_goes (window, NULL);
    }
}

/* By keyboard alone: a box is ticked by the space bar, and Escape leads back. */
static void
test_keyboard (Desk          *desk,
               gconstpointer  data)
{
  GtkWidget *window, *page = open_page (desk, "yyyyyyyyyyyyypnnnnnnnnnnn", &window);
  guint n = count_ticks (page);

  for (guint presses = 0; presses < 20 && !GTK_IS_CHECK_BUTTON (gtk_window_get_focus (GTK_WINDOW (window))); presses++)
    gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == GTK_WIDGET (get_check (page, 0)));
  desk_strike (window, "space", NULL);
  desk_wait_reads (page, "Back to the shortest way");
  g_assert_cmpuint (count_ticks (page), <, n);

  desk_strike (window, "Escape", NULL);
  desk_wait_page (window, TENKEN_TYPE_RESULT_PAGE);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/path-page/path", test_path, NULL);
  desk_add ("/path-page/ticks", test_ticks, NULL);
  desk_add ("/path-page/chain", test_chain, NULL);
  desk_add ("/path-page/no-path", test_no_path, NULL);
  desk_add ("/path-page/keyboard", test_keyboard, NULL);

  return desk_run ();
}
