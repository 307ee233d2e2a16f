/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a person at the kiosk has it: in which language, how large, as a picture or as a table; on every page, in place,
 * and for nobody but them. */
#include "kiosk-hands.h"

#include "app/chart.h"
#include "app/chart-table.h"
#include "app/kiosk-person.h"
#include "app/kiosk-pin.h"
#include "app/kiosk-question.h"
#include "app/kiosk-start.h"
#include "app/kiosk-text-size.h"
#include "app/kiosk-thanks.h"
#include "app/preferences.h"
#include "app/text-size.h"
#include "base/catalog.h"

#include <string.h>

#define FINGER 48

/* Every page, by what leads there from the one before, and a text of it. */
static const struct {
  const char *action;
  const char *target;
  GType (*get_type) (void);
  const char *text;
} places[] = {
  { NULL, NULL, tenken_kiosk_start_get_type, "For the person in charge" },
  { "kiosk.pin", NULL, tenken_kiosk_pin_get_type, "PIN of the person in charge" },
  { "kiosk.back", NULL, tenken_kiosk_start_get_type, "Begin" },
  { "kiosk.begin", NULL, tenken_kiosk_person_get_type, "What do you do here?" },
  { "kiosk.say", "staff", tenken_kiosk_person_get_type, "Where do you work?" },
  { "kiosk.say", "", tenken_kiosk_question_get_type, "Stop here" },
  { "kiosk.finish-now", NULL, tenken_kiosk_thanks_get_type, "Thank you" },
};

typedef void (*Visit) (GtkWidget *window,
                       guint      place);

/* Calls @visit on every page. */
static void
visit_all (Desk  *desk,
           Visit  visit)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  GtkWidget *window;

  settings->show_result = TRUE;
  window = kiosk_begin (desk, settings);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      if (places[i].action != NULL)
        g_assert_true (gtk_widget_activate_action (window, places[i].action, places[i].target != NULL ? "s" : NULL,
                                                   places[i].target));
      desk_wait_page (window, places[i].get_type ());
      visit (window, i);
    }

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

static void
visit_languages (GtkWidget *window,
                 guint      place)
{
  static const char *const tags[] = { "ja-easy", "ja", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      const TenkenLanguage *language = tenken_catalog_find_language (tags[i]);
      GtkWidget *page = desk_wait_page (window, places[place].get_type ());

      desk_click (desk_button (page, places[place].get_type == tenken_kiosk_start_get_type ? language->name
                                                                                           : language->brief));
      page = desk_wait_page (window, places[place].get_type ());
      if (!desk_reads (page, tenken_tr (tags[i], places[place].text)))
        g_error ("page %u has no “%s”", place, tenken_tr (tags[i], places[place].text));
    }
}

/* Any language, on every page, by one click. */
static void
test_languages (Desk          *desk,
                gconstpointer  data)
{
  visit_all (desk, visit_languages);
}

static void
assert_for_fingers (GtkWidget *button)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (button, button, &bounds));
  g_assert_cmpfloat (bounds.size.width, >=, FINGER);
  g_assert_cmpfloat (bounds.size.height, >=, FINGER);
}

static void
visit_sizes (GtkWidget *window,
             guint      place)
{
  GtkWidget *size = desk_find (window, TENKEN_TYPE_KIOSK_TEXT_SIZE, 0);
  GtkSettings *settings = gtk_widget_get_settings (window);
  GtkWidget *smaller = desk_find (size, GTK_TYPE_BUTTON, 0), *larger = desk_find (size, GTK_TYPE_BUTTON, 1);
  double before = tenken_text_size_get_scale (settings);

  assert_for_fingers (smaller);
  assert_for_fingers (larger);
  desk_click (larger);
  g_assert_cmpfloat (tenken_text_size_get_scale (settings), >, before);
  while (gtk_widget_is_sensitive (larger))
    desk_click (larger);
  desk_wait_frame (window);
  g_assert_cmpfloat_with_epsilon (tenken_text_size_get_scale (settings), 2 * before, 0.02);
  g_assert_true (desk_find (window, places[place].get_type (), 0) != NULL);

  while (gtk_widget_is_sensitive (smaller))
    desk_click (smaller);
  desk_wait_frame (window);
  g_assert_cmpfloat_with_epsilon (tenken_text_size_get_scale (settings), before, 0.02);
}

