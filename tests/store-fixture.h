/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A folder of its own for each test of the store, and a second way into the database: plain SQLite. */
#include "base/error.h"
#include "checklist/reader.h"
#include "record/store.h"

#include <sqlite3.h>

typedef struct {
  char *folder;
  char *path;                 /* the database, not there yet */
  TenkenChecklist *checklist; /* the self-check, 25 questions */
} Fixture;

typedef void (*FixtureFunc) (Fixture       *fixture,
                             gconstpointer  data);

/* Adds a test that gets a Fixture and @data. */
void fixture_add (const char    *name,
                  FixtureFunc    func,
                  gconstpointer  data);

/* The self-check with @from replaced by @to in its file. */
TenkenChecklist *fixture_edited_checklist (Fixture     *fixture,
                                           const char  *from,
                                           const char  *to);

const TenkenQuestion *fixture_question (TenkenChecklist *checklist,
                                        guint            number);
const TenkenChoice   *fixture_choice   (TenkenChecklist *checklist,
                                        const char      *id);

/* Answers to all questions, the comment of each with its number. */
TenkenAnswers *fixture_answers (Fixture *fixture);

/* These fail the test where the store gives an error. */
TenkenStore      *fixture_open  (Fixture           *fixture,
                                 TenkenStoreAccess  access);
TenkenAssessment *fixture_begin (Fixture           *fixture,
                                 TenkenStore       *store);
TenkenAssessment *fixture_load  (TenkenStore       *store,
                                 gint64             id);
void              fixture_answer (TenkenStore      *store,
                                  TenkenAssessment *assessment,
                                  guint             number,
                                  const char       *choice,
                                  const char       *comment);

/* Opening must fail with @code and one sentence, and change nothing in the folder. */
void fixture_assert_refused (Fixture            *fixture,
                             TenkenStoreAccess   access,
                             int                 code);

/* A database with one assessment, all answered, closed. */
void fixture_fill (Fixture *fixture);

/* Past the store. */
sqlite3 *fixture_raw_open (Fixture     *fixture);
void     fixture_raw      (Fixture     *fixture,
                           const char  *sql);
gint64   fixture_raw_int  (Fixture     *fixture,
                           const char  *sql);

/* Runs @func in a process of its own that is no root, so that permissions count. */
void fixture_as_user (Fixture     *fixture,
                      FixtureFunc  func);

/* The whole file. */
GBytes *fixture_bytes (const char *path);
