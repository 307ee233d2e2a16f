/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/past-row.h"

#include "base/catalog.h"
#include "base/date.h"
#include "insight/progress.h"
#include "insight/score.h"

char *
tenken_past_people_words (const TenkenAssessment *assessment)
{
  if (assessment->n_stopped > 0)
    /* Translators: %1$u people of a firm answered, and %2$u others stopped before the end */
    return g_strdup_printf (_("People who answered: %1$u (and %2$u not to the end)"), assessment->n_answered,
                            assessment->n_stopped);

  /* Translators: %u people of a firm answered */
  return g_strdup_printf (_("People who answered: %u"), assessment->n_answered);
}

/* What it came to in words, or how far it is. */
static char *
describe_state (const TenkenAssessment *assessment,
                const TenkenScore      *score,
                const char             *language)
{
  TenkenProgress progress = tenken_progress_new (assessment->answers);

  if (assessment->purpose == TENKEN_PURPOSE_STAFF)
    return tenken_past_people_words (assessment);
  if (score->band != NULL && (assessment->finished || progress.copied == 0))
    return g_strdup (tenken_text_get (score->band->title, language));

  return tenken_progress_words (&progress, language);
}

static char *
describe_points (const TenkenAssessment *assessment,
                 const TenkenScore      *score)
{
  TenkenProgress progress = tenken_progress_new (assessment->answers);

  if (assessment->purpose == TENKEN_PURPOSE_STAFF || progress.unanswered > 0
      || (!assessment->finished && progress.copied > 0))
    return g_strdup ("");
  if (score->total.state == TENKEN_TALLY_SCORED)
    /* Translators: a score of so many out of 100 */
    return g_strdup_printf (_("%d of 100"), score->total.percent);

  return g_strdup (_("Nothing to score"));
}

gboolean
tenken_past_is_of_several (TenkenSession *session)
{
  g_autoptr (GPtrArray) names = tenken_session_list_organisations (session);

  return names->len > 1;
}

const char *
tenken_past_name (const TenkenAssessment *assessment,
                  const char             *date,
                  gboolean                several)
{
  if (*assessment->title != '\0')
    return assessment->title;

  return several ? assessment->organisation : date;
}

TenkenItem *
tenken_past_item_new (const TenkenAssessment *assessment,
                      gboolean                several)
{
  const char *language = tenken_catalog_language ();
  g_autoptr (TenkenScore) score = tenken_score_new (assessment->answers);
  const char *checklist = tenken_text_get (tenken_answers_get_checklist (assessment->answers)->title, language);
  g_autofree char *state = describe_state (assessment, score, language);
  g_autofree char *date = tenken_date_format (assessment->date, language);
  const char *name = tenken_past_name (assessment, date, several);
  GString *below = g_string_new (NULL);
  TenkenItem *item;

  if (several && name != assessment->organisation)
    g_string_append_printf (below, "%s\n", assessment->organisation);
  if (name != date)
    g_string_append_printf (below, "%s · ", date);
  g_string_append_printf (below, "%s\n%s", state, checklist);

  item = tenken_item_new (assessment->id, g_strdup (name), g_string_free (below, FALSE),
                          describe_points (assessment, score));
  item->lines = 2;
  if (assessment->purpose == TENKEN_PURPOSE_STAFF)
    item->icon_name = "system-users-symbolic";

  return item;
}

GtkWidget *
tenken_past_row_new (const TenkenAssessment *assessment,
                     gboolean                several)
{
  TenkenProgress progress = tenken_progress_new (assessment->answers);
  const char *action = "win.result";

  if (assessment->purpose == TENKEN_PURPOSE_STAFF)
    action = "win.past";
  else if (!assessment->finished && tenken_progress_get_open (&progress) > 0)
    action = "win.answer";

  return tenken_row_new_for_box (tenken_past_item_new (assessment, several), action);
}
