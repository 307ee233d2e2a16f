/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/entry-row.h"

#include "app/widgets.h"

/* px around what is brought into view */
#define AIR 20

typedef struct {
  GtkWidget *entry;
  GtkBox *suffixes;
  GtkLabel *fault;
} TenkenEntryRowPrivate;

enum { PROP_0, PROP_DIGITS, PROP_SECRET, N_PROPS };
enum { ENTRY_ACTIVATED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];
static GtkBuildableIface *parent_buildable;

static void editable_init (GtkEditableInterface *iface);
static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_TYPE_WITH_CODE (TenkenEntryRow, tenken_entry_row, ADW_TYPE_PREFERENCES_ROW,
                         G_ADD_PRIVATE (TenkenEntryRow)
                         G_IMPLEMENT_INTERFACE (GTK_TYPE_EDITABLE, editable_init)
                         G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static TenkenEntryRowPrivate *
get_private (gpointer self)
{
  return tenken_entry_row_get_instance_private (self);
}

static GtkEditable *
get_delegate (GtkEditable *editable)
{
  TenkenEntryRowPrivate *priv = get_private (editable);

  return priv->entry != NULL ? GTK_EDITABLE (priv->entry) : NULL;
}

static void
editable_init (GtkEditableInterface *iface)
{
  iface->get_delegate = get_delegate;
}

/* In a .ui file `<child type="suffix">` stands behind the text. */
static void
add_child (GtkBuildable *buildable,
           GtkBuilder   *builder,
           GObject      *child,
           const char   *type)
{
  TenkenEntryRowPrivate *priv = get_private (buildable);

  if (g_strcmp0 (type, "suffix") != 0)
    {
      parent_buildable->add_child (buildable, builder, child, type);
      return;
    }

  gtk_box_append (priv->suffixes, GTK_WIDGET (child));
  gtk_widget_set_visible (GTK_WIDGET (priv->suffixes), TRUE);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = add_child;
}

static void
activate_cb (TenkenEntryRow *self)
{
  g_signal_emit (self, signals[ENTRY_ACTIVATED], 0);
}

void
tenken_entry_row_set_fault (TenkenEntryRow *self,
                            const char     *fault)
{
  TenkenEntryRowPrivate *priv = get_private (self);

  gtk_label_set_label (priv->fault, fault != NULL ? fault : "");
  gtk_widget_set_visible (GTK_WIDGET (priv->fault), fault != NULL);
  gtk_entry_set_icon_from_icon_name (GTK_ENTRY (priv->entry), GTK_ENTRY_ICON_SECONDARY,
                                     fault != NULL ? "dialog-warning-symbolic" : NULL);
  gtk_entry_set_icon_activatable (GTK_ENTRY (priv->entry), GTK_ENTRY_ICON_SECONDARY, FALSE);

  gtk_accessible_update_state (GTK_ACCESSIBLE (priv->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               fault != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (fault != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (priv->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, fault, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (priv->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

void
tenken_entry_row_complain (TenkenEntryRow *self,
                           const char     *fault)
{
  tenken_entry_row_set_fault (self, fault);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  tenken_widgets_scroll_to (GTK_WIDGET (self), AIR);
}

static void
tenken_entry_row_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  TenkenEntryRowPrivate *priv = get_private (object);

  if (gtk_editable_delegate_get_property (object, id, value, pspec))
    return;

  if (id == PROP_DIGITS)
    g_value_set_boolean (value, gtk_entry_get_input_purpose (GTK_ENTRY (priv->entry)) == GTK_INPUT_PURPOSE_DIGITS);
  else if (id == PROP_SECRET)
    g_value_set_boolean (value, !gtk_entry_get_visibility (GTK_ENTRY (priv->entry)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
tenken_entry_row_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  TenkenEntryRowPrivate *priv = get_private (object);

  if (gtk_editable_delegate_set_property (object, id, value, pspec))
    return;

  if (id == PROP_DIGITS)
    gtk_entry_set_input_purpose (GTK_ENTRY (priv->entry), g_value_get_boolean (value) ? GTK_INPUT_PURPOSE_DIGITS
                                                                                      : GTK_INPUT_PURPOSE_FREE_FORM);
  else if (id == PROP_SECRET)
    gtk_entry_set_visibility (GTK_ENTRY (priv->entry), !g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* The row itself never takes the focus: Shift and Tab would come back to the text for ever. */
static gboolean
tenken_entry_row_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)), direction);
}

static gboolean
tenken_entry_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (get_private (widget)->entry);
}

static void
tenken_entry_row_dispose (GObject *object)
{
  TenkenEntryRowPrivate *priv = get_private (object);

  if (priv->entry != NULL)
    gtk_editable_finish_delegate (GTK_EDITABLE (object));

  /* GTK 4.8 looks for the children of the instance's own template alone: those of a class above go with the row. */
  if (G_OBJECT_TYPE (object) == TENKEN_TYPE_ENTRY_ROW)
    gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_ENTRY_ROW);
  priv->entry = NULL;

  G_OBJECT_CLASS (tenken_entry_row_parent_class)->dispose (object);
}

static void
tenken_entry_row_class_init (TenkenEntryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = tenken_entry_row_dispose;
  object_class->get_property = tenken_entry_row_get_property;
  object_class->set_property = tenken_entry_row_set_property;
  widget_class->grab_focus = tenken_entry_row_grab_focus;
  widget_class->focus = tenken_entry_row_focus;

  properties[PROP_DIGITS] = g_param_spec_boolean ("digits", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SECRET] = g_param_spec_boolean ("secret", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_editable_install_properties (object_class, N_PROPS);

  signals[ENTRY_ACTIVATED] = g_signal_new ("entry-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);

  /* What counts is the text inside. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/entry-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, TenkenEntryRow, entry);
  gtk_widget_class_bind_template_child_private (widget_class, TenkenEntryRow, suffixes);
  gtk_widget_class_bind_template_child_private (widget_class, TenkenEntryRow, fault);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
tenken_entry_row_init (TenkenEntryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_editable_init_delegate (GTK_EDITABLE (self));
}
