/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page that a manager decides on in one minute: how it stands, what to decide, what to do first. */
#include "base/catalog.h"
#include "base/date.h"
#include "draw/seal.h"
#include "insight/progress.h"
#include "insight/what-if.h"
#include "report/draft.h"
#include "report/paper.h"
#include "report/table.h"

#define FIRST_STEPS 6
#define SEAL_COLUMNS 1.75

/* Airy where the texts are short, closer where they are long. */
static const struct {
  double title, text;        /* sizes of type in the table of steps */
  double padding;            /* in it */
  gboolean notice;           /* whose the checklist is and is not, in full; else it stands beside the result */
  guint steps;
} densities[TENKEN_DENSITIES] = {
  { TENKEN_TYPE_BODY, TENKEN_TYPE_BODY, 4.5, TRUE, FIRST_STEPS },
  { TENKEN_TYPE_BODY, TENKEN_TYPE_BODY, 2.5, TRUE, FIRST_STEPS },
  { TENKEN_TYPE_BODY, TENKEN_TYPE_SMALL, 3, TRUE, FIRST_STEPS },
  { TENKEN_TYPE_SMALL, TENKEN_TYPE_SMALL, 2, TRUE, FIRST_STEPS },
  { TENKEN_TYPE_SMALL, TENKEN_TYPE_SMALL, 1, FALSE, FIRST_STEPS },
  { TENKEN_TYPE_SMALL, TENKEN_TYPE_SMALL, 1, FALSE, FIRST_STEPS - 1 },
};

gboolean
tenken_decision_has_notice (const TenkenDraft *draft)
{
  return densities[draft->density].notice;
}

/* The steps that stand on the page: one of each question, the others are in the plan. What is done, or was declined, is
 * decided already. */
static GPtrArray *
first_steps (const TenkenDraft *draft)
{
  TenkenPlan open = { .steps = g_ptr_array_new () };
  GPtrArray *steps;

  for (guint i = 0; i < draft->plan->steps->len; i++)
    {
      const TenkenPlanStep *step = draft->plan->steps->pdata[i];
      const TenkenAction *action = tenken_draft_action (draft, step);

      if (action == NULL || action->status < TENKEN_ACTION_DONE)
        g_ptr_array_add (open.steps, (gpointer) step);
    }
  steps = tenken_plan_pick_first (&open, FIRST_STEPS);
  g_ptr_array_unref (open.steps);

  for (guint i = steps->len; i > 0; i--)
    if (((const TenkenPlanStep *) g_ptr_array_index (steps, i - 1))->place > 0)
      g_ptr_array_remove_index (steps, i - 1);

  return steps;
}

static void
place_step (TenkenTable *table,
            TenkenDraft *draft,
            guint        i)
{
  const char *language = draft->language;
  const TenkenPlanStep *step = draft->first->pdata[i];
  const TenkenAction *action = tenken_draft_action (draft, step);
  double size = densities[draft->density].text;
  TenkenRun rank = { .size = TENKEN_TYPE_LARGE, .bold = TRUE };
  TenkenRun text = { .size = size };
  TenkenRun when = { .size = TENKEN_TYPE_SMALL };
  TenkenRun blank = { .size = size, .color = &draft->pages->style.quiet };
  g_autofree char *link = g_strdup_printf (TENKEN_DESTINATION_STEP, step->rank);
  TenkenRun title = { .size = densities[draft->density].title, .bold = TRUE,
                      .link = tenken_draft_has (draft, TENKEN_SECTION_PLAN) ? link : NULL };
  g_autofree char *number = g_strdup_printf ("%u", i + 1);
  g_autofree char *what = tenken_draft_step_title (draft, step);
  g_autofree char *why = tenken_plan_short_reason (draft, draft->first, i);
  g_autofree char *points = tenken_plan_points (step, language);
  g_autofree char *who = tenken_draft_step_who (draft, step);
  g_autofree char *due = action != NULL && *action->due != '\0' ? tenken_date_format (action->due, language) : NULL;
  g_autofree char *cost = tenken_draft_step_cost (draft, step);

  tenken_table_set (table, 0, &rank, number);
  tenken_table_set (table, 1, &title, what);
  tenken_table_set (table, 2, &text, why);
  tenken_table_set (table, 3, &text, who);
  /* Translators: a month and a day, to be written in by hand */
  tenken_table_set (table, 4, due != NULL ? &when : &blank, due != NULL ? due : tenken_tr (language, "___ /___"));
  tenken_table_set (table, 5, &text, tenken_effort_words (step->effort, language));
  tenken_table_set (table, 6, &text, cost);
  tenken_table_set (table, 7, &text, points);
  tenken_table_row (table, NULL);
}

