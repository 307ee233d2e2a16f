/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli.h"

#include "base/catalog.h"
#include "base/date.h"
#include "cli/json.h"
#include "insight/score.h"

#include <string.h>

static char *
tally_words (const TenkenTally *tally)
{
  switch (tally->state)
    {
    case TENKEN_TALLY_NOTHING_ANSWERED:
      return g_strdup (_("nothing answered yet"));
    case TENKEN_TALLY_NOTHING_TO_SCORE:
      return g_strdup (_("nothing to score"));
    case TENKEN_TALLY_SCORED:
    default:
      /* Translators: points, the most points, and the same in percent */
      return g_strdup_printf (_("%1$d of %2$d points, %3$d%%"), tally->points, tally->maximum, tally->percent);
    }
}

static void
append_verdict (GString           *text,
                const TenkenScore *score,
                const char        *language)
{
  if (score->band != NULL)
    g_string_append_printf (text, "%s\n%s\n", tenken_text_get (score->band->title, language),
                            tenken_text_get (score->band->text, language));
  else if (score->total.unanswered > 0)
    {
      g_string_append_printf (text, _("Questions without an answer: %u. The verdict comes once all are answered."),
                              score->total.unanswered);
      g_string_append_c (text, '\n');
    }

  if (score->total.unknown > 0)
    g_string_append_printf (text, _("Answered “don't know”: %u\n"), score->total.unknown);
  if (score->total.not_applicable > 0)
    g_string_append_printf (text, _("Not applicable, left out of the maximum: %u\n"), score->total.not_applicable);
}

static char *
format_score (const TenkenAssessment *assessment,
              const TenkenScore      *score)
{
  const TenkenChecklist *checklist = tenken_answers_get_checklist (assessment->answers);
  const char *language = tenken_catalog_language ();
  g_autofree char *date = tenken_date_format (assessment->date, language);
  g_autofree char *total = tally_words (&score->total);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s\n%s · %s\n\n", assessment->organisation,
                          tenken_text_get (checklist->title, language), date);
  /* Translators: %s is a score in words */
  g_string_append_printf (text, _("Result: %s\n"), total);
  append_verdict (text, score, language);

  g_string_append_c (text, '\n');
  for (guint i = 0; i < score->n_parts; i++)
    {
      const TenkenPart *part = g_ptr_array_index (checklist->parts, i);
      g_autofree char *words = tally_words (&score->parts[i]);

      /* Translators: a part of the checklist and its score in words */
      g_string_append_printf (text, _("%1$s: %2$s\n"), tenken_text_get (part->title, language), words);
    }

  return g_string_free (text, FALSE);
}

gboolean
tenken_cli_score (const TenkenCliOptions  *options,
                  GError                 **error)
{
  g_autoptr (TenkenAssessment) assessment = tenken_cli_load (options, NULL, error);
  g_autoptr (TenkenScore) score = NULL;
  g_autofree char *text = NULL;

  if (assessment == NULL)
    return FALSE;

  score = tenken_score_new (assessment->answers);
  if (strcmp (options->format, "json") == 0)
    text = tenken_json_score (assessment, score);
  else
    text = format_score (assessment, score);
  tenken_cli_print (text);

  return TRUE;
}
