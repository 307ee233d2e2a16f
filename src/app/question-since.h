/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_question_since_show:
 * @label: says it, or hides
 * @session: with an open assessment
 *
 * Says which steps of @question were done since the last check-up, as long as its answer is the one from then or there is
 * none yet: the reason to look at it again.
 */
void tenken_question_since_show (GtkLabel             *label,
                                 TenkenSession        *session,
                                 const TenkenQuestion *question);

G_END_DECLS
