/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/answers.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_quick_entry_summary_fill:
 * @grid: what stands in it goes
 *
 * Shows how many questions have which answer, to be compared with the paper.
 */
void tenken_quick_entry_summary_fill (GtkGrid             *grid,
                                      const TenkenAnswers *answers);

/**
 * tenken_quick_entry_summary_open:
 *
 * Returns: (transfer full): which questions are still open, by number; "" for none.
 */
char *tenken_quick_entry_summary_open (const TenkenAnswers *answers);

G_END_DECLS
