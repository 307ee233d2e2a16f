/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* The kiosk on stage, for whatever looks at all of its pages. */
#include "stage.h"

/**
 * stage_each_kiosk:
 * @only: (nullable): a part of the names wanted
 * @func: called for each scene once nothing moves any more
 *
 * Plays a person at the kiosk in the language of the moment: `kiosk-start`, `kiosk-role`, `kiosk-department`,
 * `kiosk-question`, the longest, `kiosk-question-open`, `kiosk-reason`, `kiosk-stop`, `kiosk-idle`, `kiosk-thanks` and
 * `kiosk-pin`. No window of the program's may be open.
 */
void stage_each_kiosk (const Stage *stage,
                       const char  *only,
                       StageFunc    func,
                       gpointer     data);
