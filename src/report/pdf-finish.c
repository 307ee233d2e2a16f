/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf.h"

#include "base/catalog.h"
#include "base/error.h"
#include "report/pdf-code.h"

#include <qpdf/qpdf-c.h>

/* Gives each figure of the structure tree its words. The tree holds the figures in the order in which they were
 * drawn; after the last, the long tables need not be looked through. */
static void
name_figures (qpdf_data        qpdf,
              qpdf_oh          node,
              const GPtrArray *alternates,
              guint           *next)
{
  qpdf_oh kids;

  if (qpdf_oh_is_array (qpdf, node))
    {
      int n = qpdf_oh_get_array_n_items (qpdf, node);

      for (int i = 0; i < n && *next < alternates->len; i++)
        name_figures (qpdf, qpdf_oh_get_array_item (qpdf, node, i), alternates, next);
      return;
    }
  if (!qpdf_oh_is_dictionary (qpdf, node))
    return;

  if (qpdf_oh_is_name_and_equals (qpdf, qpdf_oh_get_key (qpdf, node, "/S"), "/Figure"))
    {
      if (*next < alternates->len)
        qpdf_oh_replace_key (qpdf, node, "/Alt",
                             qpdf_oh_new_unicode_string (qpdf, g_ptr_array_index (alternates, *next)));
      (*next)++;
      return;
    }

  kids = qpdf_oh_get_key (qpdf, node, "/K");
  name_figures (qpdf, kids, alternates, next);
}

static void
complete (qpdf_data          qpdf,
          const TenkenPages *pages)
{
  qpdf_oh root = qpdf_get_root (qpdf);
  qpdf_oh preferences = qpdf_oh_new_dictionary (qpdf);
  guint next = 0;

  qpdf_oh_replace_key (qpdf, root, "/Lang", qpdf_oh_new_string (qpdf, pages->style.language));
  qpdf_oh_replace_key (qpdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool (qpdf, QPDF_TRUE));
  qpdf_oh_replace_key (qpdf, root, "/ViewerPreferences", preferences);
  if (pages->code != NULL)
    qpdf_set_info_key (qpdf, TENKEN_PDF_CODE, pages->code);
  name_figures (qpdf, qpdf_oh_get_key (qpdf, qpdf_oh_get_key (qpdf, root, "/StructTreeRoot"), "/K"),
                pages->alternates, &next);
}

/* The streams are copied as they are: only the catalogue and the figures change. */
static gboolean
write_again (qpdf_data qpdf)
{
  if (qpdf_init_write_memory (qpdf) & QPDF_ERRORS)
    return FALSE;

  qpdf_set_stream_data_mode (qpdf, qpdf_s_preserve);
  qpdf_set_object_stream_mode (qpdf, qpdf_o_preserve);
  qpdf_set_compress_streams (qpdf, QPDF_FALSE);
  qpdf_set_deterministic_ID (qpdf, QPDF_TRUE);

  return !(qpdf_write (qpdf) & QPDF_ERRORS);
}

GBytes *
tenken_pdf_finish (GBytes             *pdf,
                   const TenkenPages  *pages,
                   GError            **error)
{
  qpdf_data qpdf = qpdf_init ();
  GBytes *result = NULL;
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);

  qpdf_silence_errors (qpdf);
  qpdf_set_suppress_warnings (qpdf, QPDF_TRUE);
  if (!(qpdf_read_memory (qpdf, "report", data, size, NULL) & QPDF_ERRORS))
    {
      complete (qpdf, pages);
      if (write_again (qpdf))
        result = g_bytes_new (qpdf_get_buffer (qpdf), qpdf_get_buffer_length (qpdf));
    }
  qpdf_cleanup (&qpdf);
  g_bytes_unref (pdf);

  if (result == NULL)
    g_set_error_literal (error, TENKEN_ERROR, TENKEN_ERROR_FILE,
                         _("The report could not be made into a PDF. Close other programs and try again."));

  return result;
}
