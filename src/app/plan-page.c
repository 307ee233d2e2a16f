/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan-page.h"

#include "app/list-detail.h"
#include "app/menu-buttons.h"
#include "app/plan-detail.h"
#include "app/plan-export.h"
#include "app/plan-head.h"
#include "app/session-actions.h"
#include "app/toaster.h"
#include "base/catalog.h"
#include "base/date.h"

struct _TenkenPlanPage {
  TenkenPage parent_instance;

  GtkFileChooserNative *chooser;
  TenkenPlanFilter filter;

  AdwWindowTitle *window_title;
  GtkWidget *files_button;
  GtkWidget *toasts;
  TenkenPlanHead *head;
  TenkenListDetail *list;
  TenkenPlanDetail *detail;
};

G_DEFINE_FINAL_TYPE (TenkenPlanPage, tenken_plan_page, TENKEN_TYPE_PAGE)

static TenkenSession *
get_session (TenkenPlanPage *self)
{
  return tenken_page_get_session (TENKEN_PAGE (self));
}

static GPtrArray *
sort (TenkenPlanPage *self)
{
  TenkenSession *session = get_session (self);

  return tenken_actions_sort (tenken_session_get_actions (session), tenken_session_get_checklist (session),
                              tenken_session_get_plan (session));
}

static GPtrArray *
find_today (TenkenPlanPage *self)
{
  return tenken_plan_items_find_today (tenken_session_get_actions (get_session (self)),
                                       tenken_session_get_plan (get_session (self)));
}

/* What stands there where the list is empty. */
static void
show_empty (TenkenPlanPage *self)
{
  if (self->filter != TENKEN_PLAN_ALL)
    g_object_set (self->list, "empty-title", _("Nothing here"), "empty-text", _("No step of the plan is in this state."),
                  "empty-button", _("Show all steps"), "empty-action", "plan.show-all", NULL);
  else
    g_object_set (self->list, "empty-title", _("No step is open."), "empty-text",
                  _("The steps come from your answers."), "empty-button", _("See the result"), "empty-action",
                  "plan.result", NULL);
}

static void
tenken_plan_page_refresh (TenkenPage *page)
{
  TenkenPlanPage *self = TENKEN_PLAN_PAGE (page);
  TenkenSession *session = get_session (self);
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  const char *language = tenken_catalog_language ();
  g_autofree char *today = tenken_date_today ();
  g_autoptr (GPtrArray) sorted = sort (self);
  g_autoptr (GPtrArray) for_today = find_today (self);
  g_autoptr (GPtrArray) items = tenken_plan_items_new (sorted, tenken_session_get_plan (session),
                                                       tenken_session_get_checklist (session), self->filter, today,
                                                       language);

  adw_window_title_set_subtitle (self->window_title, assessment->organisation);
  tenken_plan_head_show (self->head, sorted, self->filter, for_today->len, today);
  show_empty (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.undo", tenken_session_can_undo (session));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.redo", tenken_session_can_redo (session));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.save-table", sorted->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.save-calendar", sorted->len > 0);
  tenken_list_detail_set_items (self->list, items);
}

static void
picked_cb (TenkenPlanPage *self)
{
  TenkenItem *item = tenken_list_detail_get_picked (self->list);
  guint number, shown;
  int place, shown_place;

  if (item == NULL)
    return;

  tenken_plan_item_get_step (item->id, &number, &place);
  /* What is saved here fills the list again, and with it what is picked; where it cannot be saved, it is not left. */
  if (tenken_plan_detail_get_step (self->detail, &shown, &shown_place) && (shown != number || shown_place != place)
      && !tenken_plan_detail_settle (self->detail))
    {
      tenken_list_detail_pick (self->list, tenken_plan_item_id (shown, shown_place));
      return;
    }

  item = tenken_list_detail_get_picked (self->list);
  if (item == NULL)
    return;

  tenken_plan_item_get_step (item->id, &number, &place);
  tenken_plan_detail_show (self->detail, get_session (self), number, place);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.up", self->filter == TENKEN_PLAN_ALL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.down", self->filter == TENKEN_PLAN_ALL);
}

static void
filtered_cb (TenkenPlanPage *self,
             guint           filter)
{
  if (tenken_plan_detail_settle (self->detail))
    self->filter = (TenkenPlanFilter) filter;
  tenken_plan_page_refresh (TENKEN_PAGE (self));
}

/* With a way back beside it. */
static void
say (TenkenPlanPage *self,
     const char     *words)
{
  tenken_toaster_offer (self->toasts, words, _("Undo"), "plan.undo");
}

/* What was pressed may be gone with what it was for. */
static void
take (TenkenPlanPage *self,
      GPtrArray      *actions,
      const char     *words)
{
  if (actions->len == 0 || !tenken_plan_detail_settle (self->detail)
      || !tenken_session_save_actions (get_session (self), actions))
    return;

  tenken_list_detail_enter (self->list);
  say (self, words);
}

static void
take_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenPlanPage *self = TENKEN_PLAN_PAGE (widget);
  g_autoptr (GPtrArray) actions = tenken_actions_new ();
  guint number;
  int place;

  if (!tenken_plan_detail_get_step (self->detail, &number, &place)
      || tenken_actions_find (tenken_session_get_actions (get_session (self)), number, place) != NULL)
    return;

  g_ptr_array_add (actions, tenken_action_new (number, place));
  take (self, actions, _("Taken into the plan"));
}

static void
take_today_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  TenkenPlanPage *self = TENKEN_PLAN_PAGE (widget);
  g_autoptr (GPtrArray) today = find_today (self);
  /* Translators: %u is how many steps */
  g_autofree char *words = g_strdup_printf (_("Steps taken into the plan: %u"), today->len);

  take (self, today, words);
}

