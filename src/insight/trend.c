/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "insight/trend.h"

#include "base/catalog.h"
#include "base/date.h"

#include <string.h>

TenkenTrend
tenken_trend_compare (const TenkenChecklist *earlier_checklist,
                      const TenkenScore     *earlier,
                      const TenkenChecklist *checklist,
                      const TenkenScore     *score)
{
  TenkenTrend trend = { TENKEN_TREND_NONE, 0 };
  int difference;

  if (earlier_checklist == NULL || strcmp (earlier_checklist->id, checklist->id) != 0
      || earlier == NULL
      || !tenken_tally_is_whole (&earlier->total) || !tenken_tally_is_whole (&score->total))
    return trend;

  difference = score->total.percent - earlier->total.percent;
  trend.points = ABS (difference);
  if (difference == 0)
    trend.kind = TENKEN_TREND_SAME;
  else
    trend.kind = difference > 0 ? TENKEN_TREND_UP : TENKEN_TREND_DOWN;

  return trend;
}

char *
tenken_trend_words (const TenkenTrend *self,
                    const char        *since,
                    const char        *language)
{
  g_autofree char *date = tenken_date_format (since, language);

  switch (self->kind)
    {
    case TENKEN_TREND_UP:
      /* Translators: the score went up by %1$d of 100 since the date %2$s */
      return g_strdup_printf (tenken_tr (language, "%1$d up since %2$s"), self->points, date);
    case TENKEN_TREND_DOWN:
      /* Translators: the score went down by %1$d of 100 since the date %2$s */
      return g_strdup_printf (tenken_tr (language, "%1$d down since %2$s"), self->points, date);
    case TENKEN_TREND_SAME:
      /* Translators: the score is the same as on the date %s */
      return g_strdup_printf (tenken_tr (language, "The same score as on %s"), date);
    case TENKEN_TREND_NONE:
    default:
      return g_strdup ("");
    }
}
