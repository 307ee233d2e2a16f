/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/page-stack.h"

TenkenPage *
tenken_page_stack_get (GtkStack *stack)
{
  GtkWidget *page = gtk_stack_get_visible_child (stack);

  return page != NULL ? TENKEN_PAGE (page) : NULL;
}

/* Keys that work wherever the focus is. */
static void
drop_shortcuts (GtkWidget *page)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);

  for (guint i = g_list_model_get_n_items (controllers); i-- > 0;)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller)
          && gtk_shortcut_controller_get_scope (GTK_SHORTCUT_CONTROLLER (controller)) != GTK_SHORTCUT_SCOPE_LOCAL)
        gtk_widget_remove_controller (page, controller);
    }
}

void
tenken_page_stack_put (GtkStack               *stack,
                       TenkenPage             *page,
                       GtkStackTransitionType  transition)
{
  TenkenPage *left = tenken_page_stack_get (stack);

  if (left != NULL)
    {
      g_signal_handlers_disconnect_by_data (tenken_page_get_session (left), left);
      gtk_widget_set_can_target (GTK_WIDGET (left), FALSE);
      drop_shortcuts (GTK_WIDGET (left));
    }

  gtk_stack_add_child (stack, GTK_WIDGET (page));
  gtk_stack_set_transition_type (stack, left != NULL ? transition : GTK_STACK_TRANSITION_TYPE_NONE);
  gtk_stack_set_visible_child (stack, GTK_WIDGET (page));
}

/* GTK 4.8 remembers what was hidden or removed with the focus in it until the next frame, and forgets to let go of the
 * one that it remembered before (_gtk_window_unset_focus_and_default); the stack hides a page that we then remove. */
static void
take_focus_out (GtkWidget  *child,
                TenkenPage *visible)
{
  GtkRoot *root = gtk_widget_get_root (child);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, child))
    return;

  gtk_root_set_focus (root, NULL);
  if (visible != NULL)
    tenken_page_enter (visible);
}

void
tenken_page_stack_drop (GtkStack *stack,
                        gboolean  all)
{
  TenkenPage *visible = all ? NULL : tenken_page_stack_get (stack);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (stack));

  if (!all && gtk_stack_get_transition_running (stack))
    return;

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (child != (GtkWidget *) visible)
        {
          take_focus_out (child, visible);
          gtk_stack_remove (stack, child);
        }
      child = next;
    }
}
