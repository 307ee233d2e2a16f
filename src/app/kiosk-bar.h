/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_BAR (tenken_kiosk_bar_get_type ())

/**
 * TenkenKioskBar:
 *
 * Stands at the top of every page of the kiosk: a way out of the page, where there is one, the languages and the text
 * size.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskBar, tenken_kiosk_bar, TENKEN, KIOSK_BAR, AdwBin)

/* Shows a button @label that acts by @action. */
void tenken_kiosk_bar_set_leave (TenkenKioskBar *self,
                                 const char     *label,
                                 const char     *action);

/* Shows @languages, tags with %NULL at the end, once; see tenken_kiosk_languages_fill(). */
void tenken_kiosk_bar_set_languages (TenkenKioskBar  *self,
                                     char           **languages);

G_END_DECLS
