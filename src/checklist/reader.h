/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"
#include "checklist/fault.h"

G_BEGIN_DECLS

/**
 * tenken_checklist_read:
 * @xml: the file, UTF-8
 * @name: what to call it in faults and errors
 * @faults: (nullable) (element-type TenkenFault): where to collect every fault, by line; made with
 *   tenken_fault_free() as its free function
 *
 * Reads and checks a checklist. Entities, a DOCTYPE, XInclude and the network are never used.
 *
 * Returns: (transfer full): the checklist, or %NULL with TENKEN_ERROR_CHECKLIST, whose message is the first fault as
 * "FILE:LINE: sentence".
 */
TenkenChecklist *tenken_checklist_read (GBytes      *xml,
                                        const char  *name,
                                        GPtrArray   *faults,
                                        GError     **error);

/**
 * tenken_checklist_read_again:
 * @xml: a file that has passed tenken_checklist_read() before: a built-in one, or one out of the database
 *
 * Like tenken_checklist_read(), without the schema. All checks of our own still run, so that a file that was spoilt
 * since is refused; the schema finds nothing more, but takes longer than all the rest.
 *
 * Returns: (transfer full): the checklist, or %NULL with TENKEN_ERROR_CHECKLIST.
 */
TenkenChecklist *tenken_checklist_read_again (GBytes      *xml,
                                              const char  *name,
                                              GError     **error);

/**
 * tenken_checklist_read_file:
 * @path: a file of 4 MB at most
 *
 * Like tenken_checklist_read(). A file that cannot be read at all adds nothing to @faults.
 *
 * Returns: (transfer full): the checklist, or %NULL with TENKEN_ERROR_CHECKLIST, _NOT_FOUND or _FILE.
 */
TenkenChecklist *tenken_checklist_read_file (const char  *path,
                                             GPtrArray   *faults,
                                             GError     **error);

G_END_DECLS
