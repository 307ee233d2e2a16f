/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_RESULT_PICTURE (tenken_result_picture_get_type ())

/**
 * TenkenResultPicture:
 *
 * A result at a glance, with last time's beside it where there is one: the dial, where one stands in words and how far
 * it is to the next level, and the parts as bars; each chart with its table.
 */
G_DECLARE_FINAL_TYPE (TenkenResultPicture, tenken_result_picture, TENKEN, RESULT_PICTURE, AdwBin)

/* Shows what @session holds now; an assessment must be open. */
void tenken_result_picture_show (TenkenResultPicture *self,
                                 TenkenSession       *session);

G_END_DECLS
