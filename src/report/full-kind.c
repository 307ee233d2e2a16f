/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/draft.h"

void
tenken_full_kind (TenkenDraft *draft)
{
  static const struct {
    TenkenReportSections section;
    void (*place) (TenkenDraft *draft);
  } sections[] = {
    { TENKEN_SECTION_RESULT, tenken_result_section },
    { TENKEN_SECTION_PLAN, tenken_plan_section },
    { TENKEN_SECTION_UNKNOWN, tenken_unknown_section },
    { TENKEN_SECTION_CHANGES, tenken_changes_section },
    { TENKEN_SECTION_AVERAGES, tenken_averages_section },
    { TENKEN_SECTION_ANSWERS, tenken_annex_section },
    { TENKEN_SECTION_GLOSSARY, tenken_glossary_section },
    { TENKEN_SECTION_CONTENTS, tenken_contents_section },
  };

  tenken_decision_page (draft);
  draft->decision_pages = draft->flow->page + 1;
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if ((draft->input->sections & sections[i].section) != 0)
      sections[i].place (draft);
  tenken_decision_pointer (draft);
}
