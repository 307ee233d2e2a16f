/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tenken_deletion_ask:
 * @parent: the window that asks
 * @assessment: what is to be deleted; not kept
 *
 * Returns: a dialog as of tenken_confirm_dialog_new(), which says what goes.
 */
GtkWidget *tenken_deletion_ask (GtkWindow              *parent,
                                const TenkenAssessment *assessment);

/**
 * tenken_deletion_tell:
 * @session: that deleted it
 * @assessment: what was deleted; not kept
 *
 * Returns: (transfer full): a toast that says so, and that brings it back even where the page is left meanwhile.
 */
AdwToast *tenken_deletion_tell (TenkenSession          *session,
                                const TenkenAssessment *assessment);

G_END_DECLS
