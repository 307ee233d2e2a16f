/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tenken_toaster_say:
 * @widget: an AdwToastOverlay, or what stands in one; where there is none, nothing is said
 * @toast: (nullable) (transfer full): what is said now, or %NULL for nothing any more
 *
 * Says one thing after the other by toasts, of which only the last one counts: what was said here before is out of date
 * and goes. The toast lives with the overlay, and so outlives @widget.
 */
void tenken_toaster_say (GtkWidget *widget,
                         AdwToast  *toast);

/**
 * tenken_toaster_offer:
 * @words: what is said, as Pango markup
 * @button: what the button says
 * @action: what it does; no target
 *
 * Says @words with a button until something else is said: nobody has to be quick.
 */
void tenken_toaster_offer (GtkWidget  *widget,
                           const char *words,
                           const char *button,
                           const char *action);

G_END_DECLS
