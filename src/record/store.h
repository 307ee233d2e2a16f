/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/assessment.h"
#include "record/kiosk.h"
#include "record/organisation.h"

G_BEGIN_DECLS

/**
 * TenkenStore:
 *
 * The database of one user: organisations, assessments, responses and answers, in one SQLite file. Every change is
 * one durable transaction: when a call returns %TRUE, the change is on the disk.
 *
 * Not for use from several threads. Errors are TENKEN_ERROR_DAMAGED, _NEWER, _LOCKED, _READ_ONLY, _FULL, _FILE,
 * _NOT_FOUND or _INPUT; after any error the database is as it was before the call.
 */
typedef struct _TenkenStore TenkenStore;

typedef enum {
  TENKEN_STORE_CREATE,    /* read and write; a missing file is made, missing folders too, readable by the owner alone */
  TENKEN_STORE_READ_ONLY, /* must exist; nothing is changed, so a read-only file or folder will do */
} TenkenStoreAccess;

/**
 * tenken_store_open:
 * @path: (nullable): the file, or %NULL for tenken_store_default_path()
 *
 * Opens the store and brings its schema up to date. A file that is no database, is another program's, is damaged, or
 * was written by a newer version is refused and left as it is. An existing file of zero bytes is ours to fill; for
 * reading alone it is TENKEN_ERROR_NOT_FOUND. A link is refused: one database must not go by two names.
 *
 * Another program may have the same file open; one that holds it locked is waited for, for 3 seconds.
 */
TenkenStore *tenken_store_open (const char         *path,
                                TenkenStoreAccess   access,
                                GError            **error);

void tenken_store_close (TenkenStore *self);

/**
 * tenken_store_default_path:
 *
 * Returns: (transfer full): `$XDG_DATA_HOME/tenken/tenken.db`.
 */
char *tenken_store_default_path (void);

/* (transfer none): where the database lies, from the root of the file system. */
const char *tenken_store_get_path (const TenkenStore *self);

/**
 * tenken_store_describe:
 *
 * Returns: (transfer full): SQLite's version, that of the schema, and the file, in two lines.
 */
char *tenken_store_describe (TenkenStore *self);

/**
 * tenken_store_share_checklist:
 * @checklist: one that was read already
 *
 * Spares the store reading the same file once more: assessments that keep exactly this file will use @checklist.
 */
void tenken_store_share_checklist (TenkenStore     *self,
                                   TenkenChecklist *checklist);

/**
 * tenken_store_can_keep:
 *
 * Returns: whether answers to @checklist can be kept; %FALSE with TENKEN_ERROR_INPUT for one to talk about, which
 * tenken_store_begin() and tenken_store_import() refuse as well.
 */
gboolean tenken_store_can_keep (const TenkenChecklist  *checklist,
                                GError                **error);

/**
 * tenken_store_begin:
 * @organisation: its name; leading and trailing blanks do not count; one that is known is used again
 * @checklist: what will be answered; its exact file is kept with the assessment
 * @date: ISO 8601
 *
 * Begins an assessment with one empty response.
 *
 * Returns: the assessment's number, or 0 with an error.
 */
gint64 tenken_store_begin (TenkenStore      *self,
                           const char       *organisation,
                           TenkenChecklist  *checklist,
                           const char       *date,
                           TenkenPurpose     purpose,
                           GError          **error);

/**
 * tenken_store_import:
 * @answers: the answers of a whole response
 *
 * Like tenken_store_begin(), with all of @answers in the same transaction: everything is stored or nothing is. The
 * assessment counts as finished where every question has an answer.
 *
 * Returns: the assessment's number, or 0 with an error.
 */
gint64 tenken_store_import (TenkenStore          *self,
                            const char           *organisation,
                            const char           *date,
                            TenkenPurpose         purpose,
                            const TenkenAnswers  *answers,
                            GError              **error);

/**
 * tenken_store_begin_from:
 * @answers: where to begin from, mostly copied ones
 *
 * Like tenken_store_import(), but the assessment is not finished: its answers are still to be gone through.
 *
 * Returns: the assessment's number, or 0 with an error.
 */
