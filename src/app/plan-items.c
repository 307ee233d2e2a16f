/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/plan-items.h"

#include "base/catalog.h"
#include "base/date.h"

/* No question has as many. */
#define MANY_STEPS 1000

gboolean
tenken_plan_filter_matches (TenkenPlanFilter    self,
                            const TenkenAction *action,
                            const char         *today)
{
  switch (self)
    {
    case TENKEN_PLAN_TODO:
      return action->status == TENKEN_ACTION_TODO;
    case TENKEN_PLAN_DOING:
      return action->status == TENKEN_ACTION_DOING;
    case TENKEN_PLAN_DONE:
      return action->status == TENKEN_ACTION_DONE;
    case TENKEN_PLAN_DECLINED:
      return action->status == TENKEN_ACTION_DECLINED;
    case TENKEN_PLAN_OVERDUE:
      return tenken_action_is_overdue (action, today);
    case TENKEN_PLAN_ALL:
    case TENKEN_N_PLAN_FILTERS:
    default:
      return TRUE;
    }
}

const char *
tenken_plan_filter_get_label (TenkenPlanFilter self)
{
  const char *language = tenken_catalog_language ();

  switch (self)
    {
    case TENKEN_PLAN_TODO:
      return tenken_action_status_words (TENKEN_ACTION_TODO, language);
    case TENKEN_PLAN_DOING:
      return tenken_action_status_words (TENKEN_ACTION_DOING, language);
    case TENKEN_PLAN_DONE:
      return tenken_action_status_words (TENKEN_ACTION_DONE, language);
    case TENKEN_PLAN_DECLINED:
      return tenken_action_status_words (TENKEN_ACTION_DECLINED, language);
    case TENKEN_PLAN_OVERDUE:
      return _("Overdue");
    case TENKEN_PLAN_ALL:
    case TENKEN_N_PLAN_FILTERS:
    default:
      return _("All steps");
    }
}

gint64
tenken_plan_item_id (guint number,
                     int   place)
{
  return (gint64) number * MANY_STEPS + place + 2;
}

void
tenken_plan_item_get_step (gint64  id,
                           guint  *number,
                           int    *place)
{
  *number = (guint) (id / MANY_STEPS);
  *place = (int) (id % MANY_STEPS) - 2;
}

const char *
tenken_plan_status_icon (TenkenActionStatus status)
{
  static const char * const icons[TENKEN_N_ACTION_STATUSES] = {
    [TENKEN_ACTION_TODO] = "checkbox-symbolic",
    [TENKEN_ACTION_DOING] = "checkbox-mixed-symbolic",
    [TENKEN_ACTION_DONE] = "checkbox-checked-symbolic",
    [TENKEN_ACTION_DECLINED] = "action-unavailable-symbolic",
  };

  return icons[status];
}

static void
append (GString    *text,
        const char *words)
{
  if (*words != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", words);
}

/* What became of it, who does it, and until when. */
static TenkenItem *
make_action (const TenkenAction    *action,
             const TenkenChecklist *checklist,
             const char            *today,
             const char            *language)
{
  GString *below = g_string_new (NULL);
  g_autofree char *date = tenken_date_format (action->due, language);
  TenkenItem *item;

  append (below, tenken_action_status_words (action->status, language));
  append (below, action->owner);
  if (tenken_action_is_overdue (action, today))
    {
      /* Translators: %s is a day that is past, until which something was to be done */
      g_autofree char *late = g_strdup_printf (_("%s, overdue"), date);

      append (below, late);
    }
  else if (tenken_action_is_open (action))
    {
      append (below, date);
    }

  item = tenken_item_new (tenken_plan_item_id (action->number, action->place),
                          tenken_action_title (action, checklist, language), g_string_free (below, FALSE), g_strdup (""));
  item->icon_name = tenken_plan_status_icon (action->status);
  item->lines = 3;

  return item;
}

static TenkenItem *
make_suggestion (const TenkenPlanStep *step,
                 const char           *language)
{
  char *below = g_strdup_printf ("%s · %s", tenken_box_words (step->box, language),
                                 tenken_cost_words (step->cost, language));
  TenkenItem *item;

  /* What needs a budget says so once. */
  if (step->box == TENKEN_BOX_BUDGET)
    {
      g_free (below);
      below = g_strdup_printf ("%s · %s", tenken_box_words (step->box, language),
                               tenken_effort_words (step->effort, language));
    }
  item = tenken_item_new (tenken_plan_item_id (step->question->number, tenken_plan_step_key (step)),
                          tenken_plan_step_title (step, language), below, g_strdup (""));
  item->icon_name = "list-add-symbolic";
  item->lines = 3;
  item->group = g_strdup (_("Suggested: not in the plan yet"));

  return item;
}

GPtrArray *
tenken_plan_items_new (const GPtrArray       *sorted,
                       const TenkenPlan      *plan,
                       const TenkenChecklist *checklist,
                       TenkenPlanFilter       filter,
                       const char            *today,
                       const char            *language)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean by_hand = tenken_actions_are_ordered (sorted);

  for (guint i = 0; i < sorted->len; i++)
    {
      const TenkenAction *action = g_ptr_array_index (sorted, i);
      TenkenItem *item;

      if (!tenken_plan_filter_matches (filter, action, today))
        continue;
      item = make_action (action, checklist, today, language);
      item->group = g_strdup (by_hand ? _("In your own order")
                                      : tenken_box_words (tenken_action_box (action, checklist), language));
      g_ptr_array_add (items, item);
    }

  for (guint i = 0; filter == TENKEN_PLAN_ALL && i < plan->steps->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);

      if (tenken_actions_find (sorted, step->question->number, tenken_plan_step_key (step)) == NULL)
        g_ptr_array_add (items, make_suggestion (step, language));
    }

  return items;
}

GPtrArray *
tenken_plan_items_find_today (const GPtrArray  *actions,
                              const TenkenPlan *plan)
{
  GPtrArray *today = tenken_actions_new ();

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (plan->steps, i);
      int key = tenken_plan_step_key (step);

      if (step->box == TENKEN_BOX_TODAY && tenken_actions_find (actions, step->question->number, key) == NULL)
        g_ptr_array_add (today, tenken_action_new (step->question->number, key));
    }

  return today;
}
