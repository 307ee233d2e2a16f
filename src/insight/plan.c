/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/plan.h"

#include "base/catalog.h"
#include "checklist/threats.h"

#include <string.h>

/* Finding out is asking somebody and looking: minutes. */
#define FIND_OUT_EFFORT 1

static void
plan_step_free (gpointer data)
{
  TenkenPlanStep *step = data;

  g_array_unref (step->after);
  g_free (step);
}

static TenkenPlanStep *
plan_step_new (const TenkenQuestion *question,
               const TenkenChoice   *choice,
               int                   full_points)
{
  TenkenPlanStep *self = g_new0 (TenkenPlanStep, 1);

  self->question = question;
  self->kind = choice->kind == TENKEN_CHOICE_UNKNOWN ? TENKEN_STEP_FIND_OUT : TENKEN_STEP_DO;
  self->step = g_ptr_array_index (question->steps, 0);
  self->weight = question->weight;
  self->gap = choice->kind == TENKEN_CHOICE_PARTLY ? 0.5 : 1.0;
  self->effort = self->kind == TENKEN_STEP_FIND_OUT ? FIND_OUT_EFFORT : self->step->effort;
  self->priority = self->weight * self->gap / self->effort;
  self->points = full_points - choice->points;
  self->after = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

static TenkenPlanStep *
find_step (const GPtrArray *steps,
           guint            number)
{
  for (guint i = 0; i < steps->len; i++)
    {
      TenkenPlanStep *step = g_ptr_array_index (steps, i);

      if (step->question->number == number)
        return step;
    }

  return NULL;
}

/* Keeps of a question's `after` what has a step of its own: what is done already holds nobody up. */
static void
link_steps (GPtrArray *steps)
{
  for (guint i = 0; i < steps->len; i++)
    {
      TenkenPlanStep *step = g_ptr_array_index (steps, i);

      for (guint j = 0; j < step->question->after->len; j++)
        {
          guint number = g_array_index (step->question->after, guint, j);

          if (find_step (steps, number) != NULL)
            g_array_append_val (step->after, number);
        }
    }
}

static gboolean
is_free (const TenkenPlanStep *step,
         const GPtrArray      *waiting)
{
  for (guint i = 0; i < step->after->len; i++)
    if (find_step (waiting, g_array_index (step->after, guint, i)) != NULL)
      return FALSE;

  return TRUE;
}

static gboolean
comes_before (const TenkenPlanStep *a,
              const TenkenPlanStep *b)
{
  if (a->priority != b->priority)
    return a->priority > b->priority;

  return a->question->number < b->question->number;
}

TenkenPlan *
tenken_plan_new (const TenkenAnswers *answers)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (answers);
  TenkenPlan *self = g_new0 (TenkenPlan, 1);
  g_autoptr (GPtrArray) waiting = g_ptr_array_new_with_free_func (plan_step_free);
  int maximum = 0;

  self->steps = g_ptr_array_new_with_free_func (plan_step_free);

  for (guint i = 0; i < checklist->questions->len; i++)
    {
      const TenkenQuestion *question = g_ptr_array_index (checklist->questions, i);
      const TenkenChoice *choice = tenken_answers_get (answers, question)->choice;

      if (choice == NULL || choice->kind != TENKEN_CHOICE_NOT_APPLICABLE)
        maximum += checklist->full_points;
      if (choice != NULL && choice->kind != TENKEN_CHOICE_NOT_APPLICABLE && choice->points < checklist->full_points)
        g_ptr_array_add (waiting, plan_step_new (question, choice, checklist->full_points));
    }
  for (guint i = 0; i < waiting->len; i++)
    ((TenkenPlanStep *) g_ptr_array_index (waiting, i))->maximum = maximum;
  link_steps (waiting);

  while (waiting->len > 0)
    {
      guint best = G_MAXUINT;

      for (guint i = 0; i < waiting->len; i++)
        if (is_free (waiting->pdata[i], waiting)
            && (best == G_MAXUINT || comes_before (waiting->pdata[i], waiting->pdata[best])))
          best = i;

      /* The reader lets no cycle through, so something is always free. */
      g_assert (best != G_MAXUINT);

      g_ptr_array_add (self->steps, g_ptr_array_steal_index (waiting, best));
      ((TenkenPlanStep *) self->steps->pdata[self->steps->len - 1])->rank = self->steps->len;
    }

  return self;
}

void
tenken_plan_free (TenkenPlan *self)
{
  g_ptr_array_unref (self->steps);
  g_free (self);
}

char *
tenken_plan_step_title (const TenkenPlanStep *self,
                        const char           *language)
{
  if (self->kind == TENKEN_STEP_FIND_OUT)
    /* Translators: %s is the topic of a question in two or three words, such as “Backups” */
    return g_strdup_printf (tenken_tr (language, "Find out where you stand: %s"),
                            tenken_text_get (self->question->topic, language));

  return g_strdup (tenken_text_get (self->step->title, language));
}

const char *
tenken_plan_step_how (const TenkenPlanStep *self,
                      const char           *language)
{
  return tenken_text_get (self->kind == TENKEN_STEP_FIND_OUT ? self->question->find_out : self->step->how, language);
}

