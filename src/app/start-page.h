/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_START_PAGE (tenken_start_page_get_type ())

/* What this is, one obvious button, an unfinished check-up to go on with, and those so far. */
G_DECLARE_FINAL_TYPE (TenkenStartPage, tenken_start_page, TENKEN, START_PAGE, TenkenPage)

G_END_DECLS
