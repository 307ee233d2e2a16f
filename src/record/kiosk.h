/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How the kiosk is set up, and whether it is on: a plain value. */
typedef struct {
  gint64 assessment;       /* that takes the responses; 0 where it is gone */
  char **languages;        /* of ja, ja-easy and en, in the order offered; never %NULL */
  char **roles;            /* of owner, manager, it and staff; none: it is not asked; never %NULL */
  char **departments;      /* as typed; none: it is not asked; never %NULL */
  gboolean show_result;    /* people see their own result */
  guint idle_seconds;      /* without a sign of anybody until the warning; at least 1 */
  gboolean keep_unfinished;
  char *pin;               /* as tenken_pin_hash() gives it */
  guint wrong_tries;       /* since the last right PIN */
  gint64 locked_until;     /* microseconds since 1970: no PIN is tried before */
  gboolean running;
} TenkenKiosk;

/**
 * tenken_kiosk_new:
 *
 * Returns: (transfer full): all languages and roles, no departments, nobody sees a result, two minutes, what is
 * unfinished is kept; without a PIN, which must be set.
 */
TenkenKiosk *tenken_kiosk_new  (void);
TenkenKiosk *tenken_kiosk_copy (const TenkenKiosk *self);
void         tenken_kiosk_free (TenkenKiosk *self);

/**
 * tenken_kiosk_get_wait:
 * @now: microseconds since 1970
 *
 * Returns: how many seconds no PIN is tried, 0 where one may be tried now; never more than five minutes.
 */
guint tenken_kiosk_get_wait (const TenkenKiosk *self,
                             gint64             now);

/**
 * tenken_kiosk_count_wrong:
 * @now: microseconds since 1970
 *
 * Notes a wrong PIN. The first three are free; after each further one nothing is tried for 5, 10, 20 … seconds, five
 * minutes at the most: ten thousand PINs then take a month.
 */
void tenken_kiosk_count_wrong (TenkenKiosk *self,
                               gint64       now);

/**
 * tenken_kiosk_mend_wait:
 * @now: microseconds since 1970
 *
 * Has the wait end in five minutes at the latest, where the clock was set back and it would end only once the clock
 * has caught up.
 *
 * Returns: whether there was anything to mend.
 */
gboolean tenken_kiosk_mend_wait (TenkenKiosk *self,
                                 gint64       now);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenKiosk, tenken_kiosk_free)

G_END_DECLS
