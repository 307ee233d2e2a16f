/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/fault.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

/* All that libxml2 is asked to do: parse, validate, and look things up. For the checklist floor alone. */

/**
 * tenken_document_parse:
 * @xml: a file in UTF-8
 *
 * Parses without entities, network or any other file; a DOCTYPE is refused before what it declares is looked at.
 * The line of an element is the line of its "<".
 *
 * Returns: (transfer full): the document for xmlFreeDoc(), or %NULL with one fault added to @faults.
 */
xmlDoc *tenken_document_parse (GBytes       *xml,
                               TenkenFaults *faults);

/**
 * tenken_document_validate:
 *
 * Checks @document against checklist.rng, which is parsed at the first call and kept, and adds what does not fit to
 * @faults.
 */
void tenken_document_validate (xmlDoc       *document,
                               TenkenFaults *faults);

/**
 * tenken_document_line:
 *
 * Returns: the line of @node, from 1.
 */
int tenken_document_line (const xmlNode *node);

/**
 * tenken_document_attribute:
 * @name: its name, without a prefix except for `xml:lang`
 *
 * Returns: (transfer full) (nullable): its value with white space collapsed.
 */
char *tenken_document_attribute (const xmlNode *node,
                                 const char    *name);

/**
 * tenken_document_text:
 *
 * Hand-written files wrap lines and indent them. Each run of white space becomes one space, and nothing where a line
 * was wrapped between two characters of a script that is written without spaces.
 *
 * Returns: (transfer full): the text in @node as it is meant to be read.
 */
char *tenken_document_text (const xmlNode *node);

/**
 * tenken_document_clip:
 *
 * Returns: (transfer full): the beginning of @string, short enough to be quoted in a sentence.
 */
char *tenken_document_clip (const char *string);

G_END_DECLS
