/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-table.h"

#include "app/cells.h"
#include "app/picture-saver.h"
#include "app/widgets.h"
#include "app/wrap.h"
#include "base/catalog.h"

/* px around what unfolds */
#define AIR 20

struct _TenkenChartTable {
  AdwBin parent_instance;

  GtkToggleButton *button;
  GtkListBox *list;
  GtkWidget *save_button;
  TenkenDrawing *drawing; /* (nullable): what can be saved */
  char *name;             /* of that */
};

G_DEFINE_FINAL_TYPE (TenkenChartTable, tenken_chart_table, ADW_TYPE_BIN)

static void
toggled_cb (TenkenChartTable *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               gtk_toggle_button_get_active (self->button), -1);
}

/* What one unfolds by hand is what one wants to see. */
static void
clicked_cb (TenkenChartTable *self)
{
  if (gtk_toggle_button_get_active (self->button))
    tenken_widgets_scroll_to (GTK_WIDGET (self->list), AIR);
}

static void
save_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  TenkenChartTable *self = TENKEN_CHART_TABLE (widget);

  if (self->drawing != NULL)
    tenken_picture_saver_ask (widget, self->drawing, self->name);
}

static void
tenken_chart_table_dispose (GObject *object)
{
  TenkenChartTable *self = TENKEN_CHART_TABLE (object);

  g_clear_pointer (&self->drawing, tenken_drawing_unref);
  g_clear_pointer (&self->name, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_CHART_TABLE);

  G_OBJECT_CLASS (tenken_chart_table_parent_class)->dispose (object);
}

static void
tenken_chart_table_class_init (TenkenChartTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_chart_table_dispose;

  g_type_ensure (TENKEN_TYPE_WRAP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/chart-table.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenChartTable, button);
  gtk_widget_class_bind_template_child (widget_class, TenkenChartTable, list);
  gtk_widget_class_bind_template_child (widget_class, TenkenChartTable, save_button);
  gtk_widget_class_install_action (widget_class, "chart-table.save", NULL, save_action);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
tenken_chart_table_init (TenkenChartTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  toggled_cb (self);
}

static GtkWidget *
make_cell (const char        *words,
           GtkAccessibleRole  role,
           guint              column)
{
  return g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", words, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "xalign", column > 0 ? 1.0 : 0.0, "justify",
                       column > 0 ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT, NULL);
}

static GtkWidget *
append_row (TenkenChartTable  *self,
            char             **cells,
            GtkAccessibleRole  first,
            GtkAccessibleRole  others)
{
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, "activatable", FALSE,
                                 NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, g_object_new (TENKEN_TYPE_CELLS, NULL));
  for (guint i = 0; cells[i] != NULL; i++)
    gtk_box_append (GTK_BOX (box), make_cell (cells[i], i == 0 ? first : others, i));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_append (self->list, row);

  return row;
}

/* A row as one says it: each figure after the head of its column. */
static char *
speak (char       **heads,
       char       **cells,
       const char  *comma)
{
  GString *words = g_string_new (cells[0]);

  for (guint i = 1; cells[i] != NULL; i++)
    g_string_append_printf (words, "%s%s %s", comma, heads[i], cells[i]);

  return g_string_free (words, FALSE);
}

void
tenken_chart_table_set (TenkenChartTable    *self,
                        const char          *name,
                        const TenkenFigures *figures)
{
  /* Translators: the button that unfolds a chart's table, for a screen reader; %s is what the chart is called */
  g_autofree char *spoken = g_strdup_printf (_("As a table: %s"), name);
  g_autofree char *heads = NULL;
  const char *comma = tenken_tr (tenken_catalog_language (), ", ");
  GtkWidget *row;

  tenken_widgets_clear (GTK_WIDGET (self->list));

  /* GTK 4.8 has no words for column headers on the accessibility bus. */
  row = append_row (self, figures->heads, GTK_ACCESSIBLE_ROLE_CELL, GTK_ACCESSIBLE_ROLE_CELL);
  heads = g_strjoinv (comma, figures->heads);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, heads, -1);
  gtk_widget_add_css_class (row, "heads");
  for (guint i = 0; i < figures->rows->len; i++)
    {
      char **cells = g_ptr_array_index (figures->rows, i);
      g_autofree char *words = speak (figures->heads, cells, comma);

      row = append_row (self, cells, GTK_ACCESSIBLE_ROLE_ROW_HEADER, GTK_ACCESSIBLE_ROLE_CELL);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
tenken_chart_table_set_drawing (TenkenChartTable *self,
                                const char       *name,
                                TenkenDrawing    *drawing)
{
  g_autoptr (TenkenFigures) figures = tenken_drawing_table (drawing, tenken_catalog_language ());
  /* Translators: the button that saves a chart as a picture, for a screen reader; %s is what the chart is called */
  g_autofree char *spoken = g_strdup_printf (_("Save picture: %s"), name);

  tenken_chart_table_set (self, name, figures);
  tenken_drawing_ref (drawing);
  g_clear_pointer (&self->drawing, tenken_drawing_unref);
  self->drawing = drawing;
  g_free (self->name);
  self->name = g_strdup (name);
  gtk_widget_set_visible (self->save_button, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->save_button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}
