/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/place.h"

double
tenken_place_scale (TenkenPlaceHeight  height_of,
                    gconstpointer      data,
                    double             least_width,
                    double             width,
                    double             height,
                    const TenkenStyle *style)
{
  double scale = MIN (1, width / (least_width * style->text_size));

  return MIN (scale, height / height_of (data, width / scale, style));
}

void
tenken_place_apart (double       *starts,
                    const double *lengths,
                    guint         n,
                    double        from,
                    double        to)
{
  for (guint i = 0; i < n; i++)
    {
      starts[i] = MAX (starts[i], from);
      from = starts[i] + lengths[i];
    }

  for (guint i = n; i > 0; i--)
    {
      starts[i - 1] = MIN (starts[i - 1], to - lengths[i - 1]);
      to = starts[i - 1];
    }
}
