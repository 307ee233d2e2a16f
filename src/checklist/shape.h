/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/document.h"

G_BEGIN_DECLS

/**
 * tenken_shape_check:
 * @expected: (nullable): the name that the outermost element must have
 *
 * Walks over @document with the tables of format.h and adds to @faults each element and attribute that is unknown,
 * misplaced or missing, and each value that is not of its kind.
 *
 * Returns: whether it is a checklist at all; else nothing below its outermost element was looked at.
 */
gboolean tenken_shape_check (xmlDoc       *document,
                             const char   *expected,
                             TenkenFaults *faults);

G_END_DECLS
