/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_COMPARE_PAGE (tenken_compare_page_get_type ())

/* The open assessment beside the one before it: both results in one picture, and what changed, question by question. */
G_DECLARE_FINAL_TYPE (TenkenComparePage, tenken_compare_page, TENKEN, COMPARE_PAGE, TenkenPage)

G_END_DECLS
