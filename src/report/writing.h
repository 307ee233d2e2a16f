/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/draft.h"

G_BEGIN_DECLS

/* Lines to write on with a pen, each under the words that say what belongs there. */
typedef struct {
  const char *title;   /* in English, for tenken_tr() */
  double columns;      /* of the grid; together they fill it or less */
} TenkenWritingField;

/**
 * tenken_writing_fields:
 * @fields: (array length=n): side by side
 *
 * Places the fields, kept whole.
 */
void tenken_writing_fields (TenkenDraft              *draft,
                            const TenkenWritingField *fields,
                            guint                     n);

G_END_DECLS
