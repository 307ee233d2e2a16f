/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_LIBRARY_DETAIL (tenken_library_detail_get_type ())

/**
 * TenkenLibraryDetail:
 *
 * What there is to say about one checklist: for whom it is, how long, in which languages, where it comes from; of a
 * broken file, what is wrong with it. Its button begins with it (the page's `library.begin`), or goes on with one under
 * way; where there are answers of last time, there is another button beside it.
 */
G_DECLARE_FINAL_TYPE (TenkenLibraryDetail, tenken_library_detail, TENKEN, LIBRARY_DETAIL, AdwBin)

/**
 * tenken_library_detail_show:
 * @entry: what is shown; not kept
 * @session: for whom one begins, and what they have answered so far
 */
void tenken_library_detail_show (TenkenLibraryDetail      *self,
                                 const TenkenLibraryEntry *entry,
                                 TenkenSession            *session);

G_END_DECLS
