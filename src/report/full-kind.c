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
    { TENKEN_SECTION_ANSWERS, tenken_annex_section },
  };

  tenken_decision_page (draft);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if ((draft->input->sections & sections[i].section) != 0)
      sections[i].place (draft);
  tenken_decision_pointer (draft);
}
