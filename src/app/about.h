/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tenken_about_new:
 * @session: what the program works on, for whoever asks for help with it
 *
 * Returns: a window that says what Tenken is, whose texts, fonts and libraries it uses and on which terms, and what
 * to tell when something does not work. It leads nowhere else: not on the network, not to another program.
 */
GtkWidget *tenken_about_new (TenkenSession *session);

G_END_DECLS
