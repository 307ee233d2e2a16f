/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "window-eyes.h"

#include <string.h>

static GtkWidget *
find (GtkWidget *root,
      GType      type,
      guint     *place)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (root))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (root), type) && (*place)-- == 0)
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type, place);

  return found;
}

GtkWidget *
desk_find (GtkWidget *root,
           GType      type,
           guint      place)
{
  return find (root, type, &place);
}

/* What a label or a text view says, or %NULL for another widget. */
static char *
dup_text (GtkWidget *widget)
{
  GtkTextIter start, end;

  if (GTK_IS_LABEL (widget))
    return g_strdup (gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_EDITABLE (widget))
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (widget)));
  if (!GTK_IS_TEXT_VIEW (widget))
    return NULL;

  gtk_text_buffer_get_bounds (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), &start, &end);

  return gtk_text_buffer_get_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), &start, &end, FALSE);
}

gboolean
desk_reads (GtkWidget  *root,
            const char *text)
{
  GtkWidget *widget;

  for (guint i = 0; (widget = desk_find (root, GTK_TYPE_WIDGET, i)) != NULL; i++)
    {
      g_autofree char *said = dup_text (widget);

      if (said != NULL && strstr (said, text) != NULL)
        return TRUE;
    }

  return FALSE;
}

GtkWidget *
desk_find_row (GtkWidget  *root,
               const char *title)
{
  GtkWidget *row;

  for (guint i = 0; (row = desk_find (root, ADW_TYPE_ACTION_ROW, i)) != NULL; i++)
    if (strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) == 0)
      return row;

  return NULL;
}

GtkWidget *
desk_button (GtkWidget  *root,
             const char *label)
{
  GtkWidget *button;

  for (guint i = 0; (button = desk_find (root, GTK_TYPE_BUTTON, i)) != NULL; i++)
    {
      const char *own = gtk_button_get_label (GTK_BUTTON (button));

      if (own != NULL ? strcmp (own, label) == 0 : desk_reads (button, label))
        return button;
    }

  g_test_message ("no button “%s”", label);
  g_test_fail ();
  g_assert_not_reached ();
}

void
desk_click (GtkWidget *button)
{
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}
