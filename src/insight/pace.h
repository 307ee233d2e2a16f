/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a question is taken to need before one's own pace is known, in seconds. All that is promised of a checklist
 * before it is begun goes by it: 25 questions in about 10 minutes. */
#define TENKEN_PACE_USUAL 24

/* The usual pace counts as much as so many questions of one's own: what is said of the rest then changes slowly, from
 * what was promised to what one is really like. */
#define TENKEN_PACE_WEIGHT 6

/**
 * tenken_pace_seconds:
 * @seconds: (array length=n): how long each question that was answered in this sitting took to be read and thought
 *   about, in seconds, in any order; typing is not part of it
 * @n: how many
 *
 * One's own pace is the median of @seconds, the middle one or the mean of the two in the middle: going for a coffee or
 * asking somebody at one question says nothing of the next. Fewer than three have no middle to go by; then it is
 * %TENKEN_PACE_USUAL. From there on the two are mixed: (median × @n + usual × weight) ÷ (@n + weight), with
 * %TENKEN_PACE_WEIGHT as the weight, for the median of a few still jumps with each of them.
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
