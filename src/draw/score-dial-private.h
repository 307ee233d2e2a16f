/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/score-dial.h"
#include "insight/trend.h"

G_BEGIN_DECLS

typedef struct {
  int from, to;
  char *title;
  gboolean own; /* the score falls into it */
} TenkenDialBand;

struct _TenkenScoreDial {
  TenkenTallyState state;
  int percent;
  guint unanswered;
  char *band;    /* its title, or "" */
  GArray *bands; /* of TenkenDialBand, lowest first */
  int earlier;   /* last time's score, or -1 */
  gboolean is_outlook; /* earlier is now */
  TenkenTrend trend;
};

/* The state of affairs under the number. */
const char *tenken_score_dial_state  (const TenkenScoreDial *self,
                                      const char            *language);

/* (transfer full): the change since last time; "" where nothing can be said. */
char       *tenken_score_dial_change (const TenkenScoreDial *self,
                                      const char            *language);

G_END_DECLS
