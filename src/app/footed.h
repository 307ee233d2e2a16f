/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/spaced.h"

G_BEGIN_DECLS

#define TENKEN_TYPE_FOOTED (tenken_footed_get_type ())

/**
 * TenkenFooted:
 *
 * Lays out a GtkScrolledWindow and, right below it, what must be seen without scrolling; all of it in the middle where
 * there is more room. A GtkBox would not know how high the scrolled texts are, for GtkScrolledWindow asks for their
 * height without saying how wide they are.
 *
 * Property: `spacing`, the px between the children.
 */
G_DECLARE_FINAL_TYPE (TenkenFooted, tenken_footed, TENKEN, FOOTED, TenkenSpaced)

G_END_DECLS
