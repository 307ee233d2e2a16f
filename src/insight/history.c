/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/history.h"

#include "insight/score.h"

#include <string.h>

static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  const TenkenMoment *one = a, *other = b;
  int order = strcmp (one->date, other->date);

  return order != 0 ? order : (one->assessment > other->assessment) - (one->assessment < other->assessment);
}

void
tenken_history_sort (GArray *moments)
{
  g_array_sort (moments, compare_cb);
}

GArray *
tenken_history_new (const GPtrArray *assessments,
                    const char      *checklist)
{
  GArray *moments = g_array_new (FALSE, TRUE, sizeof (TenkenMoment));

  for (guint i = 0; i < assessments->len; i++)
    {
      const TenkenAssessment *assessment = g_ptr_array_index (assessments, i);
      g_autoptr (TenkenScore) score = NULL;
      TenkenMoment moment = { .assessment = assessment->id };

      if (assessment->purpose == TENKEN_PURPOSE_STAFF
          || strcmp (tenken_answers_get_checklist (assessment->answers)->id, checklist) != 0)
        continue;
      score = tenken_score_new (assessment->answers);
      if (!tenken_tally_is_whole (&score->total))
        continue;

      g_strlcpy (moment.date, assessment->date, sizeof moment.date);
      moment.percent = score->total.percent;
      g_array_append_val (moments, moment);
    }
  tenken_history_sort (moments);

  return moments;
}
