/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart.h"

#include "app/widgets.h"
#include "base/catalog.h"
#include "draw/answer-mark.h"

#include <adwaita.h>
#include <math.h>

/* A chart that can be measured can also be narrower than it likes, down to this many units of the text size. */
#define NARROWEST 10.0

struct _TenkenChart {
  GtkWidget parent_instance;

  TenkenChartDraw draw;
  TenkenChartHeight height;
  double width;
  gpointer data;
  GDestroyNotify free_data;
};

G_DEFINE_FINAL_TYPE (TenkenChart, tenken_chart, GTK_TYPE_WIDGET)

static TenkenStyle
get_style (GtkWidget *widget)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (manager);
  TenkenStyle style = tenken_style_new (dark ? TENKEN_MEDIUM_DARK : TENKEN_MEDIUM_LIGHT, tenken_catalog_language ());
  double size = tenken_widgets_get_text_size (widget);

  if (size > 0)
    style.text_size = size;
  if (adw_style_manager_get_high_contrast (manager))
    tenken_style_strengthen (&style);

  return style;
}

static GtkSizeRequestMode
tenken_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
tenken_chart_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  TenkenChart *self = TENKEN_CHART (widget);
  TenkenStyle style = get_style (widget);
  double size = self->width * style.text_size;

  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      if (self->height != NULL)
        size = self->height (self->data, for_size > 0 ? for_size : size, &style);
      else if (for_size > 0)
        size = MIN (size, for_size);
    }

  *minimum = *natural = (int) ceil (size);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && self->height != NULL)
    *minimum = (int) ceil (MIN (size, NARROWEST * style.text_size));
}

static void
tenken_chart_snapshot (GtkWidget   *widget,
                       GtkSnapshot *snapshot)
{
  TenkenChart *self = TENKEN_CHART (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  TenkenStyle style = get_style (widget);
  cairo_t *cr;

  if (self->draw == NULL || width <= 0 || height <= 0)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  self->draw (self->data, cr, width, height, &style);
  cairo_destroy (cr);
}

static void
tenken_chart_css_changed (GtkWidget         *widget,
                          GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (tenken_chart_parent_class)->css_changed (widget, change);

  gtk_widget_queue_resize (widget);
}

static void
clear_data (TenkenChart *self)
{
  if (self->free_data != NULL && self->data != NULL)
    self->free_data (self->data);
  self->data = NULL;
  self->free_data = NULL;
}

static void
tenken_chart_finalize (GObject *object)
{
  clear_data (TENKEN_CHART (object));

  G_OBJECT_CLASS (tenken_chart_parent_class)->finalize (object);
}

static void
tenken_chart_class_init (TenkenChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = tenken_chart_finalize;

  widget_class->get_request_mode = tenken_chart_get_request_mode;
  widget_class->measure = tenken_chart_measure;
  widget_class->snapshot = tenken_chart_snapshot;
  widget_class->css_changed = tenken_chart_css_changed;

  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
tenken_chart_init (TenkenChart *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

void
tenken_chart_set (TenkenChart       *self,
                  TenkenChartDraw    draw,
                  TenkenChartHeight  height,
                  double             width,
                  gpointer           data,
                  GDestroyNotify     free_data,
                  const char        *description)
{
  clear_data (self);
  self->draw = draw;
  self->height = height;
  self->width = width;
  self->data = data;
  self->free_data = free_data;

  if (description != NULL)
    {
      gtk_accessible_reset_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
    }
  else
    {
      gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
    }

  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
draw_mark (gpointer           data,
           cairo_t           *cr,
           double             width,
           double             height,
           const TenkenStyle *style)
{
  double size = MIN (width, height);

  cairo_translate (cr, (width - size) / 2, (height - size) / 2);
  tenken_answer_mark_draw (data, cr, size, style);
}

void
tenken_chart_set_mark (TenkenChart        *self,
                       const TenkenChoice *choice,
                       double              size)
{
  tenken_chart_set (self, draw_mark, NULL, size, (gpointer) choice, NULL, NULL);
}