static void
remove_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  TenkenPlanPage *self = TENKEN_PLAN_PAGE (widget);
  guint number;
  int place;

  if (!tenken_plan_detail_get_step (self->detail, &number, &place) || !tenken_plan_detail_settle (self->detail)
      || !tenken_session_remove_action (get_session (self), number, place))
    return;

  tenken_list_detail_enter (self->list);
  say (self, _("Taken out of the plan"));
}

static void
move (TenkenPlanPage *self,
      int             by)
{
  g_autoptr (GPtrArray) sorted = NULL;
  g_autoptr (GPtrArray) moved = NULL;
  guint number;
  int place;

  if (!tenken_plan_detail_get_step (self->detail, &number, &place) || !tenken_plan_detail_settle (self->detail))
    return;

  sorted = sort (self);
  moved = tenken_actions_move (sorted, number, place, by);
  if (moved != NULL)
    tenken_session_save_actions (get_session (self), moved);
}

static void
move_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  move (TENKEN_PLAN_PAGE (widget), g_str_equal (name, "plan.up") ? -1 : 1);
}

static void
compute_order_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  TenkenPlanPage *self = TENKEN_PLAN_PAGE (widget);
  g_autoptr (GPtrArray) plain = NULL;

  if (!tenken_plan_detail_settle (self->detail))
    return;

  plain = tenken_actions_unorder (tenken_session_get_actions (get_session (self)));
  if (!tenken_session_save_actions (get_session (self), plain))
    return;

  tenken_list_detail_enter (self->list);
  say (self, _("In the computed order again"));
}

/* The answers have the same way back: what is not to be seen here is said. */
static void
go_action (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  TenkenPlanPage *self = TENKEN_PLAN_PAGE (widget);
  gboolean back = g_str_equal (name, "plan.undo");
  const TenkenQuestion *question = NULL;
  g_autofree char *words = NULL;

  tenken_toaster_say (self->toasts, NULL);
  if (!tenken_plan_detail_settle (self->detail)
      || !(back ? tenken_session_undo : tenken_session_redo) (get_session (self), &question) || question == NULL)
    return;

  /* Translators: %u is a question's number; its answer was taken back */
  words = g_strdup_printf (back ? _("The answer to question %u is as it was before")
                                : _("The answer to question %u is changed again"), question->number);
  tenken_toaster_say (self->toasts, adw_toast_new (words));
}

static void
show_all_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  TenkenPlanPage *self = TENKEN_PLAN_PAGE (widget);

  self->filter = TENKEN_PLAN_ALL;
  tenken_plan_page_refresh (TENKEN_PAGE (self));
  tenken_list_detail_enter (self->list);
}

static void
question_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  guint number;
  int place;

  if (tenken_plan_detail_get_step (TENKEN_PLAN_PAGE (widget)->detail, &number, &place))
    gtk_widget_activate_action (widget, "win.question", "x", (gint64) number);
}

static void
result_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.result", "x", (gint64) 0);
}

static void
save_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenPlanPage *self = TENKEN_PLAN_PAGE (widget);

  if (!tenken_plan_detail_settle (self->detail))
    return;

  if (self->chooser != NULL)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  self->chooser = tenken_plan_export_ask (widget, get_session (self), g_str_equal (name, "plan.save-table")
                                                                      ? TENKEN_PLAN_TABLE : TENKEN_PLAN_CALENDAR);
}

static void
tenken_plan_page_enter (TenkenPage *page)
{
  tenken_list_detail_enter (TENKEN_PLAN_PAGE (page)->list);
}

static gboolean
tenken_plan_page_leave (TenkenPage *page)
{
  return tenken_plan_detail_settle (TENKEN_PLAN_PAGE (page)->detail);
}

static void
tenken_plan_page_dispose (GObject *object)
{
  TenkenPlanPage *self = TENKEN_PLAN_PAGE (object);

  if (self->chooser != NULL)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_PLAN_PAGE);

  G_OBJECT_CLASS (tenken_plan_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const struct {
    const char *name;
    GtkWidgetActionActivateFunc func;
  } actions[] = {
    { "plan.take", take_action }, { "plan.take-today", take_today_action }, { "plan.remove", remove_action },
    { "plan.up", move_action }, { "plan.down", move_action }, { "plan.compute-order", compute_order_action },
    { "plan.undo", go_action }, { "plan.redo", go_action }, { "plan.show-all", show_all_action },
    { "plan.question", question_action }, { "plan.result", result_action }, { "plan.save-table", save_action },
    { "plan.save-calendar", save_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].func);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.start", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "plan.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "plan.down", NULL);
}

static void
tenken_plan_page_class_init (TenkenPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_plan_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_plan_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_plan_page_enter;
  TENKEN_PAGE_CLASS (klass)->leave = tenken_plan_page_leave;
  install_actions (widget_class);

  g_type_ensure (TENKEN_TYPE_LIST_DETAIL);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  g_type_ensure (TENKEN_TYPE_PLAN_DETAIL);
  g_type_ensure (TENKEN_TYPE_PLAN_HEAD);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanPage, files_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanPage, head);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanPage, list);
  gtk_widget_class_bind_template_child (widget_class, TenkenPlanPage, detail);
  gtk_widget_class_bind_template_callback (widget_class, filtered_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
tenken_plan_page_init (TenkenPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  /* What takes the focus is a button inside, which has but an icon to be named by. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (self->files_button)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_widget_get_tooltip_text (self->files_button), -1);
}
