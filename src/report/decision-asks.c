/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is asked of the manager, each to be ticked with a pen. */
#include "base/catalog.h"
#include "base/date.h"
#include "report/draft.h"

#define DECISIONS 3
#define UNTIL_REVIEW 90 /* days: a quarter, after which half of what was decided is forgotten */

static void
append_ranks (GString    *list,
              guint       from,
              guint       to,
              const char *language)
{
  if (from == 0)
    return;
  if (list->len > 0)
    g_string_append (list, tenken_tr (language, ", "));
  if (from == to)
    g_string_append_printf (list, "%u", from);
  else
    /* Translators: stands between the first and the last number of a range, without blanks */
    g_string_append_printf (list, "%u%s%u", from, tenken_tr (language, "–"), to);
}

/* The places, among the first steps, of those that cost nothing, or of those that cost something: "1–3, 5". */
static char *
list_ranks (const TenkenDraft *draft,
            gboolean           free)
{
  const GPtrArray *steps = draft->first;
  GString *list = g_string_new (NULL);
  guint from = 0;

  for (guint i = 0; i < steps->len; i++)
    {
      gboolean costs = ((const TenkenPlanStep *) g_ptr_array_index (steps, i))->cost != TENKEN_COST_FREE;

      if (costs == free)
        {
          append_ranks (list, from, i, draft->language);
          from = 0;
        }
      else if (from == 0)
        from = i + 1;
    }
  append_ranks (list, from, steps->len, draft->language);

  return g_string_free (list, FALSE);
}

/* Whether everybody can read below who does it. */
static gboolean
all_have_owners (const TenkenDraft *draft)
{
  for (guint i = 0; i < draft->first->len; i++)
    {
      const TenkenAction *action = tenken_draft_action (draft, draft->first->pdata[i]);

      if (action == NULL || *action->owner == '\0')
        return FALSE;
    }

  return TRUE;
}

/* The money of the steps, in one sentence that can be agreed to. */
static char *
ask_for_money (const TenkenDraft *draft)
{
  const char *language = draft->language;
  g_autofree char *free_ranks = list_ranks (draft, TRUE);
  g_autofree char *paid_ranks = list_ranks (draft, FALSE);

  if (*paid_ranks == '\0')
    /* Translators: %s is a list of numbers */
    return g_strdup_printf (tenken_tr (language, "Begin with no. %s below, which cost nothing."), free_ranks);
  if (*free_ranks == '\0')
    return g_strdup_printf (tenken_tr (language, "Approve the money for no. %s below."), paid_ranks);

  /* Translators: both are lists of numbers */
  return g_strdup_printf (tenken_tr (language, "Begin with no. %1$s below, which cost nothing, and approve the money for "
                                               "no. %2$s."), free_ranks, paid_ranks);
}

/* Each can be answered by yes or not now; lines are for the pen. */
static GPtrArray *
collect_decisions (const TenkenDraft *draft)
{
  const char *language = draft->language;
  const TenkenTally *total = &draft->score->total;
  GPtrArray *decisions = g_ptr_array_new_with_free_func (g_free);

  if (total->unanswered > 0)
    g_ptr_array_add (decisions, g_strdup_printf (tenken_tr (language, "Have the open questions answered (%u)."),
                                                 total->unanswered));
  if (draft->first->len > 0)
    {
      g_autofree char *day = tenken_date_add_days (draft->assessment->date, UNTIL_REVIEW);
      g_autofree char *date = tenken_date_format (day, language);

      g_ptr_array_add (decisions, ask_for_money (draft));
      if (all_have_owners (draft))
        g_ptr_array_add (decisions, g_strdup (tenken_tr (language, "Leave the steps to those who are named below.")));
      else
        /* Translators: the line is for a name, by hand */
        g_ptr_array_add (decisions, g_strdup (tenken_tr (language, "Put ______________ in charge of these steps.")));
      g_ptr_array_add (decisions, g_strdup_printf (tenken_tr (language, "See on %s how far they are."), date));
    }
  else
    g_ptr_array_add (decisions,
                     g_strdup (tenken_tr (language, "Set the day of the next check-up, in a year at the latest.")));

  g_ptr_array_set_size (decisions, (int) MIN (decisions->len, DECISIONS));

  return decisions;
}

void
tenken_decision_asks (TenkenDraft *draft)
{
  TenkenFlow *flow = draft->flow;
  const TenkenStyle *style = &draft->pages->style;
  g_autoptr (GPtrArray) decisions = collect_decisions (draft);

  tenken_flow_heading (flow, 0, tenken_tr (draft->language, "To be decided"), NULL);
  for (guint i = 0; i < decisions->len; i++)
    {
      TenkenRun bold = TENKEN_RUN_BOLD;
      TenkenRun right = { .alignment = PANGO_ALIGN_RIGHT };
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      TenkenRow row;

      tenken_row_init (&row, 3);
      row.above = row.below = 2.5;
      row.keep = TRUE;
      row.rule = &style->line;
      row.rule_width = 0.6;
      tenken_cell_set (tenken_row_column (&row, 0, draft->pages, 0, 0.5, "P"), draft->pages, &bold, number);
      tenken_cell_set (tenken_row_column (&row, 1, draft->pages, 0.5, 8.5, "P"), draft->pages, NULL,
                       decisions->pdata[i]);
      /* Translators: boxes to tick with a pen */
      tenken_cell_set (tenken_row_column (&row, 2, draft->pages, 9, 3, "P"), draft->pages, &right,
                       tenken_tr (draft->language, "□ Yes   □ Not now"));
      tenken_flow_place (flow, &row);
    }
}
