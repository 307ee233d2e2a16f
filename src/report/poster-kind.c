/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Three rules for the wall, in type that is read from across the room: things that everybody can keep, those first that
 * are not kept yet. */
#include "base/catalog.h"
#include "insight/actions.h"
#include "report/draft.h"
#include "report/phrases.h"

#include <string.h>

#define RULES 3
#define NUMBER_COLUMNS 1.9
#define LARGEST 58.0
#define SMALLEST 14.0
#define SHRINK 0.94
#define CONTACT 74.0      /* the line at the foot, with room to write */
#define BODY 0.42         /* of the rule's size */
#define LEAST_BODY 10.0
#define MOST_EFFORT 2

typedef struct {
  const TenkenQuestion *question;
  const TenkenStep *step;
} Rule;

/* Checklists say who does a step in words, which are the same in all of ours. */
static gboolean
is_for_everyone (const TenkenStep *step)
{
  return strcmp (tenken_text_get (step->who, "ja"), "全員") == 0
         || strcmp (tenken_text_get (step->who, "en"), "Everyone") == 0;
}

/* What people can keep by themselves, without money and much time. */
static const TenkenStep *
find_rule (const TenkenQuestion *question,
           gboolean              everyone)
{
  for (guint i = 0; i < question->steps->len; i++)
    {
      const TenkenStep *step = question->steps->pdata[i];

      if (step->cost == TENKEN_COST_FREE && step->effort <= MOST_EFFORT && (!everyone || is_for_everyone (step)))
        return step;
    }

  return NULL;
}

static gboolean
has_rule (const GArray         *rules,
          const TenkenQuestion *question)
{
  for (guint i = 0; i < rules->len; i++)
    if (g_array_index (rules, Rule, i).question == question)
      return TRUE;

  return FALSE;
}

static void
add_rule (GArray               *rules,
          const TenkenQuestion *question,
          gboolean              everyone)
{
  const TenkenStep *step = find_rule (question, everyone);

  if (step != NULL && rules->len < RULES && !has_rule (rules, question))
    g_array_append_val (rules, ((Rule) { question, step }));
}

/* First what the plan asks for, in its order; then what is kept already, for it is to stay so; the weightiest first. */
static void
add_rules (const TenkenDraft *draft,
           GArray            *rules,
           gboolean           everyone)
{
  const GPtrArray *questions = draft->checklist->questions;

  for (guint i = 0; i < draft->plan->steps->len; i++)
    add_rule (rules, ((const TenkenPlanStep *) draft->plan->steps->pdata[i])->question, everyone);
  for (int weight = 5; weight > 0; weight--)
    for (guint i = 0; i < questions->len; i++)
      {
        const TenkenQuestion *question = questions->pdata[i];
        const TenkenChoice *choice = tenken_answers_get (draft->assessment->answers, question)->choice;

        if (question->weight == weight && (choice == NULL || choice->kind != TENKEN_CHOICE_NOT_APPLICABLE))
          add_rule (rules, question, everyone);
      }
}

/* In the firm's own words where it has found some. Easy language has what counts as done, where it lacks the step. */
static char *
rule_words (const TenkenDraft *draft,
            const Rule        *rule)
{
  const char *language = draft->language;
  const TenkenText *done = rule->question->counts[TENKEN_CHOICE_DONE];

  for (guint i = 0; i < rule->question->steps->len; i++)
    {
      const TenkenAction *action = rule->question->steps->pdata[i] == rule->step
                                     ? tenken_actions_find (draft->input->actions, rule->question->number, (int) i) : NULL;

      if (action != NULL && *action->title != '\0')
        return g_strdup (action->title);
    }
  if (!tenken_text_has (rule->step->title, language) && tenken_text_has (done, language))
    return g_strdup (tenken_text_get (done, language));

  return g_strdup (tenken_text_get (rule->step->title, language));
}

/* A number in a disc, as large as the line beside it. */
static void
draw_number (gconstpointer      data,
             cairo_t           *cr,
             double             width,
             double             height,
             const TenkenStyle *style)
{
  g_autofree char *number = g_strdup_printf ("%u", GPOINTER_TO_UINT (data));
  PangoContext *context = tenken_label_context (style);
  TenkenLabel label = { .size = 0.62 * height, .bold = TRUE };
  g_autoptr (PangoLayout) layout = tenken_label_layout (context, style, &label, number);
  PangoRectangle ink;

  tenken_style_use (cr, &style->ink);
  cairo_new_path (cr);
  cairo_arc (cr, width / 2, height / 2, MIN (width, height) / 2, 0, 2 * G_PI);
  cairo_fill (cr);
  tenken_style_use (cr, &style->paper);
  pango_layout_get_extents (layout, &ink, NULL);
  tenken_label_draw (layout, cr, width / 2 - (ink.x + ink.width / 2.0) / PANGO_SCALE,
                     height / 2 - (ink.y + ink.height / 2.0) / PANGO_SCALE);
  g_object_unref (context);
}

