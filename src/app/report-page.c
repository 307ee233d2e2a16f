/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report-page.h"

#include "app/chart.h"
#include "app/menu-buttons.h"
#include "app/print.h"
#include "base/catalog.h"
#include "base/error.h"
#include "base/file.h"
#include "insight/code.h"
#include "report/report.h"

#include <string.h>

/* About 860 pixels at the usual text size: A4 on a laptop, large enough to read. */
#define SHEET_WIDTH 52.0

struct _TenkenReportPage {
  TenkenPage parent_instance;

  TenkenReport *report;
  const char *report_language;
  GtkFileChooserNative *chooser;

  AdwWindowTitle *window_title;
  GtkWidget *scroller;
  GtkListView *sheets;
  GtkDropDown *language;
  GtkLabel *pages_label;
  GtkWidget *save_button;
};

G_DEFINE_FINAL_TYPE (TenkenReportPage, tenken_report_page, TENKEN_TYPE_PAGE)

/* In the order of the drop-down. */
static const char * const languages[] = { "ja", "en" };

/* One page of a report, as a chart's data. */
typedef struct {
  const TenkenReport *report;
  guint number;
} Sheet;

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

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          gpointer                  data)
{
  GtkWidget *chart = g_object_new (TENKEN_TYPE_CHART, "margin-top", 12, "margin-bottom", 12, "margin-start", 12,
                                   "margin-end", 12, NULL);

  gtk_widget_add_css_class (chart, "sheet");
  gtk_list_item_set_child (item, chart);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         TenkenReportPage         *self)
{
  Sheet *sheet = g_new0 (Sheet, 1);
  g_autofree char *name = NULL;

  sheet->report = self->report;
  sheet->number = gtk_list_item_get_position (item);
  /* Translators: %1$u of %2$u pages */
  name = g_strdup_printf (_("Page %1$u of %2$u"), sheet->number + 1, tenken_report_get_n_pages (self->report));
  tenken_chart_set (TENKEN_CHART (gtk_list_item_get_child (item)), draw_sheet, measure_sheet, SHEET_WIDTH, sheet,
                    g_free, name);
  /* The row around the page is what a screen reader comes upon; the focus stays on the preview as a whole. */
  gtk_widget_set_focusable (gtk_widget_get_parent (gtk_list_item_get_child (item)), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (gtk_list_item_get_child (item))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* With the logo and the boxes to sign as they are set at this moment. */
static TenkenReport *
make_report (TenkenReportPage *self)
{
  TenkenSession *session = tenken_page_get_session (TENKEN_PAGE (self));
  const TenkenAssessment *assessment = tenken_session_get_assessment (session);
  g_autoptr (TenkenOrganisation) organisation = tenken_session_load_organisation (session, assessment->organisation);
  g_autofree char *code = tenken_code_new (assessment);

  return tenken_report_new (&(TenkenReportInput) {
    .kind = TENKEN_REPORT_FULL, .assessment = assessment, .organisation = organisation,
    .language = self->report_language, .sections = TENKEN_SECTIONS_ALL, .code = code
  });
}

/* Lays the report out in the chosen language and shows its pages. */
static void
tenken_report_page_refresh (TenkenPage *page)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (page);
  const TenkenAssessment *assessment = tenken_session_get_assessment (tenken_page_get_session (page));
  g_autoptr (GtkStringList) pages = gtk_string_list_new (NULL);
  g_autofree char *count = NULL;
  guint n_pages;

  gtk_list_view_set_model (self->sheets, NULL);
  g_clear_pointer (&self->report, tenken_report_free);
  self->report = make_report (self);

  n_pages = tenken_report_get_n_pages (self->report);
  for (guint i = 0; i < n_pages; i++)
    gtk_string_list_append (pages, "");
  gtk_list_view_set_model (self->sheets,
                           GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_steal_pointer (&pages)))));

  adw_window_title_set_subtitle (self->window_title, assessment->organisation);
  count = g_strdup_printf (_("%u pages, A4"), n_pages);
  gtk_label_set_label (self->pages_label, count);
}

static void
tenken_report_page_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_REPORT_PAGE (page)->save_button);
}

