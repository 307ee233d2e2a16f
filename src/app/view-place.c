/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/view-place.h"

#include <string.h>

/* GtkBuilder makes up an id where the file has none; those count up with every object that is made. */
static const char *
get_name (GtkWidget *widget)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));

  return id != NULL && *id != '\0' && !g_str_has_prefix (id, "___") ? id : G_OBJECT_TYPE_NAME (widget);
}

/* Which of the children of its parent that are called alike. */
static guint
get_number (GtkWidget *widget)
{
  const char *name = get_name (widget);
  guint number = 0;

  while ((widget = gtk_widget_get_prev_sibling (widget)) != NULL)
    if (strcmp (get_name (widget), name) == 0)
      number++;

  return number;
}

char *
tenken_view_name_place (GtkWidget *root,
                        GtkWidget *widget)
{
  GString *place = g_string_new (NULL);

  for (; widget != root && widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      g_autofree char *step = g_strdup_printf ("/%s:%u", get_name (widget), get_number (widget));

      if (GTK_IS_NATIVE (widget))
        g_string_truncate (place, 0);
      else
        g_string_prepend (place, step);
    }

  return g_string_free (place, FALSE);
}

static GtkWidget *
find_child (GtkWidget  *parent,
            const char *name,
            gsize       length,
            guint64     number)
{
  for (GtkWidget *child = gtk_widget_get_first_child (parent); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      const char *own = get_name (child);

      if (strlen (own) == length && strncmp (own, name, length) == 0 && number-- == 0)
        return child;
    }

  return NULL;
}

GtkWidget *
tenken_view_find_place (GtkWidget  *root,
                        const char *place)
{
  GtkWidget *widget = root;

  while (*place == '/' && widget != NULL)
    {
      const char *name = place + 1;
      const char *colon = strchr (name, ':');

      if (colon == NULL)
        return NULL;
      widget = find_child (widget, name, (gsize) (colon - name), g_ascii_strtoull (colon + 1, (char **) &place, 10));
    }

  return widget;
}
