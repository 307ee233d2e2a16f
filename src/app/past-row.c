/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/past-row.h"

#include "base/catalog.h"
#include "base/date.h"
#include "insight/score.h"

/* How far it is, and what it came to in words. */
static char *
describe_state (const TenkenAssessment *assessment,
                const TenkenScore      *score,
                const char             *language)
{
  g_autofree char *date = tenken_date_format (assessment->date, language);

  if (assessment->purpose == TENKEN_PURPOSE_STAFF)
    /* Translators: %1$s is a date, %2$u how many people of a firm answered */
    return g_strdup_printf (_("%1$s · people who answered: %2$u"), date, assessment->n_responses);
  if (score->band != NULL)
    return g_strdup_printf ("%s · %s", date, tenken_text_get (score->band->title, language));

  /* Translators: %1$s is a date, %2$u of %3$u questions are answered */
  return g_strdup_printf (_("%1$s · %2$u of %3$u answered"), date, score->total.answered, score->total.questions);
}

static char *
describe_points (const TenkenAssessment *assessment,
                 const TenkenScore      *score)
{
  if (assessment->purpose == TENKEN_PURPOSE_STAFF || score->total.unanswered > 0)
    return g_strdup ("");
  if (score->total.state == TENKEN_TALLY_SCORED)
    /* Translators: a score of so many out of 100 */
    return g_strdup_printf (_("%d of 100"), score->total.percent);

  return g_strdup (_("Nothing to score"));
}

TenkenItem *
tenken_past_item_new (const TenkenAssessment *assessment)
{
  const char *language = tenken_catalog_language ();
  g_autoptr (TenkenScore) score = tenken_score_new (assessment->answers);
  const char *checklist = tenken_text_get (tenken_answers_get_checklist (assessment->answers)->title, language);
  g_autofree char *state = describe_state (assessment, score, language);
  gboolean named = *assessment->title != '\0';
  char *subtitle = g_strdup_printf ("%s%s%s\n%s", named ? assessment->organisation : "", named ? "\n" : "", state,
                                    checklist);
  TenkenItem *item = tenken_item_new (assessment->id, g_strdup (named ? assessment->title : assessment->organisation),
                                      subtitle, describe_points (assessment, score));

  if (assessment->purpose == TENKEN_PURPOSE_STAFF)
    item->icon_name = "system-users-symbolic";

  return item;
}

GtkWidget *
tenken_past_row_new (const TenkenAssessment *assessment)
{
  guint questions = tenken_answers_get_checklist (assessment->answers)->questions->len;
  const char *action = "win.result";

  if (assessment->purpose == TENKEN_PURPOSE_STAFF)
    action = "win.past";
  else if (!assessment->finished && tenken_answers_count (assessment->answers) < questions)
    action = "win.answer";

  return tenken_row_new_for_box (tenken_past_item_new (assessment), action);
}
