/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/assessment.h"

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
 * tenken_store_load:
 * @id: an assessment's number, or 0 for the newest, the one begun or imported last, whatever its date
 *
 * Returns: (transfer full): the assessment, or %NULL with an error, TENKEN_ERROR_NOT_FOUND where there is none.
 */
TenkenAssessment *tenken_store_load (TenkenStore  *self,
                                     gint64        id,
                                     GError      **error);

/**
 * tenken_store_list:
 *
 * Returns: (transfer full) (element-type TenkenAssessment): all assessments, the one begun last first; empty
 * where there are none.
 */
GPtrArray *tenken_store_list (TenkenStore  *self,
                              GError      **error);

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

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenStore, tenken_store_close)

G_END_DECLS
