/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/format.h"

G_BEGIN_DECLS

/**
 * tenken_value_parse_integer:
 * @string: a number as XML Schema writes it, with or without a sign
 *
 * Returns: whether @string is a whole number from @min to @max, then put into @value.
 */
gboolean tenken_value_parse_integer (const char *string,
                                     int         min,
                                     int         max,
                                     int        *value);

/**
 * tenken_value_is_language:
 *
 * Returns: whether @string has the form of a language tag.
 */
gboolean tenken_value_is_language (const char *string);

/**
 * tenken_value_check:
 * @node: the element that has it
 * @value: the attribute's value with white space collapsed
 *
 * Adds a fault where @value is not of @attribute's kind.
 */
void tenken_value_check (const xmlNode         *node,
                         const TenkenAttribute *attribute,
                         const char            *value,
                         TenkenFaults          *faults);

G_END_DECLS
