/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The schema, told as the steps that led to it. A step that was ever released is never changed again: a new wish is
 * a new step at the end. Comments inside the parentheses stay in the database, for whoever opens it with sqlite3.
 *
 * What house.md foresees hangs on these tables without touching them: more responses per assessment are more rows,
 * agreed answers and votes are tables keyed by (assessment, question).
 */
#include "record/schema.h"

/* Times are microseconds since 1970, UTC; dates are ISO 8601. */
static const char version_1[] =
  "CREATE TABLE organisation (\n"
  "  id INTEGER PRIMARY KEY,\n"
  "  name TEXT NOT NULL UNIQUE CHECK (name <> '')\n"
  ") STRICT;\n"

  "CREATE TABLE checklist (\n"
  "  -- The exact file, once per content, so that an old result never changes its meaning.\n"
  "  id INTEGER PRIMARY KEY,\n"
  "  sha256 TEXT NOT NULL UNIQUE CHECK (length (sha256) = 64),\n"
  "  name TEXT NOT NULL, -- the id that the checklist gives itself\n"
  "  edition TEXT NOT NULL,\n"
  "  xml BLOB NOT NULL\n"
  ") STRICT;\n"

  "CREATE TABLE assessment (\n"
  "  -- A number stands on printed reports: it is never given twice.\n"
  "  id INTEGER PRIMARY KEY AUTOINCREMENT,\n"
  "  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE RESTRICT,\n"
  "  checklist INTEGER NOT NULL REFERENCES checklist ON DELETE RESTRICT,\n"
  "  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
  "  purpose TEXT NOT NULL CHECK (purpose IN ('self', 'staff', 'group')),\n"
  "  finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)),\n"
  "  created INTEGER NOT NULL\n"
  ") STRICT;\n"
  "CREATE INDEX assessment_organisation ON assessment (organisation);\n"
  "CREATE INDEX assessment_checklist ON assessment (checklist);\n"

  "CREATE TABLE response (\n"
  "  -- One person's answers. A name only where one was typed.\n"
  "  id INTEGER PRIMARY KEY,\n"
  "  assessment INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,\n"
  "  role TEXT NOT NULL DEFAULT 'owner' CHECK (role IN ('owner', 'manager', 'it', 'staff')),\n"
  "  department TEXT NOT NULL DEFAULT '',\n"
  "  name TEXT CHECK (name <> ''),\n"
  "  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0) -- the question where one stopped, 0 before the first\n"
  ") STRICT;\n"
  "CREATE INDEX response_assessment ON response (assessment);\n"

  "CREATE TABLE answer (\n"
  "  response INTEGER NOT NULL REFERENCES response ON DELETE CASCADE,\n"
  "  question INTEGER NOT NULL CHECK (question > 0),\n"
  "  choice TEXT CHECK (choice <> ''), -- NULL: taken back\n"
  "  comment TEXT NOT NULL DEFAULT '',\n"
  "  changed INTEGER NOT NULL,\n"
  "  PRIMARY KEY (response, question)\n"
  ") STRICT, WITHOUT ROWID;\n"

  "CREATE TABLE answer_log (\n"
  "  -- Every answer as it was given, in order. Only the triggers below write here.\n"
  "  id INTEGER PRIMARY KEY,\n"
  "  response INTEGER NOT NULL REFERENCES response ON DELETE CASCADE,\n"
  "  question INTEGER NOT NULL,\n"
  "  choice TEXT,\n"
  "  comment TEXT NOT NULL,\n"
  "  changed INTEGER NOT NULL\n"
  ") STRICT;\n"
  "CREATE INDEX answer_log_response ON answer_log (response, question);\n"

  "CREATE TRIGGER answer_inserted AFTER INSERT ON answer BEGIN\n"
  "  INSERT INTO answer_log (response, question, choice, comment, changed)\n"
  "  VALUES (new.response, new.question, new.choice, new.comment, new.changed);\n"
  "END;\n"
  "CREATE TRIGGER answer_updated AFTER UPDATE ON answer BEGIN\n"
  "  INSERT INTO answer_log (response, question, choice, comment, changed)\n"
  "  VALUES (new.response, new.question, new.choice, new.comment, new.changed);\n"
  "END;\n"
  "CREATE TRIGGER answer_log_no_update BEFORE UPDATE ON answer_log BEGIN\n"
  "  SELECT raise (ABORT, 'the answer log is append-only');\n"
  "END;\n"
  /* A response that is deleted takes its log along: the cascade comes after the response is gone. */
  "CREATE TRIGGER answer_log_no_delete BEFORE DELETE ON answer_log\n"
  "WHEN EXISTS (SELECT 1 FROM response WHERE id = old.response) BEGIN\n"
  "  SELECT raise (ABORT, 'the answer log is append-only');\n"
  "END;\n"

  "PRAGMA application_id = 0x54454e4b;\n";

/* A role that was not said is a role, too; SQLite changes a CHECK only by making the table anew. The triggers that
 * name the table go first and come back with the columns that answers now have. */
