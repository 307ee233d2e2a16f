/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/draft.h"

#include "base/catalog.h"

gboolean
tenken_draft_has (const TenkenDraft    *draft,
                  TenkenReportSections  section)
{
  return draft->input->kind == TENKEN_REPORT_FULL && (draft->input->sections & section) != 0;
}

const TenkenAction *
tenken_draft_action (const TenkenDraft    *draft,
                     const TenkenPlanStep *step)
{
  return tenken_actions_find (draft->input->actions, step->question->number, tenken_plan_step_key (step));
}

char *
tenken_draft_step_title (const TenkenDraft    *draft,
                         const TenkenPlanStep *step)
{
  const TenkenAction *action = tenken_draft_action (draft, step);

  return action != NULL && *action->title != '\0' ? g_strdup (action->title)
                                                  : tenken_plan_step_title (step, draft->language);
}

char *
tenken_draft_step_who (const TenkenDraft    *draft,
                       const TenkenPlanStep *step)
{
  const TenkenAction *action = tenken_draft_action (draft, step);

  if (action != NULL && *action->owner != '\0')
    return g_strdup (action->owner);
  if (step->kind == TENKEN_STEP_FIND_OUT)
    return g_strdup (tenken_tr (draft->language, "In charge"));

  return g_strdup (tenken_text_get (step->step->who, draft->language));
}

char *
tenken_draft_step_cost (const TenkenDraft    *draft,
                        const TenkenPlanStep *step)
{
  const TenkenAction *action = tenken_draft_action (draft, step);

  return g_strdup (action != NULL && *action->cost != '\0' ? action->cost
                                                           : tenken_cost_words (step->cost, draft->language));
}

void
tenken_draft_fit (TenkenDraft  *draft,
                  void        (*page) (TenkenDraft *draft))
{
  for (draft->density = 0; ; draft->density++)
    {
      page (draft);
      if (draft->flow->page == 0 || draft->density + 1 == TENKEN_DENSITIES)
        return;

      tenken_flow_free (draft->flow);
      tenken_pages_clear (draft->pages);
      draft->flow = tenken_flow_new (draft->pages);
    }
}
