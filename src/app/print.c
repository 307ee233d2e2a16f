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

static GtkPaperSize *
make_paper (const TenkenReport *report)
{
  static const char * const names[TENKEN_N_PAPERS] = {
    [TENKEN_PAPER_A4] = GTK_PAPER_NAME_A4, [TENKEN_PAPER_A3] = GTK_PAPER_NAME_A3,
    [TENKEN_PAPER_LETTER] = GTK_PAPER_NAME_LETTER,
  };

  return gtk_paper_size_new (names[tenken_report_get_paper (report)]);
}

GtkPrintOperation *
tenken_print_operation_new (TenkenReport *report)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = make_paper (report);
  double width, height;

  /* Papers are named upright; a page that is wider than high lies on its side. */
  tenken_report_get_page_size (report, &width, &height);
  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_page_setup_set_orientation (setup, width > height ? GTK_PAGE_ORIENTATION_LANDSCAPE : GTK_PAGE_ORIENTATION_PORTRAIT);
  gtk_print_operation_set_default_page_setup (operation, setup);
  /* The pages bring their own margins. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, tenken_report_get_title (report));
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE);

  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), report);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), report);
  g_object_set_data_full (G_OBJECT (operation), "tenken-report", report, (GDestroyNotify) tenken_report_free);

  return operation;
}
