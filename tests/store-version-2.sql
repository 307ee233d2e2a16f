-- The schema of version 2 as that version left it, and what it kept; the checklist's row 9 is for the test to add.
PRAGMA foreign_keys = OFF;
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
, people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0), logo BLOB) STRICT;
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
, title TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', deleted INTEGER) STRICT;
CREATE INDEX assessment_organisation ON assessment (organisation);
CREATE INDEX assessment_checklist ON assessment (checklist);
CREATE TABLE answer (
  response INTEGER NOT NULL REFERENCES response ON DELETE CASCADE,
  question INTEGER NOT NULL CHECK (question > 0),
  choice TEXT CHECK (choice <> ''), -- NULL: taken back
  comment TEXT NOT NULL DEFAULT '',
  changed INTEGER NOT NULL, evidence TEXT NOT NULL DEFAULT '', flagged INTEGER NOT NULL DEFAULT 0 CHECK (flagged IN (0, 1)), copied INTEGER NOT NULL DEFAULT 0 CHECK (copied IN (0, 1)),
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
, evidence TEXT NOT NULL DEFAULT '', flagged INTEGER NOT NULL DEFAULT 0, copied INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX answer_log_response ON answer_log (response, question);
CREATE TABLE department (
  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  place INTEGER NOT NULL, -- 0… in the order shown
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (organisation, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE signer (
  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''), -- a title, as over a sign-off box
  PRIMARY KEY (organisation, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE "response" (
  -- One person's answers. A name only where one was typed.
  id INTEGER PRIMARY KEY,
  assessment INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,
  role TEXT NOT NULL DEFAULT 'owner' CHECK (role IN ('owner', 'manager', 'it', 'staff', '')), -- '': not said
  department TEXT NOT NULL DEFAULT '',
  name TEXT CHECK (name <> ''),
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0), -- the question where one stopped, 0 before the first
  finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)), -- of several people's: said to the end
  day TEXT NOT NULL DEFAULT '' -- of several people's: when, and no nearer
) STRICT;
CREATE INDEX response_assessment ON response (assessment);
CREATE TRIGGER answer_inserted AFTER INSERT ON answer BEGIN
  INSERT INTO answer_log (response, question, choice, comment, changed, evidence, flagged, copied)
  VALUES (new.response, new.question, new.choice, new.comment, new.changed, new.evidence, new.flagged, new.copied);
END;
CREATE TRIGGER answer_updated AFTER UPDATE ON answer BEGIN
  INSERT INTO answer_log (response, question, choice, comment, changed, evidence, flagged, copied)
  VALUES (new.response, new.question, new.choice, new.comment, new.changed, new.evidence, new.flagged, new.copied);
END;
CREATE TRIGGER answer_log_no_update BEFORE UPDATE ON answer_log BEGIN
  SELECT raise (ABORT, 'the answer log is append-only');
END;
CREATE TRIGGER answer_log_no_delete BEFORE DELETE ON answer_log
WHEN EXISTS (SELECT 1 FROM response WHERE id = old.response) BEGIN
  SELECT raise (ABORT, 'the answer log is append-only');
END;
CREATE TABLE kiosk (
  -- How the kiosk was set up last; lists are one item per line.
  id INTEGER PRIMARY KEY CHECK (id = 1),
  assessment INTEGER REFERENCES assessment ON DELETE SET NULL,
  languages TEXT NOT NULL,
  roles TEXT NOT NULL,
  departments TEXT NOT NULL,
  show_result INTEGER NOT NULL CHECK (show_result IN (0, 1)),
  idle_seconds INTEGER NOT NULL CHECK (idle_seconds > 0),
  keep_unfinished INTEGER NOT NULL CHECK (keep_unfinished IN (0, 1)),
  pin TEXT NOT NULL, -- yescrypt
  wrong_tries INTEGER NOT NULL DEFAULT 0,
  locked_until INTEGER NOT NULL DEFAULT 0,
  running INTEGER NOT NULL CHECK (running IN (0, 1))
) STRICT;
PRAGMA application_id = 0x54454e4b;
PRAGMA user_version = 2;
INSERT INTO organisation VALUES (7, '山田製作所', 23, x'89504e47');
INSERT INTO department VALUES (7, 0, '営業');
INSERT INTO signer VALUES (7, 0, '社長');
INSERT INTO assessment VALUES (3, 7, 9, '2026-04-03', 'self', 1, 1775174400000000, '春の点検', '総務と見直す', NULL);
INSERT INTO assessment VALUES (4, 7, 9, '2026-04-04', 'self', 0, 1775174400000005, '', '', 1775174400000009);
INSERT INTO response (id, assessment, role, position) VALUES (5, 3, 'owner', 12);
INSERT INTO response (id, assessment, role, position) VALUES (6, 4, 'owner', 0);
INSERT INTO answer VALUES (5, 1, 'yes', '', 1775174400000001, '', 0, 0);
INSERT INTO answer VALUES (5, 2, 'na', '社用のメールがないため', 1775174400000002, '名簿', 1, 1);
UPDATE answer SET choice = 'partly' WHERE question = 1;
INSERT INTO kiosk VALUES (1, NULL, 'ja', 'staff', '営業', 1, 120, 0, 'x', 0, 0, 0);
