/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TenkenText:
 *
 * One string in several languages. It is filled once by its maker and read ever after; an owner frees it with
 * tenken_text_free().
 *
 * Languages are BCP 47 tags as checklist files write them: `ja`, `en`, `ja-easy`.
 */
typedef struct _TenkenText TenkenText;

TenkenText *tenken_text_new  (void);
void        tenken_text_free (TenkenText *self);

/**
 * tenken_text_set:
 * @language: a language tag
 * @string: the string in that language; copied
 *
 * Returns: %FALSE, changing nothing, where @language has a string already.
 */
gboolean tenken_text_set (TenkenText *self,
                          const char *language,
                          const char *string);

/**
 * tenken_text_has:
 *
 * Returns: whether there is a string in exactly @language, without any fallback. %FALSE for a %NULL @self.
 */
gboolean tenken_text_has (const TenkenText *self,
                          const char       *language);

/**
 * tenken_text_get:
 * @self: (nullable): a text
 * @language: the language wanted
 *
 * The fallback rule: the language itself, else the same language without its last subtag (`ja-easy` → `ja`,
 * `en-GB` → `en`), else English, else the first string that was set.
 *
 * Returns: the string, owned by @self; "" where @self is %NULL or empty, never %NULL.
 */
const char *tenken_text_get (const TenkenText *self,
                             const char       *language);

/**
 * tenken_text_language:
 *
 * Returns: (nullable): the language of the string that tenken_text_get() gives for @language, owned by @self; so that
 * a fallback can be shown as one. %NULL where there is no string.
 */
const char *tenken_text_language (const TenkenText *self,
                                  const char       *language);

/**
 * tenken_text_trim:
 * @string: valid UTF-8, as somebody typed it
 *
 * Returns: (transfer full): @string without the blanks at its ends, those of any script.
 */
char *tenken_text_trim (const char *string);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenText, tenken_text_free)

G_END_DECLS
