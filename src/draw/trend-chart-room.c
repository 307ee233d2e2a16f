/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a number of the trend line has room. */
#include "draw/trend-chart-private.h"

static gboolean
meet (const cairo_rectangle_t *a,
      const cairo_rectangle_t *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}

/* Whether a stretch of the line goes through the box: clips it, as Liang and Barsky do, and looks for what is left. */
static gboolean
crosses (const TenkenTrendPoint  *a,
         const TenkenTrendPoint  *b,
         const cairo_rectangle_t *box)
{
  double dx = b->x - a->x, dy = b->y - a->y, from = 0, to = 1;
  double steps[] = { -dx, dx, -dy, dy };
  double room[] = { a->x - box->x, box->x + box->width - a->x, a->y - box->y, box->y + box->height - a->y };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (steps[i] == 0 && room[i] < 0)
        return FALSE;
      if (steps[i] < 0)
        from = MAX (from, room[i] / steps[i]);
      else if (steps[i] > 0)
        to = MIN (to, room[i] / steps[i]);
    }

  return from <= to;
}

static gboolean
is_free (const TenkenTrendRoom   *self,
         const cairo_rectangle_t *box)
{
  if (box->x < self->left || box->x + box->width > self->right
      || box->y < self->top || box->y + box->height > self->bottom)
    return FALSE;

  for (guint i = 0; i < self->taken->len; i++)
    if (meet (box, &g_array_index (self->taken, cairo_rectangle_t, i)))
      return FALSE;
  for (guint i = 0; i + 1 < self->n_points; i++)
    if (crosses (&self->points[i], &self->points[i + 1], box))
      return FALSE;

  return TRUE;
}

gboolean
tenken_trend_room_number (TenkenTrendRoom   *self,
                          guint              point,
                          double             width,
                          double             height,
                          double             gap,
                          cairo_rectangle_t *place)
{
  const TenkenTrendPoint *at = &self->points[point];
  const TenkenTrendPoint *before = &self->points[point > 0 ? point - 1 : 0];
  const TenkenTrendPoint *after = &self->points[MIN (point + 1, self->n_points - 1)];
  /* Above, below, and to the sides of a steep line; in a valley of the line below comes first. */
  static const guint orders[][6] = { { 0, 1, 2, 3, 4, 5 }, { 1, 0, 3, 5, 2, 4 } };
  const guint *order = orders[before->y + after->y < 2 * at->y];
  const TenkenTrendPoint tries[] = {
    { at->x - width / 2, at->y - gap - height }, { at->x - width / 2, at->y + gap },
    { at->x - width, at->y - gap - height }, { at->x, at->y + gap },
    { at->x, at->y - gap - height }, { at->x - width, at->y + gap },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tries); i++)
    {
      cairo_rectangle_t box = { tries[order[i]].x, tries[order[i]].y, width, height };

      if (!is_free (self, &box))
        continue;
      g_array_append_val (self->taken, box);
      *place = box;

      return TRUE;
    }

  return FALSE;
}