gint64 tenken_store_begin_from (TenkenStore          *self,
                                const char           *organisation,
                                const char           *date,
                                TenkenPurpose         purpose,
                                const TenkenAnswers  *answers,
                                GError              **error);

/**
 * tenken_store_load:
 * @id: an assessment's number, or 0 for the newest, the one begun or imported last, whatever its date
 *
 * Returns: (transfer full): the assessment, or %NULL with an error, TENKEN_ERROR_NOT_FOUND where there is none.
 */
TenkenAssessment *tenken_store_load (TenkenStore  *self,
                                     gint64        id,
                                     GError      **error);

typedef enum {
  TENKEN_STORE_ANY,
  TENKEN_STORE_FINISHED,   /* one person's, said to be finished */
  TENKEN_STORE_UNFINISHED, /* one person's, to go on with */
  TENKEN_STORE_SEVERAL,    /* several people's */
} TenkenStoreState;

/* Which assessments are wanted; all zeros are all that are not deleted. One of several people is there as soon as one of
 * them has begun. */
typedef struct {
  const char *organisation; /* (nullable): its exact name */
  const char *checklist;    /* (nullable): a checklist's id, whatever its edition */
  gint64 before;            /* 0, or only those begun before this one */
  TenkenStoreState state;
  guint limit;              /* at most so many; 0 for all */
} TenkenStoreQuery;

/**
 * tenken_store_find:
 * @query: (nullable): which; %NULL for all
 *
 * Returns: (transfer full) (element-type TenkenAssessment): the assessments, the one begun last first; empty
 * where there are none.
 */
GPtrArray *tenken_store_find (TenkenStore             *self,
                              const TenkenStoreQuery  *query,
                              GError                 **error);

/**
 * tenken_store_count:
 * @query: (nullable): which; %NULL for all
 * @count: (out): how many there are, whatever the limit; touched only on success
 */
gboolean tenken_store_count (TenkenStore             *self,
                             const TenkenStoreQuery  *query,
                             guint                   *count,
                             GError                 **error);

/**
 * tenken_store_answer:
 * @assessment: as loaded; its answers change with the store's
 * @question: a question of its checklist
 * @choice: (nullable): a choice of its checklist, or %NULL to leave it unanswered
 * @comment: (nullable): a comment; for "not applicable" the reason, which it must have
 *
 * Stores one answer, a line in the append-only log, and @question as the place where one stopped, in one durable
 * transaction. An answer that is what is stored already changes nothing.
 */
gboolean tenken_store_answer (TenkenStore           *self,
                              TenkenAssessment      *assessment,
                              const TenkenQuestion  *question,
                              const TenkenChoice    *choice,
                              const char            *comment,
                              GError               **error);

/**
 * tenken_store_put:
 * @answer: all of the answer, its evidence and flags too; texts may be %NULL for ""
 *
 * Stores one answer like tenken_store_answer(), which leaves evidence and flag as they are.
 */
gboolean tenken_store_put (TenkenStore           *self,
                           TenkenAssessment      *assessment,
                           const TenkenQuestion  *question,
                           const TenkenAnswer    *answer,
                           GError               **error);

/**
 * tenken_store_set_position:
 * @number: the number of the question where one is
 *
 * Remembers where to go on.
 */
gboolean tenken_store_set_position (TenkenStore       *self,
                                    TenkenAssessment  *assessment,
                                    guint              number,
                                    GError           **error);

/**
 * tenken_store_set_finished:
 *
 * Marks the assessment as finished, or opens it again.
 */
gboolean tenken_store_set_finished (TenkenStore       *self,
                                    TenkenAssessment  *assessment,
                                    gboolean           finished,
                                    GError           **error);

/**
 * tenken_store_rename:
 * @assessment: its number
 * @title: what its people call it, "" for no name; blanks at its ends do not count
 */
gboolean tenken_store_rename (TenkenStore  *self,
                              gint64        assessment,
                              const char   *title,
                              GError      **error);

/* Keeps a note with an assessment. */
gboolean tenken_store_annotate (TenkenStore  *self,
                                gint64        assessment,
                                const char   *note,
                                GError      **error);

/**
 * tenken_store_delete:
 * @assessment: its number
 *
 * Takes an assessment out of every list. It can be taken back until it is purged. The actions of its organisation go
 * and come back with it where they would have no other (action.h).
 */
