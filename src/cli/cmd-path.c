/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "cli/json.h"
#include "insight/path.h"
#include "insight/plan.h"

#include <string.h>

/* @step: %NULL for finding out. */
static void
append_step (GString              *text,
             guint                 number,
             const TenkenQuestion *question,
             const TenkenStep     *step,
             const char           *language)
{
  g_autofree char *title = step != NULL ? g_strdup (tenken_text_get (step->title, language))
                                        : tenken_find_out_title (question, language);

  g_string_append_printf (text, "%2u. %s\n    ", number, title);
  /* Translators: a question's number and how long its step takes */
  g_string_append_printf (text, tenken_tr (language, "Question %1$u · %2$s"), question->number,
                          tenken_effort_words (step != NULL ? step->effort : 1, language));
  if (step != NULL)
    g_string_append_printf (text, " · %s · %s", tenken_cost_words (step->cost, language),
                            tenken_text_get (step->who, language));
  g_string_append_c (text, '\n');
}

static char *
format_text (const TenkenPath  *path,
             const TenkenScore *score,
             const char        *language)
{
  GString *text = g_string_new (NULL);
  g_autofree char *words = path != NULL ? tenken_path_words (path, score->total.percent, language) : NULL;
  guint number = 0;

  if (path == NULL)
    {
      g_string_append_printf (text, "%s\n", tenken_path_absence (score, language));
      return g_string_free (text, FALSE);
    }

  g_string_append_printf (text, "%s\n%s\n\n", words, tenken_path_proof (path, language));
  for (guint i = 0; i < path->legs->len; i++)
    {
      const TenkenPathLeg *leg = g_ptr_array_index (path->legs, i);

      if (leg->find_out)
        append_step (text, ++number, leg->question, NULL, language);
      for (guint j = 0; j < leg->steps->len; j++)
        append_step (text, ++number, leg->question, g_ptr_array_index (leg->steps, j), language);
    }

  return g_string_free (text, FALSE);
}

gboolean
tenken_cli_path (const TenkenCliOptions  *options,
                 GError                 **error)
{
  g_autoptr (TenkenAssessment) assessment = tenken_cli_load (options, NULL, error);
  g_autoptr (TenkenScore) score = NULL;
  g_autoptr (TenkenPath) path = NULL;
  g_autofree char *text = NULL;

  if (assessment == NULL)
    return FALSE;

  score = tenken_score_new (assessment->answers);
  path = tenken_path_new (assessment->answers);
  if (strcmp (options->format, "json") == 0)
    text = tenken_json_path (assessment, score, path, options->language);
  else
    text = format_text (path, score, options->language);
  tenken_cli_print (text);

  return TRUE;
}
