/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_THANKS (tenken_kiosk_thanks_get_type ())

/**
 * TenkenKioskThanks:
 *
 * Thanks whoever has answered, and says what to do today; how the firm stands by their answers where all is answered
 * and the owner lets them see it. The response is no longer open then.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskThanks, tenken_kiosk_thanks, TENKEN, KIOSK_THANKS, TenkenPage)

/* @answers: of the person, which the page copies. */
GtkWidget *tenken_kiosk_thanks_new (TenkenSession       *session,
                                    const TenkenAnswers *answers);

/* (transfer none): the page's own copy, to make it anew in another language. */
const TenkenAnswers *tenken_kiosk_thanks_get_answers (TenkenKioskThanks *self);

G_END_DECLS
