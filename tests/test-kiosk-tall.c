/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The kiosk on a large screen, which people stand before: TENKEN_SCREEN says how large it is. */
#include "kiosk-hands.h"

#include "app/kiosk-start.h"
#include "app/kiosk-thanks.h"
#include "app/text-size.h"

static gboolean
is_size (gpointer size)
{
  return tenken_text_size_get () == GPOINTER_TO_INT (size);
}

/* Texts are larger from the start, for each person anew, and one still has the choice. */
static void
test_size (Desk          *desk,
           gconstpointer  data)
{
  GtkWidget *window = kiosk_begin (desk, NULL);

  desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  desk_wait_for (is_size, GINT_TO_POINTER (130));
  desk_act (window, "kiosk.text-smaller");
  g_assert_cmpint (tenken_text_size_get (), ==, 115);
  desk_act (window, "kiosk.text-larger");
  desk_act (window, "kiosk.text-larger");
  g_assert_cmpint (tenken_text_size_get (), ==, 150);

  kiosk_come (window);
  desk_act (window, "kiosk.finish-now");
  desk_wait_page (window, TENKEN_TYPE_KIOSK_THANKS);
  g_assert_cmpint (tenken_text_size_get (), ==, 150);
  desk_act (window, "kiosk.start");
  desk_wait_page (window, TENKEN_TYPE_KIOSK_START);
  g_assert_cmpint (tenken_text_size_get (), ==, 130);

  gtk_window_set_default_size (GTK_WINDOW (window), 1024, 700);
  desk_wait_for (is_size, GINT_TO_POINTER (100));
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/kiosk-tall/size", test_size, NULL);

  return desk_run ();
}
