/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * tenken_saved_toast_new:
 * @path: a file that was just written
 *
 * Returns: (transfer floating): says in which folder it is and under which name, with a button that opens it.
 */
AdwToast *tenken_saved_toast_new (const char *path);

/**
 * tenken_saved_toast_install:
 * @klass: a window's, while it is set up
 *
 * Installs `win.open-file (s path)`, which shows a file in whatever program reads it, or says why not. The kiosk's
 * window has no such action.
 */
void tenken_saved_toast_install (GtkWidgetClass *klass);

G_END_DECLS
