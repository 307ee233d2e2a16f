/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_LOGO_ROW (tenken_logo_row_get_type ())

/**
 * TenkenLogoRow:
 *
 * A logo to look at, to choose from a file, and to remove. A file that will not do is refused with a sentence, and
 * the logo stays as it is.
 *
 * Actions: `logo.choose`, `logo.remove`. Signals: `chosen ()` when there is another logo, or none any more.
 */
G_DECLARE_FINAL_TYPE (TenkenLogoRow, tenken_logo_row, TENKEN, LOGO_ROW, AdwActionRow)

/**
 * tenken_logo_row_set_logo:
 * @logo: (nullable): a PNG or JPEG file, or %NULL for none
 *
 * Shows a logo; emits nothing.
 */
void tenken_logo_row_set_logo (TenkenLogoRow *self,
                               GBytes        *logo);

/* Returns: (transfer none) (nullable): the logo that is shown. */
GBytes *tenken_logo_row_get_logo (TenkenLogoRow *self);

/**
 * tenken_logo_row_take_file:
 * @path: as somebody chose it
 *
 * Takes the logo from a file, or says why not.
 */
void tenken_logo_row_take_file (TenkenLogoRow *self,
                                const char    *path);

G_END_DECLS
