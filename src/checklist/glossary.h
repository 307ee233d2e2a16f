/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/text.h"

G_BEGIN_DECLS

/* One spelling of a term in one language. */
typedef struct {
  char *language;
  char *string;
} TenkenForm;

/* A word that an owner may not know. */
typedef struct {
  char *id;
  TenkenText *name;
  char *reading;       /* of the Japanese name */
  TenkenText *meaning; /* at most two sentences */
  GPtrArray *forms;    /* of TenkenForm: the names and what it is also called */
} TenkenTerm;

/**
 * TenkenGlossary:
 *
 * Terms in plain words, by id. Immutable.
 */
typedef struct {
  GPtrArray *terms; /* of TenkenTerm */
} TenkenGlossary;

/* A term in a running text: the bytes from @start to before @end. */
typedef struct {
  const TenkenTerm *term;
  gsize start;
  gsize end;
} TenkenTermPlace;

/**
 * tenken_glossary_get:
 *
 * Returns: (transfer none): the glossary that travels inside the program, read at the first call.
 */
const TenkenGlossary *tenken_glossary_get (void);

/**
 * tenken_glossary_find:
 *
 * Returns: (transfer none) (nullable): the term whose id is @id.
 */
const TenkenTerm *tenken_glossary_find (const TenkenGlossary *self,
                                        const char           *id);

/**
 * tenken_glossary_search:
 * @text: a running text, UTF-8
 * @language: its language; `ja-easy` has the forms of `ja`
 *
 * Finds where terms are spoken of, each at its first place, none inside another: at each place the longest form wins.
 * A form that begins or ends in a Latin letter or digit stands alone there, but may carry an English plural s; capitals
 * do not matter.
 *
 * Returns: (transfer full) (element-type TenkenTermPlace): the places in their order.
 */
GArray *tenken_glossary_search (const TenkenGlossary *self,
                                const char           *text,
                                const char           *language);

G_END_DECLS
