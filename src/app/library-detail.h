/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/library.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_LIBRARY_DETAIL (tenken_library_detail_get_type ())

/**
 * TenkenLibraryDetail:
 *
 * What there is to say about one checklist: for whom it is, how long, in which languages, where it comes from; of a
 * broken file, what is wrong with it. The button on it is the page's `library.use`.
 */
G_DECLARE_FINAL_TYPE (TenkenLibraryDetail, tenken_library_detail, TENKEN, LIBRARY_DETAIL, AdwBin)

/**
 * tenken_library_detail_show:
 * @entry: what is shown; not kept
 */
void tenken_library_detail_show (TenkenLibraryDetail      *self,
                                 const TenkenLibraryEntry *entry);

G_END_DECLS
