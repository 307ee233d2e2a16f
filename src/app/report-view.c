/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report-view.h"

#include "app/chart.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* About 860 pixels at the usual text size: A4 on a laptop, large enough to read. */
#define SHEET_WIDTH 52.0
#define SHEET_PIXELS 860
#define SHEET_MARGIN 12
#define THUMB_WIDTH 7.0

static const guint zooms[] = { 50, 75, 100, 125, 150, 200, 300 };
#define USUAL 2

struct _TenkenReportView {
  GtkWidget parent_instance;

  TenkenReport *report;
  guint zoom;              /* in zooms */

  GtkScrolledWindow *scroller;
  GtkListView *sheets;
  AdwClampScrollable *clamp;
  GtkListView *thumbs;
};

G_DEFINE_FINAL_TYPE (TenkenReportView, tenken_report_view, GTK_TYPE_WIDGET)

enum { ZOOMED, N_SIGNALS };

static guint signals[N_SIGNALS];

/* One page of a report, as a chart's data. */
typedef struct {
  TenkenReport *report;
  guint number;
} Sheet;

static void
sheet_free (gpointer data)
{
  Sheet *sheet = data;

  tenken_report_free (sheet->report);
  g_free (sheet);
}

static double
measure_sheet (gpointer           data,
               double             width,
               const TenkenStyle *style)
{
  const Sheet *sheet = data;
  double page_width, page_height;

  tenken_report_get_page_size (sheet->report, &page_width, &page_height);

  return width * page_height / page_width;
}

static void
draw_sheet (gpointer           data,
            cairo_t           *cr,
            double             width,
            double             height,
            const TenkenStyle *style)
{
  const Sheet *sheet = data;
  double page_width, page_height;

  tenken_report_get_page_size (sheet->report, &page_width, &page_height);
  cairo_scale (cr, width / page_width, height / page_height);
  tenken_report_draw_page (sheet->report, sheet->number, cr);
}

static GtkWidget *
new_chart (void)
{
  GtkWidget *chart = g_object_new (TENKEN_TYPE_CHART, "margin-top", SHEET_MARGIN, "margin-bottom", SHEET_MARGIN,
                                   "margin-start", SHEET_MARGIN, "margin-end", SHEET_MARGIN, NULL);

  gtk_widget_add_css_class (chart, "sheet");

  return chart;
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          gpointer                  data)
{
  gtk_list_item_set_child (item, new_chart ());
}

static void
setup_thumb_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item,
                gpointer                  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *number = gtk_label_new (NULL);

  gtk_box_append (GTK_BOX (box), new_chart ());
  gtk_widget_add_css_class (number, "quiet");
  gtk_widget_set_margin_bottom (number, SHEET_MARGIN / 2);
  gtk_box_append (GTK_BOX (box), number);
  gtk_list_item_set_child (item, box);
}

/* Shows a page in @chart, which is in a list's row. */
static void
bind (TenkenReportView *self,
      GtkListItem      *item,
      GtkWidget        *chart,
      double            width)
{
  Sheet *sheet = g_new0 (Sheet, 1);
  g_autofree char *name = NULL;

  sheet->report = tenken_report_ref (self->report);
  sheet->number = gtk_list_item_get_position (item);
  /* Translators: %1$u of %2$u pages */
  name = g_strdup_printf (_("Page %1$u of %2$u"), sheet->number + 1, tenken_report_get_n_pages (self->report));
  tenken_chart_set (TENKEN_CHART (chart), draw_sheet, measure_sheet, width, sheet, sheet_free, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (gtk_list_item_get_child (item))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Wider than the window where that was asked for; else as wide as there is room. */
static int
get_request (TenkenReportView *self)
{
  return self->zoom > USUAL ? (int) (SHEET_PIXELS * zooms[self->zoom] / 100) - 2 * SHEET_MARGIN : -1;
}

static void
bind_sheet_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               TenkenReportView         *self)
{
  GtkWidget *chart = gtk_list_item_get_child (item);

  bind (self, item, chart, SHEET_WIDTH);
  gtk_widget_set_size_request (chart, get_request (self), -1);
  gtk_list_item_set_activatable (item, FALSE);
  /* The row around the page is what a screen reader comes upon; the focus stays on the preview as a whole. */
  gtk_widget_set_focusable (gtk_widget_get_parent (chart), FALSE);
}

static void
bind_thumb_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               TenkenReportView         *self)
{
  GtkWidget *box = gtk_list_item_get_child (item);
  g_autofree char *number = g_strdup_printf ("%u", gtk_list_item_get_position (item) + 1);

  bind (self, item, gtk_widget_get_first_child (box), THUMB_WIDTH);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_last_child (box)), number);
}

