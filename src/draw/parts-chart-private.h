/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/parts-chart.h"

G_BEGIN_DECLS

typedef struct {
  char *title;
  TenkenTallyState state;
  int percent;
  gboolean whole; /* no question is open, so that a change can be told */
  int earlier;    /* last time's percentage, or -1 */
} TenkenPartsBar;

struct _TenkenPartsChart {
  GArray *bars;         /* of TenkenPartsBar */
  gboolean has_earlier; /* any of them has */
  gboolean is_outlook;  /* earlier is now */
};

/* (transfer full): the number of a bar, or words where it has none. */
char *tenken_parts_value (const TenkenPartsBar *bar,
                          const char           *language);

G_END_DECLS
