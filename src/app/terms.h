/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * tenken_terms_show:
 * @label: where to show it
 * @text: a running text, no markup
 * @language: its language
 *
 * Shows @text with the glossary's terms marked. A click on one, or Enter when it has the focus, opens a popover that
 * says in plain words what it means.
 */
void tenken_terms_show (GtkLabel   *label,
                        const char *text,
                        const char *language);

G_END_DECLS
