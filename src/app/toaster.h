/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * TenkenToaster:
 *
 * Says one thing after the other by toasts, of which only the last one counts. libadwaita 1.2 crashes where a toast is
 * dismissed before it has come up or while it fades, as when somebody changes their mind three times in a second; here
 * each one comes up, and fades, before the next one comes.
 */
typedef struct _TenkenToaster TenkenToaster;

/**
 * tenken_toaster_new:
 * @overlay: where the toasts are shown; it may go before the toaster does
 */
TenkenToaster *tenken_toaster_new  (AdwToastOverlay *overlay);

/* A toast that can be seen stays; one that has not come yet does not come any more. */
void           tenken_toaster_free (TenkenToaster *self);

/**
 * tenken_toaster_say:
 * @toast: (nullable) (transfer full): what is said now, or %NULL for nothing any more
 *
 * What was said before is out of date and goes.
 */
void tenken_toaster_say (TenkenToaster *self,
                         AdwToast      *toast);

G_END_DECLS
