/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/wrap.h"

struct _TenkenWrap {
  TenkenSpaced parent_instance;
};

G_DEFINE_FINAL_TYPE (TenkenWrap, tenken_wrap, TENKEN_TYPE_SPACED)

/* The first of @child and its siblings that takes any room. */
static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_first (GtkWidget *widget)
{
  return skip_hidden (gtk_widget_get_first_child (widget));
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

static int
get_width (GtkWidget *child,
           int        available)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return MIN (natural, available);
}

static int
get_height (GtkWidget *child,
            int        width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

/* How many lines there are where none is wider than @breadth. */
static guint
count_lines (TenkenSpaced *self,
             GtkWidget    *child,
             int           available,
             int           breadth)
{
  guint lines = 0;

  for (int x = 0; child != NULL; child = get_next (child))
    {
      int width = get_width (child, available);

      if (lines == 0 || x + width > breadth)
        {
          lines++;
          x = 0;
        }
      x += width + tenken_spaced_get (self);
    }

  return lines;
}

/* How wide the lines may get: no wider than it takes for their number, so that none is left with a single child. */
static int
get_breadth (TenkenSpaced *self,
             GtkWidget    *widget,
             int           available)
{
  guint lines = count_lines (self, get_first (widget), available, available);
  int low = 0, high = available;

  if (lines <= 1)
    return available;

  while (low < high)
    {
      int middle = low + (high - low) / 2;

      if (count_lines (self, get_first (widget), available, middle) > lines)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* The height of the line that begins with @child, and what begins the next one. */
static int
measure_line (TenkenSpaced  *self,
              GtkWidget     *child,
              int            available,
              int            breadth,
              GtkWidget    **next)
{
  int height = 0, x = 0;

  do
    {
      int width = get_width (child, available);

      if (x > 0 && x + width > breadth)
        break;
      height = MAX (height, get_height (child, width));
      x += width + tenken_spaced_get (self);
      child = get_next (child);
    }
  while (child != NULL);
  *next = child;

  return height;
}

static void
tenken_wrap_measure (GtkLayoutManager *manager,
                     GtkWidget        *widget,
                     GtkOrientation    orientation,
                     int               for_size,
                     int              *minimum,
                     int              *natural,
                     int              *minimum_baseline,
                     int              *natural_baseline)
{
  TenkenSpaced *self = TENKEN_SPACED (manager);
  GtkWidget *child = get_first (widget);
  int sum = 0, widest = 0;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      int available = for_size < 0 ? G_MAXINT / 2 : for_size;
      int breadth = get_breadth (self, widget, available);

      while (child != NULL)
        sum += (sum > 0 ? tenken_spaced_get (self) : 0) + measure_line (self, child, available, breadth, &child);
      *minimum = *natural = sum;
      return;
    }

  for (; child != NULL; child = get_next (child))
    {
      int own_minimum, own_natural;

      gtk_widget_measure (child, orientation, -1, &own_minimum, &own_natural, NULL, NULL);
      widest = MAX (widest, own_minimum);
      sum += (sum > 0 ? tenken_spaced_get (self) : 0) + own_natural;
    }
  *minimum = widest;
  *natural = sum;
}

static void
tenken_wrap_allocate (GtkLayoutManager *manager,
                      GtkWidget        *widget,
                      int               available,
                      int               height,
                      int               baseline)
{
  TenkenSpaced *self = TENKEN_SPACED (manager);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = get_first (widget);
  int breadth = get_breadth (self, widget, available);
  int y = 0;

  while (child != NULL)
    {
      GtkWidget *next;
      int line = measure_line (self, child, available, breadth, &next);

      for (int x = 0; child != next; child = get_next (child))
        {
          int width = get_width (child, available);

          gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? available - x - width : x, y, width, line }, -1);
          x += width + tenken_spaced_get (self);
        }
      y += line + tenken_spaced_get (self);
    }
}

static void
tenken_wrap_class_init (TenkenWrapClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = tenken_wrap_measure;
  layout_class->allocate = tenken_wrap_allocate;
}

static void
tenken_wrap_init (TenkenWrap *self)
{
}
