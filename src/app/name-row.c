/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/name-row.h"

struct _TenkenNameRow {
  TenkenEntryRow parent_instance;

  GtkWidget *up_button;
  GtkWidget *down_button;
  GtkWidget *remove_button;
};

G_DEFINE_FINAL_TYPE (TenkenNameRow, tenken_name_row, TENKEN_TYPE_ENTRY_ROW)

enum { WISHED, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char *const actions[] = {
  [TENKEN_NAME_ROW_UP] = "name.up",
  [TENKEN_NAME_ROW_DOWN] = "name.down",
  [TENKEN_NAME_ROW_REMOVE] = "name.remove",
};

static void
wish_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (action, actions[i]))
      {
        g_signal_emit (widget, signals[WISHED], 0, i);
        return;
      }
}

void
tenken_name_row_set_place (TenkenNameRow *self,
                           gboolean       first,
                           gboolean       last)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[TENKEN_NAME_ROW_UP], !first);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[TENKEN_NAME_ROW_DOWN], !last);
}

void
tenken_name_row_focus (TenkenNameRow     *self,
                       TenkenNameRowWish  wish)
{
  GtkWidget *buttons[] = { self->up_button, self->down_button, self->remove_button };

  if (!gtk_widget_is_sensitive (buttons[wish]) || !gtk_widget_grab_focus (buttons[wish]))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
tenken_name_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_NAME_ROW);

  G_OBJECT_CLASS (tenken_name_row_parent_class)->dispose (object);
}

static void
tenken_name_row_class_init (TenkenNameRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_name_row_dispose;

  signals[WISHED] = g_signal_new ("wished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i], NULL, wish_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, actions[TENKEN_NAME_ROW_UP], NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, actions[TENKEN_NAME_ROW_DOWN], NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/name-row.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenNameRow, up_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenNameRow, down_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenNameRow, remove_button);
}

static void
tenken_name_row_init (TenkenNameRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
