/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_LANGUAGES (tenken_kiosk_languages_get_type ())

/**
 * TenkenKioskLanguages:
 *
 * The languages that the kiosk speaks, each in its own words; a press on one acts by `kiosk.language`.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskLanguages, tenken_kiosk_languages, TENKEN, KIOSK_LANGUAGES, AdwBin)

/**
 * tenken_kiosk_languages_fill:
 * @languages: tags, %NULL at the end; with but one there is nothing to choose, and nothing is shown
 * @brief: whether there is little room
 *
 * Makes the buttons, once.
 */
void tenken_kiosk_languages_fill (TenkenKioskLanguages *self,
                                  char                **languages,
                                  gboolean              brief);

G_END_DECLS