/* "2.5", "0.33": as many decimals as needed, two at the most, always with a point. */
static const char *
format_figure (double  value,
               char    buffer[G_ASCII_DTOSTR_BUF_SIZE])
{
  char *end;

  g_ascii_formatd (buffer, G_ASCII_DTOSTR_BUF_SIZE, "%.2f", value);
  end = buffer + strlen (buffer);
  while (end[-1] == '0')
    *--end = '\0';
  if (end[-1] == '.')
    *--end = '\0';

  return buffer;
}

/* The worst of the threats that a question helps against. */
static const TenkenThreat *
find_worst_threat (const TenkenQuestion *question)
{
  const TenkenThreat *worst = NULL;

  for (char **id = question->threats; id != NULL && *id != NULL; id++)
    {
      const TenkenThreat *threat = tenken_threats_find (tenken_threats_get (), *id);

      if (threat != NULL && (worst == NULL || threat->rank < worst->rank))
        worst = threat;
    }

  return worst;
}

static void
append_threat (GString              *reason,
               const TenkenQuestion *question,
               const char           *language)
{
  const TenkenThreat *threat = find_worst_threat (question);

  if (threat != NULL)
    /* Translators: starts with a blank where sentences are kept apart by one; %1$s is the year of IPA's
     * list, %2$u the rank of a threat among those for organisations, %3$s its name */
    g_string_append_printf (reason, tenken_tr (language, " Helps against no. %2$u of IPA's ten threats to organisations %1$s: %3$s."),
                            tenken_threats_get ()->edition, threat->rank, tenken_text_get (threat->name, language));
}

char *
tenken_plan_step_why (const TenkenPlanStep *self,
                      const char           *language)
{
  GString *why = g_string_new (NULL);
  const char *state;

  if (self->kind == TENKEN_STEP_FIND_OUT)
    state = tenken_tr (language, "Nobody knows yet where you stand here. Once you know, the next step is clear.");
  else if (self->gap < 1)
    state = tenken_tr (language, "Partly done; the rest is still open.");
  else
    state = tenken_tr (language, "Not done yet.");
  g_string_append (why, state);
  append_threat (why, self->question, language);

  for (guint i = 0; i < self->after->len; i++)
    {
      /* Translators: %u is a question's number; starts with a blank where sentences are kept apart by one */
      g_string_append_printf (why, tenken_tr (language, " Comes after question %u."),
                              g_array_index (self->after, guint, i));
    }

  return g_string_free (why, FALSE);
}

char *
tenken_plan_step_figures (const TenkenPlanStep *self,
                          const char           *language)
{
  char gap[G_ASCII_DTOSTR_BUF_SIZE], priority[G_ASCII_DTOSTR_BUF_SIZE];
  const char *figures;

  if (self->kind == TENKEN_STEP_FIND_OUT)
    /* Translators: as the message that begins with “Importance”, for finding out, which alone brings no points yet */
    figures = tenken_tr (language, " Importance %1$d × gap %2$s ÷ effort %3$d = %4$s; up to +%5$d points.");
  else
    /* Translators: starts with a blank where sentences are kept apart by one; the figures behind a step's place:
     * importance %1$d of 5, times the gap %2$s (1 or 0.5), divided by the effort %3$d (1 to 5), makes the priority
     * %4$s; %5$d is the number of points it brings */
    figures = tenken_tr (language, " Importance %1$d × gap %2$s ÷ effort %3$d = %4$s; +%5$d points.");

  return g_strdup_printf (figures, self->weight, format_figure (self->gap, gap), self->effort,
                          format_figure (self->priority, priority), self->points);
}

const char *
tenken_plan_legend (const char *language)
{
  return tenken_tr (language,
                    "Each step's priority is its importance (1 to 5) times the gap (1 where it is not done or not known, "
                    "0.5 where it is partly done), divided by the effort (1 for 15 minutes to 5 for months).");
}

char *
tenken_plan_step_reason (const TenkenPlanStep *self,
                         const char           *language)
{
  g_autofree char *why = tenken_plan_step_why (self, language);
  g_autofree char *figures = tenken_plan_step_figures (self, language);

  return g_strconcat (why, figures, NULL);
}

char *
tenken_plan_step_gain (const TenkenPlanStep *self,
                       const char           *language)
{
  gboolean find_out = self->kind == TENKEN_STEP_FIND_OUT;

  if (self->maximum == 100)
    return g_strdup_printf (find_out ? tenken_tr (language, "up to +%d points") : tenken_tr (language, "+%d points"),
                            self->points);

  return g_strdup_printf (find_out
                          /* Translators: up to %1$d points more, of %2$d that are possible */
                          ? tenken_tr (language, "up to +%1$d of %2$d points")
                          /* Translators: %1$d points more, of %2$d that are possible */
                          : tenken_tr (language, "+%1$d of %2$d points"),
                          self->points, self->maximum);
}

const char *
tenken_effort_words (int         effort,
                     const char *language)
{
  static const char * const words[] = {
    N_("up to 15 minutes"), N_("up to half a day"), N_("a few days"), N_("a few weeks"), N_("a few months"),
  };

  g_return_val_if_fail (effort >= 1 && effort <= 5, "");

  return tenken_tr (language, words[effort - 1]);
}

const char *
tenken_cost_words (TenkenCost  cost,
                   const char *language)
{
  static const char * const words[] = { N_("free"), N_("low cost"), N_("needs a budget") };

  return tenken_tr (language, words[cost]);
}
