/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "base/file.h"
#include "insight/code.h"
#include "record/store.h"
#include "report/pdf-code.h"

#include <json-glib/json-glib.h>
#include <string.h>

static const TenkenCliStatus statuses[TENKEN_N_CODE_VERDICTS] = {
  [TENKEN_CODE_MATCHES] = TENKEN_CLI_DONE,
  [TENKEN_CODE_CHANGED] = TENKEN_CLI_CHANGED,
  [TENKEN_CODE_UNKNOWN] = TENKEN_CLI_UNKNOWN,
  [TENKEN_CODE_NO_REPORT] = TENKEN_CLI_NO_REPORT,
};

/* A code from paper, or that of the file of this name.
 *
 * Returns: %FALSE where there is no such file. */
static gboolean
find_code (const char  *name,
           char       **code,
           GError     **error)
{
  g_autoptr (GBytes) pdf = NULL;

  *code = tenken_code_read (name);
  if (*code != NULL)
    return TRUE;

  pdf = tenken_file_read (name, TENKEN_PDF_LIMIT, error);
  if (pdf != NULL)
    *code = tenken_pdf_find_code (pdf);

  return pdf != NULL;
}

static void
add_string (JsonBuilder *builder,
            const char  *name,
            const char  *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

/* One object on a line; what is not known is null. */
static char *
format_json (TenkenCodeVerdict       verdict,
             const char             *code,
             const TenkenAssessment *found,
             const char             *sentence)
{
  static const char * const verdicts[TENKEN_N_CODE_VERDICTS] = {
    [TENKEN_CODE_MATCHES] = "matches", [TENKEN_CODE_CHANGED] = "changed",
    [TENKEN_CODE_UNKNOWN] = "unknown", [TENKEN_CODE_NO_REPORT] = "no-report",
  };
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_object (builder);
  add_string (builder, "verdict", verdicts[verdict]);
  add_string (builder, "code", code);
  json_builder_set_member_name (builder, "assessment");
  if (found != NULL)
    json_builder_add_int_value (builder, found->id);
  else
    json_builder_add_null_value (builder);
  add_string (builder, "organisation", found != NULL ? found->organisation : NULL);
  add_string (builder, "date", found != NULL ? found->date : NULL);
  add_string (builder, "sentence", sentence);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, FALSE);

  return g_strconcat (json, "\n", NULL);
}

gboolean
tenken_cli_verify (const TenkenCliOptions  *options,
                   GError                 **error)
{
  g_autofree char *code = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *text = NULL;
  g_autoptr (TenkenStore) store = NULL;
  g_autoptr (GPtrArray) assessments = NULL;
  const TenkenAssessment *found;
  TenkenCodeVerdict verdict;

  if (!find_code (options->files[0], &code, error))
    return FALSE;
  store = tenken_store_open (options->database, TENKEN_STORE_READ_ONLY, error);
  assessments = store != NULL ? tenken_store_find (store, NULL, error) : NULL;
  if (assessments == NULL)
    return FALSE;

  verdict = tenken_code_check (code, assessments, &found);
  sentence = tenken_code_words (verdict, found, tenken_catalog_language ());
  text = strcmp (options->format, "json") == 0 ? format_json (verdict, code, found, sentence)
                                               : g_strconcat (sentence, "\n", NULL);
  tenken_cli_print (text);
  *options->ending = statuses[verdict];

  return TRUE;
}
