/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the store's own files share: store.c opens and closes, store-sql.c talks to SQLite in the words of store-texts.c,
 * store-begin.c puts new assessments in, store-load.c reads them, store-assessment.c answers and files them,
 * store-organisation.c, store-kiosk.c and store-action.c keep what their names say. */
#include "record/store.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/* The statements that are prepared once and kept; their texts are in store-texts.c. */
typedef enum {
  TENKEN_SQL_BEGIN,
  TENKEN_SQL_COMMIT,
  TENKEN_SQL_ROLLBACK,
  TENKEN_SQL_ADD_ORGANISATION, /* name */
  TENKEN_SQL_ADD_CHECKLIST,    /* sha256, name, edition, xml */
  TENKEN_SQL_ADD_ASSESSMENT,   /* organisation's name, checklist's sha256, date, purpose, finished, created */
  TENKEN_SQL_ADD_RESPONSE,     /* assessment */
  TENKEN_SQL_ANSWER,           /* response, question, choice, comment, evidence, flagged, copied, changed */
  TENKEN_SQL_POSITION,         /* response, position */
  TENKEN_SQL_FINISHED,         /* assessment, finished */
  TENKEN_SQL_LOAD,             /* assessment or 0 → a row as read by store-load.c */
  TENKEN_SQL_FIND,             /* organisation, checklist, before, finished or -1, limit or -1 → the same, newest first */
  TENKEN_SQL_COUNT,            /* the same but for the limit → how many */
  TENKEN_SQL_LOAD_ANSWERS,     /* response → question, choice, comment, evidence, flagged, copied */
  TENKEN_SQL_LOAD_CHECKLIST,   /* sha256 → xml */

  TENKEN_SQL_RENAME,             /* assessment, title */
  TENKEN_SQL_ANNOTATE,           /* assessment, note */
  TENKEN_SQL_DELETE,             /* assessment, time */
  TENKEN_SQL_RESTORE,            /* assessment */
  TENKEN_SQL_PURGE,              /* deleted before this time, or this assessment → organisation of each */
  TENKEN_SQL_PURGE_ORGANISATION, /* organisation */
  TENKEN_SQL_PURGE_CHECKLISTS,

  TENKEN_SQL_LIST_ORGANISATIONS, /* → name */
  TENKEN_SQL_LOAD_ORGANISATION,  /* name → id, people, logo */
  TENKEN_SQL_SAVE_ORGANISATION,  /* name, new name, people, logo */
  TENKEN_SQL_LOAD_DEPARTMENTS,   /* organisation → name */
  TENKEN_SQL_LOAD_SIGNERS,       /* organisation → name */
  TENKEN_SQL_CLEAR_DEPARTMENTS,  /* organisation's name */
  TENKEN_SQL_CLEAR_SIGNERS,      /* organisation's name */
  TENKEN_SQL_ADD_DEPARTMENT,     /* organisation's name, place, name */
  TENKEN_SQL_ADD_SIGNER,         /* organisation's name, place, name */

  TENKEN_SQL_ADD_PERSON,       /* assessment, role, department, day */
  TENKEN_SQL_END_PERSON,       /* response */
  TENKEN_SQL_DROP_PERSON,      /* response */
  TENKEN_SQL_DROP_UNFINISHED,  /* assessment, whether those with answers too */
  TENKEN_SQL_COUNT_PEOPLE,     /* assessment, day → how many */
  TENKEN_SQL_LIST_PEOPLE,      /* assessment → id, role, department, finished */
  TENKEN_SQL_LOAD_KIOSK,       /* → a row as read by store-kiosk.c */
  TENKEN_SQL_SAVE_KIOSK,       /* the same */

  TENKEN_SQL_LIST_ACTIONS,     /* organisation's name, checklist's id → rows as read by store-action.c */
  TENKEN_SQL_SAVE_ACTION,      /* the same two, and an action as store-action.c binds it → one row if it was saved */
  TENKEN_SQL_REMOVE_ACTION,    /* organisation's name, checklist's id, question, place */
  TENKEN_SQL_DELETE_ACTIONS,   /* assessment: those of its organisation that have no other go with it */
  TENKEN_SQL_RESTORE_ACTIONS,  /* assessment: those that went come back */
  TENKEN_N_SQL
} TenkenSql;

#define TENKEN_N_PURPOSES 3

/* By TenkenSql. */
extern const char * const tenken_store_sql_texts[TENKEN_N_SQL];

/* By TenkenPurpose, as in the schema. */
extern const char * const tenken_store_purposes[TENKEN_N_PURPOSES];

struct _TenkenStore {
  sqlite3 *db;
  char *path;              /* absolute */
  gboolean writable;       /* opened for writing and found sound */
  sqlite3_stmt *statements[TENKEN_N_SQL];
  GHashTable *checklists;  /* SHA-256 in hexadecimal → TenkenChecklist, as far as they were needed */
};

/* Returns whether SQLite's result @code is SQLITE_OK; otherwise sets @error to the sentence for it. The one place where
 * codes become sentences. */
gboolean tenken_store_check (TenkenStore  *self,
                             int           code,
                             GError      **error);

/* Binds the arguments to a kept statement. @types has a letter for each: 'i' gint64, 't' nullable string, 'b' GBytes;
 * they must live until it is reset. Returns the statement, which is reset when it leaves its g_autoptr. */
sqlite3_stmt *tenken_store_start (TenkenStore  *self,
                                  TenkenSql     sql,
                                  GError      **error,
                                  const char   *types,
                                  ...);

/* Next row. Returns SQLITE_ROW, SQLITE_DONE, or another code with @error set. */
int tenken_store_step (TenkenStore   *self,
                       sqlite3_stmt  *statement,
                       GError       **error);

/* tenken_store_start() and all of its steps. */
gboolean tenken_store_run (TenkenStore  *self,
                           TenkenSql     sql,
                           GError      **error,
                           const char   *types,
                           ...);

/* Stores one answer and its line in the log, unless it stands there already. Part of a transaction. */
gboolean tenken_store_put_answer (TenkenStore           *self,
                                  gint64                 response,
                                  TenkenPurpose          purpose,
                                  const TenkenQuestion  *question,
                                  const TenkenAnswer    *answer,
                                  GError               **error);

/* Returns: a column of texts, which must be valid UTF-8, or %NULL with an error. */
const char *tenken_store_read_text (TenkenStore   *self,
                                    sqlite3_stmt  *row,
                                    int            column,
                                    GError       **error);

/* Reads the answers of @response into @answers. */
gboolean tenken_store_load_answers (TenkenStore    *self,
                                    gint64          response,
                                    TenkenAnswers  *answers,
                                    GError        **error);

/* Every tenken_store_transaction_begin() that succeeds is followed by one _end(), which commits where @success is
 * %TRUE and takes everything back otherwise. Returns whether the transaction is on the disk. */
gboolean tenken_store_transaction_begin (TenkenStore  *self,
                                         GError      **error);
gboolean tenken_store_transaction_end   (TenkenStore  *self,
                                         gboolean      success,
                                         GError      **error);

void tenken_store_reset (sqlite3_stmt *statement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, tenken_store_reset)

G_END_DECLS
