/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/action.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_STATUS_CHOICE (tenken_status_choice_get_type ())

/**
 * TenkenStatusChoice:
 *
 * What became of a step of the plan: four buttons, of which one is chosen.
 *
 * Signals: `picked (int status)` when somebody chooses another one.
 */
G_DECLARE_FINAL_TYPE (TenkenStatusChoice, tenken_status_choice, TENKEN, STATUS_CHOICE, AdwBin)

/* Shows a status; no `picked` follows. */
void tenken_status_choice_show (TenkenStatusChoice *self,
                                TenkenActionStatus  status);

G_END_DECLS
