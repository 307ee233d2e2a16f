/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/columns.h"

struct _TenkenColumns {
  GtkLayoutManager parent_instance;

  int gap;
  int line_gap;
  double share;
};

G_DEFINE_FINAL_TYPE (TenkenColumns, tenken_columns, GTK_TYPE_LAYOUT_MANAGER)

enum { PROP_0, PROP_GAP, PROP_LINE_GAP, PROP_SHARE, N_PROPS };

static GParamSpec *properties[N_PROPS];

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
get_first_width (TenkenColumns *self,
                 GtkWidget     *widget,
                 int            width)
{
  int natural, minimum, wanted;

  gtk_widget_measure (get_first (widget), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  gtk_widget_measure (get_second (widget), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &wanted, NULL, NULL);
  minimum = self->share > 0 ? MAX (minimum, (int) (natural * self->share)) : wanted;

  return width >= natural + self->gap + minimum ? natural : 0;
}

/* Nothing stands apart from what is not there. */
static int
get_line_gap (TenkenColumns *self,
              GtkWidget     *widget)
{
  return gtk_widget_get_visible (get_first (widget)) && gtk_widget_get_visible (get_second (widget)) ? self->line_gap : 0;
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
  TenkenColumns *self = TENKEN_COLUMNS (manager);
  int first_minimum, first_natural, second_minimum, second_natural, column;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (get_first (widget), orientation, -1, &first_minimum, &first_natural, NULL, NULL);
      gtk_widget_measure (get_second (widget), orientation, -1, &second_minimum, &second_natural, NULL, NULL);
      *minimum = MAX (first_minimum, second_minimum);
      *natural = first_natural + self->gap + MAX (second_natural, (int) (first_natural * self->share));
      return;
    }

  column = for_size > 0 ? get_first_width (self, widget, for_size) : 0;
  if (column > 0)
    *minimum = MAX (get_height (get_first (widget), column), get_height (get_second (widget), for_size - column - self->gap));
  else
    *minimum = get_height (get_first (widget), for_size) + get_line_gap (self, widget)
               + get_height (get_second (widget), for_size);
  *natural = *minimum;
}

static void
tenken_columns_allocate (GtkLayoutManager *manager,
                         GtkWidget        *widget,
                         int               width,
                         int               height,
                         int               baseline)
{
  TenkenColumns *self = TENKEN_COLUMNS (manager);
  int column = get_first_width (self, widget, width);
  GtkAllocation first = { 0, 0, column > 0 ? column : width, 0 };
  GtkAllocation second = { 0, 0, width, 0 };

  first.height = get_height (get_first (widget), first.width);
  if (column > 0)
    {
      second.x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? 0 : column + self->gap;
      first.x = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? width - column : 0;
      second.width = width - column - self->gap;
    }
  else
    {
      second.y = first.height + get_line_gap (self, widget);
    }
  second.height = get_height (get_second (widget), second.width);

  /* Tab goes from what has its middle higher up to what has it lower down: side by side both are as high as the higher,
   * or one would come to the second column first. */
  if (column > 0)
    first.height = second.height = MAX (first.height, second.height);

  gtk_widget_size_allocate (get_first (widget), &first, -1);
  gtk_widget_size_allocate (get_second (widget), &second, -1);
}

static void
tenken_columns_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  TenkenColumns *self = TENKEN_COLUMNS (object);

  switch (id)
    {
    case PROP_GAP:
      g_value_set_int (value, self->gap);
      break;
    case PROP_LINE_GAP:
      g_value_set_int (value, self->line_gap);
      break;
    case PROP_SHARE:
      g_value_set_double (value, self->share);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tenken_columns_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  TenkenColumns *self = TENKEN_COLUMNS (object);

  switch (id)
    {
    case PROP_GAP:
      self->gap = g_value_get_int (value);
      break;
    case PROP_LINE_GAP:
      self->line_gap = g_value_get_int (value);
      break;
    case PROP_SHARE:
      self->share = g_value_get_double (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
tenken_columns_class_init (TenkenColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = tenken_columns_get_request_mode;
  layout_class->measure = tenken_columns_measure;
  layout_class->allocate = tenken_columns_allocate;

  object_class->get_property = tenken_columns_get_property;
  object_class->set_property = tenken_columns_set_property;

  properties[PROP_GAP] = g_param_spec_int ("gap", NULL, NULL, 0, G_MAXINT, 24,
                                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
  properties[PROP_LINE_GAP] = g_param_spec_int ("line-gap", NULL, NULL, 0, G_MAXINT, 24,
                                                G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
  /* A picture's text needs about half as much again as the picture to be read with ease. */
  properties[PROP_SHARE] = g_param_spec_double ("share", NULL, NULL, 0, 10, 1.5,
                                                G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
tenken_columns_init (TenkenColumns *self)
{
}