static void
place_steps (TenkenDraft *draft)
{
  static const TenkenColumn columns[] = {
    { 0.45, "", PANGO_ALIGN_LEFT },              { 3.4, N_("What to do"), PANGO_ALIGN_LEFT },
    { 3.0, N_("Why first"), PANGO_ALIGN_LEFT }, { 1.2, N_("Who"), PANGO_ALIGN_LEFT },
    { 1.3, N_("Due"), PANGO_ALIGN_LEFT },       { 1.15, N_("Effort"), PANGO_ALIGN_LEFT },
    { 0.8, N_("Cost"), PANGO_ALIGN_LEFT },      { 0.7, N_("Points"), PANGO_ALIGN_RIGHT },
  };
  const GPtrArray *steps = draft->first;
  g_autofree char *title = g_strdup_printf (tenken_tr (draft->language, "The first steps: %u"), steps->len);
  TenkenTable table;

  tenken_flow_heading (draft->flow, 0, title, NULL);
  tenken_table_begin (&table, draft->flow, columns, G_N_ELEMENTS (columns),
                      densities[draft->density].padding);
  for (guint i = 0; i < steps->len; i++)
    place_step (&table, draft, i);
  tenken_table_end (&table);
}

/* The score that the first steps lead to. */
static TenkenScore *
score_after (const TenkenDraft *draft)
{
  const GPtrArray *steps = draft->first;
  g_autoptr (GHashTable) carried_out = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < steps->len; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (steps, i);

      if (step->kind == TENKEN_STEP_DO)
        g_hash_table_add (carried_out, (gpointer) step->step);
    }

  return tenken_what_if_score (draft->assessment->answers, carried_out);
}

static char *
outlook (const TenkenDraft *draft)
{
  g_autoptr (TenkenScore) after = score_after (draft);

  /* While answers are missing, any promise would be wrong tomorrow. */
  if (draft->score->band == NULL || after->band == NULL || after->total.percent <= draft->score->total.percent)
    return g_strdup ("");
  if (after->band == draft->score->band)
    return g_strdup_printf (tenken_tr (draft->language, "These steps lead from %d to %d points."),
                            draft->score->total.percent, after->total.percent);

  /* Translators: two scores and the title of the band that is reached */
  return g_strdup_printf (tenken_tr (draft->language, "These steps lead from %d to %d points: “%s”."),
                          draft->score->total.percent, after->total.percent,
                          tenken_text_get (after->band->title, draft->language));
}

/* The page is not known yet; the line is long enough for any. */
#define POINTER_TEXT N_("The whole plan with %u steps begins on page %u.")

static void
place_pointer (TenkenDraft *draft,
               double       columns)
{
  TenkenRun run = { .link = TENKEN_DESTINATION_PLAN, .lines = 1 };
  g_autofree char *text = g_strdup_printf (tenken_tr (draft->language, POINTER_TEXT), draft->plan->steps->len, 0u);
  const GArray *items;

  tenken_flow_paragraph (draft->flow, 0, columns, "P", &run, text);
  if (tenken_pages_is_cancelled (draft->pages))
    return;

  draft->pointer_page = draft->flow->page;
  items = g_ptr_array_index (draft->pages->pages, draft->pointer_page);
  for (draft->pointer_item = items->len - 1;
       g_array_index (items, TenkenItem, draft->pointer_item).kind != TENKEN_ITEM_TEXT;
       draft->pointer_item--)
    ;
}

