/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_CHECKS_BAR (tenken_checks_bar_get_type ())

/**
 * TenkenChecksBar:
 *
 * A calm line before the report: what one may want to look at once more, and how much of it. It unfolds into the
 * questions, each a door to its answer. On a TenkenPage it shows what there is to ask about the open assessment.
 */
G_DECLARE_FINAL_TYPE (TenkenChecksBar, tenken_checks_bar, TENKEN, CHECKS_BAR, AdwBin)

/* Shows what there is to ask about @answers; where there is nothing, the bar is not there. */
void tenken_checks_bar_show (TenkenChecksBar     *self,
                             const TenkenAnswers *answers);

G_END_DECLS
