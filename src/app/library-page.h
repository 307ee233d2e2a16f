/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/page.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_LIBRARY_PAGE (tenken_library_page_get_type ())

/**
 * TenkenLibraryPage:
 *
 * All checklists, those of one's own too, and what there is to say about the one that is picked. It shows at once and
 * fills when the checklists are read.
 *
 * Actions: `library.begin` begins with the one that is picked; where nobody knows for whom, the start asks first.
 */
G_DECLARE_FINAL_TYPE (TenkenLibraryPage, tenken_library_page, TENKEN, LIBRARY_PAGE, TenkenPage)

G_END_DECLS
