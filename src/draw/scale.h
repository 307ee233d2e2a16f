/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The one axis of every chart: 0…100, always, so that no result looks better than it is. */
#define TENKEN_SCALE_MAXIMUM 100

typedef struct {
  double from; /* where 0 stands */
  double to;   /* where 100 stands */
} TenkenScale;

/**
 * tenken_scale_at:
 * @value: a percentage; what lies outside 0…100 is moved to the nearer end
 *
 * Returns: where @value stands.
 */
double tenken_scale_at (const TenkenScale *self,
                        double             value);

/**
 * tenken_scale_ticks:
 * @n_ticks: (out): how many there are
 *
 * Returns: (array length=n_ticks): the values to mark: 0, 25, 50, 75, 100.
 */
const int *tenken_scale_ticks (guint *n_ticks);

G_END_DECLS
