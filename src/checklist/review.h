/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/fault.h"
#include "checklist/library.h"

G_BEGIN_DECLS

/**
 * tenken_review_file:
 * @path: a checklist, or a glossary, threats or averages file
 * @library: the checklists that others may name
 * @faults: (element-type TenkenFault): where to collect what was found, by line
 *
 * Reads a file as its author wants it read: all that keeps it from being used is a fault, and so is a name that leads
 * nowhere (a term, a threat, an item of another checklist). What makes it poorer or harder to read is a warning:
 * something that a good question has and this one lacks, a text too long for its place, half-width kana, full-width
 * digits, doubled blanks. In a file that travels inside the program even a warning counts as a fault.
 *
 * Returns: %TRUE where there is no fault, warnings or not; %FALSE with an error where the file cannot be read at all,
 * and without where @faults say why.
 */
gboolean tenken_review_file (const char     *path,
                             TenkenLibrary  *library,
                             GPtrArray      *faults,
                             GError        **error);

G_END_DECLS
