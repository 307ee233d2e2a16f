/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which reports there are, on which paper, and what the full one can hold. Each has a short name for the command line
 * and for preferences, and a title for people. */

typedef enum {
  TENKEN_REPORT_DECISION, /* one page to decide on in a minute */
  TENKEN_REPORT_FULL,     /* that page and all that stands behind it */
  TENKEN_REPORT_ACTIONS,  /* the plan as a table to tick */
  TENKEN_REPORT_CHANGES,  /* what changed since an earlier check-up */
  TENKEN_REPORT_PARTNER,  /* what the firm does, for others: without weak points and points */
  TENKEN_REPORT_POSTER,   /* three rules in large type, for the wall */
  TENKEN_REPORT_BLANK,    /* the questions, to be answered by hand */
  TENKEN_N_REPORT_KINDS
} TenkenReportKind;

typedef enum {
  TENKEN_PAPER_A4,
  TENKEN_PAPER_A3,        /* laid out as A4 and enlarged, so that type and rules grow with the paper */
  TENKEN_PAPER_LETTER,
  TENKEN_N_PAPERS
} TenkenPaperSize;

/* What follows the decision page in the full report. */
typedef enum {
  TENKEN_SECTION_CONTENTS = 1 << 0,
  TENKEN_SECTION_RESULT = 1 << 1,
  TENKEN_SECTION_PLAN = 1 << 2,
  TENKEN_SECTION_UNKNOWN = 1 << 3,
  TENKEN_SECTION_CHANGES = 1 << 4,
  TENKEN_SECTION_AVERAGES = 1 << 5,
  TENKEN_SECTION_ANSWERS = 1 << 6,
  TENKEN_SECTION_GLOSSARY = 1 << 7,
  TENKEN_SECTIONS_ALL = (1 << 8) - 1
} TenkenReportSections;

#define TENKEN_N_SECTIONS 8

/**
 * tenken_report_kind_id:
 *
 * Returns: the kind's short name: `decision`, `full`, `actions`, `changes`, `partner`, `poster`, `blank`.
 */
const char *tenken_report_kind_id (TenkenReportKind kind);

/**
 * tenken_report_kind_find:
 * @id: (nullable): a short name
 * @kind: (out): untouched where there is none of that name
 *
 * Returns: whether there is one.
 */
gboolean tenken_report_kind_find (const char       *id,
                                  TenkenReportKind *kind);

/**
 * tenken_report_kind_title:
 *
 * Returns: what people call the kind.
 */
const char *tenken_report_kind_title (TenkenReportKind  kind,
                                      const char       *language);

/**
 * tenken_report_kind_is_landscape:
 *
 * Returns: whether its pages are wider than high.
 */
gboolean tenken_report_kind_is_landscape (TenkenReportKind kind);

/* The same for papers: `a4`, `a3`, `letter`. */
const char *tenken_paper_id    (TenkenPaperSize size);
gboolean    tenken_paper_find  (const char      *id,
                                TenkenPaperSize *size);
const char *tenken_paper_title (TenkenPaperSize size);

/**
 * tenken_section_id:
 * @i: 0…TENKEN_N_SECTIONS − 1; the section is 1 << @i
 *
 * Returns: the section's short name: `contents`, `result`, `plan`, `unknown`, `changes`, `averages`, `answers`,
 * `glossary`.
 */
const char *tenken_section_id (guint i);

/**
 * tenken_section_title:
 *
 * Returns: what people call section @i; its heading in the report.
 */
const char *tenken_section_title (guint       i,
                                  const char *language);

/**
 * tenken_sections_parse:
 * @ids: short names, separated by commas; `all` and `none` stand for themselves
 * @sections: (out): untouched where a name is unknown
 *
 * Returns: whether every name is one.
 */
gboolean tenken_sections_parse (const char           *ids,
                                TenkenReportSections *sections);

/**
 * tenken_sections_to_string:
 *
 * Returns: (transfer full): what tenken_sections_parse() reads as @sections.
 */
char *tenken_sections_to_string (TenkenReportSections sections);

G_END_DECLS