static const char version_2[] =
  "ALTER TABLE organisation ADD COLUMN people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0); -- 0: not said\n"
  "ALTER TABLE organisation ADD COLUMN logo BLOB; -- the image file as it was chosen\n"
  "CREATE TABLE department (\n"
  "  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,\n"
  "  place INTEGER NOT NULL, -- 0… in the order shown\n"
  "  name TEXT NOT NULL CHECK (name <> ''),\n"
  "  PRIMARY KEY (organisation, place)\n"
  ") STRICT, WITHOUT ROWID;\n"
  "CREATE TABLE signer (\n"
  "  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,\n"
  "  place INTEGER NOT NULL,\n"
  "  name TEXT NOT NULL CHECK (name <> ''), -- a title, as over a sign-off box\n"
  "  PRIMARY KEY (organisation, place)\n"
  ") STRICT, WITHOUT ROWID;\n"

  "ALTER TABLE assessment ADD COLUMN title TEXT NOT NULL DEFAULT '';\n"
  "ALTER TABLE assessment ADD COLUMN note TEXT NOT NULL DEFAULT '';\n"
  "ALTER TABLE assessment ADD COLUMN deleted INTEGER; -- when; it can be taken back until it is purged\n"

  "DROP TRIGGER answer_inserted;\n"
  "DROP TRIGGER answer_updated;\n"
  "DROP TRIGGER answer_log_no_update;\n"
  "DROP TRIGGER answer_log_no_delete;\n"

  "CREATE TABLE response_2 (\n"
  "  -- One person's answers. A name only where one was typed.\n"
  "  id INTEGER PRIMARY KEY,\n"
  "  assessment INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,\n"
  "  role TEXT NOT NULL DEFAULT 'owner' CHECK (role IN ('owner', 'manager', 'it', 'staff', '')), -- '': not said\n"
  "  department TEXT NOT NULL DEFAULT '',\n"
  "  name TEXT CHECK (name <> ''),\n"
  "  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0), -- the question where one stopped, 0 before the first\n"
  "  finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)), -- of several people's: said to the end\n"
  "  day TEXT NOT NULL DEFAULT '' -- of several people's: when, and no nearer\n"
  ") STRICT;\n"
  "INSERT INTO response_2 (id, assessment, role, department, name, position)\n"
  "  SELECT id, assessment, role, department, name, position FROM response;\n"
  "DROP TABLE response;\n"
  "ALTER TABLE response_2 RENAME TO response;\n"
  "CREATE INDEX response_assessment ON response (assessment);\n"

  "ALTER TABLE answer ADD COLUMN evidence TEXT NOT NULL DEFAULT '';\n"
  "ALTER TABLE answer ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1));\n"
  "ALTER TABLE answer ADD COLUMN copied INTEGER NOT NULL DEFAULT 0 CHECK (copied IN (0, 1));\n"
  "ALTER TABLE answer_log ADD COLUMN evidence TEXT NOT NULL DEFAULT '';\n"
  "ALTER TABLE answer_log ADD COLUMN flagged INTEGER NOT NULL DEFAULT 0;\n"
  "ALTER TABLE answer_log ADD COLUMN copied INTEGER NOT NULL DEFAULT 0;\n"

  "CREATE TRIGGER answer_inserted AFTER INSERT ON answer BEGIN\n"
  "  INSERT INTO answer_log (response, question, choice, comment, changed, evidence, flagged, copied)\n"
  "  VALUES (new.response, new.question, new.choice, new.comment, new.changed, new.evidence, new.flagged, new.copied);\n"
  "END;\n"
  "CREATE TRIGGER answer_updated AFTER UPDATE ON answer BEGIN\n"
  "  INSERT INTO answer_log (response, question, choice, comment, changed, evidence, flagged, copied)\n"
  "  VALUES (new.response, new.question, new.choice, new.comment, new.changed, new.evidence, new.flagged, new.copied);\n"
  "END;\n"
  "CREATE TRIGGER answer_log_no_update BEFORE UPDATE ON answer_log BEGIN\n"
  "  SELECT raise (ABORT, 'the answer log is append-only');\n"
  "END;\n"
  "CREATE TRIGGER answer_log_no_delete BEFORE DELETE ON answer_log\n"
  "WHEN EXISTS (SELECT 1 FROM response WHERE id = old.response) BEGIN\n"
  "  SELECT raise (ABORT, 'the answer log is append-only');\n"
  "END;\n"

  "CREATE TABLE kiosk (\n"
  "  -- How the kiosk was set up last; lists are one item per line.\n"
  "  id INTEGER PRIMARY KEY CHECK (id = 1),\n"
  "  assessment INTEGER REFERENCES assessment ON DELETE SET NULL,\n"
  "  languages TEXT NOT NULL,\n"
  "  roles TEXT NOT NULL,\n"
  "  departments TEXT NOT NULL,\n"
  "  show_result INTEGER NOT NULL CHECK (show_result IN (0, 1)),\n"
  "  idle_seconds INTEGER NOT NULL CHECK (idle_seconds > 0),\n"
  "  keep_unfinished INTEGER NOT NULL CHECK (keep_unfinished IN (0, 1)),\n"
  "  pin TEXT NOT NULL, -- yescrypt\n"
  "  wrong_tries INTEGER NOT NULL DEFAULT 0,\n"
  "  locked_until INTEGER NOT NULL DEFAULT 0,\n"
  "  running INTEGER NOT NULL CHECK (running IN (0, 1))\n"
  ") STRICT;\n";

