/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/scale.h"

double
tenken_scale_at (const TenkenScale *self,
                 double             value)
{
  return self->from + (self->to - self->from) * CLAMP (value, 0, TENKEN_SCALE_MAXIMUM) / TENKEN_SCALE_MAXIMUM;
}

const int *
tenken_scale_ticks (guint *n_ticks)
{
  static const int ticks[] = { 0, 25, 50, 75, TENKEN_SCALE_MAXIMUM };

  *n_ticks = G_N_ELEMENTS (ticks);

  return ticks;
}