/* Up to twice as large and back, on every page, by targets for fingers. */
static void
test_sizes (Desk          *desk,
            gconstpointer  data)
{
  visit_all (desk, visit_sizes);
}

/* It is for one person: the next one has it as the owner set it, and so has the owner. */
static void
test_size_goes (Desk          *desk,
                gconstpointer  data)
{
  GtkWidget *window, *page, *larger;

  g_assert_true (tenken_preferences_set_text_size (130, NULL));
  tenken_text_size_apply (130);
  window = kiosk_begin (desk, NULL);
  page = kiosk_come (window);
  larger = desk_find (desk_find (page, TENKEN_TYPE_KIOSK_TEXT_SIZE, 0), GTK_TYPE_BUTTON, 1);

  /* Whoever has the focus on it goes on from the button beside it. */
  while (gtk_widget_is_sensitive (larger))
    {
      gtk_widget_grab_focus (larger);
      desk_click (larger);
    }
  g_assert_cmpint (tenken_text_size_get (), ==, 200);
  g_assert_true (gtk_widget_has_focus (desk_find (desk_find (page, TENKEN_TYPE_KIOSK_TEXT_SIZE, 0), GTK_TYPE_BUTTON, 0)));
  g_assert_cmpint (tenken_preferences_get_text_size (), ==, 130);
  desk_act (window, "kiosk.finish-now");
  desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
  g_assert_cmpint (tenken_text_size_get (), ==, 200);
  desk_act (window, "kiosk.start");
  desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  g_assert_cmpint (tenken_text_size_get (), ==, 130);

  /* Who made it larger at the start and went leaves not even that. */
  desk_act (window, "kiosk.text-larger");
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 1, 1);
  while (tenken_text_size_get () != 130)
    g_main_context_iteration (NULL, TRUE);
  tenken_kiosk_window_set_patience (TENKEN_KIOSK_WINDOW (window), 3600, 3600);

  desk_act (window, "kiosk.pin");
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PIN);
  desk_act (window, "kiosk.text-larger");
  g_assert_true (gtk_widget_activate_action (page, "pin.type", "s", KIOSK_PIN));
  desk_click (desk_button (page, "Unlock"));
  g_assert_cmpint (tenken_text_size_get (), ==, 130);

  desk_assert_goes (GTK_WINDOW (window), NULL);
  g_assert_true (tenken_preferences_set_text_size (100, NULL));
  tenken_text_size_apply (100);
}

