/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/cells.h"

#define GAP 10
#define FIRST_SHARE 2

struct _TenkenCells {
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (TenkenCells, tenken_cells, GTK_TYPE_LAYOUT_MANAGER)

static int
count (GtkWidget *widget)
{
  int n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n++;

  return n;
}

/* Where the cell at @place begins in @width; where the one after the last would, there the row ends and a gap more. */
static int
get_start (int place,
           int n,
           int width)
{
  int shares = place > 0 ? place + FIRST_SHARE - 1 : 0;

  return shares * (width + GAP) / (n + FIRST_SHARE - 1);
}

static GtkSizeRequestMode
tenken_cells_get_request_mode (GtkLayoutManager *manager,
                               GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The width at which every cell has what it asks for. */
static int
get_width (GtkWidget *widget,
           gboolean   natural)
{
  int n = count (widget), place = 0, width = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int share = place++ == 0 ? FIRST_SHARE : 1;
      int sizes[2];

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &sizes[0], &sizes[1], NULL, NULL);
      /* A pixel for what is lost in whole numbers. */
      width = MAX (width, (sizes[natural ? 1 : 0] + GAP + 1) * (n + FIRST_SHARE - 1) / share - GAP + 1);
    }

  return width;
}

static void
tenken_cells_measure (GtkLayoutManager *manager,
                      GtkWidget        *widget,
                      GtkOrientation    orientation,
                      int               for_size,
                      int              *minimum,
                      int              *natural,
                      int              *minimum_baseline,
                      int              *natural_baseline)
{
  int n = count (widget), place = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = get_width (widget, FALSE);
      return;
    }

  *minimum = 0;
  if (for_size < 0)
    for_size = get_width (widget, TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int width = get_start (place + 1, n, for_size) - get_start (place, n, for_size) - GAP;
      int height;

      gtk_widget_measure (child, orientation, width, &height, NULL, NULL, NULL);
      *minimum = MAX (*minimum, height);
      place++;
    }
  *natural = *minimum;
}

static void
tenken_cells_allocate (GtkLayoutManager *manager,
                       GtkWidget        *widget,
                       int               width,
                       int               height,
                       int               baseline)
{
  gboolean backwards = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int n = count (widget), place = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int start = get_start (place, n, width);
      int own = get_start (place + 1, n, width) - start - GAP;
      GtkAllocation cell = { backwards ? width - start - own : start, 0, own, height };

      gtk_widget_size_allocate (child, &cell, -1);
      place++;
    }
}

static void
tenken_cells_class_init (TenkenCellsClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = tenken_cells_get_request_mode;
  layout_class->measure = tenken_cells_measure;
  layout_class->allocate = tenken_cells_allocate;
}

static void
tenken_cells_init (TenkenCells *self)
{
}
