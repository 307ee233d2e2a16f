/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "insight/plan.h"
#include "insight/score.h"
#include "record/assessment.h"

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
 * tenken_session_list_broken:
 *
 * Returns: (transfer full) (element-type utf8): a sentence for each checklist of the user's own that cannot be used,
 * which says why.
 */
GPtrArray *tenken_session_list_broken (TenkenSession *self);

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
 * tenken_session_list:
 *
 * Returns: (transfer full) (element-type TenkenAssessment): all assessments, newest first; empty after `failed`.
 */
GPtrArray *tenken_session_list (TenkenSession *self);

/**
 * tenken_session_begin:
 * @organisation: its name
 *
 * Begins an assessment dated today and opens it.
 */
gboolean tenken_session_begin (TenkenSession *self,
                               const char    *organisation);

/**
 * tenken_session_open:
 * @id: an assessment's number
 */
gboolean tenken_session_open (TenkenSession *self,
                              gint64         id);

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
 * tenken_session_fail:
 * @error: what went wrong elsewhere, in saving a report say
 *
 * Has the window show @error like any failure of the session's own.
 */
void tenken_session_fail (TenkenSession *self,
                          const GError  *error);

G_END_DECLS
