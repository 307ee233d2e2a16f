/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * tenken_kiosk_promise_words:
 *
 * Returns: (transfer full): what nobody is shown, and from how many people on counts are, in the language of the screen:
 * the same wherever the kiosk says it.
 */
char *tenken_kiosk_promise_words (void);

G_END_DECLS
