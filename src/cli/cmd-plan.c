/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "cli/json.h"
#include "exchange/csv.h"
#include "insight/plan.h"

#include <string.h>

/* The shortest figures that read back as the same number: "0.5", "0.3333333333333333". */
static char *
format_figure (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  const char * const formats[] = { "%.15g", "%.16g", "%.17g" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_ascii_formatd (buffer, sizeof buffer, formats[i], value);
      if (g_ascii_strtod (buffer, NULL) == value)
        break;
    }

  return g_strdup (buffer);
}

static char *
join_numbers (const GArray *numbers)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < numbers->len; i++)
    g_string_append_printf (text, "%s%u", i > 0 ? " " : "", g_array_index (numbers, guint, i));

  return g_string_free (text, FALSE);
}

static void
append_csv_step (GString              *csv,
                 const TenkenPlanStep *step,
                 const char           *language)
{
  g_autofree char *rank = g_strdup_printf ("%u", step->rank);
  g_autofree char *question = g_strdup_printf ("%u", step->question->number);
  g_autofree char *key = g_strdup_printf ("%d", tenken_plan_step_key (step) + 1);
  g_autofree char *title = tenken_plan_step_title (step, language);
  g_autofree char *weight = g_strdup_printf ("%d", step->weight);
  g_autofree char *gap = format_figure (step->gap);
  g_autofree char *effort = g_strdup_printf ("%d", step->effort);
  g_autofree char *priority = format_figure (step->priority);
  g_autofree char *points = g_strdup_printf ("%d", step->points);
  g_autofree char *unlocks = g_strdup_printf ("%u", step->unlocks);
  g_autofree char *after = join_numbers (step->after);
  g_autofree char *reason = tenken_plan_step_reason (step, language);
  const char *fields[] = { rank, question, key, tenken_plan_step_kind (step), title, tenken_plan_step_box (step), weight,
                           gap, effort, tenken_cost_id (step->cost), priority, points, unlocks, after, reason, NULL };

  tenken_csv_append_row (csv, fields);
}

static char *
format_csv (const TenkenPlan *plan,
            const char       *language)
{
  static const char * const header[] = { "rank", "question", "step", "kind", "title", "box", "weight", "gap",
                                         "effort", "cost", "priority", "points", "unlocks", "after", "reason", NULL };
  GString *csv = g_string_new (NULL);

  tenken_csv_append_row (csv, header);
  for (guint i = 0; i < plan->steps->len; i++)
    append_csv_step (csv, g_ptr_array_index (plan->steps, i), language);

  return g_string_free (csv, FALSE);
}

static void
append_text_step (GString              *text,
                  const TenkenPlanStep *step,
                  const char           *language)
{
  g_autofree char *title = tenken_plan_step_title (step, language);
  g_autofree char *reason = tenken_plan_step_reason (step, language);
  const char *how = tenken_plan_step_how (step, language);

  g_string_append_printf (text, "%2u. %s\n    %s · ", step->rank, title, tenken_box_words (step->box, language));
  /* Translators: a question's number and how long its step takes */
  g_string_append_printf (text, tenken_tr (language, "Question %1$u · %2$s"), step->question->number,
                          tenken_effort_words (step->effort, language));
  /* Whom to ask and where to look stands in the text below. */
  if (step->kind == TENKEN_STEP_DO)
    g_string_append_printf (text, " · %s · %s", tenken_cost_words (step->cost, language),
                            tenken_text_get (step->step->who, language));
  g_string_append_printf (text, "\n    %s\n", reason);
  if (*how != '\0')
    g_string_append_printf (text, "    %s\n", how);
}

static char *
format_text (const TenkenAssessment *assessment,
             const TenkenPlan       *plan,
             const char             *language)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < plan->steps->len; i++)
    append_text_step (text, g_ptr_array_index (plan->steps, i), language);

  if (plan->steps->len == 0)
    g_string_append_printf (text, "%s\n", tenken_answers_count (assessment->answers) == 0
                            ? tenken_tr (language, "Nothing is answered yet, so there are no steps.")
                            : tenken_tr (language, "No step is open: every question answered so far has full points."));

  return g_string_free (text, FALSE);
}

gboolean
tenken_cli_plan (const TenkenCliOptions  *options,
                 GError                 **error)
{
  g_autoptr (TenkenAssessment) assessment = NULL;
  g_autoptr (TenkenPlan) plan = NULL;
  g_autofree char *text = NULL;

  if (options->path)
    return tenken_cli_path (options, error);

  assessment = tenken_cli_load (options, NULL, error);
  if (assessment == NULL)
    return FALSE;

  plan = tenken_plan_new (assessment->answers);
  if (strcmp (options->format, "json") == 0)
    text = tenken_json_plan (assessment, plan, options->language);
  else if (strcmp (options->format, "csv") == 0)
    text = format_csv (plan, options->language);
  else
    text = format_text (assessment, plan, options->language);
  tenken_cli_print (text);

  return TRUE;
}
