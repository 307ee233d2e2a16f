/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "base/date.h"
#include "base/error.h"
#include "base/file.h"
#include "checklist/library.h"
#include "exchange/answers-csv.h"
#include "record/store.h"

gboolean
tenken_cli_import (const TenkenCliOptions  *options,
                   GError                 **error)
{
  g_autoptr (TenkenLibrary) library = tenken_library_new (NULL);
  TenkenChecklist *checklist = tenken_library_find (library, options->checklist, error);
  g_autofree char *date = options->date != NULL ? g_strdup (options->date) : tenken_date_today ();
  g_autoptr (GBytes) csv = NULL;
  g_autoptr (TenkenAnswers) answers = NULL;
  g_autoptr (TenkenStore) store = NULL;
  g_autofree char *number = NULL;
  gint64 id;

  if (checklist == NULL || !tenken_store_can_keep (checklist, error))
    return FALSE;

  if (!tenken_date_is_valid (date))
    {
      g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
                   _("“%s” is not a date. Write year, month and day as in 2026-11-22."), date);
      return FALSE;
    }

  /* The file is read to its end before the database is opened: bad answers leave no trace, not even an empty one. */
  if ((csv = tenken_file_read (options->files[0], TENKEN_ANSWERS_CSV_LIMIT, error)) == NULL
      || (answers = tenken_answers_csv_read (csv, options->files[0], checklist, error)) == NULL
      || (store = tenken_store_open (options->database, TENKEN_STORE_CREATE, error)) == NULL)
    return FALSE;

  id = tenken_store_import (store, options->organisation, date, TENKEN_PURPOSE_SELF, answers, error);
  if (id == 0)
    return FALSE;

  number = g_strdup_printf ("%" G_GINT64_FORMAT "\n", id);
  tenken_cli_print (number);

  return TRUE;
}

gboolean
tenken_cli_export (const TenkenCliOptions  *options,
                   GError                 **error)
{
  g_autoptr (TenkenAssessment) assessment = tenken_cli_load (options, NULL, error);
  g_autoptr (GBytes) csv = NULL;

  if (assessment == NULL)
    return FALSE;

  csv = tenken_answers_csv_write (assessment->answers);

  return tenken_cli_save (options, csv, error);
}
