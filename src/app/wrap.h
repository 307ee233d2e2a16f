/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/spaced.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_WRAP (tenken_wrap_get_type ())

/**
 * TenkenWrap:
 *
 * Lays out children one after the other as words in a text: each as wide as it likes, in a new line where there is no
 * more room; of several lines none is much longer than the others. GtkFlowBox would have each child take the focus once more.
 *
 * Property: `spacing`, the px between children and between lines.
 */
G_DECLARE_FINAL_TYPE (TenkenWrap, tenken_wrap, TENKEN, WRAP, TenkenSpaced)

G_END_DECLS
