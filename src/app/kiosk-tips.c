/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-tips.h"

#include "base/catalog.h"

#include <string.h>

#define FIFTEEN_MINUTES 1

static const struct {
  const char *title;
  const char *how;
} everywhere[] = {
  { N_("Lock the screen when you leave your desk"), N_("Press the Windows key and L together. It takes a second.") },
  { N_("An odd email? Call first, click later"), N_("Use a number that you know, not the one in the email.") },
};

static void
tip_free (gpointer data)
{
  TenkenKioskTip *tip = data;

  g_free (tip->title);
  g_free (tip->how);
  g_free (tip);
}

static void
add_tip (GPtrArray  *tips,
         char       *title,
         const char *how)
{
  TenkenKioskTip *tip = g_new0 (TenkenKioskTip, 1);

  tip->title = title;
  tip->how = g_strdup (how);
  g_ptr_array_add (tips, tip);
}

/* Who does it is a text for people; these are the checklists' words for all of them. Later steps of a question rest on what
 * the firm has done before. */
static gboolean
is_for_everybody (const TenkenPlanStep *step)
{
  return step->kind == TENKEN_STEP_DO && step->place == 0 && step->effort == FIFTEEN_MINUTES && step->cost == TENKEN_COST_FREE
         && (strcmp (tenken_text_get (step->step->who, "ja"), "全員") == 0
             || strcmp (tenken_text_get (step->step->who, "en"), "Everyone") == 0);
}

GPtrArray *
tenken_kiosk_tips_pick (const TenkenPlan *plan,
                        guint             n,
                        const char       *language)
{
  GPtrArray *tips = g_ptr_array_new_with_free_func (tip_free);

  for (guint i = 0; plan != NULL && i < plan->steps->len && tips->len < n; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

      if (is_for_everybody (step))
        add_tip (tips, tenken_plan_step_title (step, language), tenken_plan_step_how (step, language));
    }

  for (guint i = 0; i < G_N_ELEMENTS (everywhere) && tips->len < n; i++)
    add_tip (tips, g_strdup (tenken_tr (language, everywhere[i].title)), tenken_tr (language, everywhere[i].how));

  return tips;
}
