/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "row-makers.h"
#include "widget-makers.h"

#include "app/entry-row.h"
#include "app/item-list.h"
#include "app/jump-list.h"
#include "app/library-detail.h"
#include "app/list-detail.h"
#include "app/logo-row.h"
#include "app/name-list.h"
#include "app/name-row.h"
#include "app/organisation-row.h"
#include "app/past-detail.h"
#include "app/past-row.h"
#include "app/question-row.h"
#include "app/step-row.h"

/* Items of two groups. */
GPtrArray *
widget_items (guint n)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 1; i <= n; i++)
    {
      TenkenItem *item = tenken_item_new (i, g_strdup_printf ("Item %u", i), g_strdup_printf ("about %u", i),
                                          g_strdup_printf ("%u%%", i));

      item->group = g_strdup (i <= n / 2 ? "First half" : "Second half");
      g_ptr_array_add (items, item);
    }

  return items;
}

/* A row lives in a list. */
GtkWidget *
widget_in_list (GtkWidget *row)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_append (GTK_LIST_BOX (list), row);

  return list;
}

GtkWidget *
make_item_list (Desk *desk)
{
  GtkWidget *list = g_object_new (TENKEN_TYPE_ITEM_LIST, NULL);
  g_autoptr (GPtrArray) items = widget_items (30);

  tenken_item_list_set_items (TENKEN_ITEM_LIST (list), items);

  return list;
}

GtkWidget *
make_library_detail (Desk *desk)
{
  GtkWidget *detail = g_object_new (TENKEN_TYPE_LIBRARY_DETAIL, NULL);

  tenken_library_detail_show (TENKEN_LIBRARY_DETAIL (detail),
                              g_ptr_array_index (tenken_session_get_library (desk->session), 0), desk->session);

  return detail;
}

GtkWidget *
make_list_detail (Desk *desk)
{
  GtkWidget *list = g_object_new (TENKEN_TYPE_LIST_DETAIL, "detail", gtk_label_new ("Details"), NULL);
  g_autoptr (GPtrArray) items = widget_items (30);

  tenken_list_detail_set_items (TENKEN_LIST_DETAIL (list), items);

  return list;
}

GtkWidget *
make_jump_list (Desk *desk)
{
  GtkWidget *list = g_object_new (TENKEN_TYPE_JUMP_LIST, NULL);

  desk_answer_all (desk, "yes", 3);
  tenken_jump_list_fill (TENKEN_JUMP_LIST (list), tenken_session_get_checklist (desk->session));
  tenken_jump_list_show_answers (TENKEN_JUMP_LIST (list), tenken_session_get_assessment (desk->session)->answers);
  tenken_jump_list_select (TENKEN_JUMP_LIST (list), desk_question (desk, 20));

  return list;
}

GtkWidget *
make_past_detail (Desk *desk)
{
  GtkWidget *detail = g_object_new (TENKEN_TYPE_PAST_DETAIL, NULL);

  desk_answer_all (desk, "partly", 0);
  tenken_past_detail_show (TENKEN_PAST_DETAIL (detail), desk->session, tenken_session_get_assessment (desk->session));

  return detail;
}

GtkWidget *
make_name_list (Desk *desk)
{
  GtkWidget *list = g_object_new (TENKEN_TYPE_NAME_LIST, NULL);

  tenken_name_list_set_up (TENKEN_NAME_LIST (list), "Departments", "Department", "Add a department", 3);
  tenken_name_list_set_names (TENKEN_NAME_LIST (list), (char *[]) { "営業", "製造", NULL });

  return list;
}

GtkWidget *
make_entry_row (Desk *desk)
{
  GtkWidget *row = g_object_new (TENKEN_TYPE_ENTRY_ROW, "title", "Name", "digits", TRUE, NULL);

  gtk_editable_set_text (GTK_EDITABLE (row), "山田");
  tenken_entry_row_set_fault (TENKEN_ENTRY_ROW (row), "No digits.");

  return widget_in_list (row);
}

GtkWidget *
make_logo_row (Desk *desk)
{
  return widget_in_list (g_object_new (TENKEN_TYPE_LOGO_ROW, NULL));
}

GtkWidget *
make_name_row (Desk *desk)
{
  GtkWidget *row = g_object_new (TENKEN_TYPE_NAME_ROW, "title", "Department", NULL);

  tenken_name_row_set_place (TENKEN_NAME_ROW (row), TRUE, FALSE);

  return widget_in_list (row);
}

GtkWidget *
make_organisation_row (Desk *desk)
{
  GtkWidget *row = g_object_new (TENKEN_TYPE_ORGANISATION_ROW, NULL);

  g_assert_true (tenken_session_begin (desk->session, "<b>山田</b>"));
  g_assert_true (tenken_session_begin (desk->session, "<i>鈴木</i> & Söhne"));
  tenken_organisation_row_fill (TENKEN_ORGANISATION_ROW (row), desk->session);

  return widget_in_list (row);
}

GtkWidget *
make_question_row (Desk *desk)
{
  const TenkenAnswer answer = { .choice = desk_choice (desk, "yes"), .comment = "なぜなら", .evidence = "" };
  GtkWidget *row = tenken_question_row_new (desk_question (desk, 7), "en");

  tenken_question_row_set_answer (TENKEN_QUESTION_ROW (row), &answer, "en");

  return widget_in_list (row);
}

GtkWidget *
make_row (Desk *desk)
{
  desk_answer_all (desk, "yes", 0);

  return widget_in_list (tenken_past_row_new (tenken_session_get_assessment (desk->session), TRUE));
}

GtkWidget *
make_step_row (Desk *desk)
{
  desk_answer_all (desk, "no", 0);

  return widget_in_list (tenken_step_row_new (g_ptr_array_index (tenken_session_get_plan (desk->session)->steps, 0), 1, "en"));
}
