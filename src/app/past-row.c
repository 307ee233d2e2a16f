/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/past-row.h"

#include "base/catalog.h"
#include "base/date.h"
#include "insight/score.h"

TenkenItem *
tenken_past_item_new (const TenkenAssessment *assessment)
{
  const char *language = tenken_catalog_language ();
  g_autoptr (TenkenScore) score = tenken_score_new (assessment->answers);
  const char *title = tenken_text_get (tenken_answers_get_checklist (assessment->answers)->title, language);
  g_autofree char *date = tenken_date_format (assessment->date, language);
  g_autofree char *state = NULL;
  char *subtitle, *points;

  if (score->band != NULL)
    state = g_strdup_printf ("%s · %s", date, tenken_text_get (score->band->title, language));
  else
    /* Translators: %1$s is a date, %2$u of %3$u questions are answered */
    state = g_strdup_printf (_("%1$s · %2$u of %3$u answered"), date, score->total.answered, score->total.questions);
  subtitle = g_strdup_printf ("%s\n%s", state, title);

  if (score->total.unanswered > 0)
    points = g_strdup ("–");
  else if (score->total.state == TENKEN_TALLY_SCORED)
    /* Translators: a score of so many out of 100 */
    points = g_strdup_printf (_("%d of 100"), score->total.percent);
  else
    points = g_strdup (_("Nothing to score"));

  return tenken_item_new (assessment->id, g_strdup (assessment->organisation), subtitle, points);
}

GtkWidget *
tenken_past_row_new (const TenkenAssessment *assessment)
{
  gboolean open = !assessment->finished
                  && tenken_answers_count (assessment->answers)
                     < tenken_answers_get_checklist (assessment->answers)->questions->len;

  return tenken_row_new_for_box (tenken_past_item_new (assessment), open ? "win.answer" : "win.result");
}
