/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is begun and cannot be stored yet survives a switch of the language. */
#include "window-hands.h"

#include "app/entry-row.h"
#include "app/question-page.h"
#include "app/start-page.h"
#include "app/window.h"
#include "base/catalog.h"

static GtkWidget *
switch_to (GtkWidget  *window,
           const char *language,
           GType       type)
{
  tenken_catalog_switch (language);
  tenken_window_rebuild (TENKEN_WINDOW (window));

  return desk_wait_page (window, type);
}

static void
test_drafts (Desk          *desk,
             gconstpointer  data)
{
  GtkWidget *window, *page;

  window = GTK_WIDGET (desk_show (GTK_WIDGET (tenken_window_new (desk_application (), desk->session)), 1024, 700));
  gtk_editable_set_text (GTK_EDITABLE (desk_find (window, TENKEN_TYPE_ENTRY_ROW, 0)), "Yamada Wor");
  page = switch_to (window, "ja", TENKEN_TYPE_START_PAGE);
  g_assert_true (desk_reads (page, "Yamada Wor"));

  desk_click (desk_button (page, tenken_tr ("ja", "Begin")));
  page = desk_wait_page (window, TENKEN_TYPE_QUESTION_PAGE);
  /* not applicable, and the reason is still to come */
  desk_choose (page, 5);
  g_assert_true (desk_is_chosen (page, 5));
  page = switch_to (window, "en", TENKEN_TYPE_QUESTION_PAGE);
  g_assert_true (desk_is_chosen (page, 5));
  g_assert_true (desk_reads (page, "Write the reason"));

  /* another choice ends the waiting, for good */
  desk_choose (page, 2);
  page = switch_to (window, "ja", TENKEN_TYPE_QUESTION_PAGE);
  g_assert_true (desk_is_chosen (page, 2));
  page = switch_to (window, "en", TENKEN_TYPE_QUESTION_PAGE);

  desk_assert_goes (GTK_WINDOW (window), NULL);
}

int
main (int    argc,
      char **argv)
{
  desk_init (&argc, &argv);

  desk_add ("/drafts", test_drafts, NULL);

  return desk_run ();
}