/* What a deleted check-up takes along comes back with it. New steps can be taken in while the old ones wait for that, so
 * only those that stand are the only ones of their kind. */
static const char version_3[] =
  "CREATE TABLE action (\n"
  "  -- A step that a firm took into its plan. Work goes on from one check-up to the next, so it belongs to none.\n"
  "  id INTEGER PRIMARY KEY,\n"
  "  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,\n"
  "  checklist TEXT NOT NULL, -- the id that the checklist gives itself, whatever the edition\n"
  "  question INTEGER NOT NULL CHECK (question > 0),\n"
  "  place INTEGER NOT NULL CHECK (place >= -1), -- of the step in its question; -1: finding out\n"
  "  status TEXT NOT NULL CHECK (status IN ('todo', 'doing', 'done', 'declined')),\n"
  "  reason TEXT NOT NULL,\n"
  "  owner TEXT NOT NULL,\n"
  "  due TEXT NOT NULL CHECK (due = '' OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
  "  cost TEXT NOT NULL,\n"
  "  note TEXT NOT NULL,\n"
  "  title TEXT NOT NULL, -- in the firm's own words; '': the checklist's\n"
  "  hand INTEGER NOT NULL CHECK (hand >= 0), -- its place in the order made by hand; 0: none\n"
  "  done TEXT NOT NULL, -- the day; '' while it is not\n"
  "  created INTEGER NOT NULL,\n"
  "  changed INTEGER NOT NULL,\n"
  "  gone INTEGER REFERENCES assessment ON DELETE CASCADE -- the deleted assessment that took it along\n"
  ") STRICT;\n"
  "CREATE UNIQUE INDEX action_step ON action (organisation, checklist, question, place) WHERE gone IS NULL;\n"
  "CREATE INDEX action_gone ON action (gone);\n";

/* migrations[n] leads from version n to n + 1. */
static const char * const migrations[] = { version_1, version_2, version_3 };

int
tenken_schema_version (void)
{
  return G_N_ELEMENTS (migrations);
}

static int
read_version (sqlite3 *db,
              int     *version)
{
  sqlite3_stmt *statement;
  int result = sqlite3_prepare_v2 (db, "PRAGMA user_version", -1, &statement, NULL);

  if (result != SQLITE_OK)
    return result;

  if (sqlite3_step (statement) == SQLITE_ROW)
    *version = sqlite3_column_int (statement, 0);

  return sqlite3_finalize (statement);
}

/* While a step is taken SQLite does not watch the references. */
static int
check_references (sqlite3 *db)
{
  sqlite3_stmt *statement;
  int result = sqlite3_prepare_v2 (db, "PRAGMA foreign_key_check", -1, &statement, NULL);

  if (result != SQLITE_OK)
    return result;

  result = sqlite3_step (statement);
  sqlite3_finalize (statement);

  return result == SQLITE_ROW ? SQLITE_CORRUPT : result == SQLITE_DONE ? SQLITE_OK : result;
}

/* One step up, unless another program took it between our looking and our getting the lock. */
static int
migrate_from (sqlite3 *db,
              int      from)
{
  g_autofree char *set_version = g_strdup_printf ("PRAGMA user_version = %d", from + 1);
  int version = from;
  int result = sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL);

  if (result != SQLITE_OK)
    return result;

  result = read_version (db, &version);
  if (result == SQLITE_OK && version == from)
    {
      result = sqlite3_exec (db, migrations[from], NULL, NULL, NULL);
      if (result == SQLITE_OK)
        result = check_references (db);
      if (result == SQLITE_OK)
        result = sqlite3_exec (db, set_version, NULL, NULL, NULL);
    }
  if (result == SQLITE_OK)
    result = sqlite3_exec (db, "COMMIT", NULL, NULL, NULL);
  if (result != SQLITE_OK && !sqlite3_get_autocommit (db))
    sqlite3_exec (db, "ROLLBACK", NULL, NULL, NULL);

  return result;
}

static int
migrate (sqlite3 *db)
{
  for (;;)
    {
      int version = 0;
      int result = read_version (db, &version);

      if (result == SQLITE_OK && version < tenken_schema_version ())
        result = migrate_from (db, version);
      else
        return result;

      if (result != SQLITE_OK)
        return result;
    }
}

int
tenken_schema_migrate (sqlite3 *db)
{
  /* A table that is made anew must not take along what refers to it; inside a transaction this cannot be changed. */
  int result = sqlite3_exec (db, "PRAGMA foreign_keys = OFF", NULL, NULL, NULL);

  if (result == SQLITE_OK)
    result = migrate (db);
  sqlite3_exec (db, "PRAGMA foreign_keys = ON", NULL, NULL, NULL);

  return result;
}
