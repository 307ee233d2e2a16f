/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/columns.h"

#define GAP 24

struct _TenkenColumns {
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (TenkenColumns, tenken_columns, GTK_TYPE_LAYOUT_MANAGER)

/* The second column needs about half as much again as the first to be read with ease. */
#define SECOND_SHARE 1.5

static GtkWidget *
get_first (GtkWidget *widget)
{
  return gtk_widget_get_first_child (widget);
}

static GtkWidget *
get_second (GtkWidget *widget)
{
  return gtk_widget_get_last_child (widget);
}

/* The width of the first column at @width, or 0 where both must stand one below the other. */
static int
get_first_width (GtkWidget *widget,
                 int        width)
{
  int natural, minimum;

  gtk_widget_measure (get_first (widget), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  gtk_widget_measure (get_second (widget), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  minimum = MAX (minimum, (int) (natural * SECOND_SHARE));

  return width >= natural + GAP + minimum ? natural : 0;
}

static int
get_height (GtkWidget *child,
            int        width)
{
  int height;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);

  return height;
}

static GtkSizeRequestMode
tenken_columns_get_request_mode (GtkLayoutManager *manager,
                                 GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
tenken_columns_measure (GtkLayoutManager *manager,
                        GtkWidget        *widget,
                        GtkOrientation    orientation,
                        int               for_size,
                        int              *minimum,
                        int              *natural,
                        int              *minimum_baseline,
                        int              *natural_baseline)
{
  int first_minimum, first_natural, second_minimum, second_natural, column;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (get_first (widget), orientation, -1, &first_minimum, &first_natural, NULL, NULL);
      gtk_widget_measure (get_second (widget), orientation, -1, &second_minimum, &second_natural, NULL, NULL);
      *minimum = MAX (first_minimum, second_minimum);
      *natural = first_natural + GAP + MAX (second_natural, (int) (first_natural * SECOND_SHARE));
      return;
    }

  column = for_size > 0 ? get_first_width (widget, for_size) : 0;
  if (column > 0)
    *minimum = MAX (get_height (get_first (widget), column), get_height (get_second (widget), for_size - column - GAP));
  else
    *minimum = get_height (get_first (widget), for_size) + GAP + get_height (get_second (widget), for_size);
  *natural = *minimum;
}

static void
tenken_columns_allocate (GtkLayoutManager *manager,
                         GtkWidget        *widget,
                         int               width,
                         int               height,
                         int               baseline)
{
  int column = get_first_width (widget, width);
  GtkAllocation first = { 0, 0, column > 0 ? column : width, 0 };
  GtkAllocation second = { 0, 0, width, 0 };

  first.height = get_height (get_first (widget), first.width);
  if (column > 0)
    {
      second.x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? 0 : column + GAP;
      first.x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? width - column : 0;
      second.width = width - column - GAP;
    }
  else
    {
      second.y = first.height + GAP;
    }
  second.height = get_height (get_second (widget), second.width);

  gtk_widget_size_allocate (get_first (widget), &first, -1);
  gtk_widget_size_allocate (get_second (widget), &second, -1);
}

static void
tenken_columns_class_init (TenkenColumnsClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = tenken_columns_get_request_mode;
  layout_class->measure = tenken_columns_measure;
  layout_class->allocate = tenken_columns_allocate;
}

static void
tenken_columns_init (TenkenColumns *self)
{
}
