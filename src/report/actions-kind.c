/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The plan as a table to tick, for the wall of the office: what to do today, this week and later. */
#include "base/catalog.h"
#include "base/date.h"
#include "insight/actions.h"
#include "report/draft.h"
#include "report/marks.h"
#include "report/table.h"

#define BOX 11.0

/* A step of the plan, and what was settled about it. */
typedef struct {
  const TenkenPlanStep *step;  /* (nullable): of an action whose step is not asked for any more, or is done */
  const TenkenAction *action;  /* (nullable) */
} Line;

static const TenkenAction *
find_action (const TenkenDraft    *draft,
             const TenkenPlanStep *step)
{
  return tenken_actions_find (draft->input->actions, step->question->number, tenken_plan_step_key (step));
}

/* Those that were put in an order by hand come first, in it. */
static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const Line *one = a, *other = b;
  guint hand = one->action != NULL && one->action->order > 0 ? one->action->order : G_MAXUINT;
  guint other_hand = other->action != NULL && other->action->order > 0 ? other->action->order : G_MAXUINT;

  if (hand != other_hand)
    return hand < other_hand ? -1 : 1;

  return one->step->rank < other->step->rank ? -1 : 1;
}

/* What is still to be done of one box; nothing that was declined or is done already. */
static GArray *
collect_box (const TenkenDraft *draft,
             TenkenPlanBox      box)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));

  for (guint i = 0; i < draft->plan->steps->len; i++)
    {
      const TenkenPlanStep *step = draft->plan->steps->pdata[i];
      Line line = { step, find_action (draft, step) };

      if (step->box == box && (line.action == NULL || tenken_action_is_open (line.action)))
        g_array_append_val (lines, line);
    }
  g_array_sort (lines, compare_lines);

  return lines;
}

/* What is open without a step in the plan, or is done: it is ticked, so that one sees what was achieved. */
static GArray *
collect_others (const TenkenDraft *draft,
                gboolean           open)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));

  for (guint i = 0; draft->input->actions != NULL && i < draft->input->actions->len; i++)
    {
      const TenkenAction *action = draft->input->actions->pdata[i];
      gboolean planned = FALSE;

      for (guint j = 0; j < draft->plan->steps->len && !planned; j++)
        planned = find_action (draft, draft->plan->steps->pdata[j]) == action;
      if (open ? tenken_action_is_open (action) && !planned : action->status == TENKEN_ACTION_DONE)
        g_array_append_val (lines, ((Line) { NULL, action }));
    }

  return lines;
}

static void
set_what (TenkenTable *table,
          TenkenDraft *draft,
          const Line  *line)
{
  const char *language = draft->language;
  TenkenRun bold = TENKEN_RUN_BOLD;
  TenkenRun how = { .size = TENKEN_TYPE_SMALL, .gap = 1 };
  g_autofree char *title = line->action != NULL ? tenken_action_title (line->action, draft->checklist, language)
                                                : tenken_plan_step_title (line->step, language);

  tenken_table_set (table, 1, &bold, title);
  if (line->step != NULL)
    tenken_table_set (table, 1, &how, tenken_plan_step_how (line->step, language));
}

/* What was settled in ink, what the checklist proposes quietly, with room to write beside it. */
static void
set_settled (TenkenTable *table,
             TenkenDraft *draft,
             guint        column,
             const char  *settled,
             const char  *proposed)
{
  TenkenRun small = TENKEN_RUN_SMALL (draft);

  if (settled != NULL && *settled != '\0')
    tenken_table_set (table, column, NULL, settled);
  else if (proposed != NULL)
    tenken_table_set (table, column, &small, proposed);
}

static void
place_line (TenkenTable *table,
            TenkenDraft *draft,
            const Line  *line)
{
  const char *language = draft->language;
  const TenkenPlanStep *step = line->step;
  const TenkenAction *action = line->action;
  gboolean done = action != NULL && action->status == TENKEN_ACTION_DONE;
  gboolean doing = action != NULL && action->status == TENKEN_ACTION_DOING;
  const char *day = action != NULL ? (done ? action->done : action->due) : "";
  g_autofree char *date = *day != '\0' ? tenken_date_format (day, language) : NULL;
  TenkenRun box = { .mark = done ? tenken_mark_ticked : doing ? tenken_mark_half : tenken_mark_box,
                    .mark_size = BOX };

  tenken_table_set (table, 0, &box, " ");
  set_what (table, draft, line);
  set_settled (table, draft, 2, action != NULL ? action->owner : NULL,
               step != NULL && step->kind == TENKEN_STEP_DO ? tenken_text_get (step->step->who, language) : NULL);
  set_settled (table, draft, 3, date, step != NULL ? tenken_effort_words (step->effort, language) : NULL);
  set_settled (table, draft, 4, action != NULL ? action->cost : NULL,
               step != NULL ? tenken_cost_words (step->cost, language) : NULL);
  set_settled (table, draft, 5, action != NULL ? tenken_action_status_words (action->status, language) : NULL, NULL);
  set_settled (table, draft, 6, action != NULL ? action->note : NULL, NULL);
  tenken_table_row (table, NULL);
}

static void
place_lines (TenkenDraft *draft,
             const char  *title,
             GArray      *lines,
             guint        number)
{
  static const TenkenColumn columns[] = {
    { 0.4, "", PANGO_ALIGN_LEFT },            { 5.0, N_("What to do, and how"), PANGO_ALIGN_LEFT },
    { 1.4, N_("Who"), PANGO_ALIGN_LEFT },     { 1.4, N_("When"), PANGO_ALIGN_LEFT },
    { 1.2, N_("Cost"), PANGO_ALIGN_LEFT },    { 0.9, N_("Status"), PANGO_ALIGN_LEFT },
    { 1.7, N_("Note"), PANGO_ALIGN_LEFT },
  };
  g_autofree char *destination = g_strdup_printf ("box-%u", number);
  TenkenTable table;

  if (lines->len > 0)
    {
      tenken_flow_heading (draft->flow, 1, title, destination);
      tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns), 5);
      for (guint i = 0; i < lines->len; i++)
        place_line (&table, draft, &g_array_index (lines, Line, i));
      tenken_table_end (&table);
    }
  g_array_unref (lines);
}

void
tenken_actions_kind (TenkenDraft *draft)
{
  const char *language = draft->language;

  tenken_draft_head (draft, tenken_report_kind_title (TENKEN_REPORT_ACTIONS, language));
  if (draft->plan->steps->len == 0)
    tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL, tenken_plan_nothing (draft));
  else
    tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL,
                           tenken_tr (language, "Tick what is done. Write a name and a day beside each step: what nobody is "
                                                "named for is not done. In grey stands what the checklist proposes."));

  for (guint box = 0; box < TENKEN_N_BOXES; box++)
    place_lines (draft, tenken_box_words (box, language), collect_box (draft, box), box);
  place_lines (draft, tenken_tr (language, "Also in the plan"), collect_others (draft, TRUE), TENKEN_N_BOXES);
  place_lines (draft, tenken_tr (language, "Done"), collect_others (draft, FALSE), TENKEN_N_BOXES + 1);
}
