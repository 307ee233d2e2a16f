/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "past-hands.h"

#include "app/entry-row.h"
#include "app/item.h"

#include <string.h>

GtkWidget *
past_open (GtkWidget *window)
{
  g_assert_true (gtk_widget_activate_action (window, "win.go", "s", "past"));

  return desk_wait_page (window, TENKEN_TYPE_PAST_PAGE);
}

void
past_pick (GtkWidget *page,
           gint64     id)
{
  tenken_past_page_pick (TENKEN_PAST_PAGE (page), id);
  g_assert_cmpint (past_picked (page), ==, id);
  desk_wait_frame (page);
}

static GtkSelectionModel *
get_model (GtkWidget *page)
{
  return gtk_list_view_get_model (GTK_LIST_VIEW (desk_find (page, GTK_TYPE_LIST_VIEW, 0)));
}

gint64
past_picked (GtkWidget *page)
{
  TenkenItem *item = gtk_single_selection_get_selected_item (GTK_SINGLE_SELECTION (get_model (page)));

  return item != NULL ? item->id : 0;
}

guint
past_count (GtkWidget *page)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_model (page)));
}

typedef struct {
  GtkWidget *page;
  guint count;
} Count;

static gboolean
has_count (gpointer data)
{
  const Count *wanted = data;

  return past_count (wanted->page) == wanted->count;
}

void
past_wait_count (GtkWidget *page,
                 guint      count)
{
  Count wanted = { page, count };

  desk_wait_for (has_count, &wanted);
}

void
past_press_row (GtkWidget  *page,
                const char *title)
{
  GtkWidget *row;

  for (guint i = 0; (row = desk_find (page, ADW_TYPE_ACTION_ROW, i)) != NULL; i++)
    if (strcmp (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) == 0)
      {
        g_assert_true (gtk_widget_activate (row));
        return;
      }

  g_error ("no row “%s”", title);
}

void
past_name (GtkWidget  *page,
           const char *name,
           gboolean    enter)
{
  GtkWidget *row = desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0);

  gtk_editable_set_text (GTK_EDITABLE (row), name);
  if (enter)
    g_signal_emit_by_name (row, "entry-activated");
}

const char *
past_get_name (GtkWidget *page)
{
  return gtk_editable_get_text (GTK_EDITABLE (desk_find (page, TENKEN_TYPE_ENTRY_ROW, 0)));
}

void
past_note (GtkWidget  *page,
           const char *note)
{
  GtkTextView *view = GTK_TEXT_VIEW (desk_find (page, GTK_TYPE_TEXT_VIEW, 0));

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), note, -1);
}

GtkWidget *
past_ask_delete (GtkWidget *page)
{
  desk_act (page, "past.delete");

  return desk_wait_dialog ();
}

void
past_delete (GtkWidget *page)
{
  GtkWidget *dialog = past_ask_delete (page);

  gtk_editable_set_text (GTK_EDITABLE (desk_find (dialog, GTK_TYPE_ENTRY, 0)), "delete");
  desk_respond ("Delete", "delete");
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

void
past_close (GtkWidget *window)
{
  gpointer gone = window;

  g_object_add_weak_pointer (G_OBJECT (window), &gone);
  gtk_window_close (GTK_WINDOW (window));
  desk_wait_for (is_null, &gone);
}

gboolean
past_is_on_disk (Desk       *desk,
                 const char *text)
{
  g_autoptr (GDir) folder = g_dir_open (desk->folder, 0, NULL);
  const char *name;
  gboolean found = FALSE;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (desk->folder, name, NULL);
      g_autofree char *bytes = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
      found = found || memmem (bytes, length, text, strlen (text)) != NULL;
    }

  return found;
}
