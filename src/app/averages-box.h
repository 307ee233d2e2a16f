/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_AVERAGES_BOX (tenken_averages_box_get_type ())

/**
 * TenkenAveragesBox:
 *
 * Beside one's own answers how many firms do the same, with source, year and number of firms asked: where a figure was
 * published for the very same measure, and nowhere else.
 */
G_DECLARE_FINAL_TYPE (TenkenAveragesBox, tenken_averages_box, TENKEN, AVERAGES_BOX, AdwBin)

/* Shows the figures for what is answered; where there is none, the box is not there. */
void tenken_averages_box_show (TenkenAveragesBox   *self,
                               const TenkenAnswers *answers);

G_END_DECLS
