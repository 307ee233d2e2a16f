/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/item-list.h"

#include "app/row.h"
#include "app/widgets.h"

/* As many items as one looks over at a glance; more have a search. */
#define FEW 9

struct _TenkenItemList {
  AdwBin parent_instance;

  GtkEditable *search;
  GtkStack *stack;
  GtkListView *list;

  GListStore *store;         /* of TenkenItem */
  GtkCustomFilter *filter;
  GtkSingleSelection *selection;
  GPtrArray *bound;          /* of GtkListItem: the rows that there are */
  gboolean filling;          /* the items change; what is picked meanwhile means nothing */
};

G_DEFINE_FINAL_TYPE (TenkenItemList, tenken_item_list, ADW_TYPE_BIN)

enum { PICKED, ACTIVATED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
list_activated_cb (TenkenItemList *self,
                   guint           position)
{
  gtk_single_selection_set_selected (self->selection, position);
  g_signal_emit (self, signals[ACTIVATED], 0);
}

static void
search_activated_cb (TenkenItemList *self)
{
  g_signal_emit (self, signals[ACTIVATED], 0);
}

static void
search_changed_cb (TenkenItemList *self)
{
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  gtk_stack_set_visible_child_name (self->stack, tenken_item_list_get_picked (self) != NULL ? "list" : "none");
}

static void
stop_search_cb (TenkenItemList *self)
{
  gtk_editable_set_text (self->search, "");
  tenken_item_list_enter (self);
}

static gboolean
matches (gpointer item,
         gpointer data)
{
  return tenken_item_matches (item, gtk_editable_get_text (TENKEN_ITEM_LIST (data)->search));
}

static void
selected_cb (TenkenItemList *self)
{
  if (!self->filling)
    g_signal_emit (self, signals[PICKED], 0);
}

/* GTK 4.8 knows no sections in a list: the first row of a group has its heading. */
static void
show_group (TenkenItemList *self,
            GtkListItem    *list_item)
{
  guint position = gtk_list_item_get_position (list_item);
  const TenkenItem *item = gtk_list_item_get_item (list_item);
  g_autoptr (TenkenItem) before = NULL;

  if (position > 0)
    before = g_list_model_get_item (G_LIST_MODEL (self->selection), position - 1);
  tenken_row_show_group (TENKEN_ROW (gtk_list_item_get_child (list_item)),
                         item->group != NULL && (before == NULL || g_strcmp0 (before->group, item->group) != 0));
}

static void
items_changed_cb (TenkenItemList *self)
{
  for (guint i = 0; i < self->bound->len; i++)
    {
      GtkListItem *list_item = g_ptr_array_index (self->bound, i);

      if (gtk_list_item_get_position (list_item) < g_list_model_get_n_items (G_LIST_MODEL (self->selection)))
        show_group (self, list_item);
    }
}

static void
setup_cb (TenkenItemList *self,
          GtkListItem    *list_item)
{
  gtk_list_item_set_child (list_item, g_object_new (TENKEN_TYPE_ROW, NULL));
}

static void
bind_cb (TenkenItemList *self,
         GtkListItem    *list_item)
{
  TenkenItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *row = gtk_list_item_get_child (list_item);
  g_autofree char *words = tenken_item_dup_words (item);

  tenken_row_set_item (TENKEN_ROW (row), item);
  show_group (self, list_item);
  g_ptr_array_add (self->bound, list_item);

  /* What takes the focus and is read out is the list's own widget around the row; GTK 4.8 has no other way to it. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (row)), GTK_ACCESSIBLE_PROPERTY_LABEL, words,
                                  -1);
}

static void
unbind_cb (TenkenItemList *self,
           GtkListItem    *list_item)
{
  g_ptr_array_remove_fast (self->bound, list_item);
}

static void
make_list (TenkenItemList *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  GtkFilterListModel *filtered;

  self->bound = g_ptr_array_new ();
  self->store = g_list_store_new (TENKEN_TYPE_ITEM);
  self->filter = gtk_custom_filter_new (matches, self, NULL);
  filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->store)),
                                        g_object_ref (GTK_FILTER (self->filter)));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (filtered));

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  /* After the list, which gives its rows their new places first. */
  g_signal_connect_object (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/* Tab takes the list as a whole: the arrow keys go from row to row. GTK 4.8 would pick one row after the other, and
 * nobody could come to the details of any but the last. */
static gboolean
tenken_item_list_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  TenkenItemList *self = TENKEN_ITEM_LIST (widget);
  gboolean forward = direction == GTK_DIR_TAB_FORWARD;

  if ((!forward && direction != GTK_DIR_TAB_BACKWARD) || tenken_item_list_get_picked (self) == NULL)
    return GTK_WIDGET_CLASS (tenken_item_list_parent_class)->focus (widget, direction);

  if (tenken_widgets_has_focus (GTK_WIDGET (self->list)))
    return !forward && gtk_widget_child_focus (GTK_WIDGET (self->search), direction);
  if (tenken_widgets_has_focus (GTK_WIDGET (self->search)) && (!forward || gtk_widget_child_focus (GTK_WIDGET (self->search), direction)))
    return forward;
  if (forward && !tenken_widgets_has_focus (widget) && gtk_widget_child_focus (GTK_WIDGET (self->search), direction))
    return TRUE;
  tenken_item_list_enter (self);

  return TRUE;
}

static void
tenken_item_list_dispose (GObject *object)
{
  TenkenItemList *self = TENKEN_ITEM_LIST (object);

  /* Rows that go one by one would look at each other. */
  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->selection);
  g_clear_object (&self->filter);
  g_clear_object (&self->store);
  g_clear_pointer (&self->bound, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_ITEM_LIST);

  G_OBJECT_CLASS (tenken_item_list_parent_class)->dispose (object);
}

static void
tenken_item_list_class_init (TenkenItemListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_item_list_dispose;
  widget_class->focus = tenken_item_list_focus;

  signals[PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/item-list.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenItemList, search);
  gtk_widget_class_bind_template_child (widget_class, TenkenItemList, stack);
  gtk_widget_class_bind_template_child (widget_class, TenkenItemList, list);
  gtk_widget_class_bind_template_callback (widget_class, list_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
}

static void
tenken_item_list_init (TenkenItemList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  make_list (self);
}

void
tenken_item_list_set_label (TenkenItemList *self,
                            const char     *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

void
tenken_item_list_set_single_click (TenkenItemList *self,
                                   gboolean        single)
{
  gtk_list_view_set_single_click_activate (self->list, single);
}

static gboolean
same (const char *a,
      const char *b)
{
  return g_strcmp0 (a, b) == 0;
}

/* Where @item says what the one at @position says already, that one stays and takes over what @item is about. */
static gboolean
keep (TenkenItemList *self,
      guint           position,
      TenkenItem     *item)
{
  g_autoptr (TenkenItem) old = g_list_model_get_item (G_LIST_MODEL (self->store), position);
  gpointer data = old->data;
  GDestroyNotify free_data = old->free_data;

  if (old->id != item->id || !same (old->title, item->title) || !same (old->subtitle, item->subtitle)
      || !same (old->value, item->value) || !same (old->group, item->group) || !same (old->icon_name, item->icon_name))
    return FALSE;

  old->data = item->data;
  old->free_data = item->free_data;
  item->data = data;
  item->free_data = free_data;

  return TRUE;
}

/* Puts @items into the store where they differ from what is there, and no row is made anew without need. */
static void
replace_items (TenkenItemList *self,
               GPtrArray      *items)
{
  guint before = g_list_model_get_n_items (G_LIST_MODEL (self->store));
  guint head = 0, tail = 0;

  while (head < MIN (before, items->len) && keep (self, head, g_ptr_array_index (items, head)))
    head++;
  while (tail < MIN (before, items->len) - head
         && keep (self, before - 1 - tail, g_ptr_array_index (items, items->len - 1 - tail)))
    tail++;

  g_list_store_splice (self->store, head, before - head - tail, items->pdata + head, items->len - head - tail);
}

static gboolean
select_id (TenkenItemList *self,
           gint64          id)
{
  GListModel *model = G_LIST_MODEL (self->selection);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (TenkenItem) item = g_list_model_get_item (model, i);

      if (item->id == id)
        {
          gtk_single_selection_set_selected (self->selection, i);
          return TRUE;
        }
    }

  return FALSE;
}

void
tenken_item_list_set_items (TenkenItemList *self,
                            GPtrArray      *items)
{
  TenkenItem *picked = tenken_item_list_get_picked (self);
  gint64 id = picked != NULL ? picked->id : 0;
  gboolean many = items->len > FEW;

  self->filling = TRUE;
  replace_items (self, items);
  if (id != 0)
    select_id (self, id);
  self->filling = FALSE;

  gtk_widget_set_visible (GTK_WIDGET (self->search), many);
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->search), many ? GTK_WIDGET (self->list) : NULL);
  g_signal_emit (self, signals[PICKED], 0);
}

TenkenItem *
tenken_item_list_get_picked (TenkenItemList *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

guint
tenken_item_list_get_length (TenkenItemList *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->store));
}

static void
scroll_to_picked (TenkenItemList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
}

gboolean
tenken_item_list_pick (TenkenItemList *self,
                       gint64          id)
{
  if (!select_id (self, id))
    {
      gtk_editable_set_text (self->search, "");
      search_changed_cb (self);
      if (!select_id (self, id))
        return FALSE;
    }
  scroll_to_picked (self);

  return TRUE;
}

void
tenken_item_list_enter (TenkenItemList *self)
{
  scroll_to_picked (self);

  /* The list itself would go where its focus was last, whatever is picked. */
  for (guint i = 0; i < self->bound->len; i++)
    {
      GtkListItem *list_item = g_ptr_array_index (self->bound, i);

      if (gtk_list_item_get_selected (list_item))
        {
          gtk_widget_grab_focus (gtk_widget_get_parent (gtk_list_item_get_child (list_item)));
          return;
        }
    }
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

void
tenken_item_list_search (TenkenItemList *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self->search)))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
