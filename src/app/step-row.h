/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_STEP_ROW (tenken_step_row_get_type ())

/* A step of the plan: number, what to do, how long, what it costs and brings, why it stands there, and how. */
G_DECLARE_FINAL_TYPE (TenkenStepRow, tenken_step_row, TENKEN, STEP_ROW, GtkListBoxRow)

/* @number: its place in the list that it is shown in, 1… */
GtkWidget *tenken_step_row_new          (const TenkenPlanStep *step,
                                         guint                 number,
                                         const char           *language);

/* Shows the figures that @step, the row's own, has its place by. */
void       tenken_step_row_show_figures (TenkenStepRow        *self,
                                         const TenkenPlanStep *step,
                                         const char           *language);

G_END_DECLS
