/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record/store-private.h"

/* Who said nothing at all is no one who answered. */
#define ANSWERED "AND EXISTS (SELECT 1 FROM answer WHERE response = response.id AND choice IS NOT NULL)"
/* A lone owner's response is the first of its assessment; of several people's none stands for all. */
#define SELECT_ASSESSMENT \
  "SELECT a.id, o.name, a.date, a.purpose, a.finished, r.id, r.position, c.sha256, a.title, a.note, " \
  "(SELECT count (*) FROM response WHERE assessment = a.id), " \
  "(SELECT count (*) FROM response WHERE assessment = a.id AND finished = 1 " ANSWERED "), " \
  "(SELECT count (*) FROM response WHERE assessment = a.id AND finished = 0 " ANSWERED "), a.created " \
  FROM_ASSESSMENT \
  "LEFT JOIN response AS r ON a.purpose <> 'staff' " \
  "AND r.id = (SELECT min (id) FROM response WHERE assessment = a.id) "
#define FROM_ASSESSMENT \
  "FROM assessment AS a " \
  "JOIN organisation AS o ON o.id = a.organisation " \
  "JOIN checklist AS c ON c.id = a.checklist "
/* As TenkenStoreQuery has it: organisation, checklist, before, finished, 2 for several people's, or -1. */
#define WHERE_QUERY \
  "WHERE a.deleted IS NULL AND (?1 IS NULL OR o.name = ?1) AND (?2 IS NULL OR c.name = ?2) " \
  "AND (?3 = 0 OR a.id < ?3) " \
  "AND (?4 = -1 OR (?4 = 2 AND a.purpose = 'staff') OR (a.finished = ?4 AND a.purpose <> 'staff')) " \
  "AND (a.purpose <> 'staff' OR EXISTS (SELECT 1 FROM response WHERE assessment = a.id)) "
/* Of check-ups that are there; and the plan that assessment ?1 belongs to. */
#define FROM_PLANNED "FROM assessment AS a JOIN checklist AS c ON c.id = a.checklist AND a.deleted IS NULL "
#define SAME_PLAN \
  "(organisation, checklist) = (SELECT a.organisation, c.name FROM assessment AS a " \
  "JOIN checklist AS c ON c.id = a.checklist WHERE a.id = ?1) "

