/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_PATH_PAGE (tenken_path_page_get_type ())

/* The shortest way to the next level, step by step, and what becomes of the score as one ticks other steps. Nothing that
 * is ticked here is kept. */
G_DECLARE_FINAL_TYPE (TenkenPathPage, tenken_path_page, TENKEN, PATH_PAGE, TenkenPage)

G_END_DECLS
