/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "insight/code.h"
#include "report/report.h"

gboolean
tenken_cli_report (const TenkenCliOptions  *options,
                   GError                 **error)
{
  g_autoptr (TenkenOrganisation) organisation = NULL;
  g_autoptr (TenkenAssessment) assessment = tenken_cli_load (options, &organisation, error);
  g_autoptr (TenkenReport) report = NULL;
  g_autofree char *code = NULL;
  g_autoptr (GBytes) pdf = NULL;

  if (assessment == NULL)
    return FALSE;

  code = tenken_code_new (assessment);
  report = tenken_report_new (&(TenkenReportInput) {
    .kind = TENKEN_REPORT_FULL, .assessment = assessment, .organisation = organisation, .language = options->language,
    .sections = TENKEN_SECTIONS_ALL, .code = code
  });
  pdf = tenken_report_to_pdf (report, error);

  return pdf != NULL && tenken_cli_save (options, pdf, error);
}
