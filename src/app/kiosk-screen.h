/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/kiosk-notice.h"
#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_SCREEN (tenken_kiosk_screen_get_type ())

/**
 * TenkenKioskScreen:
 *
 * What fills the kiosk's window: one page, and above it, when there is something to say or to ask, a notice.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskScreen, tenken_kiosk_screen, TENKEN, KIOSK_SCREEN, AdwBin)

/* (transfer none) (nullable): the page that is shown. */
TenkenPage *tenken_kiosk_screen_get_page (TenkenKioskScreen *self);

/**
 * tenken_kiosk_screen_show_page:
 * @page: takes the place of the page that is shown, which is destroyed
 * @transition: how it comes in
 */
void tenken_kiosk_screen_show_page (TenkenKioskScreen      *self,
                                    TenkenPage             *page,
                                    GtkStackTransitionType  transition);

/**
 * tenken_kiosk_screen_clear:
 *
 * Destroys every page at once, and what stands above them. Nothing is saved, nothing keeps the focus.
 */
void tenken_kiosk_screen_clear (TenkenKioskScreen *self);

/* Covers the page, which hears no keys meanwhile; for the arguments see tenken_kiosk_notice_show(). */
void tenken_kiosk_screen_ask (TenkenKioskScreen      *self,
                              const char             *title,
                              const char             *text,
                              const TenkenKioskReply *safe,
                              const TenkenKioskReply *other,
                              const TenkenKioskReply *third);

/* Shows on the notice how many @seconds are left. */
void tenken_kiosk_screen_count (TenkenKioskScreen *self,
                                guint              seconds);

/* Uncovers the page; what had the focus there has it again. */
void tenken_kiosk_screen_uncover (TenkenKioskScreen *self);

G_END_DECLS
