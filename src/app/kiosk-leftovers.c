/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-leftovers.h"

#include "base/catalog.h"

#include <string.h>

typedef gboolean (*Look) (GtkWidget  *widget,
                          const char *marker);

static gboolean
has (const char *text,
     const char *marker)
{
  return text != NULL && strstr (text, marker) != NULL;
}

static char *
dup_buffer (GtkTextBuffer *buffer)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

static gboolean
has_text (GtkWidget  *widget,
          const char *marker)
{
  g_autofree char *typed = NULL;

  if (GTK_IS_TEXT_VIEW (widget))
    typed = dup_buffer (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)));

  return has (typed, marker) || (GTK_IS_LABEL (widget) && has (gtk_label_get_label (GTK_LABEL (widget)), marker))
         || (GTK_IS_EDITABLE (widget) && has (gtk_editable_get_text (GTK_EDITABLE (widget)), marker))
         || (GTK_IS_WINDOW (widget) && has (gtk_window_get_title (GTK_WINDOW (widget)), marker))
         || has (gtk_widget_get_name (widget), marker);
}

static gboolean
has_tooltip (GtkWidget  *widget,
             const char *marker)
{
  return has (gtk_widget_get_tooltip_text (widget), marker) || has (gtk_widget_get_tooltip_markup (widget), marker);
}

/* GTK tells what a screen reader gets only to those who guess it, and says what it is to those who guess wrong. */
static gboolean
has_name (GtkWidget  *widget,
          const char *marker)
{
  static const GtkAccessibleProperty properties[] = {
    GTK_ACCESSIBLE_PROPERTY_LABEL, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
    GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, GTK_ACCESSIBLE_PROPERTY_ROLE_DESCRIPTION,
  };

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    if (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), properties[i]))
      {
        g_autofree char *said = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), properties[i], "");

        if (has (said, marker))
          return TRUE;
      }

  return FALSE;
}

static gboolean
has_undo (GtkWidget  *widget,
          const char *marker)
{
  if (GTK_IS_TEXT_VIEW (widget))
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget));

      return gtk_text_buffer_get_can_undo (buffer) || gtk_text_buffer_get_can_redo (buffer);
    }

  if (!GTK_IS_TEXT (widget))
    return FALSE;

  /* A field says not whether it can be undone. */
  gtk_widget_activate_action (widget, "text.undo", NULL);

  return has (gtk_editable_get_text (GTK_EDITABLE (widget)), marker);
}

/* Whether it is found on @widget or below. */
static gboolean
search (GtkWidget  *widget,
        Look        look,
        const char *marker)
{
  if (look (widget, marker))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (search (child, look, marker))
      return TRUE;

  return FALSE;
}

/* The same in every window that the program has: a tooltip is one of its own. */
static gboolean
search_all (GtkWidget  *window,
            Look        look,
            const char *marker)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      if (toplevel != window && search (toplevel, look, marker))
        return TRUE;
    }

  return search (window, look, marker);
}

typedef struct {
  char *text;
  gboolean done;
} Pasted;

static void
pasted_cb (GObject      *clipboard,
           GAsyncResult *result,
           gpointer      data)
{
  Pasted *pasted = data;

  pasted->text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
  pasted->done = TRUE;
}

static gboolean
can_paste (GdkClipboard *clipboard,
           const char   *marker)
{
  Pasted pasted = { NULL, FALSE };
  g_autofree char *text = NULL;

  gdk_clipboard_read_text_async (clipboard, NULL, pasted_cb, &pasted);
  while (!pasted.done)
    g_main_context_iteration (NULL, TRUE);
  text = pasted.text;

  return has (text, marker);
}

static gboolean
can_paste_any (GtkWidget  *window,
               const char *marker)
{
  GdkDisplay *display = gtk_widget_get_display (window);

  return can_paste (gdk_display_get_clipboard (display), marker)
         || can_paste (gdk_display_get_primary_clipboard (display), marker);
}

gboolean
tenken_kiosk_is_clean (TenkenKioskCorner  corner,
                       GtkWidget         *window,
                       TenkenSession     *session,
                       const char        *marker)
{
  switch (corner)
    {
    case TENKEN_KIOSK_TEXTS:
      return !search_all (window, has_text, marker);
    case TENKEN_KIOSK_TOOLTIPS:
      return !search_all (window, has_tooltip, marker);
    case TENKEN_KIOSK_NAMES:
      return !search_all (window, has_name, marker);
    case TENKEN_KIOSK_UNDO:
      return !tenken_session_can_undo (session) && !tenken_session_can_redo (session)
             && !search_all (window, has_undo, marker);
    case TENKEN_KIOSK_CLIPBOARDS:
      return !can_paste_any (window, marker);
    case TENKEN_KIOSK_DRAFTS:
      return tenken_session_get_draft (session, marker) == NULL;
    default:
      return tenken_session_get_assessment (session) == NULL && tenken_session_get_score (session) == NULL
             && tenken_session_get_plan (session) == NULL;
    }
}

const char *
tenken_kiosk_corner_words (TenkenKioskCorner corner)
{
  static const char *const words[] = {
    N_("nothing stands on the screen or behind it"),
    N_("no tooltip says it"),
    N_("a screen reader does not say it"),
    N_("undoing does not bring it back"),
    N_("pasting does not bring it back"),
    N_("no draft is kept"),
    N_("no answers are open"),
  };

  return _(words[corner]);
}
