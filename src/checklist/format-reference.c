/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of the files that checklists refer to: glossary, threats, averages. They travel inside the program, and
 * these tables are their only definition.
 */
#include "checklist/format.h"

#define END { .name = NULL }

static const char * const truths[] = { "true", "false", NULL };

static const TenkenElement name = {
  .is_text = TRUE,
  .attributes = (const TenkenAttribute[]) {
    { .name = "xml:lang", .kind = TENKEN_VALUE_LANGUAGE },
    { .name = "reading", .kind = TENKEN_VALUE_WORD, .optional = TRUE },
    END
  },
};

static const TenkenElement also = {
  .is_text = TRUE,
  .is_list = TRUE,
  .attributes = (const TenkenAttribute[]) {
    { .name = "xml:lang", .kind = TENKEN_VALUE_LANGUAGE },
    END
  },
};

const TenkenElement tenken_format_term = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "id", .kind = TENKEN_VALUE_ID },
    END
  },
  .children = (const TenkenChild[]) {
    { "name", &name, TENKEN_REPEATED },
    { "also", &also, TENKEN_OPTIONAL | TENKEN_REPEATED },
    { "meaning", &tenken_format_text, TENKEN_REPEATED },
    END
  },
};

const TenkenElement tenken_format_glossary = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "format", .kind = TENKEN_VALUE_FORMAT },
    { .name = "languages", .kind = TENKEN_VALUE_LANGUAGES },
    { .name = "licence", .kind = TENKEN_VALUE_WORD },
    END
  },
  .children = (const TenkenChild[]) {
    { "term", &tenken_format_term, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement answers = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "checklist", .kind = TENKEN_VALUE_ID },
    { .name = "items", .kind = TENKEN_VALUE_WORDS },
    END
  },
};

static const TenkenElement adjust = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "checklist", .kind = TENKEN_VALUE_ID, .optional = TRUE },
    { .name = "item", .kind = TENKEN_VALUE_WORD },
    { .name = "by", .kind = TENKEN_VALUE_INTEGER, .min = -4, .max = 4 },
    END
  },
  .children = (const TenkenChild[]) {
    { "reason", &tenken_format_text, TENKEN_REPEATED },
    END
  },
};

const TenkenElement tenken_format_threat = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "id", .kind = TENKEN_VALUE_ID },
    { .name = "rank", .kind = TENKEN_VALUE_INTEGER, .min = 1, .max = 100 },
    { .name = "since", .kind = TENKEN_VALUE_INTEGER, .min = 1900, .max = 9999, .optional = TRUE },
    { .name = "new", .kind = TENKEN_VALUE_ONE_OF, .words = truths, .optional = TRUE },
    END
  },
  .children = (const TenkenChild[]) {
    { "name", &tenken_format_text, TENKEN_REPEATED },
    { "meaning", &tenken_format_text, TENKEN_REPEATED },
    { "answers", &answers, TENKEN_OPTIONAL | TENKEN_REPEATED },
    END
  },
};

const TenkenElement tenken_format_threats = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "format", .kind = TENKEN_VALUE_FORMAT },
    { .name = "edition", .kind = TENKEN_VALUE_WORD },
    { .name = "languages", .kind = TENKEN_VALUE_LANGUAGES },
    { .name = "licence", .kind = TENKEN_VALUE_WORD },
    END
  },
  .children = (const TenkenChild[]) {
    { "title", &tenken_format_text, TENKEN_REPEATED },
    { "source", &tenken_format_text, TENKEN_REPEATED },
    { "threat", &tenken_format_threat, TENKEN_REPEATED },
    { "adjust", &adjust, TENKEN_OPTIONAL | TENKEN_REPEATED },
    END
  },
};

static const TenkenElement survey = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "id", .kind = TENKEN_VALUE_ID },
    { .name = "year", .kind = TENKEN_VALUE_INTEGER, .min = 1900, .max = 9999 },
    { .name = "n", .kind = TENKEN_VALUE_INTEGER, .min = 1, .max = 100000000 },
    END
  },
  .children = (const TenkenChild[]) {
    { "title", &tenken_format_text, TENKEN_REPEATED },
    { "source", &tenken_format_text, TENKEN_REPEATED },
    END
  },
};

static const TenkenElement average = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "survey", .kind = TENKEN_VALUE_ID },
    { .name = "checklist", .kind = TENKEN_VALUE_ID, .optional = TRUE },
    { .name = "item", .kind = TENKEN_VALUE_WORD, .optional = TRUE },
    { .name = "percent", .kind = TENKEN_VALUE_WORD },
    { .name = "n", .kind = TENKEN_VALUE_INTEGER, .min = 1, .max = 100000000, .optional = TRUE },
    END
  },
  .children = (const TenkenChild[]) {
    { "counted", &tenken_format_text, TENKEN_REPEATED },
    END
  },
};

const TenkenElement tenken_format_averages = {
  .attributes = (const TenkenAttribute[]) {
    { .name = "format", .kind = TENKEN_VALUE_FORMAT },
    { .name = "languages", .kind = TENKEN_VALUE_LANGUAGES },
    { .name = "licence", .kind = TENKEN_VALUE_WORD },
    END
  },
  .children = (const TenkenChild[]) {
    { "survey", &survey, TENKEN_REPEATED },
    { "average", &average, TENKEN_REPEATED },
    END
  },
};
