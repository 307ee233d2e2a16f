/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "start-hands.h"

#include "app/start-page.h"
#include "record/store.h"

gint64
start_put (Desk       *desk,
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

char *
start_ago (int days)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) then = g_date_time_add_days (now, -days);

  return g_date_time_format (then, "%Y-%m-%d");
}

GtkWidget *
start_open (Desk       *desk,
            GtkWidget **window)
{
  *window = desk_open_window (desk);

  return desk_wait_page (*window, TENKEN_TYPE_START_PAGE);
}

void
start_assert_obvious (GtkWidget  *page,
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

void
start_assert_focus (GtkWidget  *page,
                    const char *label)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (gtk_widget_get_root (page)));

  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (focus)), ==, label);
}