/* A "not applicable" that waits for its reason waits on in another language; so does what was answered before it. */
static void
test_pending (Desk          *desk,
              gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = kiosk_come (window);
  const TenkenAnswer *answer;

  desk_choose (page, 3);
  desk_choose (page, 5);
  desk_click (desk_button (page, "日本語"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION);
  g_assert_true (desk_is_chosen (page, 5));
  g_assert_true (desk_reads (page, tenken_tr ("ja", "It is not part of my work")));
  answer = tenken_answers_get (tenken_session_get_assessment (desk->session)->answers, desk_question (desk, 1));
  g_assert_cmpstr (answer->choice->id, ==, "no");

  gtk_check_button_set_active (GTK_CHECK_BUTTON (desk_find (page, GTK_TYPE_CHECK_BUTTON, 1)), TRUE);
  answer = tenken_answers_get (tenken_session_get_assessment (desk->session)->answers, desk_question (desk, 1));
  g_assert_cmpstr (answer->choice->id, ==, "na");

  /* And what waits for nothing does not begin to. */
  desk_choose (page, 2);
  desk_click (desk_button (page, "English"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION);
  g_assert_true (desk_is_chosen (page, 2));
  g_assert_false (desk_reads (page, "It is not part of my work"));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* What was said of a wrong PIN is said in the other language; what was typed of the next one is gone. */
static void
test_pin (Desk          *desk,
          gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page;

  desk_act (window, "kiosk.pin");
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PIN);
  desk_click (desk_button (page, "日本語"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PIN);
  g_assert_false (desk_reads (page, tenken_tr ("ja", "That was not the PIN. Please try again.")));
  g_assert_true (gtk_widget_activate_action (page, "pin.type", "s", "99999"));
  g_assert_true (gtk_widget_activate_action (page, "pin.enter", NULL));
  g_assert_true (gtk_widget_activate_action (page, "pin.type", "s", "12"));
  desk_click (desk_button (page, "English"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_PIN);
  g_assert_true (desk_reads (page, "That was not the PIN. Please try again."));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (desk_find (page, GTK_TYPE_PASSWORD_ENTRY, 0))), ==, "");

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* One's own result is said in words and as a table, in any language, though the response is closed. */
static void
test_result (Desk          *desk,
             gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  g_autofree char *said = NULL;
  GtkWidget *window, *page, *table;

  settings->show_result = TRUE;
  window = kiosk_begin (desk, settings);
  page = kiosk_come (window);
  for (guint number = 1; number <= 25; number++)
    {
      desk_choose (page, number % 2 + 1);
      desk_act (page, number < 25 ? "question.next" : "kiosk.finish");
    }

  /* 13 × 2 + 12 × 4 points of 100 */
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
  table = desk_find (page, TENKEN_TYPE_CHART_TABLE, 0);
  g_assert_null (desk_find (table, GTK_TYPE_LIST_BOX, 0));
  desk_click (desk_button (page, "As a table"));
  desk_wait_frame (window);
  g_assert_true (desk_reads (desk_find (table, GTK_TYPE_LIST_BOX, 0), "74"));
  said = gtk_test_accessible_check_property (GTK_ACCESSIBLE (desk_find (page, TENKEN_TYPE_CHART, 0)),
                                             GTK_ACCESSIBLE_PROPERTY_LABEL, "");
  g_assert_nonnull (strstr (said, "74"));

  desk_click (desk_button (page, "日本語"));
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
  table = desk_find (page, TENKEN_TYPE_CHART_TABLE, 0);
  g_assert_true (desk_reads (desk_find (table, GTK_TYPE_LIST_BOX, 0), "74"));
  g_assert_true (desk_reads (page, tenken_tr ("ja", "How your firm stands, by your answers")));

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* A question begins at its top, however large: the focus on a choice further down scrolls nothing away. */
static void
test_top (Desk          *desk,
          gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);
  GtkWidget *page = kiosk_come (window);
  GtkAdjustment *adjustment;

  gtk_window_set_default_size (GTK_WINDOW (window), 1024, 700);
  for (guint i = 0; i < 5; i++)
    desk_act (window, "kiosk.text-larger");
  desk_wait_frame (window);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (desk_find (page, GTK_TYPE_SCROLLED_WINDOW, 0)));
  for (guint i = 0; i < 3; i++)
    {
      gtk_adjustment_set_value (adjustment, 200);
      desk_act (page, "question.next");
      for (guint frame = 0; frame < 3; frame++)
        desk_wait_frame (window);
      g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), >, gtk_adjustment_get_page_size (adjustment) + 200);
      g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
    }

  desk_act (window, "kiosk.erase");
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  /* What a screen reader would get is kept for whoever asks. */
  g_setenv ("GTK_A11Y", "test", TRUE);
  desk_init (&argc, &argv);

  desk_add ("/kiosk-view/languages", test_languages, NULL);
  desk_add ("/kiosk-view/sizes", test_sizes, NULL);
  desk_add ("/kiosk-view/size-goes", test_size_goes, NULL);
  desk_add ("/kiosk-view/pending", test_pending, NULL);
  desk_add ("/kiosk-view/pin", test_pin, NULL);
  desk_add ("/kiosk-view/result", test_result, NULL);
  desk_add ("/kiosk-view/top", test_top, NULL);

  return desk_run ();
}
