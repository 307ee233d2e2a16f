/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "answering-hands.h"

#include "app/preferences.h"

GtkWidget *
answering_begin (Desk       *desk,
                 GtkWidget **window,
                 gboolean    advance)
{
  tenken_preferences_set_advance (advance, NULL);
  *window = desk_open_window (desk);

  return desk_begin (desk, *window);
}

GtkWidget *
answering_begin_again (Desk       *desk,
                       GtkWidget **window)
{
  desk_answer_all (desk, "yes", 0);
  g_assert_true (tenken_session_finish (desk->session));
  g_assert_true (tenken_session_begin_from (desk->session, tenken_session_get_assessment (desk->session)->id));
  tenken_preferences_set_advance (TRUE, NULL);

  return desk_open_question (desk, 1, window);
}

void
answering_end (GtkWidget *window)
{
  tenken_preferences_set_advance (FALSE, NULL);
  desk_assert_goes (GTK_WINDOW (window), NULL);
}

void
answering_assert (Desk       *desk,
                  guint       number,
                  const char *choice)
{
  const TenkenAnswer *answer = desk_answer_to (desk, number);

  g_assert_cmpstr (answer->choice != NULL ? answer->choice->id : NULL, ==, choice);
}
