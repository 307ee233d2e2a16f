/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/past-page.h"

#include "app/deletion.h"
#include "app/list-detail.h"
#include "app/menu-buttons.h"
#include "app/past-detail.h"
#include "app/past-row.h"
#include "app/toaster.h"

/* As many as a tall window shows; the rest are there a moment later. */
#define FIRST 40

struct _TenkenPastPage {
  TenkenPage parent_instance;

  TenkenListDetail *list;
  TenkenPastDetail *detail;
  gboolean complete;   /* all are listed, not the first ones alone */
  guint fill_source;
  GtkWidget *undo_button;
  gint64 deleted;      /* what was deleted last */
};

G_DEFINE_FINAL_TYPE (TenkenPastPage, tenken_past_page, TENKEN_TYPE_PAGE)

static TenkenSession *
get_session (TenkenPastPage *self)
{
  return tenken_page_get_session (TENKEN_PAGE (self));
}

static const TenkenAssessment *
get_picked (TenkenPastPage *self)
{
  TenkenItem *item = tenken_list_detail_get_picked (self->list);

  return item != NULL ? item->data : NULL;
}

static gint64
get_picked_id (TenkenPastPage *self)
{
  const TenkenAssessment *assessment = get_picked (self);

  return assessment != NULL ? assessment->id : 0;
}

static void
fill (TenkenPastPage *self,
      guint           limit)
{
  const TenkenStoreQuery query = { .limit = limit };
  g_autoptr (GPtrArray) list = tenken_session_find (get_session (self), &query);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean several = tenken_past_is_of_several (get_session (self));

  g_ptr_array_set_free_func (list, NULL);
  for (guint i = 0; i < list->len; i++)
    {
      TenkenItem *item = tenken_past_item_new (g_ptr_array_index (list, i), several);

      tenken_item_set_data (item, g_ptr_array_index (list, i), (GDestroyNotify) tenken_assessment_free);
      g_ptr_array_add (items, item);
    }
  self->complete = limit == 0 || list->len < limit;
  tenken_list_detail_set_items (self->list, items);
}

static gboolean
fill_cb (gpointer data)
{
  TenkenPastPage *self = data;

  self->fill_source = 0;
  fill (self, 0);

  return G_SOURCE_REMOVE;
}

static void
tenken_past_page_refresh (TenkenPage *page)
{
  TenkenPastPage *self = TENKEN_PAST_PAGE (page);

  gtk_widget_set_visible (self->undo_button, tenken_session_get_deleted (get_session (self)) != 0);
  fill (self, self->complete ? 0 : FIRST);
  if (!self->complete && self->fill_source == 0)
    self->fill_source = g_idle_add_full (G_PRIORITY_LOW, fill_cb, self, NULL);
}

static void
picked_cb (TenkenPastPage *self)
{
  gint64 shown = tenken_past_detail_get_id (self->detail);
  const TenkenAssessment *assessment;

  /* What is saved here fills the list again, and with it what is picked; where it cannot be saved, it is not left. */
  if (shown != 0 && get_picked_id (self) != shown && !tenken_past_detail_settle (self->detail))
    {
      tenken_list_detail_pick (self->list, shown);
      return;
    }

  assessment = get_picked (self);
  if (assessment != NULL)
    tenken_past_detail_show (self->detail, get_session (self), assessment);
}

static void
result_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.result", "x", get_picked_id (TENKEN_PAST_PAGE (widget)));
}

static void
answer_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.answer", "x", get_picked_id (TENKEN_PAST_PAGE (widget)));
}

static void
entry_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.entry", "x", get_picked_id (TENKEN_PAST_PAGE (widget)));
}

static void
report_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  TenkenPastPage *self = TENKEN_PAST_PAGE (widget);

  if (tenken_session_open (get_session (self), get_picked_id (self)))
    gtk_widget_activate_action (widget, "win.report", NULL);
}

