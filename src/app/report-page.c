/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/report-page.h"

#include "app/checks-bar.h"
#include "app/menu-buttons.h"
#include "app/print.h"
#include "app/report-chooser.h"
#include "app/report-order.h"
#include "app/report-settings.h"
#include "app/report-view.h"
#include "base/catalog.h"
#include "base/error.h"
#include "base/file.h"

#define TICK 100 /* ms: how often the bar moves while a report is being made */

struct _TenkenReportPage {
  TenkenPage parent_instance;

  TenkenReportChoice choice;
  const char *report_language;
  TenkenReportOrder *order;
  TenkenReport *report;           /* (nullable): of @order, once it is made */
  GCancellable *cancellable;      /* (nullable): while a thread works */
  guint tick;
  GtkFileChooserNative *chooser;

  AdwWindowTitle *window_title;
  TenkenReportView *view;
  TenkenReportSettings *settings;
  GtkDropDown *kind;
  GtkButton *zoom_button;
  GtkLabel *pages_label;
  GtkWidget *working;
  GtkProgressBar *progress;
  GtkWidget *save_button;
};

G_DEFINE_FINAL_TYPE (TenkenReportPage, tenken_report_page, TENKEN_TYPE_PAGE)

static void
show_zoom (TenkenReportPage *self)
{
  /* Translators: how large pages are shown */
  g_autofree char *percent = g_strdup_printf (_("%u%%"), tenken_report_view_get_zoom (self->view));

  gtk_button_set_label (self->zoom_button, percent);
}

static void
show_report (TenkenReportPage *self)
{
  /* Translators: the name of a paper size, and how many pages */
  g_autofree char *count = g_strdup_printf (_("%1$s, pages: %2$u"), tenken_paper_title (self->choice.paper),
                                            tenken_report_get_n_pages (self->report));

  tenken_report_view_set_report (self->view, self->report);
  gtk_label_set_label (self->pages_label, count);
}

/* Nothing can be saved or printed while the pages are not there, or are being saved. */
static void
set_working (TenkenReportPage *self,
             gboolean          working)
{
  gtk_widget_set_visible (self->working, working);
  gtk_widget_set_visible (GTK_WIDGET (self->pages_label), !working);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.save", !working);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.print", !working);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "report.cancel", working);
}

static gboolean
tick_cb (gpointer data)
{
  TenkenReportPage *self = data;

  gtk_progress_bar_set_fraction (self->progress, tenken_report_order_get_share (self->order));

  return G_SOURCE_CONTINUE;
}

static void
stop_working (TenkenReportPage *self)
{
  g_clear_handle_id (&self->tick, g_source_remove);
  g_clear_object (&self->cancellable);
  set_working (self, FALSE);
}

/* Ends what is being made for nobody any more; its answer is not waited for. */
static void
abandon (TenkenReportPage *self)
{
  if (self->cancellable == NULL)
    return;

  g_cancellable_cancel (self->cancellable);
  stop_working (self);
}

static void
run (TenkenReportPage    *self,
     const char          *path,
     GAsyncReadyCallback  callback)
{
  self->cancellable = g_cancellable_new ();
  gtk_progress_bar_set_fraction (self->progress, 0);
  set_working (self, TRUE);
  self->tick = g_timeout_add (TICK, tick_cb, self);
  tenken_report_order_run (self->order, path, self->cancellable, callback, g_object_ref (self));
}

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (TenkenReportPage) self = data;
  g_autoptr (TenkenReport) report = NULL;

  /* Whoever cancelled it has gone on already. */
  if (!tenken_report_order_finish (result, &report, NULL))
    return;

  stop_working (self);
  self->report = g_steal_pointer (&report);
  show_report (self);
}

/* Lays the report out as it is chosen, with the logo and the boxes to sign as they are set at this moment. */
static void
tenken_report_page_refresh (TenkenPage *page)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (page);
  TenkenSession *session = tenken_page_get_session (page);

  abandon (self);
  tenken_report_view_set_report (self->view, NULL);
  g_clear_pointer (&self->report, tenken_report_free);
  g_clear_pointer (&self->order, tenken_report_order_unref);

  self->order = tenken_report_order_new (session, &self->choice, self->report_language);
  adw_window_title_set_subtitle (self->window_title, tenken_session_get_assessment (session)->organisation);
  if (tenken_report_order_is_long (self->order))
    {
      run (self, NULL, made_cb);
      return;
    }

  self->report = tenken_report_order_make (self->order);
  show_report (self);
}

