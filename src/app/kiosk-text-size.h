/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_KIOSK_TEXT_SIZE (tenken_kiosk_text_size_get_type ())

/**
 * TenkenKioskTextSize:
 *
 * Two buttons for fingers that make all texts smaller and larger, by `kiosk.text-smaller` and `kiosk.text-larger`. They
 * themselves stay as large as they are and where they are: whoever wants still more presses again.
 */
G_DECLARE_FINAL_TYPE (TenkenKioskTextSize, tenken_kiosk_text_size, TENKEN, KIOSK_TEXT_SIZE, AdwBin)

G_END_DECLS
