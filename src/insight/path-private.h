/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"

G_BEGIN_DECLS

/* What can be made of a question: nothing, partly, done. */
enum { TENKEN_PATH_NOTHING, TENKEN_PATH_PARTLY, TENKEN_PATH_DONE, TENKEN_N_PATH_LEVELS };

/* A question below full points. */
typedef struct {
  const TenkenQuestion *question;
  GPtrArray *steps;                     /* of TenkenStep, to “done”, in their order */
  gboolean find_out;
  int gains[TENKEN_N_PATH_LEVELS];      /* points; 0 for what cannot be chosen */
  guint64 costs[TENKEN_N_PATH_LEVELS];
  guint level;                          /* (out): what the shortest way makes of it */

  /* for the search alone */
  GPtrArray *needs;      /* of the items that have to be done before anything is begun here */
  gboolean seen;
  guint component;       /* items that hang together by however many links have the same */
  guint last_need;       /* the place of the last one that needs it; 0 for none */
  int bit;               /* in the mask, while later ones need it; −1 for none */
  guint64 needed_bits;   /* that must be set for anything to be done here */
  gboolean barred;       /* needs one that there was no bit left for */
} TenkenPathItem;

/**
 * tenken_path_search:
 * @items: (element-type TenkenPathItem): what there is to choose from; brought into an order in which each stands after
 *   those that it needs, and the levels are filled in
 * @need: the points that are to be gained, at most what all of them together bring
 *
 * Finds the levels with the least sum of costs that gain @need points or more, with what each needs done.
 *
 * Returns: whether that is proven. Where so many hang together that the search would not end soon, levels that gain
 * enough but may cost more.
 */
gboolean tenken_path_search (GPtrArray *items,
                             guint      need);

G_END_DECLS
