/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_QUESTION (tenken_kiosk_question_get_type ())

/**
 * TenkenKioskQuestion:
 *
 * One question after the other for one person at the kiosk, beginning where that person stopped. Nothing is typed.
 *
 * Actions: those of the question page; beyond the last question `kiosk.finish`.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskQuestion, tenken_kiosk_question, TENKEN, KIOSK_QUESTION, TenkenPage)

/* Goes to the first question without an answer, if there is one. */
void tenken_kiosk_question_go_to_open (TenkenKioskQuestion *self);

G_END_DECLS
