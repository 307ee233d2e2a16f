/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_PLAN_PAGE (tenken_plan_page_get_type ())

/* The plan of the open assessment's firm: the steps that were taken into it, who carries them out and until when, and
 * those that are still to be taken in. */
G_DECLARE_FINAL_TYPE (TenkenPlanPage, tenken_plan_page, TENKEN, PLAN_PAGE, TenkenPage)

G_END_DECLS