gboolean tenken_store_delete (TenkenStore  *self,
                              gint64        assessment,
                              GError      **error);

/* Takes a deletion back. */
gboolean tenken_store_restore (TenkenStore  *self,
                               gint64        assessment,
                               GError      **error);

/**
 * tenken_store_purge:
 * @before: microseconds since 1970: what was deleted before then goes
 * @assessment: and this one, if it is deleted; 0 for none
 *
 * Removes what is deleted for good, log and all; its bytes are overwritten. So are checklist files that nobody
 * needs any more, and the organisation where this was the last of its assessments and nothing but its name is known.
 */
gboolean tenken_store_purge (TenkenStore  *self,
                             gint64        before,
                             gint64        assessment,
                             GError      **error);

/**
 * tenken_store_list_organisations:
 *
 * Returns: (transfer full) (element-type utf8): their names, the one with the newest assessment first.
 */
GPtrArray *tenken_store_list_organisations (TenkenStore  *self,
                                            GError      **error);

/**
 * tenken_store_load_organisation:
 * @name: its exact name
 *
 * Returns: (transfer full): what is known of it, or %NULL with TENKEN_ERROR_NOT_FOUND or another error.
 */
TenkenOrganisation *tenken_store_load_organisation (TenkenStore  *self,
                                                    const char   *name,
                                                    GError      **error);

/**
 * tenken_store_save_organisation:
 * @name: what it was called; one that is not there yet is made
 * @organisation: what it is called now, and the rest
 *
 * TENKEN_ERROR_INPUT where the new name is empty or is another organisation's.
 */
gboolean tenken_store_save_organisation (TenkenStore               *self,
                                         const char                *name,
                                         const TenkenOrganisation  *organisation,
                                         GError                   **error);

/**
 * tenken_store_load_kiosk:
 * @kiosk: (out) (transfer full) (nullable): how the kiosk was set up last, %NULL where it never was
 */
gboolean tenken_store_load_kiosk (TenkenStore  *self,
                                  TenkenKiosk **kiosk,
                                  GError      **error);

/* Keeps how the kiosk is set up, in place of what was kept before. */
gboolean tenken_store_save_kiosk (TenkenStore        *self,
                                  const TenkenKiosk  *kiosk,
                                  GError            **error);

/**
 * tenken_store_begin_response:
 * @assessment: one of several people
 * @role: owner, manager, it or staff; "" where that was not said
 * @department: "" where that was not said
 * @day: ISO 8601; the time of day is not kept
 *
 * Returns: the number of a new, empty response, or 0 with an error.
 */
gint64 tenken_store_begin_response (TenkenStore  *self,
                                    gint64        assessment,
                                    const char   *role,
                                    const char   *department,
                                    const char   *day,
                                    GError      **error);

/* Marks a response as said to the end. */
gboolean tenken_store_finish_response (TenkenStore  *self,
                                       gint64        response,
                                       GError      **error);

/* Removes a response, log and all. */
gboolean tenken_store_drop_response (TenkenStore  *self,
                                     gint64        response,
                                     GError      **error);

/**
 * tenken_store_drop_unfinished:
 * @answered: whether responses with answers go too, not the empty ones alone
 *
 * Removes the responses of @assessment that were not said to the end.
 */
gboolean tenken_store_drop_unfinished (TenkenStore  *self,
                                       gint64        assessment,
                                       gboolean      answered,
                                       GError      **error);

/**
 * tenken_store_count_responses:
 * @day: ISO 8601
 * @count: (out): how many were said to the end on that day; touched only on success
 */
gboolean tenken_store_count_responses (TenkenStore  *self,
                                       gint64        assessment,
                                       const char   *day,
                                       guint        *count,
                                       GError      **error);

/**
 * tenken_store_list_responses:
 * @assessment: as loaded
 *
 * Returns: (transfer full) (element-type TenkenResponse): everybody's answers, in the order of beginning.
 */
GPtrArray *tenken_store_list_responses (TenkenStore             *self,
                                        const TenkenAssessment  *assessment,
                                        GError                 **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenStore, tenken_store_close)

G_END_DECLS
