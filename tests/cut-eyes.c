/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cut-eyes.h"

#include "window-eyes.h"

#include "app/chart.h"

#include <string.h>

#define ROUNDING 1.5f

/* What may end in "…": the name of a type that it is in, or its own in the .ui file, and why. */
static const struct {
  const char *name;
  const char *why;
} allowed[] = {
  { "AdwWindowTitle", "a header bar has one line; the page says the same in full" },
  { "firm", "the start page's heading; the page of organisations says the name in full" },
};

typedef struct {
  GtkWidget *window;
  const char *scene;
  GPtrArray *faults;
} Look;

static void G_GNUC_PRINTF (3, 4)
add_fault (const Look *look,
           GtkWidget  *widget,
           const char *format,
           ...)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
  g_autofree char *what = NULL;
  g_autofree char *said = GTK_IS_LABEL (widget) ? g_utf8_substring (gtk_label_get_text (GTK_LABEL (widget)), 0,
                                                                    MIN (40, g_utf8_strlen (gtk_label_get_text (GTK_LABEL (widget)), -1)))
                                                : NULL;
  g_autofree char *fault = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  fault = g_strdup_printf ("%s %s “%s” %s", G_OBJECT_TYPE_NAME (widget), id != NULL ? id : "", said != NULL ? said : "",
                           what);

  /* Said once, though it be so in many scenes. */
  for (guint i = 0; i < look->faults->len; i++)
    if (g_str_has_suffix (g_ptr_array_index (look->faults, i), fault))
      return;
  g_ptr_array_add (look->faults, g_strdup_printf ("%s: %s", look->scene, fault));
}

/* Or what its tooltip says in full. */
static gboolean
says_all (GtkWidget *label)
{
  const char *text = gtk_label_get_text (GTK_LABEL (label));

  for (GtkWidget *widget = label; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (gtk_widget_get_tooltip_text (widget) != NULL && strstr (gtk_widget_get_tooltip_text (widget), text) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
may_end_early (GtkWidget *label)
{
  if (says_all (label))
    return TRUE;

  for (GtkWidget *widget = label; widget != NULL; widget = gtk_widget_get_parent (widget))
    for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
      if (strcmp (G_OBJECT_TYPE_NAME (widget), allowed[i].name) == 0
          || g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), allowed[i].name) == 0)
        return TRUE;

  return FALSE;
}

/* The text as it is laid out has room in the widget. */
static void
check_label (const Look *look,
             GtkLabel   *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  GtkWidget *widget = GTK_WIDGET (label);
  PangoRectangle box;

  if (pango_layout_is_ellipsized (layout))
    {
      if (!may_end_early (widget))
        add_fault (look, widget, "ends in “…” on line %d", pango_layout_get_line_count (layout));
      return;
    }

  pango_layout_get_pixel_extents (layout, NULL, &box);
  if ((float) box.width > (float) gtk_widget_get_width (widget) + ROUNDING
      || (float) box.height > (float) gtk_widget_get_height (widget) + ROUNDING)
    add_fault (look, widget, "needs %d × %d and has %d × %d", box.width, box.height, gtk_widget_get_width (widget),
               gtk_widget_get_height (widget));
}

static gboolean
scrolls_down (GtkWidget *widget)
{
  GtkPolicyType policy;

  if (!GTK_IS_SCROLLED_WINDOW (widget))
    return FALSE;
  gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), NULL, &policy);

  return policy != GTK_POLICY_NEVER;
}

/* Whether something that reaches beyond @outer is wrong: a picture may lie on the edge of a card. */
static gboolean
bounds (GtkWidget *outer,
        GtkWidget *inner)
{
  return !TENKEN_IS_CHART (inner) || gtk_widget_get_overflow (outer) == GTK_OVERFLOW_HIDDEN;
}