static void
begin_from_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  TenkenPastPage *self = TENKEN_PAST_PAGE (widget);

  if (tenken_session_begin_from (get_session (self), get_picked_id (self)))
    gtk_widget_activate_action (widget, "win.answer", "x", (gint64) 0);
}

static void
collect_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.collect", "x", get_picked_id (TENKEN_PAST_PAGE (widget)));
}

static void
restored_cb (TenkenPastPage *self)
{
  tenken_past_page_pick (self, self->deleted);
}

static void
answered_cb (TenkenPastPage *self,
             const char     *response)
{
  const TenkenAssessment *assessment = get_picked (self);
  g_autoptr (AdwToast) toast = NULL;

  if (!g_str_equal (response, "confirm") || assessment == NULL)
    return;

  self->deleted = assessment->id;
  toast = tenken_deletion_tell (get_session (self), assessment);
  if (!tenken_session_delete (get_session (self), self->deleted))
    return;

  /* Where it stood, something else stands now: not under the hand that has just deleted. */
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list-detail.back", NULL);
  tenken_list_detail_enter (self->list);
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (restored_cb), self, G_CONNECT_SWAPPED);
  tenken_toaster_say (GTK_WIDGET (self), g_steal_pointer (&toast));
}

static void
delete_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  TenkenPastPage *self = TENKEN_PAST_PAGE (widget);
  GtkWidget *dialog;

  /* What is typed and not saved comes back too with what is brought back. */
  if (get_picked (self) == NULL || !tenken_past_detail_settle (self->detail))
    return;

  dialog = tenken_deletion_ask (GTK_WINDOW (gtk_widget_get_root (widget)), get_picked (self));
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
undo_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  TenkenPastPage *self = TENKEN_PAST_PAGE (widget);
  gint64 id = tenken_session_get_deleted (get_session (self));

  if (id == 0 || !tenken_session_restore (get_session (self), id))
    return;

  tenken_toaster_say (widget, NULL);
  tenken_past_page_pick (self, id);
}

static void
tenken_past_page_enter (TenkenPage *page)
{
  tenken_list_detail_enter (TENKEN_PAST_PAGE (page)->list);
}

static gboolean
tenken_past_page_leave (TenkenPage *page)
{
  return tenken_past_detail_settle (TENKEN_PAST_PAGE (page)->detail);
}

static void
tenken_past_page_dispose (GObject *object)
{
  TenkenPastPage *self = TENKEN_PAST_PAGE (object);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_PAST_PAGE);

  G_OBJECT_CLASS (tenken_past_page_parent_class)->dispose (object);
}

static void
tenken_past_page_class_init (TenkenPastPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_past_page_dispose;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_past_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_past_page_enter;
  TENKEN_PAGE_CLASS (klass)->leave = tenken_past_page_leave;

  gtk_widget_class_install_action (widget_class, "past.result", NULL, result_action);
  gtk_widget_class_install_action (widget_class, "past.answer", NULL, answer_action);
  gtk_widget_class_install_action (widget_class, "past.entry", NULL, entry_action);
  gtk_widget_class_install_action (widget_class, "past.report", NULL, report_action);
  gtk_widget_class_install_action (widget_class, "past.begin-from", NULL, begin_from_action);
  gtk_widget_class_install_action (widget_class, "past.collect", NULL, collect_action);
  gtk_widget_class_install_action (widget_class, "past.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "past.undo", NULL, undo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.start", NULL);

  g_type_ensure (TENKEN_TYPE_LIST_DETAIL);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  g_type_ensure (TENKEN_TYPE_PAST_DETAIL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/past-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenPastPage, list);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastPage, detail);
  gtk_widget_class_bind_template_child (widget_class, TenkenPastPage, undo_button);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
tenken_past_page_init (TenkenPastPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tenken_past_page_pick (TenkenPastPage *self,
                       gint64          id)
{
  /* It may stand further down than the first ones. */
  if (!self->complete)
    fill (self, 0);
  tenken_list_detail_pick (self->list, id);
}
