/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"
#include "checklist/document.h"

G_BEGIN_DECLS

/* What elements and attributes stand where: the same as checklist.rng says, in sentences that help. */

/**
 * tenken_shape_check:
 *
 * Adds to @faults each element and attribute that is unknown, misplaced or missing, and each value that is not of its
 * kind.
 */
void tenken_shape_check (xmlDoc       *document,
                         TenkenFaults *faults);

/**
 * tenken_shape_is_text:
 *
 * Returns: whether tenken_shape_check() came by @node and knows it as an element that holds a text.
 */
gboolean tenken_shape_is_text (const xmlNode *node);

/**
 * tenken_shape_place:
 *
 * Returns: (transfer full): where @node is, to be put into a sentence: "question 4", "<step> of question 4".
 */
char *tenken_shape_place (const xmlNode *node);

/**
 * tenken_shape_parse_integer:
 * @string: a number as XML Schema writes it, with or without a sign
 *
 * Returns: whether @string is a whole number from @min to @max, then put into @value.
 */
gboolean tenken_shape_parse_integer (const char *string,
                                     int         min,
                                     int         max,
                                     int        *value);

/**
 * tenken_shape_is_language:
 *
 * Returns: whether @string has the form of a language tag.
 */
gboolean tenken_shape_is_language (const char *string);

/* The words of the format, in the order of TenkenChoiceKind and TenkenCost; %NULL at the end. */
extern const char * const tenken_shape_kinds[];
extern const char * const tenken_shape_costs[];

/**
 * tenken_shape_index:
 * @words: a list of words with %NULL at the end
 *
 * Returns: the place of @word in @words, -1 where it is %NULL or none of them.
 */
int tenken_shape_index (const char * const *words,
                        const char         *word);

G_END_DECLS
