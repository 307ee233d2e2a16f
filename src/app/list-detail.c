/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/list-detail.h"

#include "app/fold.h"
#include "app/item-list.h"

struct _TenkenListDetail {
  GtkWidget parent_instance;

  TenkenFold *fold;
  TenkenItemList *list;
  GtkStack *stack;           /* the details, or what is there instead */
  AdwBin *bin;
  AdwStatusPage *empty_page;
  GtkWidget *empty_button;
  gboolean stale;            /* the details show something else than what is picked */
};

G_DEFINE_FINAL_TYPE (TenkenListDetail, tenken_list_detail, GTK_TYPE_WIDGET)

enum { PROP_0, PROP_DETAIL, PROP_LABEL, PROP_EMPTY_ICON, PROP_EMPTY_TITLE, PROP_EMPTY_TEXT, PROP_EMPTY_BUTTON, PROP_EMPTY_ACTION, N_PROPS };

static GParamSpec *properties[N_PROPS];
static guint picked_signal;

/* The page is told of what is picked as soon as somebody sees the details. */
static void
tell (TenkenListDetail *self)
{
  if (!self->stale || !tenken_fold_has_details (self->fold))
    return;

  self->stale = FALSE;
  if (tenken_list_detail_get_picked (self) != NULL)
    gtk_stack_set_visible_child_name (self->stack, "details");
  else
    gtk_stack_set_visible_child_name (self->stack, tenken_item_list_get_length (self->list) > 0 ? "none" : "empty");
  g_signal_emit (self, picked_signal, 0);
}

static void
picked_cb (TenkenListDetail *self)
{
  gboolean empty = tenken_item_list_get_length (self->list) == 0;
  TenkenFoldPlace place = tenken_fold_get_place (self->fold);

  if (empty != (place == TENKEN_FOLD_NO_LIST))
    tenken_fold_set_place (self->fold, empty ? TENKEN_FOLD_NO_LIST : TENKEN_FOLD_LIST);
  self->stale = TRUE;
  tell (self);
}

static void
folded_cb (TenkenListDetail *self)
{
  tenken_item_list_set_single_click (self->list, tenken_fold_is_folded (self->fold));
  tell (self);
}

static void
go_to_list (TenkenListDetail *self)
{
  if (tenken_fold_get_place (self->fold) == TENKEN_FOLD_NO_LIST)
    return;

  tenken_fold_set_place (self->fold, TENKEN_FOLD_LIST);
  tenken_item_list_enter (self->list);
}

static void
go_to_details (TenkenListDetail *self)
{
  if (tenken_list_detail_get_picked (self) == NULL)
    return;

  tenken_fold_set_place (self->fold, TENKEN_FOLD_DETAILS);
  tell (self);
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
back_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  go_to_list (TENKEN_LIST_DETAIL (widget));
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  TenkenListDetail *self = TENKEN_LIST_DETAIL (widget);

  go_to_list (self);
  tenken_item_list_search (self->list);
}

/* Escape comes back from the details; in the list it means what it means to the list. */
static gboolean
key_pressed_cb (TenkenListDetail *self,
                guint             key)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (key != GDK_KEY_Escape || tenken_fold_get_place (self->fold) == TENKEN_FOLD_NO_LIST
      || (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list))))
    return GDK_EVENT_PROPAGATE;

  go_to_list (self);

  return GDK_EVENT_STOP;
}

static void
tenken_list_detail_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  TenkenListDetail *self = TENKEN_LIST_DETAIL (object);

  if (id == PROP_DETAIL)
    g_value_set_object (value, adw_bin_get_child (self->bin));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
tenken_list_detail_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  TenkenListDetail *self = TENKEN_LIST_DETAIL (object);

  switch (id)
    {
    case PROP_DETAIL:
      adw_bin_set_child (self->bin, g_value_get_object (value));
      break;
    case PROP_LABEL:
      tenken_item_list_set_label (self->list, g_value_get_string (value));
      break;
    case PROP_EMPTY_ICON:
      adw_status_page_set_icon_name (self->empty_page, g_value_get_string (value));
      break;
    case PROP_EMPTY_TITLE:
      adw_status_page_set_title (self->empty_page, g_value_get_string (value));
      break;
    case PROP_EMPTY_TEXT:
      adw_status_page_set_description (self->empty_page, g_value_get_string (value));
      break;
    case PROP_EMPTY_BUTTON:
      gtk_button_set_label (GTK_BUTTON (self->empty_button), g_value_get_string (value));
      break;
    case PROP_EMPTY_ACTION:
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->empty_button), g_value_get_string (value));
      gtk_widget_set_visible (self->empty_button, TRUE);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tenken_list_detail_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_LIST_DETAIL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (tenken_list_detail_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  static const struct { guint id; const char *name; } texts[] = {
    { PROP_LABEL, "label" },
    { PROP_EMPTY_ICON, "empty-icon" },
    { PROP_EMPTY_TITLE, "empty-title" },
    { PROP_EMPTY_TEXT, "empty-text" },
    { PROP_EMPTY_BUTTON, "empty-button" },
    { PROP_EMPTY_ACTION, "empty-action" },
  };

  properties[PROP_DETAIL] = g_param_spec_object ("detail", NULL, NULL, GTK_TYPE_WIDGET,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    properties[texts[i].id] = g_param_spec_string (texts[i].name, NULL, NULL, NULL,
                                                   G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
tenken_list_detail_class_init (TenkenListDetailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = tenken_list_detail_get_property;
  object_class->set_property = tenken_list_detail_set_property;
  object_class->dispose = tenken_list_detail_dispose;
  install_properties (object_class);

  picked_signal = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "list-detail.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "list-detail.search", NULL, search_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "list-detail.search", NULL);

  g_type_ensure (TENKEN_TYPE_FOLD);
  g_type_ensure (TENKEN_TYPE_ITEM_LIST);
  gtk_widget_class_set_css_name (widget_class, "listdetail");
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/list-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenListDetail, fold);
  gtk_widget_class_bind_template_child (widget_class, TenkenListDetail, list);
  gtk_widget_class_bind_template_child (widget_class, TenkenListDetail, stack);
  gtk_widget_class_bind_template_child (widget_class, TenkenListDetail, bin);
  gtk_widget_class_bind_template_child (widget_class, TenkenListDetail, empty_page);
  gtk_widget_class_bind_template_child (widget_class, TenkenListDetail, empty_button);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, go_to_details);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, picked_cb);
}

static void
tenken_list_detail_init (TenkenListDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
tenken_list_detail_set_items (TenkenListDetail *self,
                              GPtrArray        *items)
{
  tenken_item_list_set_items (self->list, items);
}

TenkenItem *
tenken_list_detail_get_picked (TenkenListDetail *self)
{
  return tenken_item_list_get_picked (self->list);
}

void
tenken_list_detail_select (TenkenListDetail *self,
                           gint64            id)
{
  tenken_item_list_pick (self->list, id);
}

void
tenken_list_detail_pick (TenkenListDetail *self,
                         gint64            id)
{
  if (!tenken_item_list_pick (self->list, id))
    return;

  tenken_fold_set_place (self->fold, TENKEN_FOLD_DETAILS);
  tell (self);
}

void
tenken_list_detail_enter (TenkenListDetail *self)
{
  TenkenFoldPlace place = tenken_fold_get_place (self->fold);

  if (place == TENKEN_FOLD_NO_LIST || (place == TENKEN_FOLD_DETAILS && tenken_fold_is_folded (self->fold)))
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  else
    tenken_item_list_enter (self->list);
}
