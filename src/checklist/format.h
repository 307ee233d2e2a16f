/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/document.h"

G_BEGIN_DECLS

/* The checklist format as tables, for the checklist floor alone. checklist.rng is its definition for everybody else; a
 * test holds the two together.
 */

typedef enum {
  TENKEN_VALUE_FORMAT,
  TENKEN_VALUE_ID,
  TENKEN_VALUE_WORD,
  TENKEN_VALUE_LANGUAGE,
  TENKEN_VALUE_LANGUAGES,
  TENKEN_VALUE_IDS,       /* ids with blanks between */
  TENKEN_VALUE_WORDS,     /* words with blanks between */
  TENKEN_VALUE_NUMBERS,
  TENKEN_VALUE_INTEGER,
  TENKEN_VALUE_ONE_OF,
} TenkenValueKind;

typedef struct {
  const char *name;
  TenkenValueKind kind;
  gboolean optional;
  int min, max;               /* TENKEN_VALUE_INTEGER */
  const char * const *words;  /* TENKEN_VALUE_ONE_OF; NULL at the end */
} TenkenAttribute;

typedef enum {
  TENKEN_ONCE     = 0,
  TENKEN_OPTIONAL = 1 << 0,
  TENKEN_REPEATED = 1 << 1,
} TenkenOccurrence;

typedef struct _TenkenElement TenkenElement;

typedef struct {
  const char *name;
  const TenkenElement *element;
  TenkenOccurrence occurrence;
} TenkenChild;

/* Both lists end with an unnamed entry, or are NULL where there is nothing. */
struct _TenkenElement {
  const TenkenAttribute *attributes;
  const TenkenChild *children;  /* in the order in which they must stand */
  gboolean is_text;
  gboolean is_list;  /* a text that may stand several times in one language, and not at all in another */
};

#define TENKEN_MAX_QUESTION_NUMBER 9999

/* The most bytes that a file can sensibly have. */
#define TENKEN_MAX_FILE_SIZE (4u << 20)

/* A text in one language. */
extern const TenkenElement tenken_format_text;

/* The outermost element of each kind of checklist, and of the files that checklists refer to. */
extern const TenkenElement tenken_format_checklist;
extern const TenkenElement tenken_format_discussion;
extern const TenkenElement tenken_format_glossary;
extern const TenkenElement tenken_format_threats;
extern const TenkenElement tenken_format_averages;
extern const TenkenElement tenken_format_term;
extern const TenkenElement tenken_format_threat;

/* The words of the format, in the order of TenkenChoiceKind and TenkenCost; NULL at the end. */
extern const char * const tenken_format_kinds[];
extern const char * const tenken_format_costs[];

/* Whose the points of a scale are: the author's own, or those of the source. */
extern const char * const tenken_format_owners[];

/**
 * tenken_format_index:
 * @words: a list of words with %NULL at the end
 *
 * Returns: the place of @word in @words, -1 where it is %NULL or none of them.
 */
int tenken_format_index (const char * const *words,
                         const char         *word);

/**
 * tenken_format_is_text:
 * @node: an element; the walk of tenken_shape_check() marks those that it knows
 *
 * Returns: whether @node is known as an element that holds a text.
 */
gboolean tenken_format_is_text (const xmlNode *node);

/**
 * tenken_format_is_list:
 * @node: an element
 *
 * Returns: whether @node is a text of which there may be any number in any language.
 */
gboolean tenken_format_is_list (const xmlNode *node);

/**
 * tenken_format_name:
 *
 * Returns: (transfer full): the name of an element or attribute with its prefix, short enough for a sentence.
 */
char *tenken_format_name (const xmlNode *node);

/**
 * tenken_format_place:
 *
 * Returns: (transfer full): where @node is, to be put into a sentence: "question 4", "<step> of question 4".
 */
char *tenken_format_place (const xmlNode *node);

G_END_DECLS