/* It lies within all that it is in; downwards it may be scrolled to. */
static void
check_place (const Look *look,
             GtkWidget  *widget)
{
  GtkWidget *inner = widget; /* whose height counts */

  for (GtkWidget *outer = gtk_widget_get_parent (widget); outer != NULL && !GTK_IS_NATIVE (inner);
       outer = gtk_widget_get_parent (outer))
    {
      graphene_rect_t across, down, room;

      if (!gtk_widget_compute_bounds (widget, outer, &across) || !gtk_widget_compute_bounds (inner, outer, &down)
          || !gtk_widget_compute_bounds (outer, outer, &room))
        return;
      if (bounds (outer, widget)
          && (across.origin.x < room.origin.x - ROUNDING
              || across.origin.x + across.size.width > room.origin.x + room.size.width + ROUNDING))
        {
          add_fault (look, widget, "reaches from %.0f to %.0f in a %s from %.0f to %.0f", across.origin.x,
                     across.origin.x + across.size.width, G_OBJECT_TYPE_NAME (outer), room.origin.x,
                     room.origin.x + room.size.width);
          return;
        }
      if (scrolls_down (outer))
        {
          inner = outer;
        }
      else if (!GTK_IS_SCROLLABLE (outer) && bounds (outer, widget)
               && (down.origin.y < room.origin.y - ROUNDING
                   || down.origin.y + down.size.height > room.origin.y + room.size.height + ROUNDING))
        {
          add_fault (look, widget, "reaches down from %.0f to %.0f in a %s of %.0f", down.origin.y,
                     down.origin.y + down.size.height, G_OBJECT_TYPE_NAME (outer), room.size.height);
          return;
        }
      if (GTK_IS_NATIVE (outer))
        return;
    }
}

/* No two texts lie on each other. */
static void
check_overlaps (const Look *look,
                GPtrArray  *labels)
{
  for (guint i = 0; i < labels->len; i++)
    for (guint j = i + 1; j < labels->len; j++)
      {
        GtkWidget *a = g_ptr_array_index (labels, i), *b = g_ptr_array_index (labels, j);
        graphene_rect_t box_a, box_b, both;

        if (gtk_widget_get_native (a) == gtk_widget_get_native (b) && gtk_widget_compute_bounds (a, look->window, &box_a)
            && gtk_widget_compute_bounds (b, look->window, &box_b) && graphene_rect_intersection (&box_a, &box_b, &both)
            && both.size.width > 2 && both.size.height > 2
            && gtk_widget_get_ancestor (a, GTK_TYPE_SCROLLED_WINDOW) == gtk_widget_get_ancestor (b, GTK_TYPE_SCROLLED_WINDOW))
          add_fault (look, a, "lies on “%s”", gtk_label_get_text (GTK_LABEL (b)));
      }
}

static void
check_window (const Look *look)
{
  int width, height;

  gtk_widget_measure (look->window, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (look->window, GTK_ORIENTATION_VERTICAL, CUT_WIDTH, &height, NULL, NULL, NULL);
  if (width > CUT_WIDTH || height > CUT_HEIGHT)
    add_fault (look, look->window, "cannot be smaller than %d × %d", width, height);
}

void
cut_look (GtkWidget  *shown,
          const char *name,
          gpointer    faults)
{
  const Look look = { shown, name, faults };
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();
  GtkWidget *widget;

  check_window (&look);
  for (guint i = 0; (widget = desk_find (shown, GTK_TYPE_WIDGET, i)) != NULL; i++)
    {
      if (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0')
        {
          check_label (&look, GTK_LABEL (widget));
          g_ptr_array_add (labels, widget);
        }
      if (GTK_IS_LABEL (widget) || GTK_IS_BUTTON (widget) || GTK_IS_TEXT (widget) || GTK_IS_IMAGE (widget)
          || GTK_IS_PICTURE (widget) || GTK_IS_TEXT_VIEW (widget) || GTK_IS_PROGRESS_BAR (widget) || TENKEN_IS_CHART (widget))
        check_place (&look, widget);
    }
  check_overlaps (&look, labels);
}
