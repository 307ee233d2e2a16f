/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/plan.h"

/* Finding out is asking somebody and looking: minutes. */
#define FIND_OUT_EFFORT 1

/* A question with steps in the plan. */
typedef struct {
  const TenkenQuestion *question;
  GPtrArray *steps;   /* of TenkenPlanStep, in their order */
  guint next;         /* the first of them that is not in the plan yet */
  guint n_needs;      /* of the questions in the plan that it comes after, how many are not through yet */
  GPtrArray *waiting; /* (nullable): the nodes that come after it */
} Node;

static void
plan_step_free (gpointer data)
{
  TenkenPlanStep *step = data;

  g_array_unref (step->after);
  g_free (step);
}

static void
node_free (gpointer data)
{
  Node *self = data;

  g_ptr_array_unref (self->steps);
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  g_free (self);
}

static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  const TenkenStep *x = *(const TenkenStep * const *) a, *y = *(const TenkenStep * const *) b;

  return x->effort != y->effort ? x->effort - y->effort : (int) x->cost - (int) y->cost;
}

/* g_ptr_array_sort() is stable: equals stay in the checklist's order. */
GPtrArray *
tenken_plan_order_steps (const TenkenQuestion *question)
{
  GPtrArray *steps = g_ptr_array_new ();

  g_ptr_array_extend (steps, question->steps, NULL, NULL);
  g_ptr_array_sort (steps, compare_steps);

  return steps;
}

int
tenken_plan_step_key (const TenkenPlanStep *self)
{
  guint place = 0;

  if (self->kind == TENKEN_STEP_FIND_OUT || !g_ptr_array_find (self->question->steps, self->step, &place))
    return -1;

  return (int) place;
}

TenkenPlanBox
tenken_plan_find_box (int        effort,
                      TenkenCost cost)
{
  if (cost == TENKEN_COST_BUDGET)
    return TENKEN_BOX_BUDGET;

  return effort == 1 ? TENKEN_BOX_TODAY : effort == 2 ? TENKEN_BOX_WEEK : TENKEN_BOX_QUARTER;
}

static void
add_step (Node               *node,
          const TenkenChoice *answer,
          const TenkenStep   *step,
          double              gap,
          int                 points)
{
  TenkenPlanStep *self = g_new0 (TenkenPlanStep, 1);

  self->question = node->question;
  self->kind = answer->kind == TENKEN_CHOICE_UNKNOWN ? TENKEN_STEP_FIND_OUT : TENKEN_STEP_DO;
  self->step = step;
  self->place = node->steps->len;
  self->answer = answer->kind;
  self->weight = node->question->weight;
  self->gap = gap;
  self->effort = self->kind == TENKEN_STEP_FIND_OUT ? FIND_OUT_EFFORT : step->effort;
  self->cost = self->kind == TENKEN_STEP_FIND_OUT ? TENKEN_COST_FREE : step->cost;
  self->priority = self->weight * self->gap / self->effort;
  self->box = tenken_plan_find_box (self->effort, self->cost);
  self->points = points;
  self->after = g_array_new (FALSE, FALSE, sizeof (guint));
  g_ptr_array_add (node->steps, self);
}

static int
find_partly (const TenkenChecklist *checklist,
             int                    otherwise)
{
  for (guint i = 0; i < checklist->choices->len; i++)
    {
      const TenkenChoice *choice = g_ptr_array_index (checklist->choices, i);

      if (choice->kind == TENKEN_CHOICE_PARTLY)
        return choice->points;
    }

  return otherwise;
}

/* @partly: the points of that answer, if there is one. */
static Node *
node_new (const TenkenQuestion *question,
          const TenkenChoice   *answer,
          int                   partly,
          int                   full_points)
{
  Node *self = g_new0 (Node, 1);
  g_autoptr (GPtrArray) steps = tenken_plan_order_steps (question);
  guint first = answer->kind == TENKEN_CHOICE_PARTLY && steps->len > 1 ? 1 : 0;
  int left = full_points - answer->points;

  self->question = question;
  self->steps = g_ptr_array_new_with_free_func (plan_step_free);

  if (answer->kind == TENKEN_CHOICE_UNKNOWN)
    {
      add_step (self, answer, g_ptr_array_index (steps, 0), 1, left);
      return self;
    }

  for (guint i = first; i < steps->len; i++)
    {
      gboolean is_half = answer->kind == TENKEN_CHOICE_PARTLY || i > 0;
      int points = i + 1 == steps->len ? left : is_half ? 0 : MAX (partly - answer->points, 0);

      add_step (self, answer, g_ptr_array_index (steps, i), is_half ? 0.5 : 1, points);
      left -= points;
    }

  return self;
}

/* What is below full points and applies, each with its steps. */
static GPtrArray *
collect (const TenkenAnswers *answers)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  GPtrArray *nodes = g_ptr_array_new_with_free_func (node_free);
  int maximum = 0;

  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      const TenkenChoice *choice = tenken_answers_get (answers, question)->choice;

      if (choice == NULL || choice->kind != TENKEN_CHOICE_NOT_APPLICABLE)
        maximum += checklist->full_points;
      if (choice != NULL && choice->kind != TENKEN_CHOICE_NOT_APPLICABLE && choice->points < checklist->full_points)
        g_ptr_array_add (nodes, node_new (question, choice, find_partly (checklist, choice->points),
                                          checklist->full_points));
    }

  for (guint i = 0; i < nodes->len; i++)
    {
      const Node *node = g_ptr_array_index (nodes, i);

      for (guint j = 0; j < node->steps->len; j++)
        ((TenkenPlanStep *) g_ptr_array_index (node->steps, j))->maximum = maximum;
    }

  return nodes;
}

