/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a question is taken to need before one's own pace is known, in seconds: the same as on the start page, 25
 * questions in about 10 minutes. */
#define TENKEN_PACE_USUAL 25

/**
 * tenken_pace_seconds:
 * @seconds: (array length=n): how long each question that was answered in this sitting took, in seconds, in any order
 * @n: how many
 *
 * One's own pace is the median of @seconds, the middle one or the mean of the two in the middle: going for a coffee or
 * asking somebody at one question says nothing of the next. Fewer than three say too little; then it is
 * %TENKEN_PACE_USUAL.
 *
 * Returns: the seconds that one question takes.
 */
double tenken_pace_seconds (const double *seconds,
                            guint         n);

/**
 * tenken_pace_minutes_left:
 * @pace: the seconds that one question takes, more than 0
 * @open: how many questions are still to be answered
 *
 * Rounded to steps that promise no more than is known: to one minute below 10, to 5 below an hour, to 10 above; and at
 * least one minute.
 *
 * Returns: about how many minutes the @open questions will take; 0 where there are none.
 */
guint tenken_pace_minutes_left (double pace,
                                guint  open);

G_END_DECLS
