/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/document.h"

G_BEGIN_DECLS

/**
 * tenken_reference_parse:
 * @xml: a glossary, threats or averages file
 * @name: what to call it in errors
 * @root: the name of its outermost element
 *
 * For the readers of these files alone.
 *
 * Returns: (transfer full): the checked document for xmlFreeDoc(), or %NULL with TENKEN_ERROR_CHECKLIST.
 */
xmlDoc *tenken_reference_parse (GBytes      *xml,
                                const char  *name,
                                const char  *root,
                                GError     **error);

/**
 * tenken_reference_load:
 * @name: a file that travels inside the program; it has passed the tests, so it cannot be faulty
 * @root: the name of its outermost element
 *
 * Returns: (transfer full): its document.
 */
xmlDoc *tenken_reference_load (const char *name,
                               const char *root);

G_END_DECLS
