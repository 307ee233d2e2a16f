/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/label.h"
#include "report/paper.h"
#include "report/report.h"

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/* Pages of placed items: where layout ends and drawing begins. Items stand in reading order; on a tagged page the
 * openings and closings among them become the PDF's structure. */

/* Draws a figure in a box that begins at the origin. */
typedef void (*TenkenFigureDraw) (gconstpointer      data,
                                  cairo_t           *cr,
                                  double             width,
                                  double             height,
                                  const TenkenStyle *style);

typedef enum {
  TENKEN_ITEM_TEXT,   /* one line of a layout */
  TENKEN_ITEM_RULE,   /* a filled rectangle */
  TENKEN_ITEM_FIGURE,
  TENKEN_ITEM_OPEN,   /* a tag begins here; for PDF only */
  TENKEN_ITEM_CLOSE,
} TenkenItemKind;

typedef struct {
  TenkenItemKind kind;
  double x, y, width, height; /* the box; of text, its line with the leading */
  double baseline;            /* of text: its y */
  PangoLayoutLine *line;      /* of text; its layout is kept by the pages */
  const TenkenColor *color;   /* of text and rules: one of the pages' style */
  TenkenFigureDraw draw;
  gconstpointer data;
  const char *tag;            /* of openings and closings: a cairo tag name */
  char *attributes;           /* (nullable): of openings */
} TenkenItem;

typedef struct {
  char *title;
  char *destination;
  int level;                  /* 0 for a section, 1 for what is in it */
  guint page;                 /* where it begins; known once its destination is placed */
} TenkenOutline;

typedef struct {
  TenkenPaper paper;          /* all pages have the same */
  TenkenStyle style;
  PangoContext *context;
  GPtrArray *pages;           /* of GArray of TenkenItem */
  GArray *outline;            /* of TenkenOutline */
  GPtrArray *alternates;      /* of char*: the texts of the figures that are tagged, in their order */
  GPtrArray *kept;            /* what items point into */
  GHashTable *layouts;        /* text and form → PangoLayout */
  char *code;                 /* (nullable): by which the report can be checked, see insight/code.h */
  GCancellable *cancellable;  /* (nullable) */
  TenkenReportProgress progress; /* (nullable) */
  gpointer progress_data;
} TenkenPages;

TenkenPages *tenken_pages_new  (const TenkenPaper *paper,
                                const char        *language);
void         tenken_pages_free (TenkenPages *self);

/**
 * tenken_pages_clear:
 *
 * Goes back to a single empty page. Layouts are kept, for whoever sets the same texts once more.
 */
void tenken_pages_clear (TenkenPages *self);

/**
 * tenken_pages_is_cancelled:
 *
 * Returns: whether somebody gave up waiting. No text is set any more then, so that the rest takes no time; what is there
 * is not to be used.
 */
gboolean tenken_pages_is_cancelled (const TenkenPages *self);

/* Says that @share of the work, 0…1, is done. */
void tenken_pages_say_progress (const TenkenPages *self,
                                double             share);

/**
 * tenken_pages_layout:
 *
 * Sets a text, unless it was set in the same form before: shaping it is what takes the time.
 *
 * Returns: (transfer none): the layout, not to be changed; it lives as long as the pages.
 */
PangoLayout *tenken_pages_layout (TenkenPages       *self,
                                  const TenkenLabel *label,
                                  const char        *text);

/**
 * tenken_pages_keep:
 * @data: (transfer full): what items will point into
 *
 * Returns: @data, which is now freed together with the pages.
 */
gpointer tenken_pages_keep (TenkenPages    *self,
                            gpointer        data,
                            GDestroyNotify  destroy);

/**
 * tenken_pages_add:
 *
 * Begins another page.
 */
void tenken_pages_add (TenkenPages *self);

/**
 * tenken_pages_move:
 * @from: the first of those that are moved; all after it go with it
 * @to: where it goes, a page before @from
 *
 * Moves the last pages forward; what the outline says of them all follows. They must hold no figures with words, whose
 * order is that of making. The outline's last entry, which is theirs, goes before that of the page they come before.
 */
void tenken_pages_move (TenkenPages *self,
                        guint        from,
                        guint        to);

/**
 * tenken_pages_place:
 * @page: 0…
 * @item: copied; its attributes are taken over
 */
void tenken_pages_place (TenkenPages      *self,
                         guint             page,
                         const TenkenItem *item);

/**
 * tenken_pages_rule:
 *
 * Places a filled rectangle.
 */
void tenken_pages_rule (TenkenPages       *self,
                        guint              page,
                        double             x,
                        double             y,
                        double             width,
                        double             height,
                        const TenkenColor *color);

/**
 * tenken_pages_figure:
 * @alternate: (nullable): the figure in words; without it the figure is mere ornament and is not tagged
 * @data: as kept by tenken_pages_keep()
 */
void tenken_pages_figure (TenkenPages       *self,
                          guint              page,
                          double             x,
                          double             y,
                          double             width,
                          double             height,
                          const char        *alternate,
                          TenkenFigureDraw   draw,
                          gconstpointer      data);

/**
 * tenken_pages_open:
 * @tag: a structure name or a cairo tag name; not copied
 * @attributes: (nullable) (transfer full): cairo tag attributes
 */
void tenken_pages_open (TenkenPages *self,
                        guint        page,
                        const char  *tag,
                        char        *attributes);

void tenken_pages_close (TenkenPages *self,
                         guint        page,
                         const char  *tag);

/**
 * tenken_pages_outline:
 * @title: any text
 * @destination: where it leads, placed afterwards
 *
 * Adds an entry to the outline.
 */
void tenken_pages_outline (TenkenPages *self,
                           int          level,
                           const char  *title,
                           const char  *destination);

/**
 * tenken_pages_destination:
 * @name: what links call it
 *
 * Makes a place that links lead to.
 */
void tenken_pages_destination (TenkenPages *self,
                               guint        page,
                               const char  *name,
                               double       y);

/**
 * tenken_pages_draw:
 * @cr: with one unit a point of the paper that is printed
 * @tagged: whether to write tags; only on a PDF surface that gets every page in order
 */
void tenken_pages_draw (const TenkenPages *self,
                        guint              page,
                        cairo_t           *cr,
                        gboolean           tagged);

G_END_DECLS
