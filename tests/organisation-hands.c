/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "organisation-hands.h"

#include "app/entry-row.h"
#include "app/organisation-page.h"

GtkWidget *
organisation_open (Desk       *desk,
                   GtkWidget **window)
{
  *window = desk_open_window (desk);
  g_assert_true (gtk_widget_activate_action (*window, "win.go", "s", "organisation"));

  return desk_wait_page (*window, TENKEN_TYPE_ORGANISATION_PAGE);
}

GtkWidget *
organisation_field (GtkWidget  *page,
                    const char *title,
                    guint       place)
{
  GtkWidget *row;

  for (guint i = 0; (row = desk_find (page, TENKEN_TYPE_ENTRY_ROW, i)) != NULL; i++)
    if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) && place-- == 0)
      return row;

  return NULL;
}

void
organisation_write (GtkWidget  *row,
                    const char *text)
{
  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_signal_emit_by_name (row, "entry-activated");
}

TenkenOrganisation *
organisation_load (Desk       *desk,
                   const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (TenkenSession) session = tenken_session_new (desk->path, &error);
  TenkenOrganisation *organisation;

  g_assert_no_error (error);
  organisation = tenken_session_load_organisation (session, name);
  g_assert_nonnull (organisation);

  return organisation;
}

char *
organisation_picture (Desk       *desk,
                      const char *kind,
                      int         width,
                      int         height)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_strconcat ("logo.", kind, NULL);
  char *path = g_build_filename (desk->folder, name, NULL);

  gdk_pixbuf_fill (pixbuf, 0x0b5c7aff);
  gdk_pixbuf_save (pixbuf, path, kind, &error, NULL);
  g_assert_no_error (error);

  return path;
}

void
organisation_press (GtkWidget  *page,
                    const char *title)
{
  desk_press_row (page, title);
  desk_wait_frame (page);
}
