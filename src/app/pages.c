/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages.h"

#include "app/compare-page.h"
#include "app/finish-page.h"
#include "app/kiosk-setup-page.h"
#include "app/organisation-page.h"
#include "app/library-page.h"
#include "app/past-page.h"
#include "app/path-page.h"
#include "app/plan-page.h"
#include "app/question-page.h"
#include "app/quick-entry-page.h"
#include "app/report-page.h"
#include "app/result-page.h"
#include "app/start-page.h"

#include <string.h>

static const TenkenPageKind pages[] = {
  { "start", tenken_start_page_get_type, 0, FALSE },
  { "organisation", tenken_organisation_page_get_type, 1, FALSE },
  { "kiosk-setup", tenken_kiosk_setup_page_get_type, 1, FALSE },
  { "library", tenken_library_page_get_type, 1, FALSE },
  { "past", tenken_past_page_get_type, 1, FALSE },
  { "question", tenken_question_page_get_type, 2, TRUE },
  { "entry", tenken_quick_entry_page_get_type, 2, TRUE },
  { "finish", tenken_finish_page_get_type, 3, TRUE },
  { "result", tenken_result_page_get_type, 3, TRUE },
  { "report", tenken_report_page_get_type, 4, TRUE },
  { "plan", tenken_plan_page_get_type, 4, TRUE },
  { "compare", tenken_compare_page_get_type, 4, TRUE },
  { "path", tenken_path_page_get_type, 4, TRUE },
};

const TenkenPageKind *
tenken_pages_get (guint place)
{
  return place < G_N_ELEMENTS (pages) ? &pages[place] : NULL;
}

const TenkenPageKind *
tenken_pages_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (strcmp (pages[i].name, name) == 0)
      return &pages[i];

  return NULL;
}

const TenkenPageKind *
tenken_pages_find_type (GType type)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (pages[i].get_type () == type)
      return &pages[i];

  return NULL;
}