void
tenken_decision_pointer (TenkenDraft *draft)
{
  g_autofree char *text = NULL;
  TenkenItem *item;
  PangoLayout *layout;

  if (draft->pointer_item == 0 || tenken_pages_is_cancelled (draft->pages))
    return;

  item = &g_array_index ((GArray *) g_ptr_array_index (draft->pages->pages, draft->pointer_page), TenkenItem,
                         draft->pointer_item);
  layout = tenken_pages_keep (draft->pages, pango_layout_copy (item->line->layout), g_object_unref);
  text = g_strdup_printf (tenken_tr (draft->language, POINTER_TEXT), draft->plan->steps->len, draft->plan_page + 1);
  pango_layout_set_text (layout, text, -1);
  item->line = pango_layout_get_line_readonly (layout, 0);
}

static void
draw_seal (gconstpointer      data,
           cairo_t           *cr,
           double             width,
           double             height,
           const TenkenStyle *style)
{
  tenken_seal_draw (data, cr, width, height, style);
}

/* The last lines, with the seal at their right where everything is answered this time and somebody said so. */
static void
place_close (TenkenDraft *draft)
{
  TenkenFlow *flow = draft->flow;
  TenkenProgress progress = tenken_progress_new (draft->assessment->answers);
  gboolean sealed = draft->assessment->finished && tenken_progress_get_open (&progress) == 0;
  double seal = tenken_paper_span (draft->paper, SEAL_COLUMNS);
  double columns = TENKEN_PAPER_COLUMNS - SEAL_COLUMNS - 0.4;
  const char *notice = tenken_decision_has_notice (draft) ? tenken_text_get (draft->checklist->notice, draft->language)
                                                          : "";
  TenkenRun small = TENKEN_RUN_SMALL (draft);
  g_autofree char *self_check = g_strconcat (tenken_tr (draft->language, "This is the result of a self-check. "), notice,
                                             NULL);
  double top;
  guint page;

  tenken_flow_space (flow, 8);
  tenken_flow_reserve (flow, sealed ? seal : 40);
  top = flow->y;
  page = flow->page;
  if (draft->plan->steps->len > 0)
    {
      g_autofree char *text = outlook (draft);
      TenkenRun bold = TENKEN_RUN_BOLD;

      tenken_flow_paragraph (flow, 0, columns, "P", &bold, text);
      if (tenken_draft_has (draft, TENKEN_SECTION_PLAN))
        place_pointer (draft, columns);
    }
  tenken_flow_space (flow, 5);
  tenken_flow_paragraph (flow, 0, columns, "P", &small, self_check);

  if (sealed)
    {
      const char *date = tenken_pages_keep (draft->pages, g_strdup (draft->assessment->date), g_free);
      g_autofree char *words = tenken_seal_describe (date, draft->language);

      tenken_pages_figure (draft->pages, page, draft->paper->right - seal, top, seal, seal, words, draw_seal, date);
      if (flow->page == page)
        flow->y = MAX (flow->y, top + seal);
    }
}

static void
place_page (TenkenDraft *draft)
{
  if (draft->first->len > densities[draft->density].steps)
    g_ptr_array_set_size (draft->first, (int) densities[draft->density].steps);
  tenken_decision_head (draft);
  if (draft->plan->steps->len == 0)
    {
      tenken_flow_space (draft->flow, 14);
      tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "P", NULL, tenken_plan_nothing (draft));
    }
  tenken_decision_asks (draft);
  if (draft->plan->steps->len > 0)
    place_steps (draft);
  place_close (draft);
}

void
tenken_decision_page (TenkenDraft *draft)
{
  draft->first = first_steps (draft);
  tenken_draft_fit (draft, place_page);
  g_clear_pointer (&draft->first, g_ptr_array_unref);
}

void
tenken_decision_kind (TenkenDraft *draft)
{
  tenken_decision_page (draft);
}
