/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/pages.h"
#include "report/report.h"

/* What a test answers: every question the same, or in turn. */
typedef enum {
  FIXTURE_NOTHING,        /* no answers */
  FIXTURE_SOME,           /* the first ten */
  FIXTURE_MIXED,          /* every kind of answer in turn */
  FIXTURE_ALL_DONE,
  FIXTURE_ALL_UNKNOWN,
  FIXTURE_NOT_APPLICABLE, /* all of them */
  N_FIXTURES
} Fixture;

/* The built-in checklist, answered; @comment is printed with the question's number, or is %NULL. */
TenkenAssessment *fixture_assessment (Fixture     fixture,
                                      const char *organisation,
                                      const char *comment);

/* The full report on it, on A4. */
TenkenReport *fixture_report (const TenkenAssessment   *assessment,
                              const TenkenOrganisation *organisation,
                              const char               *language);

/* What a tool such as pdftotext prints; the argument FILE stands for the PDF of @report. */
char *fixture_pdf_tool (TenkenReport       *report,
                        const char * const *arguments);

/* @text without any blanks, line breaks or marks of direction. */
char *fixture_squeeze (const char *text);

/* All ink of all pages inside the margins; no two lines of text over each other. */
void fixture_assert_pages_good (TenkenReport *report);

/* No figure of the first page draws beyond its box: what is in it is not cut and touches nothing else. */
void fixture_assert_figures_good (TenkenReport *report);
