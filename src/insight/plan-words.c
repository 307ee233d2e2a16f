/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A plan in words. */
#include "base/catalog.h"
#include "checklist/threats.h"
#include "insight/plan.h"

#include <string.h>

char *
tenken_find_out_title (const TenkenQuestion *question,
                       const char           *language)
{
  /* Translators: %s is the topic of a question in two or three words, such as “Backups” */
  return g_strdup_printf (tenken_tr (language, "Find out where you stand: %s"), tenken_text_get (question->topic, language));
}

char *
tenken_plan_step_title (const TenkenPlanStep *self,
                        const char           *language)
{
  if (self->kind == TENKEN_STEP_FIND_OUT)
    return tenken_find_out_title (self->question, language);

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

/* How far the measure is. */
static void
append_state (GString              *why,
              const TenkenPlanStep *self,
              const char           *language)
{
  if (self->kind == TENKEN_STEP_FIND_OUT)
    {
      g_string_append (why, tenken_tr (language, "Nobody knows yet where you stand here. Once you know, the next step is "
                                                 "clear."));
    }
  else if (self->place > 0)
    {
      /* Translators: %u is a question's number */
      g_string_append_printf (why, tenken_tr (language, "Goes on from the step before it in question %u."),
                              self->question->number);
    }
  else if (self->answer == TENKEN_CHOICE_PARTLY)
    {
      g_string_append (why, tenken_tr (language, "Partly done; the rest is still open."));
      if (self->question->steps->len > 1)
        {
          g_autoptr (GPtrArray) steps = tenken_plan_order_steps (self->question);
          const TenkenStep *first = g_ptr_array_index (steps, 0);

          /* Translators: %s is a step, such as “Turn on automatic updates”; starts with a blank where sentences are kept
           * apart by one */
          g_string_append_printf (why, tenken_tr (language, " Check that this is in place too: “%s”."),
                                  tenken_text_get (first->title, language));
        }
    }
  else
    {
      g_string_append (why, tenken_tr (language, "Not done yet."));
    }
}

char *
tenken_plan_step_why (const TenkenPlanStep *self,
                      const char           *language)
{
  GString *why = g_string_new (NULL);

  append_state (why, self, language);
  /* Said once for each question. */
  if (self->place == 0)
    append_threat (why, self->question, language);

  /* What is quick stands early for that, what is long late. */
  if (self->effort == 1)
    /* Translators: starts with a blank where sentences are kept apart by one */
    g_string_append (why, tenken_tr (language, " It is done in 15 minutes."));
  else if (self->effort >= 4)
    /* Translators: %s is a time, “a few weeks”; starts with a blank where sentences are kept apart by one */
    g_string_append_printf (why, tenken_tr (language, " It takes %s, so quicker steps come first."),
                            tenken_effort_words (self->effort, language));

  for (guint i = 0; i < self->after->len; i++)
    {
      /* Translators: %u is a question's number; starts with a blank where sentences are kept apart by one */
      g_string_append_printf (why, tenken_tr (language, " Comes after question %u."),
                              g_array_index (self->after, guint, i));
    }
  if (self->unlocks > 0)
    /* Translators: %u steps; starts with a blank where sentences are kept apart by one */
    g_string_append_printf (why, tenken_tr (language, " Other steps wait for it (%u)."), self->unlocks);

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
  else if (self->points == 0)
    /* Translators: as the message that begins with “Importance”, for a step that is neither the first nor the last of its
     * question */
    figures = tenken_tr (language, " Importance %1$d × gap %2$s ÷ effort %3$d = %4$s; "
                                   "the points come with the question's last step.");
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
                    "0.5 where it is partly done, or once its first step is), divided by the effort (1 for 15 "
                    "minutes to 5 for months).");
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

  if (self->points == 0)
    return g_strdup (tenken_tr (language, "points come with the last step"));
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

const char *
tenken_box_words (TenkenPlanBox  box,
                  const char    *language)
{
  static const char * const words[] = { N_("Today (15 min)"), N_("This week"), N_("This quarter"), N_("Needs a budget") };

  G_STATIC_ASSERT (G_N_ELEMENTS (words) == TENKEN_N_BOXES);

  return tenken_tr (language, words[box]);
}
