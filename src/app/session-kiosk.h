/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the kiosk asks of the session, beside session.h: it is set up and turned on for an assessment of several people,
 * one person after another answers, and the PIN turns it off. */
#include "app/session.h"
#include "record/store.h"

G_BEGIN_DECLS

/* (transfer none) (nullable): how the kiosk was set up last; valid until one of the functions below is called. */
const TenkenKiosk *tenken_session_get_kiosk (TenkenSession *self);

/**
 * tenken_session_find_round:
 * @organisation: its exact name
 * @checklist: what was asked; the same edition
 *
 * Returns: (transfer full) (nullable): the newest assessment of several people that the kiosk can add to, with at least
 * one of them in it.
 */
TenkenAssessment *tenken_session_find_round (TenkenSession         *self,
                                             const char            *organisation,
                                             const TenkenChecklist *checklist);

/**
 * tenken_session_load_round:
 * @id: the number of an assessment of several people, or 0 for the one that the kiosk was turned on for last
 *
 * Returns: (transfer full) (nullable): it; %NULL where it is gone.
 */
TenkenAssessment *tenken_session_load_round (TenkenSession *self,
                                             gint64         id);

/**
 * tenken_session_start_kiosk:
 * @organisation: its name; does not count where an assessment goes on
 * @checklist: what people are asked; the same
 * @settings: the rest, without its tries; its assessment goes on, or, where it is 0, one of several people is begun,
 *   dated today
 *
 * Turns the kiosk on. No assessment is open then. What the kiosk was turned on for before goes where nobody answered.
 */
gboolean tenken_session_start_kiosk (TenkenSession     *self,
                                     const char        *organisation,
                                     TenkenChecklist   *checklist,
                                     const TenkenKiosk *settings);

/**
 * tenken_session_resume_kiosk:
 *
 * Turns the kiosk on again as it was set up, after a crash say: the chosen checklist is its checklist, and responses
 * that were never ended are kept or dropped, as set.
 *
 * Returns: %FALSE where no kiosk was ever set up, or after `failed`.
 */
gboolean tenken_session_resume_kiosk (TenkenSession *self);

/**
 * tenken_session_stop_kiosk:
 * @pin: as typed
 * @wait_seconds: (out): how long no other PIN is tried
 *
 * Turns the kiosk off.
 *
 * Returns: %FALSE where @pin is wrong or cannot be tried yet.
 */
gboolean tenken_session_stop_kiosk (TenkenSession *self,
                                    const char    *pin,
                                    guint         *wait_seconds);

/**
 * tenken_session_begin_response:
 * @role: owner, manager, it or staff; "" where that was not said
 * @department: "" where that was not said
 *
 * Opens the kiosk's assessment for one more person: until the response ends, the session's answers are this person's
 * alone. What is kept of the time is the day.
 */
gboolean tenken_session_begin_response (TenkenSession *self,
                                        const char    *role,
                                        const char    *department);

/**
 * tenken_session_end_response:
 * @finished: whether it was said to the end; if not, it is kept as unfinished or dropped, as set
 *
 * Closes the person's response. Even where that fails, no assessment is open then and no draft is left.
 */
gboolean tenken_session_end_response (TenkenSession *self,
                                      gboolean       finished);

/**
 * tenken_session_erase_response:
 *
 * Closes the person's response and drops it, whatever is set for unfinished ones: the person wished so. Even where that
 * fails, no assessment is open then and no draft is left.
 */
gboolean tenken_session_erase_response (TenkenSession *self);

/* Returns: how many people have said theirs to the end today; 0 after `failed`. */
guint tenken_session_count_responses_today (TenkenSession *self);

G_END_DECLS
