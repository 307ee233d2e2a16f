/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-hands.h"

#include "app/entry-row.h"
#include "app/item.h"
#include "app/plan-items.h"
#include "app/session-actions.h"
#include "app/start-page.h"

GtkWidget *
plan_open (Desk       *desk,
           GtkWidget **window)
{
  *window = desk_open_window (desk);
  g_assert_true (gtk_widget_activate_action (*window, "win.go", "s", "plan"));

  return desk_wait_page (*window, TENKEN_TYPE_PLAN_PAGE);
}

void
plan_leave (GtkWidget *window)
{
  g_assert_true (gtk_widget_activate_action (window, "win.start", NULL));
  desk_wait_page (window, TENKEN_TYPE_START_PAGE);
}

const TenkenAction *
plan_action (Desk  *desk,
             guint  number,
             int    place)
{
  return tenken_actions_find (tenken_session_get_actions (desk->session), number, place);
}

guint
plan_count (Desk *desk)
{
  return tenken_session_get_actions (desk->session)->len;
}

GtkSingleSelection *
plan_selection (GtkWidget *page)
{
  return GTK_SINGLE_SELECTION (gtk_list_view_get_model (GTK_LIST_VIEW (desk_find (page, GTK_TYPE_LIST_VIEW, 0))));
}

void
plan_pick (GtkWidget *page,
           guint      number,
           int        place)
{
  GtkSingleSelection *selection = plan_selection (page);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (selection)); i++)
    {
      g_autoptr (TenkenItem) item = g_list_model_get_item (G_LIST_MODEL (selection), i);

      if (item->id == tenken_plan_item_id (number, place))
        {
          gtk_single_selection_set_selected (selection, i);
          desk_wait_frame (page);
          return;
        }
    }
  g_assert_not_reached ();
}

char *
plan_spell (GtkWidget *page)
{
  GtkSingleSelection *selection = plan_selection (page);
  GString *spelt = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (selection)); i++)
    {
      g_autoptr (TenkenItem) item = g_list_model_get_item (G_LIST_MODEL (selection), i);
      guint number;
      int place;

      tenken_plan_item_get_step (item->id, &number, &place);
      if (!g_str_has_prefix (item->group, "Suggested"))
        g_string_append_printf (spelt, "%u ", number);
    }

  return g_string_free (spelt, FALSE);
}

void
plan_assert_order (GtkWidget  *page,
                   const char *expected)
{
  g_autofree char *spelt = plan_spell (page);

  g_assert_cmpstr (spelt, ==, expected);
}

void
plan_take (Desk  *desk,
           guint  number,
           int    place)
{
  g_autoptr (TenkenAction) action = tenken_action_new (number, place);

  g_assert_true (tenken_session_save_action (desk->session, action));
}

GtkEditable *
plan_entry (GtkWidget  *page,
            const char *title)
{
  GtkWidget *row;

  for (guint i = 0; (row = desk_find (page, TENKEN_TYPE_ENTRY_ROW, i)) != NULL; i++)
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
      return GTK_EDITABLE (row);

  return NULL;
}
