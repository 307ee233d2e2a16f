/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/kind.h"

#include "base/catalog.h"

#include <string.h>

static const struct {
  const char *id;
  const char *title;
  gboolean landscape;
} kinds[TENKEN_N_REPORT_KINDS] = {
  [TENKEN_REPORT_DECISION] = { "decision", N_("Decision page"), FALSE },
  [TENKEN_REPORT_FULL] = { "full", N_("Full report"), FALSE },
  [TENKEN_REPORT_ACTIONS] = { "actions", N_("Action sheet"), TRUE },
  [TENKEN_REPORT_CHANGES] = { "changes", N_("Changes since last time"), FALSE },
  [TENKEN_REPORT_PARTNER] = { "partner", N_("Sheet for business partners"), FALSE },
  [TENKEN_REPORT_POSTER] = { "poster", N_("Poster"), FALSE },
  [TENKEN_REPORT_BLANK] = { "blank", N_("Blank questionnaire"), FALSE },
};

static const struct {
  const char *id;
  const char *title;
} papers[TENKEN_N_PAPERS] = {
  [TENKEN_PAPER_A4] = { "a4", "A4" },
  [TENKEN_PAPER_A3] = { "a3", "A3" },
  [TENKEN_PAPER_LETTER] = { "letter", "Letter" },
};

static const struct {
  const char *id;
  const char *title;
} sections[TENKEN_N_SECTIONS] = {
  { "contents", N_("Contents") },
  { "result", N_("Result by part") },
  { "plan", N_("The whole plan") },
  { "unknown", N_("What nobody knew") },
  { "changes", N_("Changes since last time") },
  { "averages", N_("What others do") },
  { "answers", N_("Annex: all questions and answers") },
  { "glossary", N_("Words explained") },
};

const char *
tenken_report_kind_id (TenkenReportKind kind)
{
  return kinds[kind].id;
}

gboolean
tenken_report_kind_find (const char       *id,
                         TenkenReportKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (id, kinds[i].id) == 0)
      {
        *kind = i;
        return TRUE;
      }

  return FALSE;
}

const char *
tenken_report_kind_title (TenkenReportKind  kind,
                          const char       *language)
{
  return tenken_tr (language, kinds[kind].title);
}

gboolean
tenken_report_kind_is_landscape (TenkenReportKind kind)
{
  return kinds[kind].landscape;
}

const char *
tenken_paper_id (TenkenPaperSize size)
{
  return papers[size].id;
}

gboolean
tenken_paper_find (const char      *id,
                   TenkenPaperSize *size)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_strcmp0 (id, papers[i].id) == 0)
      {
        *size = i;
        return TRUE;
      }

  return FALSE;
}

const char *
tenken_paper_title (TenkenPaperSize size)
{
  return papers[size].title;
}

const char *
tenken_section_id (guint i)
{
  return sections[i].id;
}

const char *
tenken_section_title (guint       i,
                      const char *language)
{
  return tenken_tr (language, sections[i].title);
}

static guint
find_section (const char *id)
{
  guint i = 0;

  while (i < TENKEN_N_SECTIONS && strcmp (id, sections[i].id) != 0)
    i++;

  return i;
}

gboolean
tenken_sections_parse (const char           *ids,
                       TenkenReportSections *out)
{
  g_auto (GStrv) names = g_strsplit (ids, ",", -1);
  guint found = 0;

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *name = g_strstrip (names[i]);
      guint section = find_section (name);

      if (section < TENKEN_N_SECTIONS)
        found |= 1u << section;
      else if (strcmp (name, "all") == 0)
        found = TENKEN_SECTIONS_ALL;
      else if (strcmp (name, "none") != 0)
        return FALSE;
    }
  *out = found;

  return TRUE;
}

char *
tenken_sections_to_string (TenkenReportSections chosen)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < TENKEN_N_SECTIONS; i++)
    if ((chosen & (1u << i)) != 0)
      g_ptr_array_add (ids, (char *) sections[i].id);
  if (ids->len == 0)
    g_ptr_array_add (ids, (char *) "none");
  g_ptr_array_add (ids, NULL);

  return g_strjoinv (",", (char **) ids->pdata);
}
