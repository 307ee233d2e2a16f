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

/* A language that the interface speaks. */
typedef struct {
  const char *code;    /* as checklists write it */
  const char *name;    /* in the language itself; never translated */
  const char *brief;   /* the same where there is little room */
  const char *gettext; /* what gettext calls it, in the environment variable LANGUAGE */
} TenkenLanguage;

/**
 * tenken_catalog_get_languages:
 * @n_languages: (out): how many there are
 *
 * Returns: the interface's languages in the order that they are offered in; never freed.
 */
const TenkenLanguage *tenken_catalog_get_languages (guint *n_languages);

/**
 * tenken_catalog_find_language:
 * @code: (nullable): `ja`, `ja-easy` or `en`
 *
 * Returns: (nullable): the interface's language of that code; %NULL for any other.
 */
const TenkenLanguage *tenken_catalog_find_language (const char *code);

/**
 * tenken_tr:
 * @language: the language wanted, such as `ja`; what its subtag's own catalogue lacks comes from the language's
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
 * Returns: the interface language that the environment asks for and that we have: `ja`, `ja-easy` (gettext's
 * `ja@easy`) or `en`.
 */
const char *tenken_catalog_language (void);

/**
 * tenken_catalog_plain_language:
 *
 * Returns: the same for what is written for others, such as a report: `ja` or `en`, never a variant.
 */
const char *tenken_catalog_plain_language (void);

/**
 * tenken_catalog_switch:
 * @language: `ja`, `ja-easy` or `en`
 *
 * Makes @language the interface language of the whole process, toolkits included, for strings that are looked
 * up from now on.
 */
void tenken_catalog_switch (const char *language);

G_END_DECLS
