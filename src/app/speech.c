/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/speech.h"

#include <adwaita.h>

static void
describe_row_cb (AdwActionRow *row)
{
  const char *subtitle = adw_action_row_get_subtitle (row);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  subtitle != NULL ? subtitle : "", -1);
}

static void
name_icon_cb (GtkWidget *widget)
{
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  if (tooltip != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, tooltip, -1);
}

static gboolean
has_label (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (has_label (child))
      return TRUE;

  return FALSE;
}

/* An icon to be pressed, such as the eye in a field for a password, may be an image alone. */
static gboolean
is_icon_button (GtkWidget *widget)
{
  gboolean button = GTK_IS_BUTTON (widget)
                    || gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == GTK_ACCESSIBLE_ROLE_BUTTON;

  return button && gtk_widget_get_tooltip_text (widget) != NULL && !has_label (widget);
}

void
tenken_speech_complete (GtkWidget *root)
{
  if (ADW_IS_ACTION_ROW (root))
    {
      g_signal_connect (root, "notify::subtitle", G_CALLBACK (describe_row_cb), NULL);
      describe_row_cb (ADW_ACTION_ROW (root));
    }
  else if (is_icon_button (root))
    {
      g_signal_connect (root, "notify::tooltip-text", G_CALLBACK (name_icon_cb), NULL);
      name_icon_cb (root);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    tenken_speech_complete (child);
}

void
tenken_speech_name_list (GtkWidget  *row,
                         const char *name)
{
  GtkWidget *list = gtk_widget_get_ancestor (row, GTK_TYPE_LIST_BOX);

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
