/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plan-makers.h"

#include "app/due-row.h"
#include "app/plan-detail.h"
#include "app/plan-head.h"
#include "app/plan-page.h"
#include "app/status-choice.h"
#include "widget-makers.h"

/* A check-up, and one step of it in the plan. */
static void
take_one (Desk *desk)
{
  g_autoptr (TenkenAction) action = tenken_action_new (4, 0);

  if (tenken_session_get_assessment (desk->session) == NULL)
    desk_answer_all (desk, "no", 2);
  g_free (action->owner);
  action->owner = g_strdup ("総務 佐藤");
  g_free (action->due);
  action->due = g_strdup ("2026-01-15");
  g_assert_true (tenken_session_save_action (desk->session, action));
}

GtkWidget *
make_due_row (Desk *desk)
{
  GtkWidget *row = g_object_new (TENKEN_TYPE_DUE_ROW, NULL);

  tenken_due_row_show (TENKEN_DUE_ROW (row), "2026-01-15", TRUE);

  return widget_in_list (row);
}

GtkWidget *
make_status_choice (Desk *desk)
{
  GtkWidget *choice = g_object_new (TENKEN_TYPE_STATUS_CHOICE, NULL);

  tenken_status_choice_show (TENKEN_STATUS_CHOICE (choice), TENKEN_ACTION_DOING);

  return choice;
}

GtkWidget *
make_plan_head (Desk *desk)
{
  GtkWidget *head = g_object_new (TENKEN_TYPE_PLAN_HEAD, NULL);
  g_autoptr (GPtrArray) actions = tenken_actions_new ();

  g_ptr_array_add (actions, tenken_action_new (4, 0));
  tenken_plan_head_show (TENKEN_PLAN_HEAD (head), actions, TENKEN_PLAN_ALL, 3, "2026-11-23");

  return head;
}

GtkWidget *
make_plan_detail (Desk *desk)
{
  GtkWidget *detail = g_object_new (TENKEN_TYPE_PLAN_DETAIL, NULL);

  take_one (desk);
  tenken_plan_detail_show (TENKEN_PLAN_DETAIL (detail), desk->session, 4, 0);

  return detail;
}

GtkWidget *
make_plan_page (Desk *desk)
{
  take_one (desk);

  return g_object_new (TENKEN_TYPE_PLAN_PAGE, "session", desk->session, NULL);
}
