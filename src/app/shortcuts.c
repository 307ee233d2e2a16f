/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/shortcuts.h"

GtkWidget *
tenken_shortcuts_new (GtkWindow *parent)
{
  /* Made anew each time: GTK's own way keeps one, in the language of the start. */
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/io/github/tenken/Tenken/shortcuts.ui");
  GtkWidget *window = GTK_WIDGET (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (GTK_WINDOW (window), parent);

  return window;
}
