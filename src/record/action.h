/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "record/store.h"

G_BEGIN_DECLS

typedef enum {
  TENKEN_ACTION_TODO,
  TENKEN_ACTION_DOING,
  TENKEN_ACTION_DONE,
  TENKEN_ACTION_DECLINED, /* with a reason */
  TENKEN_N_ACTION_STATUSES
} TenkenActionStatus;

/**
 * TenkenAction:
 *
 * A step that an organisation took into its plan. It belongs to the organisation and to the checklist, whatever its
 * edition, and not to one check-up: the work goes on from one to the next. Question and place name it; there is one
 * action for a step at the most. No text is ever %NULL.
 */
typedef struct {
  guint number;   /* the question's */
  int place;      /* of the step in TenkenQuestion.steps; -1 for finding out */
  TenkenActionStatus status;
  char *reason;   /* why it was declined; kept where the status is another one later */
  char *owner;    /* who does it, as typed */
  char *due;      /* ISO 8601; "" where none was set */
  char *cost;     /* as typed: “¥30,000” */
  char *note;
  char *title;    /* the firm's own wording; "" for the checklist's */
  guint order;    /* its place in an order made by hand, 1…; 0 for none */
  char *done;     /* the day on which it was done, ISO 8601; "" while it is not */
  char *created;  /* when it was taken into the plan, `2026-11-23T06:10:00.123456Z`; "" while it never was */
  char *changed;  /* when anything of it was changed last; the same */
} TenkenAction;

/**
 * tenken_action_new:
 * @number: a question's number
 * @place: of the step in it; -1 for finding out
 *
 * Returns: (transfer full): an action to do of which nothing else is known.
 */
TenkenAction *tenken_action_new  (guint               number,
                                  int                 place);
TenkenAction *tenken_action_copy (const TenkenAction *self);
void          tenken_action_free (TenkenAction       *self);

/* Returns: (transfer full) (element-type TenkenAction): a list that owns what is put in it. */
GPtrArray *tenken_actions_new (void);

/**
 * tenken_actions_find:
 * @actions: (nullable) (element-type TenkenAction): a list
 *
 * Returns: (transfer none) (nullable): the action for that step of question @number.
 */
const TenkenAction *tenken_actions_find (const GPtrArray *actions,
                                         guint            number,
                                         int              place);

/* Returns: whether everything that somebody can set is the same in both. */
gboolean tenken_action_is_same (const TenkenAction *self,
                                const TenkenAction *other);

/**
 * tenken_action_is_valid:
 *
 * Returns: %FALSE with TENKEN_ERROR_INPUT where a text is not valid UTF-8, the due date is no date, or it is declined
 * without a reason.
 */
gboolean tenken_action_is_valid (const TenkenAction  *self,
                                 GError             **error);

/**
 * tenken_action_is_open:
 *
 * Returns: whether something is still to be done: neither done nor declined.
 */
gboolean tenken_action_is_open (const TenkenAction *self);

/**
 * tenken_action_is_overdue:
 * @today: ISO 8601
 *
 * Returns: whether it is still open after the day on which it was due. On that day itself it is not overdue yet.
 */
gboolean tenken_action_is_overdue (const TenkenAction *self,
                                   const char         *today);

/* Returns: what files and the command line call a status: `todo`, `doing`, `done` or `declined`. */
const char *tenken_action_status_id (TenkenActionStatus status);

/**
 * tenken_action_status_from_id:
 * @status: (out): touched only on success
 *
 * Returns: %FALSE where @id is none of the four.
 */
gboolean tenken_action_status_from_id (const char         *id,
                                       TenkenActionStatus *status);

/* Returns: what people call it. */
const char *tenken_action_status_words (TenkenActionStatus  status,
                                        const char         *language);

/**
 * tenken_store_list_actions:
 * @organisation: its exact name
 * @checklist: a checklist's id, whatever its edition
 *
 * Returns: (transfer full) (element-type TenkenAction): its actions by question and place; empty where there are none.
 * Those of an organisation whose check-ups with @checklist are all deleted are deleted with them.
 */
GPtrArray *tenken_store_list_actions (TenkenStore  *self,
                                      const char   *organisation,
                                      const char   *checklist,
                                      GError      **error);

/**
 * tenken_store_save_action:
 * @action: all of an action; its `changed` does not count, and its `created` only where it is not there yet
 *
 * Takes a step into the plan, or changes what is there. An action that is stored as it is already keeps its times. One
 * that is done gets today as its day where @action names none; one that is not done has none.
 *
 * TENKEN_ERROR_INPUT as tenken_action_is_valid() says; TENKEN_ERROR_NOT_FOUND where the organisation has no check-up
 * with @checklist.
 */
gboolean tenken_store_save_action (TenkenStore         *self,
                                   const char          *organisation,
                                   const char          *checklist,
                                   const TenkenAction  *action,
                                   GError             **error);

/**
 * tenken_store_remove_action:
 *
 * Takes a step out of the plan; its bytes are overwritten. One that is not there is no error.
 */
gboolean tenken_store_remove_action (TenkenStore  *self,
                                     const char   *organisation,
                                     const char   *checklist,
                                     guint         number,
                                     int           place,
                                     GError      **error);

/**
 * tenken_store_replace_actions:
 * @before: (element-type TenkenAction): those of them that @after does not name are removed
 * @after: (element-type TenkenAction): these are saved
 *
 * Changes several actions in one transaction. Where the one list is what the other led to, it takes that back.
 */
gboolean tenken_store_replace_actions (TenkenStore      *self,
                                       const char       *organisation,
                                       const char       *checklist,
                                       const GPtrArray  *before,
                                       const GPtrArray  *after,
                                       GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TenkenAction, tenken_action_free)

G_END_DECLS
