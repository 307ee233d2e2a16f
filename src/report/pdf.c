/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf.h"

#include "base/catalog.h"
#include "base/error.h"
#include "report/paper.h"

#include <cairo-pdf.h>

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (cairo_surface_t *surface,
              const char      *title,
              const char      *author,
              const char      *date)
{
  /* A day, not the moment: the same data gives the same bytes. */
  g_autofree char *created = g_strdup_printf ("%sT00:00:00Z", date);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, author);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Tenken " TENKEN_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
}

static void
add_outline (cairo_surface_t   *surface,
             const TenkenPages *pages)
{
  int section = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; i < pages->outline->len; i++)
    {
      const TenkenOutline *outline = &g_array_index (pages->outline, TenkenOutline, i);
      g_autofree char *link = g_strdup_printf ("dest='%s'", outline->destination);
      int parent = outline->level == 0 ? CAIRO_PDF_OUTLINE_ROOT : section;
      int id = cairo_pdf_surface_add_outline (surface, parent, outline->title, link, CAIRO_PDF_OUTLINE_FLAG_OPEN);

      if (outline->level == 0)
        section = id;
    }
}

GBytes *
tenken_pdf_write (const TenkenPages  *pages,
                  const char         *title,
                  const char         *author,
                  const char         *date,
                  GError            **error)
{
  const TenkenPaper *paper = &pages->paper;
  g_autoptr (GByteArray) array = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, array, paper->width * paper->scale,
                                                                  paper->height * paper->scale);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  set_metadata (surface, title, author, date);
  add_outline (surface, pages);

  /* Readers take a file for tagged only where one Document holds everything. */
  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < pages->pages->len; i++)
    {
      if (!tenken_pages_is_cancelled (pages))
        tenken_pages_draw (pages, i, cr, TRUE);
      tenken_pages_say_progress (pages, TENKEN_REPORT_LAID_OUT + (1 - TENKEN_REPORT_LAID_OUT) * i / pages->pages->len);
      if (i + 1 == pages->pages->len)
        cairo_tag_end (cr, "Document");
      cairo_show_page (cr);
    }

  cairo_surface_finish (surface);
  status = cairo_status (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  if (tenken_pages_is_cancelled (pages))
    {
      g_cancellable_set_error_if_cancelled (pages->cancellable, error);
      return NULL;
    }
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                   _("The report could not be made into a PDF (%s). Close other programs and try again."),
                   cairo_status_to_string (status));
      return NULL;
    }

  return tenken_pdf_finish (g_byte_array_free_to_bytes (g_steal_pointer (&array)), pages, error);
}