/* Fills @row with a rule in type of @size; returns whether no phrase had to be broken. */
static gboolean
set_rule (TenkenDraft *draft,
          TenkenRow   *row,
          const Rule  *rule,
          double       size)
{
  const char *language = draft->language;
  double columns = TENKEN_PAPER_COLUMNS - NUMBER_COLUMNS;
  double width = tenken_paper_span (draft->paper, columns), body = MAX (LEAST_BODY, BODY * size);
  TenkenRun topic = { .size = body, .bold = TRUE, .color = &draft->pages->style.quiet };
  TenkenRun large = { .size = size, .bold = TRUE };
  TenkenRun small = { .size = body, .gap = 0.2 * size };
  g_autofree char *words = rule_words (draft, rule);
  const char *why = tenken_text_get (rule->question->why, language);
  g_autofree char *sentence = tenken_plan_first_sentence (why);
  gboolean fits, calm;
  g_autofree char *lines = tenken_phrases_break (draft->pages, words, size, width, &fits);
  g_autofree char *reason = tenken_phrases_break (draft->pages, sentence, body, width, &calm);
  TenkenCell *cell;

  tenken_row_init (row, 1);
  row->keep = TRUE;
  cell = tenken_row_column (row, 0, draft->pages, NUMBER_COLUMNS, columns, NULL);
  tenken_cell_set (cell, draft->pages, &topic, tenken_text_get (rule->question->topic, language));
  tenken_cell_set (cell, draft->pages, &large, lines);
  tenken_cell_set (cell, draft->pages, &small, reason);

  return fits;
}

/* How high the rules are in type of @size. */
static double
measure_rules (TenkenDraft  *draft,
               const GArray *rules,
               double        size,
               gboolean     *fits)
{
  double height = 0;

  *fits = TRUE;
  for (guint i = 0; i < rules->len; i++)
    {
      TenkenRow row;

      *fits = set_rule (draft, &row, &g_array_index (rules, Rule, i), size) && *fits;
      height += tenken_row_height (&row);
      tenken_row_clear (&row);
    }

  return height;
}

/* As large as the page allows, with a third of the rules' height for the air between them. */
static double
choose_size (TenkenDraft  *draft,
             const GArray *rules,
             double        room)
{
  for (double size = LARGEST; size > SMALLEST; size *= SHRINK)
    {
      gboolean fits;
      double height = measure_rules (draft, rules, size, &fits);

      if (fits && height + rules->len * 0.6 * size < room)
        return size;
    }

  return SMALLEST;
}

static void
place_rules (TenkenDraft  *draft,
             const GArray *rules)
{
  TenkenFlow *flow = draft->flow;
  double room = draft->paper->bottom - CONTACT - flow->y, size = choose_size (draft, rules, room);
  double disc = tenken_paper_span (draft->paper, NUMBER_COLUMNS - 0.45);
  gboolean fits;
  double air = MAX (8, (room - measure_rules (draft, rules, size, &fits)) / (rules->len + 0.5));

  tenken_flow_space (flow, air / 2);
  for (guint i = 0; i < rules->len; i++)
    {
      TenkenRow row;
      double height;

      set_rule (draft, &row, &g_array_index (rules, Rule, i), size);
      height = tenken_row_height (&row);
      tenken_flow_reserve (flow, height);
      tenken_pages_figure (draft->pages, flow->page, draft->paper->left, flow->y + 2, disc, disc, NULL, draw_number,
                           GUINT_TO_POINTER (i + 1));
      tenken_pages_open (draft->pages, flow->page, "P", NULL);
      tenken_flow_place (flow, &row);
      tenken_pages_close (draft->pages, flow->page, "P");
      if (i + 1 < rules->len)
        {
          tenken_flow_space (flow, air / 2);
          tenken_pages_rule (draft->pages, flow->page, draft->paper->left, flow->y,
                             draft->paper->right - draft->paper->left, 0.8, &draft->pages->style.line);
          tenken_flow_space (flow, air / 2);
        }
    }
}

/* Where to turn; by hand, for it changes more often than a poster. */
static void
place_contact (TenkenDraft *draft)
{
  TenkenFlow *flow = draft->flow;
  TenkenRun large = { .size = TENKEN_TYPE_HEADING, .bold = TRUE };

  tenken_flow_reserve (flow, CONTACT);
  flow->y = MAX (flow->y, draft->paper->bottom - CONTACT);
  tenken_pages_rule (draft->pages, flow->page, draft->paper->left, flow->y, draft->paper->right - draft->paper->left, 1.4,
                     &draft->pages->style.ink);
  tenken_flow_space (flow, 9);
  tenken_flow_paragraph (flow, 0, TENKEN_PAPER_COLUMNS, "P", &large,
                         tenken_tr (draft->language, "Something odd? Do not wait, tell at once:"));
  tenken_pages_rule (draft->pages, flow->page, draft->paper->left, draft->paper->bottom - 6,
                     draft->paper->right - draft->paper->left, 0.7, &draft->pages->style.ink);
}

void
tenken_poster_kind (TenkenDraft *draft)
{
  TenkenRun title = { .size = 30, .bold = TRUE };
  g_autoptr (GArray) rules = g_array_new (FALSE, FALSE, sizeof (Rule));
  TenkenOutline outline = { g_strdup (tenken_report_kind_title (TENKEN_REPORT_POSTER, draft->language)),
                            g_strdup (TENKEN_DESTINATION_TOP), 0, 0 };

  add_rules (draft, rules, TRUE);
  add_rules (draft, rules, FALSE);

  g_array_append_val (draft->pages->outline, outline);
  tenken_pages_destination (draft->pages, 0, TENKEN_DESTINATION_TOP, draft->paper->top);
  tenken_draft_names (draft, tenken_tr (draft->language, "Security"), TENKEN_PAPER_COLUMNS);
  tenken_flow_space (draft->flow, 6);
  tenken_flow_paragraph (draft->flow, 0, TENKEN_PAPER_COLUMNS, "H1", &title,
                         tenken_tr (draft->language, "This month's three rules"));
  place_rules (draft, rules);
  place_contact (draft);
}
