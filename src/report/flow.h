/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/row.h"

G_BEGIN_DECLS

/* From blocks to pages. Everything that is set is a row of cells, a paragraph being a row of one. One function places
 * rows and breaks them over pages, so nothing can be cut or overlap, and the work grows with the number of lines and
 * no faster. */

typedef struct {
  TenkenPages *pages;
  const TenkenPaper *paper;  /* theirs */
  guint page;
  double y;                  /* where the next thing goes */
  double top;                /* where this page's content began */
  GArray *headings;          /* of TenkenRow, waiting for what they are kept with */
  guint heading_page;        /* where the last of them was placed */
  TenkenRow *head;           /* (nullable): repeated on each new page */
} TenkenFlow;

TenkenFlow *tenken_flow_new  (TenkenPages *pages);
void        tenken_flow_free (TenkenFlow *self);

/**
 * tenken_flow_place:
 * @row: is emptied
 *
 * Places a row here, or on as many pages as it takes. A paragraph leaves no single line alone on either side.
 */
void tenken_flow_place (TenkenFlow *self,
                        TenkenRow  *row);

/**
 * tenken_flow_reserve:
 * @height: of what comes next and must not be broken
 *
 * Goes to the next page where @height, with the headings that wait, does not fit on this one. Then places those
 * headings.
 */
void tenken_flow_reserve (TenkenFlow *self,
                          double      height);

/**
 * tenken_flow_heading:
 * @level: 0 for a section, 1 for a part of one
 * @title: one line or more
 * @destination: (nullable): a name for links; with one, the heading is in the outline too
 *
 * A heading, kept with what follows it. A section without a destination is set the same but is no section of its own.
 */
void tenken_flow_heading (TenkenFlow *self,
                          int         level,
                          const char *title,
                          const char *destination);

/**
 * tenken_flow_intro:
 * @text: a few words over a table
 *
 * A paragraph, kept with the heading before it and with what follows it.
 */
void tenken_flow_intro (TenkenFlow *self,
                        const char *text);

/**
 * tenken_flow_paragraph:
 * @column: of the grid, where it begins
 * @columns: how wide it is
 *
 * Sets a paragraph, broken over pages where needed.
 */
void tenken_flow_paragraph (TenkenFlow      *self,
                            double           column,
                            double           columns,
                            const char      *tag,
                            const TenkenRun *run,
                            const char      *text);

/**
 * tenken_flow_figure:
 * @alternate: the figure in words
 *
 * A figure, kept whole.
 */
void tenken_flow_figure (TenkenFlow       *self,
                         double            column,
                         double            columns,
                         double            height,
                         const char       *alternate,
                         TenkenFigureDraw  draw,
                         gconstpointer     data);

/**
 * tenken_flow_head:
 * @head: (nullable): a table's head, which must stay as it is until it is taken away again with %NULL
 *
 * Places @head and repeats it, untagged, at the top of each new page.
 */
void tenken_flow_head (TenkenFlow *self,
                       TenkenRow  *head);

/**
 * tenken_flow_place_at:
 * @page: any page
 * @y: the row's top
 * @row: is emptied
 *
 * Places a row outside the flow and outside the document's structure: a footer.
 */
void tenken_flow_place_at (TenkenFlow *self,
                           guint       page,
                           double      y,
                           TenkenRow  *row);

/**
 * tenken_flow_space:
 *
 * Free space; none at the top of a page.
 */
void tenken_flow_space (TenkenFlow *self,
                        double      height);

/**
 * tenken_flow_page:
 *
 * Goes on at the top of a new page, unless this one is empty.
 */
void tenken_flow_page (TenkenFlow *self);

G_END_DECLS
