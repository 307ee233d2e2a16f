/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <glib/gi18n-lib.h>

G_BEGIN_DECLS

/* Two doors to the same po files.
 *
 * `_("…")`, gettext's own, follows the interface language: window texts and error sentences use it.
 * tenken_tr() takes the language as an argument: whatever is computed, drawn or printed uses it, because a
 * report's language is chosen apart from the interface's and must not depend on the locales that a machine
 * happens to have. gettext has no such call, so the catalogues also travel inside the program.
 */

/**
 * tenken_tr:
 * @language: the language wanted, such as `ja`; a subtag is dropped when it has no catalogue of its own
 * @message: an English string from the sources
 *
 * Returns: the translation, or @message itself where there is none; never freed.
 */
const char *tenken_tr (const char *language,
                       const char *message) G_GNUC_FORMAT (2);

/**
 * tenken_catalog_bind:
 *
 * Binds gettext to the catalogues beside the running program (`../share/locale`), else to the installed ones,
 * and makes sure that messages can be translated even where the locale is plain C. Called once by each
 * program's main() after setlocale().
 */
void tenken_catalog_bind (void);

/**
 * tenken_catalog_language:
 *
 * Returns: the interface language that the environment asks for and that we have: `ja` or `en`.
 */
const char *tenken_catalog_language (void);

/**
 * tenken_catalog_switch:
 * @language: `ja` or `en`
 *
 * Makes @language the interface language of the whole process, toolkits included, for strings that are looked
 * up from now on.
 */
void tenken_catalog_switch (const char *language);

G_END_DECLS
