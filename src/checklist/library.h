/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/checklist.h"

G_BEGIN_DECLS

/**
 * TenkenLibrary:
 *
 * The checklists that one can begin with: those inside the program and the user's own. They are read when one first
 * asks for them, and kept.
 *
 * Not for use from several threads.
 */
typedef struct _TenkenLibrary TenkenLibrary;

/* One file of the library. */
typedef struct {
  char *path;                 /* the file; for a built-in its name alone */
  gboolean builtin;
  TenkenChecklist *checklist; /* (nullable): %NULL where the file is broken */
  GError *error;              /* (nullable): then the reason, one sentence */
} TenkenLibraryEntry;

/**
 * tenken_library_new:
 * @directory: (nullable): the folder of the user's own checklists, which need not exist, or %NULL for
 *   tenken_library_default_directory()
 */
TenkenLibrary *tenken_library_new  (const char *directory);
void           tenken_library_free (TenkenLibrary *self);

/**
 * tenken_library_default_directory:
 *
 * Returns: (transfer full): `$XDG_DATA_HOME/tenken/checklists`.
 */
char *tenken_library_default_directory (void);

/**
 * tenken_library_get_entries:
 *
 * Returns: (transfer none) (element-type TenkenLibraryEntry): built-ins first, then the user's own, each by file name.
 * Broken files stand among them with their reason. A user's file with the id and edition of one before it is broken.
 */
const GPtrArray *tenken_library_get_entries (TenkenLibrary *self);

/* Returns: whether tenken_library_get_entries() has nothing to read any more. */
gboolean tenken_library_is_read (TenkenLibrary *self);

/**
 * tenken_library_find:
 * @id: a checklist's id
 *
 * Returns: (transfer none): the checklist, in its newest edition where there are several, or %NULL with
 * TENKEN_ERROR_NOT_FOUND.
 */
TenkenChecklist *tenken_library_find (TenkenLibrary  *self,
                                      const char     *id,
                                      GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenLibrary, tenken_library_free)

G_END_DECLS
