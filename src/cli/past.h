/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/history.h"
#include "record/store.h"

G_BEGIN_DECLS

/**
 * tenken_cli_load_earlier:
 * @earlier: (out) (transfer full) (nullable): the finished check-up of the same organisation and checklist that was begun
 *   last before @assessment; %NULL where there is none. Touched only on success
 */
gboolean tenken_cli_load_earlier (TenkenStore             *store,
                                  const TenkenAssessment  *assessment,
                                  TenkenAssessment       **earlier,
                                  GError                 **error);

/**
 * tenken_cli_load_history:
 *
 * Returns: (transfer full) (element-type TenkenMoment): all results of @assessment's organisation on its checklist, the
 * oldest first, or %NULL with an error.
 */
GArray *tenken_cli_load_history (TenkenStore             *store,
                                 const TenkenAssessment  *assessment,
                                 GError                 **error);

G_END_DECLS