const char * const tenken_store_sql_texts[TENKEN_N_SQL] = {
  [TENKEN_SQL_BEGIN] = "BEGIN IMMEDIATE",
  [TENKEN_SQL_COMMIT] = "COMMIT",
  [TENKEN_SQL_ROLLBACK] = "ROLLBACK",
  [TENKEN_SQL_ADD_ORGANISATION] = "INSERT INTO organisation (name) VALUES (?1) ON CONFLICT (name) DO NOTHING",
  [TENKEN_SQL_ADD_CHECKLIST] =
    "INSERT INTO checklist (sha256, name, edition, xml) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (sha256) DO NOTHING",
  [TENKEN_SQL_ADD_ASSESSMENT] =
    "INSERT INTO assessment (organisation, checklist, date, purpose, finished, created) "
    "VALUES ((SELECT id FROM organisation WHERE name = ?1), (SELECT id FROM checklist WHERE sha256 = ?2), "
    "?3, ?4, ?5, ?6)",
  [TENKEN_SQL_ADD_RESPONSE] = "INSERT INTO response (assessment) VALUES (?1)",
  /* What is stored already, or is nothing where nothing is stored, leaves no trace: no row, no line in the log. */
  [TENKEN_SQL_ANSWER] =
    "INSERT INTO answer (response, question, choice, comment, evidence, flagged, copied, changed) "
    "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 "
    "WHERE ?3 IS NOT NULL OR ?4 <> '' OR ?5 <> '' OR ?6 OR "
    "EXISTS (SELECT 1 FROM answer WHERE response = ?1 AND question = ?2) "
    "ON CONFLICT (response, question) DO UPDATE "
    "SET choice = excluded.choice, comment = excluded.comment, evidence = excluded.evidence, "
    "flagged = excluded.flagged, copied = excluded.copied, changed = excluded.changed "
    "WHERE choice IS NOT excluded.choice OR comment IS NOT excluded.comment OR evidence IS NOT excluded.evidence "
    "OR flagged IS NOT excluded.flagged OR copied IS NOT excluded.copied",
  [TENKEN_SQL_POSITION] = "UPDATE response SET position = ?2 WHERE id = ?1 AND position <> ?2",
  [TENKEN_SQL_FINISHED] = "UPDATE assessment SET finished = ?2 WHERE id = ?1 AND finished <> ?2",
  [TENKEN_SQL_LOAD] =
    SELECT_ASSESSMENT "WHERE a.deleted IS NULL "
    "AND a.id = CASE ?1 WHEN 0 THEN (SELECT max (id) FROM assessment WHERE deleted IS NULL) ELSE ?1 END",
  [TENKEN_SQL_FIND] = SELECT_ASSESSMENT WHERE_QUERY "ORDER BY a.id DESC LIMIT ?5",
  [TENKEN_SQL_COUNT] = "SELECT count (*) " FROM_ASSESSMENT WHERE_QUERY,
  [TENKEN_SQL_LOAD_ANSWERS] =
    "SELECT question, choice, comment, evidence, flagged, copied FROM answer WHERE response = ?1 ORDER BY question",
  [TENKEN_SQL_LOAD_CHECKLIST] = "SELECT xml FROM checklist WHERE sha256 = ?1",

  [TENKEN_SQL_RENAME] = "UPDATE assessment SET title = ?2 WHERE id = ?1",
  [TENKEN_SQL_ANNOTATE] = "UPDATE assessment SET note = ?2 WHERE id = ?1",
  [TENKEN_SQL_DELETE] = "UPDATE assessment SET deleted = ?2 WHERE id = ?1 AND deleted IS NULL",
  [TENKEN_SQL_RESTORE] = "UPDATE assessment SET deleted = NULL WHERE id = ?1",
  [TENKEN_SQL_PURGE] =
    "DELETE FROM assessment WHERE deleted < ?1 OR (id = ?2 AND deleted IS NOT NULL) RETURNING organisation",
  /* Its name alone, and nothing that stands under it. */
  [TENKEN_SQL_PURGE_ORGANISATION] =
    "DELETE FROM organisation WHERE id = ?1 AND people = 0 AND logo IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM assessment WHERE organisation = ?1) "
    "AND NOT EXISTS (SELECT 1 FROM department WHERE organisation = ?1) "
    "AND NOT EXISTS (SELECT 1 FROM signer WHERE organisation = ?1)",
  [TENKEN_SQL_PURGE_CHECKLISTS] = "DELETE FROM checklist WHERE id NOT IN (SELECT checklist FROM assessment)",

  [TENKEN_SQL_LIST_ORGANISATIONS] =
    "SELECT name FROM organisation AS o "
    "ORDER BY (SELECT max (id) FROM assessment WHERE organisation = o.id) DESC NULLS LAST, name",
  [TENKEN_SQL_LOAD_ORGANISATION] = "SELECT id, people, logo FROM organisation WHERE name = ?1",
  [TENKEN_SQL_SAVE_ORGANISATION] = "UPDATE organisation SET name = ?2, people = ?3, logo = ?4 WHERE name = ?1",
  [TENKEN_SQL_LOAD_DEPARTMENTS] = "SELECT name FROM department WHERE organisation = ?1 ORDER BY place",
  [TENKEN_SQL_LOAD_SIGNERS] = "SELECT name FROM signer WHERE organisation = ?1 ORDER BY place",
  [TENKEN_SQL_CLEAR_DEPARTMENTS] =
    "DELETE FROM department WHERE organisation = (SELECT id FROM organisation WHERE name = ?1)",
  [TENKEN_SQL_CLEAR_SIGNERS] = "DELETE FROM signer WHERE organisation = (SELECT id FROM organisation WHERE name = ?1)",
  [TENKEN_SQL_ADD_DEPARTMENT] =
    "INSERT INTO department (organisation, place, name) VALUES ((SELECT id FROM organisation WHERE name = ?1), ?2, ?3)",
  [TENKEN_SQL_ADD_SIGNER] =
    "INSERT INTO signer (organisation, place, name) VALUES ((SELECT id FROM organisation WHERE name = ?1), ?2, ?3)",

  [TENKEN_SQL_ADD_PERSON] = "INSERT INTO response (assessment, role, department, day) VALUES (?1, ?2, ?3, ?4)",
  [TENKEN_SQL_END_PERSON] = "UPDATE response SET finished = 1 WHERE id = ?1",
  [TENKEN_SQL_DROP_PERSON] = "DELETE FROM response WHERE id = ?1",
  [TENKEN_SQL_DROP_UNFINISHED] =
    "DELETE FROM response WHERE assessment = ?1 AND finished = 0 "
    "AND (?2 OR NOT EXISTS (SELECT 1 FROM answer WHERE response = response.id AND choice IS NOT NULL))",
  [TENKEN_SQL_COUNT_PEOPLE] = "SELECT count (*) FROM response WHERE assessment = ?1 AND finished = 1 AND day = ?2",
  [TENKEN_SQL_LIST_PEOPLE] = "SELECT id, role, department, finished FROM response WHERE assessment = ?1 ORDER BY id",
  [TENKEN_SQL_LOAD_KIOSK] =
    "SELECT assessment, languages, roles, departments, show_result, idle_seconds, keep_unfinished, pin, wrong_tries, "
    "locked_until, running FROM kiosk",
  [TENKEN_SQL_SAVE_KIOSK] =
    "INSERT OR REPLACE INTO kiosk (id, assessment, languages, roles, departments, show_result, idle_seconds, "
    "keep_unfinished, pin, wrong_tries, locked_until, running) "
    "VALUES (1, NULLIF (?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",

  [TENKEN_SQL_LIST_ACTIONS] =
    "SELECT question, place, status, reason, owner, due, cost, note, title, hand, done, created, changed FROM action "
    "WHERE gone IS NULL AND checklist = ?2 AND organisation = (SELECT id FROM organisation WHERE name = ?1) "
    "ORDER BY question, place",
  /* What is stored already leaves no trace, nor does what belongs to no check-up. */
  [TENKEN_SQL_SAVE_ACTION] =
    "INSERT INTO action (organisation, checklist, question, place, status, reason, owner, due, cost, note, title, hand, "
    "done, created, changed) "
    "SELECT o.id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15 FROM organisation AS o "
    "WHERE o.name = ?1 AND EXISTS (SELECT 1 " FROM_PLANNED "WHERE a.organisation = o.id AND c.name = ?2) "
    "ON CONFLICT (organisation, checklist, question, place) WHERE gone IS NULL DO UPDATE "
    "SET changed = CASE WHEN (status, reason, owner, due, cost, note, title, hand, done) IS NOT "
    "(excluded.status, excluded.reason, excluded.owner, excluded.due, excluded.cost, excluded.note, excluded.title, "
    "excluded.hand, excluded.done) THEN excluded.changed ELSE changed END, "
    "status = excluded.status, reason = excluded.reason, owner = excluded.owner, due = excluded.due, "
    "cost = excluded.cost, note = excluded.note, title = excluded.title, hand = excluded.hand, done = excluded.done "
    "RETURNING id",
  [TENKEN_SQL_REMOVE_ACTION] =
    "DELETE FROM action WHERE gone IS NULL AND checklist = ?2 AND question = ?3 AND place = ?4 "
    "AND organisation = (SELECT id FROM organisation WHERE name = ?1)",
  [TENKEN_SQL_DELETE_ACTIONS] =
    "UPDATE action SET gone = ?1 WHERE gone IS NULL AND " SAME_PLAN
    "AND NOT EXISTS (SELECT 1 " FROM_PLANNED "WHERE a.organisation = action.organisation AND c.name = action.checklist)",
  /* A step that was taken in since then stands. */
  [TENKEN_SQL_RESTORE_ACTIONS] = "UPDATE OR IGNORE action SET gone = NULL WHERE gone IS NOT NULL AND " SAME_PLAN,
};
