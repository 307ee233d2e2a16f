/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/shortcuts.h"

#include "app/speech.h"
#include "base/catalog.h"

/* As much as a small laptop has room for, below the title. */
#define MAX_WIDTH 1000
#define MAX_HEIGHT 620

/* GTK's list is as large as it needs to be; with large text that is more than the screen. */
static void
let_scroll (GtkWindow *window)
{
  GtkWidget *content = g_object_ref (gtk_window_get_child (window));
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_window_set_child (window, NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), content);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_width (GTK_SCROLLED_WINDOW (scroller), MAX_WIDTH);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
  gtk_window_set_child (window, scroller);
  g_object_unref (content);
}

/* GTK gives the button that searches no name. */
static void
name_search (GtkWidget *widget)
{
  if (GTK_IS_TOGGLE_BUTTON (widget) && !GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget)))
    gtk_widget_set_tooltip_text (widget, _("Search"));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    name_search (child);
}

GtkWidget *
tenken_shortcuts_new (GtkWindow *parent)
{
  /* Made anew each time: GTK's own way keeps one, in the language of the start. */
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/io/github/tenken/Tenken/shortcuts.ui");
  GtkWidget *window = GTK_WIDGET (gtk_builder_get_object (builder, "shortcuts"));

  let_scroll (GTK_WINDOW (window));
  gtk_window_set_title (GTK_WINDOW (window), _("Keyboard shortcuts"));
  name_search (gtk_window_get_titlebar (GTK_WINDOW (window)));
  tenken_speech_complete (window);
  gtk_window_set_transient_for (GTK_WINDOW (window), parent);

  return window;
}