/* The preview is read as one long sheet; Page Up and Page Down are GTK's own. */
static gboolean
key_pressed_cb (TenkenReportPage *self,
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
language_cb (TenkenReportPage *self)
{
  const char *language = languages[gtk_drop_down_get_selected (self->language)];

  if (g_strcmp0 (language, self->report_language) == 0)
    return;

  self->report_language = language;
  if (self->report != NULL)
    tenken_report_page_refresh (TENKEN_PAGE (self));
}

static void
save_to (TenkenReportPage *self,
         const char       *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = tenken_report_to_pdf (self->report, &error);

  if (pdf != NULL && tenken_file_replace (path, pdf, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-saved", "s", path);
  else
    tenken_session_fail (tenken_page_get_session (TENKEN_PAGE (self)), error);
}

static void
chosen_cb (TenkenReportPage *self,
           int               response)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
      g_autofree char *path = g_file_get_path (file);

      /* A place without a path cannot be written to; its address is no file's name, so the sentence says so. */
      if (path == NULL)
        path = g_file_get_uri (file);
      save_to (self, path);
    }

  g_clear_object (&self->chooser);
}

/* A name that any file system takes, short enough for all of them. */
static char *
propose_name (TenkenReportPage *self)
{
  const char *title = tenken_report_get_title (self->report);
  const char *end = g_utf8_strlen (title, -1) > 60 ? g_utf8_offset_to_pointer (title, 60) : title + strlen (title);
  g_autofree char *short_title = g_strndup (title, (gsize) (end - title));
  g_auto (GStrv) pieces = g_strsplit (short_title, ": ", -1);
  g_autofree char *name = g_strjoinv (" - ", pieces);

  g_strdelimit (name, "/\\:*?\"<>|\n\r\t", '_');

  return g_strconcat (name, ".pdf", NULL);
}

static void
save_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (widget);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *name = propose_name (self);
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);

  if (self->chooser != NULL)
    return;

  self->chooser = gtk_file_chooser_native_new (_("Save the report"), GTK_WINDOW (gtk_widget_get_root (widget)),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, _("Save"), _("Cancel"));
  gtk_file_filter_set_name (filter, _("PDF documents"));
  gtk_file_filter_add_mime_type (filter, "application/pdf");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  if (documents != NULL)
    {
      g_autoptr (GFile) folder = g_file_new_for_path (documents);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (self->chooser), folder, NULL);
    }
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
print_action (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (widget);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;

  operation = tenken_print_operation_new (make_report (self));
  if (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                               GTK_WINDOW (gtk_widget_get_root (widget)), &error)
      == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      g_autoptr (GError) sentence = g_error_new (TENKEN_ERROR, TENKEN_ERROR_FILE,
                                                 _("The report could not be printed (%s). Save it as a PDF instead."),
                                                 error->message);

      tenken_session_fail (tenken_page_get_session (TENKEN_PAGE (self)), sentence);
    }
}

static void
tenken_report_page_dispose (GObject *object)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (object);

  if (self->chooser != NULL)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  gtk_widget_dispose_template (GTK_WIDGET (object), TENKEN_TYPE_REPORT_PAGE);

  G_OBJECT_CLASS (tenken_report_page_parent_class)->dispose (object);
}

static void
tenken_report_page_finalize (GObject *object)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (object);

  g_clear_pointer (&self->report, tenken_report_free);

  G_OBJECT_CLASS (tenken_report_page_parent_class)->finalize (object);
}

static void
tenken_report_page_class_init (TenkenReportPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = tenken_report_page_dispose;
  object_class->finalize = tenken_report_page_finalize;
  TENKEN_PAGE_CLASS (klass)->refresh = tenken_report_page_refresh;
  TENKEN_PAGE_CLASS (klass)->enter = tenken_report_page_enter;

  gtk_widget_class_install_action (widget_class, "report.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "report.print", NULL, print_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "report.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "report.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.result", "x", (gint64) 0);

  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, sheets);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, language);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, pages_label);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, save_button);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_cb);
}

static void
tenken_report_page_init (TenkenReportPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  self->report_language = tenken_catalog_plain_language ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  gtk_list_view_set_factory (self->sheets, factory);
  gtk_drop_down_set_selected (self->language, g_strcmp0 (self->report_language, languages[0]) == 0 ? 0 : 1);
  /* What takes the focus is a button inside, which GTK leaves without a name. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->language))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Language of the report"), -1);
}
