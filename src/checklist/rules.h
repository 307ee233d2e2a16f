/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/document.h"

G_BEGIN_DECLS

/**
 * tenken_rules_check:
 * @document: a document that tenken_shape_check() has been over, whatever it found
 *
 * Adds to @faults what a schema cannot see: ids and numbers given twice, questions that wait for each other, languages
 * that a text lacks, bands with gaps, a scale that cannot be scored. What the shape check has named already is left out.
 */
void tenken_rules_check (xmlDoc       *document,
                         TenkenFaults *faults);

G_END_DECLS
