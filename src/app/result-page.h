/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_RESULT_PAGE (tenken_result_page_get_type ())

/* What the answers come to: a picture, a sentence, the parts, what to do first and whom to ask. */
G_DECLARE_FINAL_TYPE (TenkenResultPage, tenken_result_page, TENKEN, RESULT_PAGE, TenkenPage)

G_END_DECLS
