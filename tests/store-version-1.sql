-- The schema of version 1 as that version wrote it, and what it kept; the checklist's row 9 is for the test to add.
PRAGMA foreign_keys = OFF;
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
CREATE TABLE checklist (
  -- The exact file, once per content, so that an old result never changes its meaning.
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length (sha256) = 64),
  name TEXT NOT NULL, -- the id that the checklist gives itself
  edition TEXT NOT NULL,
  xml BLOB NOT NULL
) STRICT;
CREATE TABLE assessment (
  -- A number stands on printed reports: it is never given twice.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE RESTRICT,
  checklist INTEGER NOT NULL REFERENCES checklist ON DELETE RESTRICT,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  purpose TEXT NOT NULL CHECK (purpose IN ('self', 'staff', 'group')),
  finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)),
  created INTEGER NOT NULL
) STRICT;
CREATE INDEX assessment_organisation ON assessment (organisation);
CREATE INDEX assessment_checklist ON assessment (checklist);
CREATE TABLE response (
  -- One person's answers. A name only where one was typed.
  id INTEGER PRIMARY KEY,
  assessment INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,
  role TEXT NOT NULL DEFAULT 'owner' CHECK (role IN ('owner', 'manager', 'it', 'staff')),
  department TEXT NOT NULL DEFAULT '',
  name TEXT CHECK (name <> ''),
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0) -- the question where one stopped, 0 before the first
) STRICT;
CREATE INDEX response_assessment ON response (assessment);
CREATE TABLE answer (
  response INTEGER NOT NULL REFERENCES response ON DELETE CASCADE,
  question INTEGER NOT NULL CHECK (question > 0),
  choice TEXT CHECK (choice <> ''), -- NULL: taken back
  comment TEXT NOT NULL DEFAULT '',
  changed INTEGER NOT NULL,
  PRIMARY KEY (response, question)
) STRICT, WITHOUT ROWID;
CREATE TABLE answer_log (
  -- Every answer as it was given, in order. Only the triggers below write here.
  id INTEGER PRIMARY KEY,
  response INTEGER NOT NULL REFERENCES response ON DELETE CASCADE,
  question INTEGER NOT NULL,
  choice TEXT,
  comment TEXT NOT NULL,
  changed INTEGER NOT NULL
) STRICT;
CREATE INDEX answer_log_response ON answer_log (response, question);
CREATE TRIGGER answer_inserted AFTER INSERT ON answer BEGIN
  INSERT INTO answer_log (response, question, choice, comment, changed)
  VALUES (new.response, new.question, new.choice, new.comment, new.changed);
END;
CREATE TRIGGER answer_updated AFTER UPDATE ON answer BEGIN
  INSERT INTO answer_log (response, question, choice, comment, changed)
  VALUES (new.response, new.question, new.choice, new.comment, new.changed);
END;
CREATE TRIGGER answer_log_no_update BEFORE UPDATE ON answer_log BEGIN
  SELECT raise (ABORT, 'the answer log is append-only');
END;
CREATE TRIGGER answer_log_no_delete BEFORE DELETE ON answer_log
WHEN EXISTS (SELECT 1 FROM response WHERE id = old.response) BEGIN
  SELECT raise (ABORT, 'the answer log is append-only');
END;
PRAGMA application_id = 0x54454e4b;
PRAGMA user_version = 1;
INSERT INTO organisation VALUES (7, '山田製作所');
INSERT INTO assessment VALUES (3, 7, 9, '2026-04-03', 'self', 1, 1775174400000000);
INSERT INTO response (id, assessment, role, position) VALUES (5, 3, 'owner', 12);
INSERT INTO answer VALUES (5, 1, 'yes', '', 1775174400000001);
INSERT INTO answer VALUES (5, 2, 'na', '社用のメールがないため', 1775174400000002);
UPDATE answer SET choice = 'partly' WHERE question = 1;
