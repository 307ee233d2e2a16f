/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_REASONS (tenken_kiosk_reasons_get_type ())

/**
 * TenkenKioskReasons:
 *
 * Why a question does not apply, to be picked from a few: whoever had to write it would be known by the words.
 *
 * Signals: `picked (const char *reason)`, in the language that reasons are kept in.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskReasons, tenken_kiosk_reasons, TENKEN, KIOSK_REASONS, AdwBin)

/**
 * tenken_kiosk_reasons_set_language:
 * @language: what reasons are kept in, for the owner to read, whatever language the person reads
 */
void tenken_kiosk_reasons_set_language (TenkenKioskReasons *self,
                                        const char         *language);

/**
 * tenken_kiosk_reasons_show:
 * @reason: as kept; none is shown as picked where it is none of these
 */
void tenken_kiosk_reasons_show (TenkenKioskReasons *self,
                                const char         *reason);

G_END_DECLS
