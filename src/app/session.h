/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checklist/library.h"
#include "insight/history.h"
#include "insight/plan.h"
#include "insight/score.h"
#include "record/store.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define TENKEN_TYPE_SESSION (tenken_session_get_type ())

/**
 * TenkenSession:
 *
 * What the window is about: the open store, the assessment being answered or looked at, and what its answers come
 * to. It is passed down to the pages as a property. Pages call the functions below; the session saves, recomputes
 * and emits `changed`, and pages show what it then holds.
 *
 * A call that fails emits `failed` with one sentence, which the window shows, and returns %FALSE; nothing is lost.
 *
 * Signals: `changed ()`, `failed (const char *sentence)`.
 */
G_DECLARE_FINAL_TYPE (TenkenSession, tenken_session, TENKEN, SESSION, GObject)

/**
 * tenken_session_new:
 * @path: (nullable): the database, or %NULL for the user's own
 *
 * Returns: (transfer full): a session with no assessment open, or %NULL with an error where the store or the
 * checklist cannot be opened.
 */
TenkenSession *tenken_session_new (const char  *path,
                                   GError     **error);

/* (transfer none): where all of this is kept: the database, from the root of the file system. */
const char *tenken_session_get_path (TenkenSession *self);

/**
 * tenken_session_get_checklist:
 *
 * Returns: (transfer none): the open assessment's checklist, else the chosen one.
 */
TenkenChecklist *tenken_session_get_checklist (TenkenSession *self);

/**
 * tenken_session_get_chosen:
 *
 * Returns: (transfer none): the checklist that the next assessment will use.
 */
TenkenChecklist *tenken_session_get_chosen (TenkenSession *self);

/**
 * tenken_session_list_checklists:
 *
 * Reads all checklists, which takes a while: not before the window shows.
 *
 * Returns: (transfer full) (element-type TenkenChecklist): those that one can be assessed by; broken ones and
 * discussions are left out.
 */
GPtrArray *tenken_session_list_checklists (TenkenSession *self);

/**
 * tenken_session_get_library:
 *
 * Reads all checklists, which takes a while the first time: see tenken_session_has_library().
 *
 * Returns: (transfer none) (element-type TenkenLibraryEntry): everything there is, broken files and discussions too,
 * as in tenken_library_get_entries().
 */
const GPtrArray *tenken_session_get_library (TenkenSession *self);

/* Returns: whether all checklists were read already, so that asking for them takes no time. */
gboolean tenken_session_has_library (TenkenSession *self);

/**
 * tenken_session_choose:
 * @checklist: what the next assessment asks
 */
void tenken_session_choose (TenkenSession   *self,
                            TenkenChecklist *checklist);

/* (transfer none) (nullable): %NULL while no assessment is open; valid until `changed`. */
const TenkenAssessment *tenken_session_get_assessment (TenkenSession *self);
const TenkenScore      *tenken_session_get_score      (TenkenSession *self);
const TenkenPlan       *tenken_session_get_plan       (TenkenSession *self);

/**
 * tenken_session_find:
 * @query: (nullable): which; %NULL for all
 *
 * Returns: (transfer full) (element-type TenkenAssessment): the assessments, newest first; empty after `failed`.
 */
GPtrArray *tenken_session_find (TenkenSession          *self,
                                const TenkenStoreQuery *query);

/**
 * tenken_session_count:
 *
 * Returns: how many assessments there are, whatever the limit; 0 after `failed`.
 */
guint tenken_session_count (TenkenSession          *self,
                            const TenkenStoreQuery *query);

/**
 * tenken_session_get_previous:
 *
 * Returns: (transfer none) (nullable): the assessment that the same organisation finished last on the same checklist
 * before the open one; valid until `changed`.
 */
const TenkenAssessment *tenken_session_get_previous (TenkenSession *self);

/* (transfer none) (nullable): what that came to; valid until `changed`. */
const TenkenScore *tenken_session_get_previous_score (TenkenSession *self);

/**
 * tenken_session_load_history:
 *
 * Returns: (transfer full) (element-type TenkenMoment): all results of the open assessment's organisation on its
 * checklist, oldest first; empty where they cannot be read, which the window says.
 */
GArray *tenken_session_load_history (TenkenSession *self);

/**
 * tenken_session_begin:
 * @organisation: its name
 *
 * Begins an assessment dated today and opens it.
 */
gboolean tenken_session_begin (TenkenSession *self,
                               const char    *organisation);

/**
 * tenken_session_begin_from:
 * @id: an earlier assessment's number
 *
 * Begins an assessment dated today for the same organisation, on today's edition of the same checklist, with the
 * earlier answers copied, each to be re-checked; and opens it.
 */
gboolean tenken_session_begin_from (TenkenSession *self,
                                    gint64         id);

/**
 * tenken_session_open:
 * @id: an assessment's number
 */
gboolean tenken_session_open (TenkenSession *self,
                              gint64         id);

/**
 * tenken_session_resume:
 *
 * For whoever comes back to the open assessment: moves to the first question that is still open from where they stopped
 * on, as tenken_progress_find_open() says; where none is open, the place stays.
 */
gboolean tenken_session_resume (TenkenSession *self);

/**
 * tenken_session_answer:
 * @question: a question of the open assessment's checklist
 * @choice: (nullable): the choice
 * @comment: the comment; for "not applicable", the reason
 */
