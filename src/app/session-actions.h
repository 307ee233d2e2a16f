/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What pages ask of the session about the plan, beside session.h: the steps that were taken into it. Each call that changes
 * something is one step to undo, in one order with the answers. */
#include "app/session.h"
#include "record/action.h"

G_BEGIN_DECLS

/**
 * tenken_session_get_actions:
 *
 * Returns: (transfer none) (element-type TenkenAction): the steps in the plan of the open assessment's firm and checklist,
 * by question and place; empty where no assessment is open or after `failed`. Valid until `changed`.
 */
const GPtrArray *tenken_session_get_actions (TenkenSession *self);

/**
 * tenken_session_list_actions:
 * @organisation: its exact name
 * @checklist: a checklist's id
 *
 * Returns: (transfer full) (element-type TenkenAction): the same for any firm and checklist; empty after `failed`.
 */
GPtrArray *tenken_session_list_actions (TenkenSession *self,
                                        const char    *organisation,
                                        const char    *checklist);

/**
 * tenken_session_save_actions:
 * @actions: (element-type TenkenAction): what is to be in the plan, new or changed; others stay as they are
 *
 * Takes steps into the plan or changes them, all of them or none.
 */
gboolean tenken_session_save_actions (TenkenSession   *self,
                                      const GPtrArray *actions);

/* The same for one. */
gboolean tenken_session_save_action (TenkenSession      *self,
                                     const TenkenAction *action);

/* Takes a step out of the plan. */
gboolean tenken_session_remove_action (TenkenSession *self,
                                       guint          number,
                                       int            place);

G_END_DECLS
