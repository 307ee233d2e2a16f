/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_FINISH_PAGE (tenken_finish_page_get_type ())

/* Before the result: what is still open, each a click away; and the way on for who wants to leave it open. */
G_DECLARE_FINAL_TYPE (TenkenFinishPage, tenken_finish_page, TENKEN, FINISH_PAGE, TenkenPage)

G_END_DECLS