static void
link_nodes (Node *node,
            Node *needed)
{
  if (needed->waiting == NULL)
    needed->waiting = g_ptr_array_new ();
  g_ptr_array_add (needed->waiting, node);
  node->n_needs++;

  for (guint i = 0; i < node->steps->len; i++)
    g_array_append_val (((TenkenPlanStep *) g_ptr_array_index (node->steps, i))->after, needed->question->number);
  for (guint i = 0; i < needed->steps->len; i++)
    ((TenkenPlanStep *) g_ptr_array_index (needed->steps, i))->unlocks += node->steps->len;
}

/* Keeps of a question's `after` what has steps of its own: what is done already holds nobody up. */
static void
link_all (const GPtrArray *nodes)
{
  g_autoptr (GHashTable) by_number = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < nodes->len; i++)
    {
      Node *node = g_ptr_array_index (nodes, i);

      g_hash_table_insert (by_number, GUINT_TO_POINTER (node->question->number), node);
    }

  for (guint i = 0; i < nodes->len; i++)
    {
      Node *node = g_ptr_array_index (nodes, i);

      for (guint j = 0; j < node->question->after->len; j++)
        {
          guint number = g_array_index (node->question->after, guint, j);
          Node *needed = g_hash_table_lookup (by_number, GUINT_TO_POINTER (number));

          if (needed != NULL)
            link_nodes (node, needed);
        }
    }
}

/* By their next steps, the one to take first in front. */
static int
compare_nodes (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const Node *x = a, *y = b;
  const TenkenPlanStep *s = g_ptr_array_index (x->steps, x->next), *t = g_ptr_array_index (y->steps, y->next);

  if (s->priority != t->priority)
    return s->priority > t->priority ? -1 : 1;

  return x->question->number < y->question->number ? -1 : x->question->number > y->question->number;
}

/* Takes @node's next step into the plan and lets go ahead whoever may now. */
static void
take_step (TenkenPlan *self,
           Node       *node,
           GSequence  *ready)
{
  const TenkenPlanStep *step = g_ptr_array_index (node->steps, node->next);
  TenkenPlanStep *taken = g_memdup2 (step, sizeof *step);

  taken->after = g_array_ref (step->after);
  taken->rank = self->steps->len + 1;
  g_ptr_array_add (self->steps, taken);
  node->next++;

  if (node->next < node->steps->len)
    {
      g_sequence_insert_sorted (ready, node, compare_nodes, NULL);
      return;
    }

  for (guint i = 0; node->waiting != NULL && i < node->waiting->len; i++)
    {
      Node *waiting = g_ptr_array_index (node->waiting, i);

      if (--waiting->n_needs == 0)
        g_sequence_insert_sorted (ready, waiting, compare_nodes, NULL);
    }
}

TenkenPlan *
tenken_plan_new (const TenkenAnswers *answers)
{
  TenkenPlan *self = g_new0 (TenkenPlan, 1);
  g_autoptr (GPtrArray) nodes = collect (answers);
  g_autoptr (GSequence) ready = g_sequence_new (NULL);

  self->steps = g_ptr_array_new_with_free_func (plan_step_free);
  link_all (nodes);
  for (guint i = 0; i < nodes->len; i++)
    if (((Node *) g_ptr_array_index (nodes, i))->n_needs == 0)
      g_sequence_insert_sorted (ready, g_ptr_array_index (nodes, i), compare_nodes, NULL);

  /* The reader lets no cycle through, so everybody's turn comes. */
  while (!g_sequence_is_empty (ready))
    {
      GSequenceIter *first = g_sequence_get_begin_iter (ready);
      Node *node = g_sequence_get (first);

      g_sequence_remove (first);
      take_step (self, node, ready);
    }

  return self;
}

void
tenken_plan_free (TenkenPlan *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self);
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  const TenkenPlanStep *x = *(const TenkenPlanStep * const *) a, *y = *(const TenkenPlanStep * const *) b;

  return x->rank < y->rank ? -1 : x->rank > y->rank;
}

GPtrArray *
tenken_plan_pick_first (const TenkenPlan *self,
                        guint             n)
{
  GPtrArray *picked = g_ptr_array_new ();

  for (guint i = 0; i < self->steps->len && picked->len < n; i++)
    {
      const TenkenPlanStep *step = g_ptr_array_index (self->steps, i);

      if (step->place == 0 && step->after->len == 0)
        g_ptr_array_add (picked, (gpointer) step);
    }

  /* By rank nothing comes before what it needs. */
  for (guint i = 0; i < self->steps->len && picked->len < n; i++)
    if (!g_ptr_array_find (picked, g_ptr_array_index (self->steps, i), NULL))
      g_ptr_array_add (picked, g_ptr_array_index (self->steps, i));
  g_ptr_array_sort (picked, compare_ranks);

  return picked;
}
