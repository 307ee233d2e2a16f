/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Every page of the window's table, one after the other, on a filled database and in the states that look different,
 * for whatever looks at all of them. A new page is on stage as soon as it is in the table. */
#include "window-fixture.h"

typedef struct {
  Desk *desk;
  TenkenChecklist *checklist; /* not owned */
  const char *organisation;
  const char *comment;
  guint number;               /* of the question where one stands */
  gint64 finished;            /* an assessment with every kind of answer, and others before it; 0 for an empty database */
  gint64 part;                /* one begun and not finished */
} Stage;

/**
 * stage_fill:
 * @desk: with an empty database
 * @id: a checklist's
 * @organisation: what the firm is called
 * @comment: stands at every third answer
 *
 * Stores a few assessments of the firm, the last one unfinished.
 */
Stage stage_fill (Desk       *desk,
                  const char *id,
                  const char *organisation,
                  const char *comment);

/* The longest question of the stage's checklist in @language. */
guint stage_longest_question (const Stage *stage,
                              const char  *language);

/* The window for stage_each(): without motion. */
GtkWidget *stage_open_window (const Stage *stage,
                              int          width,
                              int          height);

/**
 * StageFunc:
 * @shown: a window
 * @name: of the scene: the page's, and where there are several states of it, what is different: "question-open"
 */
typedef void (*StageFunc) (GtkWidget  *shown,
                           const char *name,
                           gpointer    data);

/**
 * stage_each:
 * @window: of stage_open_window()
 * @only: (nullable): a part of the names wanted
 * @func: called for each scene once nothing moves any more
 *
 * Plays every scene: each page as it comes, with all that unfolds unfolded (`-open`), with each of its menus open
 * (`-menu1`), with an unfinished assessment (`-part`); and last the windows beside the main one.
 */
void stage_each (const Stage *stage,
                 GtkWidget   *window,
                 const char  *only,
                 StageFunc    func,
                 gpointer     data);

/* Lets timers run out and the last change be painted. */
void stage_settle (GtkWidget *window);

/**
 * stage_paint:
 *
 * Returns: (transfer full): what is to be seen of @window and the popovers on it, by the renderer that draws it.
 */
GdkTexture *stage_paint (GtkWidget *window);

/**
 * stage_paint_node:
 *
 * Returns: (transfer full): the same before it is rendered, in the window's coordinates.
 */
GskRenderNode *stage_paint_node (GtkWidget *window);

/* From 100 to 200 percent. */
void stage_set_text_size (guint percent);
