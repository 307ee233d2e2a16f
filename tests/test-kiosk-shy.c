/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody shy at the kiosk: what they leave half done is treated as they were told. */
#include "kiosk-hands.h"

#include "app/kiosk-question.h"
#include "app/kiosk-start.h"
#include "app/kiosk-thanks.h"

/* Who stops may have their answers kept, where the owner keeps them: they count as unfinished then, and no number is made
 * of them. */
static void
test_keep (Desk          *desk,
           gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  g_autoptr (GPtrArray) responses = NULL;
  const TenkenResponse *response;
  GtkWidget *window, *page;

  settings->keep_unfinished = TRUE;
  settings->show_result = TRUE;
  window = kiosk_begin (desk, settings);
  page = kiosk_come (window);
  for (guint i = 0; i < 3; i++)
    {
      desk_choose (page, 1);
      desk_act (page, "question.next");
    }
  desk_click (desk_button (page, "Stop here"));
  kiosk_reply (window, "Stop here?", "Go on answering");
  desk_click (desk_button (page, "Stop here"));
  kiosk_reply (window, "Stop here?", "Finish here; my answers are kept");
  page = desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
  g_assert_true (desk_reads (page, "You answered 3 of 25."));
  g_assert_true (desk_reads (page, "What you can do today"));
  g_assert_false (desk_reads (page, "How your firm stands, by your answers"));
  desk_click (desk_button (page, "Close"));
  g_assert_false (desk_reads (desk_wait_page (window, TENKEN_TYPE_KIOSK_START), "Answered today"));

  responses = kiosk_responses (desk);
  g_assert_cmpuint (responses->len, ==, 1);
  response = g_ptr_array_index (responses, 0);
  g_assert_false (response->finished);
  g_assert_cmpuint (tenken_answers_count (response->answers), ==, 3);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

/* Nobody is promised what is not so: without an answer, or where nothing unfinished is kept. */
static void
test_no_promise (Desk          *desk,
                 gconstpointer  data)
{
  g_autoptr (TenkenKiosk) settings = kiosk_settings ();
  GtkWidget *window, *page;

  settings->keep_unfinished = GPOINTER_TO_INT (data);
  window = kiosk_begin (desk, settings);
  page = kiosk_come (window);
  if (!settings->keep_unfinished)
    desk_choose (page, 1);
  desk_click (desk_button (page, "Stop here"));
  g_assert_false (desk_reads (window, "my answers are kept"));
  desk_act (window, "kiosk.keep");
  g_assert_true (desk_wait_page (window, TENKEN_TYPE_KIOSK_QUESTION) == page);
  kiosk_reply (window, "Nothing of what you answered is kept.", "Erase my answers and leave");
  desk_wait_page (window, TENKEN_TYPE_KIOSK_START);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/kiosk-shy/keep", test_keep, NULL);
  desk_add ("/kiosk-shy/no-promise/no-answer", test_no_promise, GINT_TO_POINTER (TRUE));
  desk_add ("/kiosk-shy/no-promise/dropped", test_no_promise, GINT_TO_POINTER (FALSE));

  return desk_run ();
}