gboolean tenken_session_answer (TenkenSession        *self,
                                const TenkenQuestion *question,
                                const TenkenChoice   *choice,
                                const char           *comment);

/**
 * tenken_session_put:
 * @answer: all of an answer to @question, evidence and flags too
 *
 * Like tenken_session_answer(), which leaves evidence and flag as they are and ends that an answer is copied. Each is
 * one step to undo.
 */
gboolean tenken_session_put (TenkenSession        *self,
                             const TenkenQuestion *question,
                             const TenkenAnswer   *answer);

/**
 * tenken_session_confirm_rest:
 *
 * Confirms all answers from last time that nobody has re-checked yet: they are still the same. Each is one step to undo;
 * the place where one is stays.
 *
 * Returns: how many there were; after `failed`, how many are confirmed all the same.
 */
guint tenken_session_confirm_rest (TenkenSession *self);

/**
 * tenken_session_undo:
 * @question: (out) (optional) (nullable): whose answer is as it was before; %NULL where that was the plan
 *
 * Takes the last change of an answer or of the plan (session-actions.h) back; again, the one before; until the assessment
 * was opened.
 *
 * Returns: %FALSE where there is none, or after `failed`.
 */
gboolean tenken_session_undo (TenkenSession         *self,
                              const TenkenQuestion **question);

/* Does again what was undone last. */
gboolean tenken_session_redo (TenkenSession         *self,
                              const TenkenQuestion **question);

gboolean tenken_session_can_undo (TenkenSession *self);
gboolean tenken_session_can_redo (TenkenSession *self);

/**
 * tenken_session_note_pace:
 * @seconds: how long a question was looked at until it was answered or re-checked, or typing began
 *
 * Remembers it for this sitting, as long as the same assessment is open.
 */
void tenken_session_note_pace (TenkenSession *self,
                               double         seconds);

/* Returns: about how many minutes the questions that are still open will take, as pace.h says; 0 where there are none. */
guint tenken_session_get_minutes_left (TenkenSession *self);

/**
 * tenken_session_move_to:
 *
 * Remembers @question as the place where one is; emits no `changed`.
 */
gboolean tenken_session_move_to (TenkenSession        *self,
                                 const TenkenQuestion *question);

/**
 * tenken_session_finish:
 *
 * Marks the open assessment as finished. Its answers can still be changed.
 */
gboolean tenken_session_finish (TenkenSession *self);

/* What its people call an assessment, "" for no name; and their note on it. */
gboolean tenken_session_rename   (TenkenSession *self,
                                  gint64         id,
                                  const char    *title);
gboolean tenken_session_annotate (TenkenSession *self,
                                  gint64         id,
                                  const char    *note);

/**
 * tenken_session_delete:
 * @id: an assessment's number
 *
 * Takes an assessment out of every list; if it is the open one, none is open any more. It is gone for good, log and
 * all, when the session ends, unless it was restored before.
 */
gboolean tenken_session_delete (TenkenSession *self,
                                gint64         id);

/* Takes a deletion back. */
gboolean tenken_session_restore (TenkenSession *self,
                                 gint64         id);

/* Returns: what was deleted last and can still be restored; 0 where there is none. */
gint64 tenken_session_get_deleted (TenkenSession *self);

/**
 * tenken_session_list_responses:
 * @id: an assessment's number
 *
 * Returns: (transfer full) (element-type TenkenResponse): everybody's answers; empty after `failed`.
 */
GPtrArray *tenken_session_list_responses (TenkenSession *self,
                                          gint64         id);

/**
 * tenken_session_list_organisations:
 *
 * Returns: (transfer full) (element-type utf8): their names, the one with the newest assessment first.
 */
GPtrArray *tenken_session_list_organisations (TenkenSession *self);

/**
 * tenken_session_load_organisation:
 *
 * Returns: (transfer full) (nullable): what is known of the organisation called @name; %NULL after `failed`.
 */
TenkenOrganisation *tenken_session_load_organisation (TenkenSession *self,
                                                      const char    *name);

/**
 * tenken_session_save_organisation:
 * @name: what it was called; one that is not there yet is made
 * @organisation: what it is called now, and the rest
 */
gboolean tenken_session_save_organisation (TenkenSession            *self,
                                           const char               *name,
                                           const TenkenOrganisation *organisation);

/**
 * tenken_session_set_draft:
 * @name: what it is, in the words of the page that keeps it
 * @draft: (nullable): a text that is begun and cannot be stored yet, or %NULL for none any more
 *
 * Keeps a draft while its page is made anew, for another language say. It is gone with the program.
 */
void tenken_session_set_draft (TenkenSession *self,
                               const char    *name,
                               const char    *draft);

/**
 * tenken_session_get_draft:
 *
 * Returns: (transfer none) (nullable): the draft called @name.
 */
const char *tenken_session_get_draft (TenkenSession *self,
                                      const char    *name);

/**
 * tenken_session_describe_store:
 *
 * Returns: (transfer full): what the answers are stored with, and where, in two lines, for who helps with it.
 */
char *tenken_session_describe_store (TenkenSession *self);

/**
 * tenken_session_fail:
 * @error: what went wrong elsewhere, in saving a report say
 *
 * Has the window show @error like any failure of the session's own.
 */
void tenken_session_fail (TenkenSession *self,
                          const GError  *error);

G_END_DECLS
