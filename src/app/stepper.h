/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_STEPPER (tenken_stepper_get_type ())

/**
 * TenkenStepper:
 *
 * The line below a question: back, how far one is and how long it may still take, whether the answer is saved, on.
 *
 * Properties: `previous-action` and `next-action`, the names of the actions behind the two buttons, of the page that
 * it stands on; a button is insensitive where its action is.
 */
G_DECLARE_FINAL_TYPE (TenkenStepper, tenken_stepper, TENKEN, STEPPER, AdwBin)

typedef enum {
  TENKEN_STEPPER_NOTHING, /* nothing was chosen or typed here yet, or typing goes on */
  TENKEN_STEPPER_SAVED,
  TENKEN_STEPPER_REASON,  /* “not applicable” waits for its reason; nothing is saved */
} TenkenStepperState;

/**
 * tenken_stepper_show_progress:
 * @answered: how many of @total questions have an answer
 * @total: not 0
 * @minutes: how many the rest will take about, or 0 to say nothing of it
 */
void tenken_stepper_show_progress (TenkenStepper *self,
                                   guint          answered,
                                   guint          total,
                                   guint          minutes);

/* The same for a check-up begun from last time: @rechecked of @total questions have an answer of this time. */
void tenken_stepper_show_rechecks (TenkenStepper *self,
                                   guint          rechecked,
                                   guint          total,
                                   guint          minutes);

/* Says whether what is on the page is saved. */
void tenken_stepper_show_state (TenkenStepper      *self,
                                TenkenStepperState  state);

/* What the button on says: “Next” unless told otherwise. */
void tenken_stepper_set_next_label (TenkenStepper *self,
                                    const char    *label);

/* Whether the button on is the one to press next; it is unless told otherwise. */
void tenken_stepper_suggest_next (TenkenStepper *self,
                                  gboolean       suggested);

G_END_DECLS
