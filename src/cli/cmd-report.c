/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "base/error.h"
#include "insight/code.h"
#include "record/action.h"
#include "record/store.h"
#include "report/report.h"

#include <string.h>

/* What a report is made from, owned. */
typedef struct {
  TenkenAssessment *assessment;
  TenkenAssessment *earlier;       /* (nullable) */
  TenkenOrganisation *organisation;
  GPtrArray *actions;
} Source;

static void
source_clear (Source *self)
{
  g_clear_pointer (&self->assessment, tenken_assessment_free);
  g_clear_pointer (&self->earlier, tenken_assessment_free);
  g_clear_pointer (&self->organisation, tenken_organisation_free);
  g_clear_pointer (&self->actions, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Source, source_clear)

static const char *
get_checklist_id (const TenkenAssessment *assessment)
{
  return tenken_answers_get_checklist (assessment->answers)->id;
}

/* The one that is named, else the one that the organisation finished before on the same checklist, if there is one. */
static gboolean
load_earlier (Source                  *source,
              TenkenStore             *store,
              const TenkenCliOptions  *options,
              GError                 **error)
{
  const TenkenStoreQuery query = {
    .organisation = source->assessment->organisation, .checklist = get_checklist_id (source->assessment),
    .before = source->assessment->id, .state = TENKEN_STORE_FINISHED, .limit = 1,
  };
  g_autoptr (GPtrArray) found = NULL;

  if (options->earlier == 0)
    {
      found = tenken_store_find (store, &query, error);
      if (found != NULL && found->len > 0)
        source->earlier = g_ptr_array_steal_index (found, 0);
      return found != NULL;
    }

  source->earlier = tenken_store_load (store, options->earlier, error);
  if (source->earlier == NULL || strcmp (get_checklist_id (source->earlier), query.checklist) == 0)
    return source->earlier != NULL;

  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
               _("Check-up %s is on another checklist and cannot be compared. Choose another with --earlier."),
               options->earlier_text);

  return FALSE;
}

static gboolean
load (Source                  *source,
      const TenkenCliOptions  *options,
      TenkenReportKind         kind,
      GError                 **error)
{
  g_autoptr (TenkenStore) store = tenken_store_open (options->database, TENKEN_STORE_READ_ONLY, error);
  const TenkenAssessment *assessment;

  source->assessment = store != NULL ? tenken_store_load (store, options->assessment, error) : NULL;
  assessment = source->assessment;
  if (assessment == NULL
      || (source->organisation = tenken_store_load_organisation (store, assessment->organisation, error)) == NULL
      || (source->actions = tenken_store_list_actions (store, assessment->organisation, get_checklist_id (assessment),
                                                       error)) == NULL
      || !load_earlier (source, store, options, error))
    return FALSE;

  if (source->earlier != NULL || kind != TENKEN_REPORT_CHANGES)
    return TRUE;

  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_NOT_FOUND,
               _("“%s” has finished no earlier check-up on this checklist to compare with. Choose one with --earlier."),
               assessment->organisation);

  return FALSE;
}

/* Takes the three words that say what kind of report it is; those that were not given leave things as they are. */
static gboolean
read_form (const TenkenCliOptions  *options,
           TenkenReportInput       *input,
           GError                 **error)
{
  const char *name = NULL, *value = NULL;

  if (options->kind != NULL && !tenken_report_kind_find (options->kind, &input->kind))
    name = "kind", value = options->kind;
  else if (options->paper != NULL && !tenken_paper_find (options->paper, &input->paper))
    name = "paper", value = options->paper;
  else if (options->sections != NULL && !tenken_sections_parse (options->sections, &input->sections))
    name = "sections", value = options->sections;
  if (name == NULL)
    return TRUE;

  /* Translators: an option of a command, and what somebody gave it */
  g_set_error (error, TENKEN_ERROR, TENKEN_ERROR_INPUT,
               _("The option --%1$s does not know “%2$s”. tenken-cli report --help lists what it knows."), name, value);

  return FALSE;
}

gboolean
tenken_cli_report (const TenkenCliOptions  *options,
                   GError                 **error)
{
  TenkenReportInput input = { .kind = TENKEN_REPORT_FULL, .sections = TENKEN_SECTIONS_ALL, .language = options->language };
  g_auto (Source) source = { 0 };
  g_autoptr (TenkenReport) report = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autofree char *code = NULL;

  if (!read_form (options, &input, error) || !load (&source, options, input.kind, error))
    return FALSE;

  code = tenken_code_new (source.assessment);
  input.assessment = source.assessment;
  input.earlier = source.earlier;
  input.organisation = source.organisation;
  input.actions = source.actions;
  /* Nothing on a blank one belongs to any answers. */
  input.code = input.kind != TENKEN_REPORT_BLANK ? code : NULL;
  report = tenken_report_new (&input);
  pdf = tenken_report_to_pdf (report, error);

  return pdf != NULL && tenken_cli_save (options, pdf, error);
}