static void
tenken_report_page_enter (TenkenPage *page)
{
  gtk_widget_grab_focus (TENKEN_REPORT_PAGE (page)->save_button);
}

/* Shows what is chosen, and keeps it for the next time. */
static void
choose (TenkenReportPage *self)
{
  g_autoptr (GError) error = NULL;

  if (!tenken_preferences_set_report (&self->choice, &error))
    tenken_session_fail (tenken_page_get_session (TENKEN_PAGE (self)), error);
  tenken_report_settings_set (self->settings, &self->choice, self->report_language);
  tenken_report_page_refresh (TENKEN_PAGE (self));
}

static void
kind_cb (TenkenReportPage *self)
{
  if (self->order == NULL || gtk_drop_down_get_selected (self->kind) == self->choice.kind)
    return;

  self->choice.kind = gtk_drop_down_get_selected (self->kind);
  choose (self);
}

static void
settings_cb (TenkenReportPage *self)
{
  if (self->order == NULL)
    return;

  self->report_language = tenken_report_settings_get (self->settings, &self->choice);
  choose (self);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (TenkenReportPage) self = data;
  g_autoptr (GError) error = NULL;
  gboolean saved = tenken_report_order_finish (result, NULL, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  stop_working (self);
  if (saved)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.tell-saved", "s", g_object_get_data (G_OBJECT (self), "path"));
  else
    tenken_session_fail (tenken_page_get_session (TENKEN_PAGE (self)), error);
}

static void
save_to (TenkenReportPage *self,
         const char       *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = NULL;

  if (tenken_report_order_is_long (self->order))
    {
      g_object_set_data_full (G_OBJECT (self), "path", g_strdup (path), g_free);
      run (self, path, saved_cb);
      return;
    }

  pdf = tenken_report_to_pdf (self->report, &error);
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

static void
save_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (widget);

  if (self->chooser != NULL)
    return;

  self->chooser = tenken_report_chooser_new (GTK_WINDOW (gtk_widget_get_root (widget)),
                                             tenken_report_get_title (self->report));
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
print_action (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (widget);
  g_autoptr (GtkPrintOperation) operation = tenken_print_operation_new (tenken_report_ref (self->report));
  g_autoptr (GError) error = NULL;

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

/* A report that is not made leaves nothing to look at. */
static void
cancel_action (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (widget);

  abandon (self);
  if (self->report == NULL)
    gtk_widget_activate_action (widget, "win.result", "x", (gint64) 0);
}

static void
zoom_action (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  tenken_report_view_zoom (TENKEN_REPORT_PAGE (widget)->view, g_variant_get_int32 (parameter));
}

static void
tenken_report_page_dispose (GObject *object)
{
  TenkenReportPage *self = TENKEN_REPORT_PAGE (object);

  if (self->view != NULL)
    abandon (self);
  self->view = NULL;
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
  g_clear_pointer (&self->order, tenken_report_order_unref);

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
  gtk_widget_class_install_action (widget_class, "report.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "report.zoom", "i", zoom_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "report.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "report.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_plus, GDK_CONTROL_MASK, "report.zoom", "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_minus, GDK_CONTROL_MASK, "report.zoom", "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.result", "x", (gint64) 0);

  g_type_ensure (TENKEN_TYPE_CHECKS_BAR);
  g_type_ensure (TENKEN_TYPE_MENU_BUTTONS);
  g_type_ensure (TENKEN_TYPE_REPORT_SETTINGS);
  g_type_ensure (TENKEN_TYPE_REPORT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/tenken/Tenken/report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, view);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, settings);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, kind);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, zoom_button);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, pages_label);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, working);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, progress);
  gtk_widget_class_bind_template_child (widget_class, TenkenReportPage, save_button);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, settings_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_zoom);
}

static void
fill_kinds (TenkenReportPage *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (guint i = 0; i < TENKEN_N_REPORT_KINDS; i++)
    gtk_string_list_append (kinds, tenken_report_kind_title (i, tenken_catalog_language ()));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (kinds));
  gtk_drop_down_set_selected (self->kind, self->choice.kind);
  /* What takes the focus is a button inside, which GTK leaves without a name. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->kind))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("What to print"), -1);
}

static void
tenken_report_page_init (TenkenReportPage *self)
{
  self->choice = tenken_preferences_get_report ();
  self->report_language = tenken_catalog_plain_language ();
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_kinds (self);
  tenken_report_settings_set (self->settings, &self->choice, self->report_language);
  show_zoom (self);
  set_working (self, FALSE);
}
