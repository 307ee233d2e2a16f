/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_TEXT_STEPPER (tenken_text_stepper_get_type ())

/**
 * TenkenTextStepper:
 *
 * Shows the text size and makes it smaller, usual or larger, by the actions `app.text-…`.
 */
G_DECLARE_FINAL_TYPE (TenkenTextStepper, tenken_text_stepper, TENKEN, TEXT_STEPPER, AdwBin)

G_END_DECLS