static void
thumb_cb (TenkenReportView *self,
          GParamSpec       *pspec,
          GtkSingleSelection *selection)
{
  guint page = gtk_single_selection_get_selected (selection);

  if (page != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->sheets), "list.scroll-to-item", "u", page);
}

void
tenken_report_view_set_report (TenkenReportView *self,
                               TenkenReport     *report)
{
  g_autoptr (GtkStringList) pages = gtk_string_list_new (NULL);
  GtkSingleSelection *selection;

  gtk_list_view_set_model (self->sheets, NULL);
  gtk_list_view_set_model (self->thumbs, NULL);
  g_clear_pointer (&self->report, tenken_report_free);
  if (report == NULL)
    return;

  self->report = tenken_report_ref (report);
  for (guint i = 0; i < tenken_report_get_n_pages (report); i++)
    gtk_string_list_append (pages, "");

  gtk_list_view_set_model (self->sheets,
                           GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (pages)))));
  selection = gtk_single_selection_new (G_LIST_MODEL (g_steal_pointer (&pages)));
  gtk_list_view_set_model (self->thumbs, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (selection, "notify::selected", G_CALLBACK (thumb_cb), self, G_CONNECT_SWAPPED);
  g_object_unref (selection);
}

/* Shows the same pages anew: those out of sight are not measured until they are seen. */
static void
apply_zoom (TenkenReportView *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double upper = gtk_adjustment_get_upper (adjustment);
  double place = upper > 0 ? gtk_adjustment_get_value (adjustment) / upper : 0;

  adw_clamp_scrollable_set_maximum_size (self->clamp, (int) (SHEET_PIXELS * zooms[self->zoom] / 100));
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->sheets)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_first_child (row) != NULL)
      gtk_widget_set_size_request (gtk_widget_get_first_child (row), get_request (self), -1);
  gtk_adjustment_set_value (adjustment, place * gtk_adjustment_get_upper (adjustment));
  g_signal_emit (self, signals[ZOOMED], 0);
}

void
tenken_report_view_zoom (TenkenReportView *self,
                         int               steps)
{
  guint zoom = steps == 0 ? USUAL : (guint) CLAMP ((int) self->zoom + steps, 0, (int) G_N_ELEMENTS (zooms) - 1);

  if (zoom == self->zoom)
    return;
  self->zoom = zoom;
  apply_zoom (self);
}

guint
tenken_report_view_get_zoom (TenkenReportView *self)
{
  return zooms[self->zoom];
}

static gboolean
scroll_cb (TenkenReportView         *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((state & GDK_CONTROL_MASK) == 0 || dy == 0)
    return GDK_EVENT_PROPAGATE;

  tenken_report_view_zoom (self, dy < 0 ? 1 : -1);

  return GDK_EVENT_STOP;
}

/* The preview is read as one long sheet; Page Up and Page Down are GTK's own. */
static gboolean
key_pressed_cb (TenkenReportView *self,
                guint             key,
                guint             code,
                GdkModifierType   modifiers)
{
  static const struct { guint key; GtkScrollType scroll; } keys[] = {
    { GDK_KEY_Up, GTK_SCROLL_STEP_UP }, { GDK_KEY_Down, GTK_SCROLL_STEP_DOWN }, { GDK_KEY_space, GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_Home, GTK_SCROLL_START }, { GDK_KEY_End, GTK_SCROLL_END },
  };
  gboolean scrolled;

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == key)
      {
        g_signal_emit_by_name (self->scroller, "scroll-child", keys[i].scroll, FALSE, &scrolled);
        return GDK_EVENT_STOP;
      }

  return GDK_EVENT_PROPAGATE;
}

static void
tenken_report_view_dispose (GObject *object)
{
  TenkenReportView *self = TENKEN_REPORT_VIEW (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_REPORT_VIEW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->report, tenken_report_free);

  G_OBJECT_CLASS (tenken_report_view_parent_class)->dispose (object);
}

static void
tenken_report_view_class_init (TenkenReportViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_report_view_dispose;
  signals[ZOOMED] = g_signal_new ("zoomed", TENKEN_TYPE_REPORT_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                  0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/report-view.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenReportView, scroller);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportView, sheets);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportView, clamp);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportView, thumbs);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, scroll_cb);
}

static void
tenken_report_view_init (TenkenReportView *self)
{
  g_autoptr (GtkListItemFactory) sheets = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkListItemFactory) thumbs = gtk_signal_list_item_factory_new ();

  self->zoom = USUAL;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (sheets, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (sheets, "bind", G_CALLBACK (bind_sheet_cb), self, 0);
  gtk_list_view_set_factory (self->sheets, sheets);
  g_signal_connect (thumbs, "setup", G_CALLBACK (setup_thumb_cb), NULL);
  g_signal_connect_object (thumbs, "bind", G_CALLBACK (bind_thumb_cb), self, 0);
  gtk_list_view_set_factory (self->thumbs, thumbs);
}
