/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the session's own files share: session.c opens and recomputes, session-answer.c answers and undoes, session-past.c
 * looks back and files, session-actions.c keeps the plan, session-kiosk.c lets one person after another answer. */
#include "app/session.h"
#include "app/undo.h"
#include "checklist/library.h"
#include "record/action.h"

G_BEGIN_DECLS

struct _TenkenSession {
  GObject parent_instance;

  TenkenStore *store;
  TenkenLibrary *library;
  TenkenChecklist *chosen; /* what the next assessment asks */
  GHashTable *drafts;      /* of texts by name */
  TenkenAssessment *assessment;
  TenkenScore *score;
  TenkenPlan *plan;
  GPtrArray *actions;           /* (nullable) of TenkenAction: of its plan, once somebody asked */
  TenkenUndo *undo;             /* of the open assessment's answers and plan */
  GArray *paces;                /* of double: seconds that its questions took in this sitting */
  gboolean looked_back;         /* for the two below; they may be %NULL even so */
  TenkenAssessment *previous;
  TenkenScore *previous_score;
  GArray *deleted;              /* of gint64: assessments that can still be restored */
  TenkenKiosk *kiosk;           /* (nullable): as it is stored */
};

/* Takes @assessment, or %NULL, as the open one. */
void tenken_session_take (TenkenSession    *self,
                          TenkenAssessment *assessment);

/* The end of every call that may fail: the sentence goes to the window, a success to the pages. */
gboolean tenken_session_conclude (TenkenSession *self,
                                  gboolean       success,
                                  const GError  *error);

/* Lets go of the assessment before the open one, which is looked for again when somebody asks. */
void tenken_session_forget_previous (TenkenSession *self);

/* Takes back what was done last to the plan, or does it again. Returns FALSE after the failure was said. */
gboolean tenken_session_go_actions (TenkenSession   *self,
                                    gboolean         back,
                                    const GPtrArray *from,
                                    const GPtrArray *to);

G_END_DECLS
