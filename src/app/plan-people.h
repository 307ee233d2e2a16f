/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session-actions.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tenken_plan_people_offer:
 * @button: offers them in a menu; hidden where there is nobody to offer
 * @session: with an open assessment
 * @action: an action's name, with one of them as its parameter
 *
 * Offers whoever may carry out a step: who does another one already, who signs for the firm, and its departments.
 */
void tenken_plan_people_offer (GtkMenuButton *button,
                               TenkenSession *session,
                               const char    *action);

G_END_DECLS
