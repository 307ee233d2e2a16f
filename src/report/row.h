/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/pages.h"

G_BEGIN_DECLS

/* Rows of cells, cells of lines: text that is broken and measured, and not placed yet. */

/* How a piece of text in a cell is set. Zeros are the defaults: body size, ink. */
typedef struct {
  double size;
  gboolean bold;
  const TenkenColor *color;
  PangoAlignment alignment;
  double gap;                /* free space above, not at the top of a cell */
  double indent;
  const char *link;          /* (nullable): the destination it leads to; copied */
  TenkenFigureDraw mark;     /* (nullable): drawn to the left of the first line, inside the indent */
  gconstpointer mark_data;
  double mark_size;          /* 0 for that of an answer's mark */
  guint lines;               /* the most lines, for what stands elsewhere in full; 0 for all */
} TenkenRun;

/* One line of text, measured. */
typedef struct {
  PangoLayoutLine *line;
  double x;                  /* from the cell's left edge */
  double gap;                /* free space above */
  double baseline;           /* from the line's top */
  double height;             /* without the gap */
  const TenkenColor *color;
  const char *link;
  TenkenFigureDraw mark;
  gconstpointer mark_data;
  double mark_size;
  gboolean first, last;      /* of its text */
} TenkenLine;

/* A column of lines. */
typedef struct {
  double x, width;
  const char *tag;           /* (nullable): its structure name; not copied */
  GArray *lines;             /* of TenkenLine */
  guint next;                /* the first line that is not placed yet */
  double rest;               /* the height of the lines from there on */
} TenkenCell;

/* What stands side by side. */
typedef struct {
  TenkenCell *cells;
  guint n_cells;
  double above, below;       /* free space inside the row */
  gboolean keep;             /* goes to the next page rather than being broken, where a page can hold it */
  const char *tag;           /* (nullable) */
  const TenkenColor *rule;   /* (nullable): a line under it */
  double rule_width;
  char *destination;         /* (nullable): links lead to its top; owned */
} TenkenRow;

/**
 * tenken_row_init:
 * @n_cells: how many; each still needs its place, with tenken_row_cell()
 */
void tenken_row_init  (TenkenRow *row,
                       guint      n_cells);
void tenken_row_clear (TenkenRow *row);

/**
 * tenken_row_cell:
 *
 * Gives cell @i its place and its tag.
 *
 * Returns: (transfer none): the cell.
 */
TenkenCell *tenken_row_cell (TenkenRow  *row,
                             guint       i,
                             double      x,
                             double      width,
                             const char *tag);

/**
 * tenken_row_column:
 * @column: of the grid, where the cell begins
 * @columns: how wide it is
 *
 * Gives cell @i its place in the grid of @pages.
 *
 * Returns: (transfer none): the cell.
 */
TenkenCell *tenken_row_column (TenkenRow         *row,
                               guint              i,
                               const TenkenPages *pages,
                               double             column,
                               double             columns,
                               const char        *tag);

/**
 * tenken_cell_set:
 * @cell: the cell to add to
 * @pages: keeps what the lines need
 * @run: (nullable): how to set it
 * @text: any text; line breaks begin new paragraphs
 *
 * Breaks @text into lines below those that @cell has.
 */
void tenken_cell_set (TenkenCell      *cell,
                      TenkenPages     *pages,
                      const TenkenRun *run,
                      const char      *text);

/**
 * tenken_row_align:
 *
 * Moves the first lines down to the lowest of their baselines, so that large and small type stand on one line.
 */
void tenken_row_align (TenkenRow *row);

/**
 * tenken_row_height:
 *
 * Returns: the height that @row takes where it is not broken.
 */
double tenken_row_height (const TenkenRow *row);

/**
 * tenken_row_rest:
 *
 * Returns: the height of the lines that are not placed yet, without the space around them.
 */
double tenken_row_rest (const TenkenRow *row);

/**
 * tenken_cell_line:
 * @i: 0…
 *
 * Returns: (transfer none): a line of @cell.
 */
const TenkenLine *tenken_cell_line (const TenkenCell *cell,
                                    guint             i);

/**
 * tenken_cell_fit:
 * @room: the height there is
 * @height: (out): the height of what fits
 *
 * Returns: how many of the lines from `next` on go into @room without leaving the first line of a text alone below or
 * its last line alone above.
 */
guint tenken_cell_fit (const TenkenCell *cell,
                       double            room,
                       double           *height);

G_END_DECLS
