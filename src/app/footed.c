/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/footed.h"

struct _TenkenFooted {
  TenkenSpaced parent_instance;
};

G_DEFINE_FINAL_TYPE (TenkenFooted, tenken_footed, TENKEN_TYPE_SPACED)

/* How high a child would like to be: a scroller as high as what is in it. */
static int
get_height (GtkWidget *child,
            int        width)
{
  int minimum, height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, &height, NULL, NULL);
  if (GTK_IS_SCROLLED_WINDOW (child))
    {
      gtk_widget_measure (gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (child)), GTK_ORIENTATION_VERTICAL, width,
                          NULL, &height, NULL, NULL);
      height = MAX (height, minimum);
    }

  return height;
}

/* The height of all children but the first and of the gaps between all. */
static int
get_foot_height (TenkenSpaced *self,
                 GtkWidget    *widget,
                 int           width)
{
  GtkWidget *first = gtk_widget_get_first_child (widget);
  int height = 0;

  for (GtkWidget *child = gtk_widget_get_next_sibling (first); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      height += get_height (child, width) + tenken_spaced_get (self);

  return height;
}

static void
tenken_footed_measure (GtkLayoutManager *manager,
                       GtkWidget        *widget,
                       GtkOrientation    orientation,
                       int               for_size,
                       int              *minimum,
                       int              *natural,
                       int              *minimum_baseline,
                       int              *natural_baseline)
{
  TenkenSpaced *self = TENKEN_SPACED (manager);
  GtkWidget *first = gtk_widget_get_first_child (widget);
  int width = for_size;

  *minimum = *natural = 0;
  for (GtkWidget *child = first; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int least, wanted;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, wanted);
    }
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  width = MAX (width, *minimum);
  gtk_widget_measure (first, GTK_ORIENTATION_VERTICAL, width, minimum, NULL, NULL, NULL);
  *minimum += get_foot_height (self, widget, width);
  *natural = MAX (*minimum, get_height (first, width) + get_foot_height (self, widget, width));
}

static void
tenken_footed_allocate (GtkLayoutManager *manager,
                        GtkWidget        *widget,
                        int               width,
                        int               height,
                        int               baseline)
{
  TenkenSpaced *self = TENKEN_SPACED (manager);
  GtkWidget *first = gtk_widget_get_first_child (widget);
  int foot = get_foot_height (self, widget, width);
  int scrolled = CLAMP (get_height (first, width), 0, MAX (height - foot, 0));
  GtkAllocation place = { 0, MAX (height - foot - scrolled, 0) / 2, width, scrolled };

  gtk_widget_size_allocate (first, &place, -1);
  for (GtkWidget *child = gtk_widget_get_next_sibling (first); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      {
        place.y += place.height + tenken_spaced_get (self);
        place.height = get_height (child, width);
        gtk_widget_size_allocate (child, &place, -1);
      }
}

static void
tenken_footed_class_init (TenkenFootedClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->measure = tenken_footed_measure;
  manager_class->allocate = tenken_footed_allocate;
}

static void
tenken_footed_init (TenkenFooted *self)
{
}
