/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/document.h"

G_BEGIN_DECLS

/**
 * tenken_order_check:
 * @questions: (element-type xmlNode): the question elements as they stand
 *
 * Adds to @faults each number in `after` or `with` that names no question, the question itself, or one twice, and each circle of
 * questions that wait for each other.
 */
void tenken_order_check (const GPtrArray *questions,
                         TenkenFaults    *faults);

G_END_DECLS
