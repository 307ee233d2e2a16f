/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/row.h"

#define MOST_LINES 12
/* So many letters have room in two lines of the narrowest list. */
#define SURELY_FITS 16

struct _TenkenRow {
  AdwBin parent_instance;

  GtkLabel *group;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *value;
  GtkWidget *arrow;
};

G_DEFINE_FINAL_TYPE (TenkenRow, tenken_row, ADW_TYPE_BIN)

static void
tenken_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_ROW);

  G_OBJECT_CLASS (tenken_row_parent_class)->dispose (object);
}

static void
tenken_row_class_init (TenkenRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "itemrow");
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/row.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenRow, group);
  gtk_widget_class_bind_template_child (widget_class, TenkenRow, icon);
  gtk_widget_class_bind_template_child (widget_class, TenkenRow, title);
  gtk_widget_class_bind_template_child (widget_class, TenkenRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, TenkenRow, value);
  gtk_widget_class_bind_template_child (widget_class, TenkenRow, arrow);
}

static void
tenken_row_init (TenkenRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_words (GtkLabel   *label,
            const char *words)
{
  gtk_label_set_label (label, words);
  gtk_widget_set_visible (GTK_WIDGET (label), *words != '\0');
}

/* What people named themselves may be long; what fits needs no tooltip. */
static void
show_lines (TenkenRow  *self,
            TenkenItem *item)
{
  g_autofree char *words = g_strconcat (item->title, "\n", item->subtitle, NULL);
  g_auto (GStrv) paragraphs = g_strsplit (words, "\n", -1);
  gboolean fits = TRUE;

  for (guint i = 0; paragraphs[i] != NULL; i++)
    fits = fits && g_utf8_strlen (paragraphs[i], -1) <= SURELY_FITS;

  gtk_label_set_lines (self->title, item->lines > 0 ? (int) item->lines : MOST_LINES);
  gtk_label_set_lines (self->subtitle, item->lines > 0 ? (int) item->lines : MOST_LINES);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), item->lines > 0 && !fits ? words : NULL);
}

void
tenken_row_set_item (TenkenRow  *self,
                     TenkenItem *item)
{
  show_words (self->title, item->title);
  show_words (self->subtitle, item->subtitle);
  show_words (self->value, item->value);
  show_lines (self, item);
  gtk_label_set_label (self->group, item->group != NULL ? item->group : "");
  gtk_image_set_from_icon_name (self->icon, item->icon_name);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), item->icon_name != NULL);
}

void
tenken_row_show_group (TenkenRow *self,
                       gboolean   show)
{
  gtk_widget_set_visible (GTK_WIDGET (self->group), show);
}

GtkWidget *
tenken_row_new_for_box (TenkenItem *item,
                        const char *action)
{
  G_GNUC_UNUSED g_autoptr (TenkenItem) owned = item;
  g_autofree char *words = tenken_item_dup_words (item);
  GtkWidget *row = g_object_new (TENKEN_TYPE_ROW, NULL);
  GtkWidget *box_row = gtk_list_box_row_new ();

  tenken_row_set_item (TENKEN_ROW (row), item);
  gtk_widget_set_visible (TENKEN_ROW (row)->arrow, action != NULL);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (box_row), row);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (box_row), action != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box_row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  if (action != NULL)
    {
      gtk_actionable_set_action_target (GTK_ACTIONABLE (box_row), "x", item->id);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (box_row), action);
    }

  return box_row;
}
