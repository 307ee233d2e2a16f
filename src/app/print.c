/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print.h"

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                TenkenReport      *report)
{
  gtk_print_operation_set_n_pages (operation, (int) tenken_report_get_n_pages (report));
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              TenkenReport      *report)
{
  double width, height;
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  /* Whatever paper was chosen, the page is fitted into it as a whole. */
  tenken_report_get_page_size (report, &width, &height);
  double scale = MIN (gtk_print_context_get_width (context) / width, gtk_print_context_get_height (context) / height);

  cairo_scale (cr, scale, scale);
  tenken_report_draw_page (report, (guint) page, cr);
}

GtkPrintOperation *
tenken_print_operation_new (TenkenReport *report)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = gtk_paper_size_new (GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_print_operation_set_default_page_setup (operation, setup);
  /* The pages bring their own margins. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, tenken_report_get_title (report));
  gtk_print_operation_set_embed_page_setup (operation, TRUE);

  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), report);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), report);
  g_object_set_data_full (G_OBJECT (operation), "tenken-report", report, (GDestroyNotify) tenken_report_free);

  return operation;
}
