/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf-code.h"

#include "insight/code.h"

#include <qpdf/qpdf-c.h>

#include <string.h>

char *
tenken_pdf_find_code (GBytes *pdf)
{
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);
  qpdf_data qpdf;
  char *code = NULL;

  /* What is no PDF would be searched to its end for pieces of one. */
  if (size < 5 || memcmp (data, "%PDF-", 5) != 0)
    return NULL;

  qpdf = qpdf_init ();
  qpdf_silence_errors (qpdf);
  qpdf_set_suppress_warnings (qpdf, QPDF_TRUE);
  if (!(qpdf_read_memory (qpdf, "file", data, size, NULL) & QPDF_ERRORS))
    {
      const char *value = qpdf_get_info_key (qpdf, TENKEN_PDF_CODE);

      if (value != NULL && g_utf8_validate (value, -1, NULL))
        code = tenken_code_read (value);
    }
  /* An error that nobody looked at would be said on stderr. */
  if (qpdf_has_error (qpdf))
    qpdf_get_error (qpdf);
  qpdf_cleanup (&qpdf);

  return code;
}
