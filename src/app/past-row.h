/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/assessment.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_PAST_ROW (tenken_past_row_get_type ())

/* An assessment in the list of those so far: whose, when, how far, and what it came to. */
G_DECLARE_FINAL_TYPE (TenkenPastRow, tenken_past_row, TENKEN, PAST_ROW, AdwActionRow)

GtkWidget *tenken_past_row_new (const TenkenAssessment *assessment);

G_END_DECLS
