/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report-settings.h"

#include "base/catalog.h"

#include <string.h>

struct _TenkenReportSettings {
  GtkWidget parent_instance;

  gboolean setting;
  GtkWidget *checks[TENKEN_N_SECTIONS];

  GtkDropDown *language;
  GtkDropDown *paper;
  GtkWidget *sections;
  GtkWidget *boxes;
};

G_DEFINE_FINAL_TYPE (TenkenReportSettings, tenken_report_settings, GTK_TYPE_WIDGET)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
changed_cb (TenkenReportSettings *self)
{
  if (!self->setting)
    g_signal_emit (self, signals[CHANGED], 0);
}

void
tenken_report_settings_set (TenkenReportSettings     *self,
                            const TenkenReportChoice *choice,
                            const char               *language)
{
  guint n_languages;
  const TenkenLanguage *languages = tenken_catalog_get_languages (&n_languages);

  self->setting = TRUE;
  for (guint i = 0; i < n_languages; i++)
    if (strcmp (languages[i].code, language) == 0)
      gtk_drop_down_set_selected (self->language, i);
  gtk_drop_down_set_selected (self->paper, choice->paper);
  for (guint i = 0; i < TENKEN_N_SECTIONS; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->checks[i]), (choice->sections & (1u << i)) != 0);
  gtk_widget_set_visible (self->sections, choice->kind == TENKEN_REPORT_FULL);
  self->setting = FALSE;
}

const char *
tenken_report_settings_get (TenkenReportSettings *self,
                            TenkenReportChoice   *choice)
{
  guint n_languages, sections = 0;
  const TenkenLanguage *languages = tenken_catalog_get_languages (&n_languages);

  for (guint i = 0; i < TENKEN_N_SECTIONS; i++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (self->checks[i])))
      sections |= 1u << i;
  choice->sections = sections;
  choice->paper = gtk_drop_down_get_selected (self->paper);

  return languages[gtk_drop_down_get_selected (self->language)].code;
}

/* What takes the focus is a button inside, which GTK leaves without a name. */
static void
name_button (GtkDropDown *drop_down,
             const char  *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (drop_down))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
fill (TenkenReportSettings *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) papers = gtk_string_list_new (NULL);
  guint n_languages;
  const TenkenLanguage *languages = tenken_catalog_get_languages (&n_languages);

  for (guint i = 0; i < n_languages; i++)
    gtk_string_list_append (names, languages[i].name);
  for (guint i = 0; i < TENKEN_N_PAPERS; i++)
    gtk_string_list_append (papers, tenken_paper_title (i));
  gtk_drop_down_set_model (self->language, G_LIST_MODEL (names));
  gtk_drop_down_set_model (self->paper, G_LIST_MODEL (papers));
  name_button (self->language, _("Language of the report"));
  name_button (self->paper, _("Paper"));

  for (guint i = 0; i < TENKEN_N_SECTIONS; i++)
    {
      self->checks[i] = gtk_check_button_new_with_label (tenken_section_title (i, tenken_catalog_language ()));
      g_signal_connect_object (self->checks[i], "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (self->boxes), self->checks[i]);
    }
}

static void
tenken_report_settings_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_REPORT_SETTINGS);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (tenken_report_settings_parent_class)->dispose (object);
}

static void
tenken_report_settings_class_init (TenkenReportSettingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = tenken_report_settings_dispose;
  signals[CHANGED] = g_signal_new ("changed", TENKEN_TYPE_REPORT_SETTINGS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/report-settings.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenReportSettings, language);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportSettings, paper);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportSettings, sections);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportSettings, boxes);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
tenken_report_settings_init (TenkenReportSettings *self)
{
  self->setting = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill (self);
  self->setting = FALSE;
}
